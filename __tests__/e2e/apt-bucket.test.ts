import { createHash } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { makeDebs, makeKey, type TestKey } from '../support/apt-packages.ts';
import { startBucket, type BucketKey, type BucketOptions, type TestBucket } from '../support/bucket.ts';
import { runCommand, startCommand, type CommandResult } from '../support/command.ts';
import { startFlakyProxy, type Fault, type FlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { runInImages } from '../support/in-images.ts';
import { makeFolder } from '../support/tree.ts';

let key: TestKey;
beforeAll(async () => {
  key = await makeKey();
});
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(options?: BucketOptions): Promise<TestBucket> {
  const bucket = await startBucket(options);
  stops.push(() => bucket.stop());
  return bucket;
}

/** The bucket behind a proxy that sees what is asked of it, and spoils what it is told to. */
async function behind(
  bucket: TestBucket,
  faultOf: (request: Seen) => Fault | undefined | Promise<Fault | undefined> = () => undefined,
): Promise<FlakyProxy> {
  const proxy = await startFlakyProxy(bucket.host, faultOf);
  stops.push(() => proxy.stop());
  return proxy;
}

interface More {
  /** In place of the bucket's own address. */
  readonly host?: string;
  readonly by?: BucketKey;
  readonly env?: Readonly<Record<string, string>>;
}

function commandFor(
  bucket: TestBucket,
  args: readonly string[],
  { host = bucket.host, by = bucket.owner, env = {} }: More,
): { readonly args: readonly string[]; readonly env: Readonly<Record<string, string | undefined>> } {
  return {
    args: ['apt', ...args, '--bucket', `s3://${bucket.name}/debian`, '--bucket-endpoint', `http://${host}`],
    env: {
      PATH: process.env['PATH'],
      IMAGE_BUILD_APT_KEY: key.secret,
      IMAGE_BUILD_APT_PASSPHRASE: key.passphrase,
      AWS_REGION: bucket.region,
      AWS_ACCESS_KEY_ID: by.id,
      AWS_SECRET_ACCESS_KEY: by.secret,
      ...env,
    },
  };
}

async function apt(bucket: TestBucket, args: readonly string[], more: More = {}): Promise<CommandResult> {
  const result = await runCommand({ cwd: await makeFolder(), ...commandFor(bucket, args, more) });
  for (const secret of [bucket.owner.secret, bucket.guest.secret, 'AWS4-HMAC'])
    expect(result.stdout + result.stderr).not.toContain(secret);
  expect(result.left).toEqual({ temporary: [], runs: [], processes: [] });
  return result;
}

const told = ({ exitCode, stderr }: CommandResult): string => (exitCode === 0 ? '' : stderr);
const suite = 'debian/dists/stable';
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What apt reads: InRelease, and from there lists by their hash. @returns `name version` of all */
async function packagesOf(bucket: TestBucket): Promise<readonly string[]> {
  const release = (await bucket.get(`${suite}/InRelease`)).text;
  const found = new Set<string>();
  for (const [, sha256 = '', path = ''] of release.matchAll(/^ ([0-9a-f]{64}) \d+ (\S+\/Packages)$/gm)) {
    const { text } = await bucket.get(`${suite}/${path.replace(/Packages$/, '')}by-hash/SHA256/${sha256}`);
    expect(sum(text)).toBe(sha256);
    for (const [, name, version] of text.matchAll(/^Package: (.+)\nVersion: (.+)$/gm))
      found.add(`${String(name)} ${String(version)}`);
  }
  return [...found].sort();
}

const puts = ({ seen }: FlakyProxy): readonly string[] =>
  seen.flatMap(({ method, path }) => (method === 'PUT' ? [path.replace(/^\/acme-apt\/debian\//, '')] : []));
const kindOf = (path: string): string =>
  /(?:^|\/)pool\//.test(path)
    ? 'pool'
    : path.includes('/by-hash/')
      ? 'by-hash'
      : (path.split('/').at(-1) ?? '').replace(/\.(?:gz|xz)$/, '');

describe('an apt repository in a bucket', () => {
  test('is made, added to, and not written by a second run', async () => {
    const bucket = await start();
    const first = await behind(bucket);
    const debs = await makeDebs({ name: 'hello-there', version: '1.0~rc.1+b1' });
    expect(told(await apt(bucket, [debs], { host: first.host }))).toBe('');
    // In this order, each kind at once: whoever reads meanwhile finds all that the newest InRelease names.
    const kinds = puts(first)
      .filter((path) => path !== '.image-build')
      .map(kindOf);
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
      'pool',
      'by-hash',
      'archive-keyring.asc',
      'archive-keyring.gpg',
      'Packages',
      'Release.gpg',
      'Release',
      'InRelease',
    ]);
    expect(await packagesOf(bucket)).toEqual(['hello-there 1.0~rc.1+b1']);
    const shown = async (path: string): Promise<readonly unknown[]> => {
      const { headers } = await bucket.get(`debian/${path}`);
      return [headers.get('content-type'), headers.get('cache-control')];
    };
    expect(await shown('dists/stable/InRelease')).toEqual(['text/plain; charset=utf-8', 'no-cache']);
    expect(await shown('pool/main/h/hello-there/hello-there_1.0~rc.1+b1_all.deb')).toEqual([
      'application/vnd.debian.binary-package',
      'public, max-age=31536000, immutable',
    ]);

    const more = await makeDebs({ name: 'hello-there', version: '2' });
    const second = await behind(bucket);
    const outcome = await apt(bucket, [debs, more, '--json'], { host: second.host });
    expect(told(outcome)).toBe('');
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      state: 'published',
      place: 's3://acme-apt/debian',
      count: 2,
      added: [{ name: 'hello-there', version: '2' }],
    });
    expect(puts(second).filter((path) => path.startsWith('pool/'))).toEqual([
      'pool/main/h/hello-there/hello-there_2_all.deb',
    ]);

    const third = await behind(bucket);
    const again = await apt(bucket, [debs, more], { host: third.host });
    expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining('nothing was changed')]);
    expect(third.seen.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('has several suites over one pool: what is there is not sent again, and other bytes are refused before anything is written', async () => {
    const bucket = await start();
    const debs = await makeDebs({ name: 'hello-there', version: '1' });
    expect(told(await apt(bucket, [debs]))).toBe('');
    const proxy = await behind(bucket);
    expect(told(await apt(bucket, [debs, '--suite', 'testing'], { host: proxy.host }))).toBe('');
    expect(puts(proxy).map(kindOf)).not.toContain('pool');

    const others = await makeDebs({ name: 'hello-there', version: '1', says: 'something else' });
    const refusing = await behind(bucket);
    const refused = await apt(bucket, [others, '--suite', 'unstable'], { host: refusing.host });
    expect([refused.exitCode, refused.stderr]).toEqual([
      2,
      expect.stringContaining('hello-there_1_all.deb is in the repository already, with other bytes'),
    ]);
    expect(puts(refusing)).toEqual([]);
  });

  test('that somebody else writes at the same moment gets both, whoever is faster', async () => {
    for (const late of ['Packages', 'InRelease']) {
      const bucket = await start();
      expect(told(await apt(bucket, [await makeDebs({ name: 'hello-there', version: '1' })]))).toBe('');
      const theirs = await makeDebs({ name: 'of-others', version: '1' });
      let isMoved = false;
      const proxy = await behind(bucket, async ({ method, path }) => {
        if (isMoved || method !== 'PUT' || !path.endsWith(`/${late}`)) return undefined;
        isMoved = true;
        expect(told(await apt(bucket, [theirs]))).toBe('');
        return undefined;
      });
      const ours = await makeDebs({ name: 'of-ours', version: '1' });
      expect(told(await apt(bucket, [ours], { host: proxy.host }))).toBe('');
      expect([late, isMoved, await packagesOf(bucket)]).toEqual([
        late,
        true,
        ['hello-there 1', 'of-others 1', 'of-ours 1'],
      ]);
    }
  });

  test('is written though each kind of request fails once, in every way', async () => {
    const bucket = await start();
    expect(told(await apt(bucket, [await makeDebs({ name: 'hello-there', version: '1' })]))).toBe('');
    const faults: readonly Fault[] = [
      { status: 503 },
      'cut',
      'lose',
      { status: 429 },
      'half',
      { status: 500 },
    ];
    const failed = new Set<string>();
    const proxy = await behind(bucket, ({ method, path }) => {
      const kind = `${method} ${path.includes('list-type') ? 'list' : kindOf(path)}`;
      if (failed.has(kind)) return undefined;
      failed.add(kind);
      return faults[failed.size % faults.length];
    });
    const result = await apt(bucket, [await makeDebs({ name: 'hello-there', version: '2' })], {
      host: proxy.host,
    });
    expect(told(result)).toBe('');
    expect(failed.size).toBeGreaterThan(10);
    expect(await packagesOf(bucket)).toEqual(['hello-there 1', 'hello-there 2']);
  });

  test.each<{ readonly name: string; readonly kind: string; readonly fault: Fault }>([
    { name: 'an upload whose answer is lost', kind: 'pool', fault: 'lose' },
    { name: 'an upload that is cut in the middle', kind: 'pool', fault: 'half' },
    { name: 'an InRelease whose answer is lost', kind: 'InRelease', fault: 'lose' },
  ])('$name is tried again, and is written once', async ({ kind, fault }) => {
    const bucket = await start();
    let isSpoilt = false;
    const proxy = await behind(bucket, ({ method, path }) => {
      if (isSpoilt || method !== 'PUT' || kindOf(path) !== kind) return undefined;
      isSpoilt = true;
      return fault;
    });
    const result = await apt(bucket, [await makeDebs({ name: 'hello-there', version: '1' })], {
      host: proxy.host,
    });
    expect(told(result)).toBe('');
    expect(result.stderr.match(/^trying again: asking 127\.0\.0\.1:\d+ \(.+\)$/gm)).toHaveLength(1);
    expect(await packagesOf(bucket)).toEqual(['hello-there 1']);
  });

  test('that breaks down in the middle is what it was for its readers, and the next run finishes it', async () => {
    for (const kind of ['by-hash', 'Packages', 'Release', 'InRelease']) {
      const bucket = await start();
      expect(told(await apt(bucket, [await makeDebs({ name: 'hello-there', version: '1' })]))).toBe('');
      const before = (await bucket.get(`${suite}/InRelease`)).text;
      const proxy = await behind(bucket, ({ method, path }) =>
        method === 'PUT' && kindOf(path) === kind
          ? { status: 400, body: '<Error><Code>Broken</Code></Error>' }
          : undefined,
      );
      const debs = await makeDebs({ name: 'hello-there', version: '2' });
      const result = await apt(bucket, [debs], { host: proxy.host });
      expect([kind, result.exitCode, result.stderr]).toEqual([
        kind,
        4,
        expect.stringContaining('answered 400 to s3:PutObject'),
      ]);
      expect((await bucket.get(`${suite}/InRelease`)).text).toBe(before);
      expect(await packagesOf(bucket)).toEqual(['hello-there 1']);
      expect(told(await apt(bucket, [debs]))).toBe('');
      expect(await packagesOf(bucket)).toEqual(['hello-there 1', 'hello-there 2']);
    }
  });

  test('that is stopped while it is written leaves no key and no folder behind, and the next run goes on', async () => {
    const bucket = await start();
    let writing = (): void => undefined;
    const isWriting = new Promise<void>((resolve) => (writing = resolve));
    const proxy = await behind(bucket, ({ method, path }) => {
      if (method !== 'PUT' || kindOf(path) !== 'InRelease') return undefined;
      writing();
      return 'hang';
    });
    const debs = await makeDebs({ name: 'hello-there', version: '1' });
    const running = await startCommand({
      cwd: await makeFolder(),
      ...commandFor(bucket, [debs], { host: proxy.host }),
    });
    await running.until(isWriting);
    running.kill('SIGTERM');
    const { exitCode, left } = await running.done;
    expect([exitCode, left]).toEqual([130, { temporary: [], runs: [], processes: [] }]);
    expect((await bucket.get(`${suite}/InRelease`)).status).toBe(404);
    expect(told(await apt(bucket, [debs]))).toBe('');
    expect(await packagesOf(bucket)).toEqual(['hello-there 1']);
  });

  test('is written also where the storage takes no conditions, and that is told', async () => {
    const bucket = await start();
    const proxy = await behind(bucket, ({ method, path }) =>
      method === 'PUT' && path.endsWith('/.image-build') ? { status: 501 } : undefined,
    );
    const result = await apt(bucket, [await makeDebs({ name: 'hello-there', version: '1' })], {
      host: proxy.host,
    });
    expect(told(result)).toBe('');
    expect(result.stderr).toContain('does not write on a condition (If-Match)');
    expect(await packagesOf(bucket)).toEqual(['hello-there 1']);
  });

  test('keeps the lists of the state before, and no older ones once they are a day old', async () => {
    const bucket = await start();
    const lists = async (): Promise<readonly string[]> =>
      (await bucket.keys()).filter((path) => path.includes('/by-hash/'));
    const env = { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000) - 2 * 86_400) };
    for (const version of ['1', '2'])
      expect(told(await apt(bucket, [await makeDebs({ name: 'hello-there', version })], { env }))).toBe('');
    const ofTwo = await lists();
    for (const path of ofTwo) await bucket.date(path, Date.now() - 2 * 86_400_000);
    expect(told(await apt(bucket, [await makeDebs({ name: 'hello-there', version: '3' })]))).toBe('');
    const now = await lists();
    expect([ofTwo.length, now.length]).toEqual([6, 6]);
    expect(now.filter((path) => ofTwo.includes(path))).toHaveLength(3);
    expect(await packagesOf(bucket)).toEqual(['hello-there 1', 'hello-there 2', 'hello-there 3']);
  });
});

test('apt installs from what the bucket serves to everybody, also names with signs that S3 reads otherwise', async () => {
  const bucket = await start({ everybody: ['s3:GetObject'] });
  const first = await makeDebs({ name: 'libhello++', version: '1:1.0~rc.1+b1' });
  expect(told(await apt(bucket, [first, '--origin', 'Acme']))).toBe('');
  const { clean } = await runInImages({
    clean: {
      from: 'debian:bookworm-slim',
      shell: 'borrowed',
      script: [
        'rm -rf /etc/apt/sources.list /etc/apt/sources.list.d',
        'mkdir -p /etc/apt/sources.list.d',
        `repository=http://${bucket.host}/${bucket.name}/debian`,
        'wget -q -O /usr/share/keyrings/acme.gpg "$repository/archive-keyring.gpg"',
        'echo "deb [signed-by=/usr/share/keyrings/acme.gpg] $repository stable main" >/etc/apt/sources.list.d/acme.list',
        'echo "APT::Update::Error-Mode \\"any\\"; Acquire::Languages \\"none\\"; Debug::Acquire::http \\"true\\";" >/etc/apt/apt.conf.d/99strict',
        'if apt-get update >/tmp/answers/update 2>&1; then echo taken; else echo refused; fi >/tmp/answers/is-updated',
        'if apt-get install -y --no-install-recommends libhello++ >/tmp/answers/install 2>&1; then libhello++; fi >/tmp/answers/says',
      ],
    },
  });
  expect({ ...clean, 'is-updated': clean['is-updated']?.trim(), says: clean['says']?.trim() }).toMatchObject({
    'is-updated': 'taken',
    says: '1:1.0~rc.1+b1',
  });
  expect(clean['update']).toMatch(/by-hash\/SHA256\/[0-9a-f]{64}/);
}, 120_000);

describe('a bucket is not written', () => {
  test('in a dry run, which knows whether the key may', async () => {
    const bucket = await start({ everybody: ['s3:GetObject', 's3:ListBucket'] });
    const debs = await makeDebs({ name: 'hello-there', version: '1' });
    const refused = await apt(bucket, [debs, '--dry-run'], { by: bucket.guest });
    expect([refused.exitCode, refused.stderr]).toEqual([
      4,
      expect.stringContaining('The key may not s3:PutObject for .image-build in s3://acme-apt/debian'),
    ]);
    const proven = await apt(bucket, [debs, '--dry-run']);
    expect([proven.exitCode, proven.stderr]).toEqual([
      0,
      expect.stringContaining('nothing is written; it would be'),
    ]);
    expect((await bucket.keys()).filter((path) => path !== 'debian/.image-build')).toEqual([]);
  });

  const wrong: readonly {
    readonly name: string;
    readonly more?: (bucket: TestBucket) => More;
    readonly args?: readonly string[];
    readonly exitCode?: number;
    readonly says: string;
  }[] = [
    {
      name: 'with a key that may not read',
      more: ({ guest }) => ({ by: guest }),
      says: 'The key may not s3:GetObject for dists/stable/InRelease in s3://acme-apt/debian',
    },
    {
      name: 'with a secret that is another one',
      more: ({ owner, guest }) => ({ by: { id: owner.id, secret: guest.secret } }),
      says: 'does not take the signature',
    },
    {
      name: 'with a key that nobody knows',
      more: ({ owner }) => ({ by: { id: 'NOBODY', secret: owner.secret } }),
      says: 'does not know the access key',
    },
    {
      name: 'in another region',
      args: ['--bucket-region', 'us-west-2'],
      says: 'bucket-region',
    },
    {
      name: 'where it is not',
      args: ['--bucket', 's3://acme-other'],
      says: 'There is no bucket acme-other at',
    },
    {
      name: 'without a key',
      more: () => ({ env: { AWS_SECRET_ACCESS_KEY: '' } }),
      exitCode: 2,
      says: 'with which key',
    },
    { name: 'beside a branch', args: ['--branch', 'gh-pages'], exitCode: 2, says: 'A branch and a bucket' },
  ];
  test.each(wrong)('$name', async ({ more, args = [], exitCode = 4, says }) => {
    const bucket = await start();
    const debs = await makeDebs({ name: 'hello-there', version: '1' });
    const result = await runCommand({
      cwd: await makeFolder(),
      ...(() => {
        const { args: all, env } = commandFor(bucket, [debs], more?.(bucket) ?? {});
        return { args: [...all, ...args], env };
      })(),
    });
    expect([result.exitCode, result.stderr]).toEqual([exitCode, expect.stringContaining(says)]);
    for (const { secret } of [bucket.owner, bucket.guest])
      expect(result.stdout + result.stderr).not.toContain(secret);
    expect(await bucket.keys()).toEqual([]);
  });
});
