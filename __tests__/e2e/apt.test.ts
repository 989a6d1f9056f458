import { execFile } from 'node:child_process';
import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { filesBelow, makeDebs, makeKey, type TestKey } from '../support/apt-packages.ts';
import { runCommand, type CommandResult } from '../support/command.ts';
import { runInImages } from '../support/in-images.ts';
import { makeFolder } from '../support/tree.ts';

const execute = promisify(execFile);

let key: TestKey;
let other: TestKey;
let locked: TestKey;
beforeAll(async () => {
  [key, other, locked] = [await makeKey(), await makeKey(), await makeKey('a pass phrase')];
});

function apt(
  cwd: string,
  args: readonly string[],
  with_: { readonly key?: TestKey; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  const { secret, passphrase } = with_.key ?? key;
  return runCommand({
    cwd,
    args: ['apt', ...args],
    env: {
      PATH: process.env['PATH'],
      IMAGE_BUILD_APT_KEY: secret,
      IMAGE_BUILD_APT_PASSPHRASE: passphrase,
      ...with_.env,
    },
  });
}

const told = ({ exitCode, stderr }: CommandResult): string => (exitCode === 0 ? '' : stderr);
const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
};

describe('image-build apt', () => {
  test('makes a repository from which apt installs and upgrades, and which apt refuses when it was changed or signed by somebody else', async () => {
    const cwd = await makeFolder();
    const first = await makeDebs({ name: 'hello-there', version: '1.0.0~rc.1-1' });
    expect(told(await apt(cwd, [first, '--origin', 'Acme']))).toBe('');
    await cp(join(cwd, 'apt'), join(cwd, 'first'), { recursive: true });
    const second = await makeDebs(
      { name: 'hello-there', version: '1:1.0.0-1', says: 'upgraded' },
      { name: 'hello-native', version: '2', architecture: 'amd64' },
    );
    expect(told(await apt(cwd, [second, '--origin', 'Acme']))).toBe('');
    await writeFile(join(cwd, 'other.asc'), other.public);

    const serve = (folder: string): string => `rm -f /www/repo && ln -s /project/${folder} /www/repo`;
    const update = (name: string): string =>
      `if apt-get update >/tmp/answers/${name} 2>&1; then echo taken; else echo refused; fi >>/tmp/answers/${name}`;
    const fresh = 'rm -rf /var/lib/apt/lists/*';
    const { clean } = await runInImages({
      clean: {
        from: 'debian:bookworm-slim',
        shell: 'borrowed',
        files: await filesBelow(cwd, [
          'other.asc',
          ...(await filesIn(join(cwd, 'apt'))).map((one) => `apt/${one}`),
          ...(await filesIn(join(cwd, 'first'))).map((one) => `first/${one}`),
        ]),
        script: [
          'rm -rf /etc/apt/sources.list /etc/apt/sources.list.d',
          'mkdir -p /etc/apt/sources.list.d',
          'mkdir /www',
          serve('first'),
          'httpd -p 127.0.0.1:8088 -h /www',
          'signed_by() { echo "deb [signed-by=$1] http://127.0.0.1:8088/repo stable main" >/etc/apt/sources.list.d/acme.list; }',
          'signed_by /project/apt/archive-keyring.gpg',
          // Strict: what apt would only warn of counts, too.
          'echo "APT::Update::Error-Mode \\"any\\"; Acquire::Languages \\"none\\"; Debug::Acquire::http \\"true\\";" >/etc/apt/apt.conf.d/99strict',
          update('update'),
          'apt-get install -y --no-install-recommends hello-there >/tmp/answers/install 2>&1',
          'hello-there >/tmp/answers/says',
          'apt-cache policy hello-there >/tmp/answers/policy',
          serve('apt'),
          update('again'),
          'apt-get upgrade -y >/tmp/answers/upgrade 2>&1',
          'hello-there >/tmp/answers/upgraded',
          'apt-get install -y hello-native >/tmp/answers/native 2>&1',
          'apt-get purge -y hello-there >/tmp/answers/purge 2>&1',
          // The armored key does the same.
          'signed_by /project/apt/archive-keyring.asc',
          fresh,
          update('armored'),
          'signed_by /project/other.asc',
          fresh,
          update('other'),
          'signed_by /project/apt/archive-keyring.gpg',
          'sed -i "s/^Label: .*/Label: Evil/" /project/apt/dists/stable/InRelease',
          'rm /project/apt/dists/stable/Release.gpg',
          fresh,
          update('tampered'),
        ],
      },
    });
    const last = (name: string): string | undefined => clean[name]?.trimEnd().split('\n').at(-1);
    expect({ ...clean, update: last('update'), says: clean['says'] }).toMatchObject({
      update: 'taken',
      says: '1.0.0~rc.1-1\n',
    });
    expect(clean['update']).toMatch(/by-hash\/SHA256\/[0-9a-f]{64}/);
    expect(clean['policy']).toContain('500 http://127.0.0.1:8088/repo stable/main all Packages');
    expect([last('again'), clean['upgraded']]).toEqual(['taken', 'upgraded\n']);
    expect(last('armored')).toBe('taken');
    expect([last('other'), clean['other']]).toEqual(['refused', expect.stringContaining('NO_PUBKEY')]);
    expect([last('tampered'), clean['tampered']]).toEqual(['refused', expect.stringContaining('BADSIG')]);
  }, 240_000);

  test('leaves no key, no agent and no folder behind, and says nothing of a key', async () => {
    const cwd = await makeFolder();
    const result = await apt(cwd, [await makeDebs({ name: 'hello-there', version: '1' }), '--json'], {
      key: locked,
    });
    expect(told(result)).toBe('');
    expect(JSON.parse(result.stdout)).toMatchObject({
      suite: 'stable',
      state: 'published',
      place: 'apt',
      count: 1,
      added: [{ name: 'hello-there', version: '1', architecture: 'all' }],
      fingerprint: expect.stringMatching(/^[0-9A-F]{40}$/),
    });
    expect(result.left).toEqual({ temporary: [], runs: [], processes: [] });
    const secrets = [locked.passphrase, ...locked.secret.split('\n').filter((line) => line.length > 40)];
    for (const path of await filesIn(join(cwd, 'apt'))) {
      const text = await readFile(join(cwd, 'apt', path), 'latin1');
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
    for (const secret of secrets) expect(result.stdout + result.stderr).not.toContain(secret);
  });

  test('a second time changes nothing; another time gives the same bytes but for signatures', async () => {
    const debs = await makeDebs({ name: 'hello-there', version: '1' }, { name: 'hello-again', version: '2' });
    const [one, two] = [await makeFolder(), await makeFolder()];
    const env = { SOURCE_DATE_EPOCH: '1700000000' };
    for (const cwd of [one, two]) expect(told(await apt(cwd, [debs], { env }))).toBe('');
    const files = await filesIn(join(one, 'apt'));
    expect(await filesIn(join(two, 'apt'))).toEqual(files);
    for (const path of files.filter((file) => !/InRelease$|\.gpg$/.test(file) || file.startsWith('archive')))
      expect([path, await readFile(join(two, 'apt', path))]).toEqual([
        path,
        await readFile(join(one, 'apt', path)),
      ]);

    const inRelease = join(one, 'apt/dists/stable/InRelease');
    const { mtimeMs } = await stat(inRelease);
    const again = await apt(one, [debs]);
    expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining('nothing was changed')]);
    expect((await stat(inRelease)).mtimeMs).toBe(mtimeMs);
  });

  test('with a new key the former one has to be given: who has no key gets nothing signed', async () => {
    const cwd = await makeFolder();
    expect(told(await apt(cwd, [await makeDebs({ name: 'hello-there', version: '1' })]))).toBe('');
    const debs = await makeDebs({ name: 'hello-there', version: '2' });
    const refused = await apt(cwd, [debs], { key: other });
    expect([refused.exitCode, refused.stderr]).toEqual([
      2,
      expect.stringContaining('is not signed by this key'),
    ]);
    await writeFile(join(cwd, 'former.asc'), key.public);
    expect(told(await apt(cwd, [debs, '--former-key', 'former.asc'], { key: other }))).toBe('');
    expect(await readFile(join(cwd, 'apt/archive-keyring.asc'), 'utf8')).toBe(other.public);
    const { stdout } = await execute(
      'gpg',
      ['--batch', '--show-keys', '--with-colons', 'apt/archive-keyring.gpg'],
      {
        cwd,
        env: { PATH: process.env['PATH'], HOME: cwd },
      },
    );
    expect(stdout).toContain('Acme <apt@example.com>');
  });

  const wrong: readonly {
    readonly name: string;
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly exitCode?: number;
    readonly says: string;
  }[] = [
    { name: 'no key', env: { IMAGE_BUILD_APT_KEY: '' }, says: 'Nothing says which key signs' },
    { name: 'a key that is none', env: { IMAGE_BUILD_APT_KEY: 'x' }, says: 'is not one secret key' },
    {
      name: 'a wrong passphrase',
      env: { IMAGE_BUILD_APT_PASSPHRASE: 'x' },
      says: 'gpg does not sign with this key',
    },
    { name: 'a suite that leads out', args: ['--suite', '../x'], says: 'suite is "../x"' },
    { name: 'an origin of two lines', args: ['--origin', 'a\nLabel: b'], says: 'is no short line' },
    { name: 'no days', args: ['--valid-for', '1.5'], says: 'valid-for is "1.5"' },
    { name: 'no package', args: ['nothing'], says: 'nothing is not there' },
    { name: 'a package that is none', args: ['bad.deb'], says: 'bad.deb is no Debian package' },
    { name: 'a PATH without gpg', env: { PATH: '/nowhere' }, exitCode: 4, says: 'is not there' },
  ];
  test.each(wrong)('$name: nothing is written', async ({ args = [], env = {}, exitCode = 2, says }) => {
    const cwd = await makeFolder();
    await writeFile(join(cwd, 'bad.deb'), 'x');
    const debs = await makeDebs({ name: 'hello-there', version: '1' });
    const given = args[0]?.startsWith('--') === false ? args : [debs, ...args];
    const result = await apt(cwd, given, { key: locked, env });
    expect([result.exitCode, result.stderr]).toEqual([exitCode, expect.stringContaining(says)]);
    expect(await readdir(cwd)).toEqual(['bad.deb']);
  });

  test('--dry-run proves everything and writes nothing', async () => {
    const cwd = await makeFolder();
    const debs = await makeDebs({ name: 'hello-there', version: '1' });
    const result = await apt(cwd, [debs, '--dry-run']);
    expect([result.exitCode, result.stderr]).toEqual([
      0,
      expect.stringContaining('nothing is written; it would be'),
    ]);
    expect(await readdir(cwd)).toEqual([]);
  });
});
