import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, watch, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startBuildkitd } from '../../scripts/services/buildkitd.mjs';
import type { Engine } from '../../src/build/engine.ts';
import { mountAccess, type AccessWishes } from '../../src/cache/access/choose.ts';
import type { EngineFacts } from '../../src/cache/access/engine-at.ts';
import { usualLimits } from '../../src/cache/access/limits.ts';
import type { MountAccess } from '../../src/cache/access.ts';
import type { CacheMount } from '../../src/cache/mount.ts';
import { makeArchive, type TestEntry } from '../support/archive.ts';
import { cacheMount, stepWith } from '../support/cache-steps.ts';
import { problemFrom } from '../support/problem.ts';
import { makeProgram } from '../support/program.ts';
import { shared } from '../support/shared.ts';
import { engine } from '../support/solving.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const execute = promisify(execFile);
const root = join(shared.work, 'engine', 'state');
const everything = { largest: Number.MAX_SAFE_INTEGER };

async function accessTo(
  facts: EngineFacts,
  {
    builder = engine,
    signal = new AbortController().signal,
    archiver = 'debian:bookworm-slim',
    limits = usualLimits,
    env = process.env,
  }: Partial<AccessWishes & { readonly builder: Engine }> = {},
): Promise<MountAccess> {
  const folder = await makeFolder();
  return mountAccess({ engine: builder, facts, archiver, limits, folder, env, signal });
}

const direct: EngineFacts = { root, driver: 'remote', nodes: [] };
const ways: Readonly<Record<string, EngineFacts>> = {
  'the snapshot folder': direct,
  'a small build': { driver: 'kubernetes', nodes: [] },
};

/** Everything of the engine's that has such a name. */
async function leftovers(name: string, where = root): Promise<string> {
  // The engine may remove snapshots of others meanwhile.
  return (await execute('find', [where, '-ignore_readdir_race', '-name', name])).stdout;
}

let whole = Buffer.alloc(0);
beforeAll(async () => {
  const mount = cacheMount();
  const script = ['for n in 1 2 3 4 5 6; do head -c 50000 /dev/urandom > leaked-$n; done'];
  await stepWith({ engine: shared.engine, mount, script });
  const archive = join(await makeFolder(), 'archive');
  await (await accessTo(direct)).pack(mount, archive, everything);
  await execute('sh', [
    '-c',
    'case $(od -An -tx1 -N2 "$1") in *1f*) gzip -dc <"$1" ;; *) zstd -dcq <"$1" ;; esac >"$1.tar"',
    'sh',
    archive,
  ]);
  whole = await readFile(`${archive}.tar`);
  await stepWith({ engine: shared.engine, mount, script: ['rm -f leaked-*'] });
});

async function tarOf(entries: readonly TestEntry[]): Promise<Buffer> {
  return readFile(await makeArchive(join(await makeFolder(), 'made.tar'), entries));
}

const file = { name: './leaked-file', contents: 'fine' };

const bad: readonly {
  readonly name: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  readonly why: string;
}[] = [
  { name: 'cut', bytes: () => gzipSync(whole).subarray(0, 150_000), why: 'unexpected end of file' },
  {
    name: 'cut before it was compressed',
    bytes: () => gzipSync(whole.subarray(0, 200_000)),
    why: 'it ends too early',
  },
  {
    name: 'cut between two files',
    bytes: () =>
      gzipSync(whole.subarray(0, whole.indexOf('./leaked-4') - (whole.indexOf('./leaked-4') % 512))),
    why: 'it ends too early',
  },
  { name: 'damaged', bytes: () => gzipSync(damaged()), why: 'checksum' },
  { name: 'empty', bytes: () => Buffer.alloc(0), why: 'neither zstd nor gzip' },
  { name: 'no archive', bytes: () => gzipSync('<html>not found</html>'.repeat(50)), why: 'it is damaged' },
  {
    name: 'climbing out',
    bytes: () => packed([file, { name: '../../leaked' }]),
    why: '"../../leaked" is outside of it',
  },
  {
    name: 'absolute',
    bytes: () => packed([file, { name: '/tmp/leaked' }]),
    why: '"/tmp/leaked" is outside of it',
  },
  {
    name: 'linked to outside',
    bytes: () => packed([file, { name: 'leaked', type: 'link', linkname: '../../../../etc/shadow' }]),
    why: '"../../../../etc/shadow" is outside of it',
  },
  {
    name: 'going through a link',
    bytes: () => packed([{ name: 'leaked', type: 'symlink', linkname: '/tmp' }, { name: './leaked/file' }]),
    why: '"./leaked/file" goes through a symbolic link',
  },
  {
    name: 'with a device',
    bytes: () => packed([file, { name: 'leaked-disk', type: 'block-device', devmajor: 8 }]),
    why: '"leaked-disk" is a device',
  },
  {
    name: 'going through a hard link to a link',
    bytes: () =>
      packed([
        { name: './leaked', type: 'symlink', linkname: '/tmp' },
        { name: './leaked-too', type: 'link', linkname: './leaked' },
        { name: './leaked-too/file' },
      ]),
    why: '"./leaked-too/file" goes through a symbolic link',
  },
  {
    name: 'much larger than it may be',
    bytes: () => packed([{ name: './leaked', contents: 'x'.repeat(100_000_000) }]),
    why: 'unpacked it is much more than 10 MB',
  },
  { name: 'with one name twice', bytes: () => packed([file, file]), why: 'File exists' },
];

function damaged(): Buffer {
  const header = whole.indexOf('./leaked-4');
  return Buffer.from(whole).fill(7, header + 100, header + 110);
}

async function packed(entries: readonly TestEntry[]): Promise<Buffer> {
  return gzipSync(await tarOf(entries));
}

describe.each(Object.entries(ways))('through %s', (_, facts) => {
  test.each(bad)('an archive that is $name is refused, and the mount is empty', async ({ bytes, why }) => {
    const archive = join(await makeFolder(), 'archive');
    await writeFile(archive, await bytes());
    const access = await accessTo(facts);
    const mount = cacheMount();
    const problem = await problemFrom(() => access.unpack(mount, archive, { largest: 10_000_000 }));
    expect(problem.kind).toBe('surroundings');
    expect([problem.what, ...(problem.log ?? [])].join('\n')).toContain(why);
    expect(await access.pack(mount, `${archive}-2`, everything)).toBeUndefined();
    const seen = await stepWith({ engine: shared.engine, mount, script: ['ls -A > $OUT'] });
    expect(seen.toString()).toBe('');
    expect(await leftovers('leaked*')).toBe('');
    expect(await leftovers('.image-build-*')).toBe('');
  });
});

test('a whole archive of the same bytes is taken', async () => {
  const archive = join(await makeFolder(), 'archive');
  await writeFile(archive, gzipSync(whole));
  const mount = cacheMount();
  expect(await (await accessTo(direct)).unpack(mount, archive, { largest: 1e9 })).toBe('filled');
  const seen = await stepWith({ engine: shared.engine, mount, script: ['ls | wc -l > $OUT; rm leaked-*'] });
  expect(seen.toString()).toBe('6\n');
  expect(gunzipSync(await readFile(archive)).equals(whole)).toBe(true);
});

test('a folder that is not the engine’s does no harm: the mount is filled by a small build', async () => {
  const elsewhere = await makeFolder();
  await mkdir(join(elsewhere, 'runc-overlayfs/snapshots/snapshots/1/fs'), { recursive: true });
  const access = await accessTo({ root: elsewhere, driver: 'remote', nodes: [] });
  const archive = join(await makeFolder(), 'archive');
  await writeFile(archive, gzipSync(whole));
  const mount = cacheMount();
  expect(await access.unpack(mount, archive, { largest: 1e9 })).toBe('filled');
  const seen = await stepWith({
    engine: shared.engine,
    mount,
    script: ['ls -A | wc -l > $OUT; rm leaked-*'],
  });
  expect(seen.toString()).toBe('6\n');
});

test('an interrupted run says so, and leaves neither an archive nor half a mount', async () => {
  const interrupt = new AbortController();
  const access = await accessTo(direct, { signal: interrupt.signal });
  interrupt.abort();
  const folder = await makeFolder();
  const archive = join(folder, 'archive');
  expect((await problemFrom(() => access.pack(cacheMount(), archive, everything))).kind).toBe('interrupted');
  expect(await readdir(folder)).toEqual([]);
});

/** A step of somebody's build that has the mount, until it is told to end. */
async function holdMount({ id, target }: CacheMount): Promise<() => Promise<void>> {
  const context = await makeTree({
    Dockerfile: [
      'FROM debian:bookworm-slim',
      `RUN --mount=type=cache,id=${id},target=${target} echo "it is" mine; sleep 600`,
    ],
  });
  const child = spawn(
    realTool('buildctl'),
    // prettier-ignore
    ['--addr', shared.engine, 'build', '--progress=plain', '--no-cache', '--frontend', 'dockerfile.v0',
      '--local', `context=${context}`, '--local', `dockerfile=${context}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const closed = once(child, 'close');
  let said = '';
  for await (const piece of child.stderr.setEncoding('utf8')) {
    said += String(piece);
    if (/^#\d+ [\d.]+ it is mine$/m.test(said)) break;
  }
  return async () => {
    child.kill();
    await closed;
  };
}

describe.each(Object.entries(ways))('a mount that another build has, through %s', (_, facts) => {
  test('is not waited for without end, and can be had as soon as that has ended', async () => {
    const archive = join(await makeFolder(), 'archive');
    await writeFile(archive, gzipSync(whole));
    const mount = cacheMount();
    const release = await holdMount(mount);
    try {
      const inHurry = await accessTo(facts, { limits: { ...usualLimits, mountMs: 2000 } });
      const inUse = {
        kind: 'surroundings',
        what: `The cache mount ${mount.id} is in use by another build for more than 2 seconds`,
        todo: 'Wait for that build to end',
      };
      expect(await problemFrom(() => inHurry.unpack(mount, archive, { largest: 1e9 }))).toEqual(inUse);
      expect(await problemFrom(() => inHurry.pack(mount, `${archive}-2`, everything))).toEqual(inUse);
    } finally {
      await release();
    }
    const access = await accessTo(facts);
    expect(await access.unpack(mount, archive, { largest: 1e9 })).toBe('filled');
    expect(await access.pack(mount, `${archive}-2`, everything)).toMatchObject({ files: 6 });
    await stepWith({ engine: shared.engine, mount, script: ['rm -f leaked-*'] });
  });

  test('and a job that takes too long is ended, and told', async () => {
    const mount = cacheMount();
    await stepWith({ engine: shared.engine, mount, script: ['echo > file'] });
    const access = await accessTo(facts, { limits: { ...usualLimits, jobMs: 1 } });
    const folder = await makeFolder();
    const problem = await problemFrom(() => access.pack(mount, join(folder, 'archive'), everything));
    expect(problem.what).toContain(`The cache mount ${mount.id} cannot be`);
    expect(problem.what).toMatch(/takes longer than 1 seconds$/);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('an image to work in that cannot be had', () => {
  const archiver = `${shared.registry}/not/there`;
  const todo =
    'Name an image that the engine can pull and that has sh, GNU tar, find and coreutils: cache-mounts-image: REFERENCE@sha256:…';

  test('is named, and how to name another one, by a small build', async () => {
    const access = await accessTo({ driver: 'kubernetes', nodes: [] }, { archiver });
    const mount = cacheMount();
    const problem = await problemFrom(() => access.pack(mount, '/nowhere', everything));
    const what = `The image ${archiver}, in which the cache mount ${mount.id} is packed and unpacked, cannot be used`;
    expect(problem).toMatchObject({ kind: 'surroundings', what, todo });
    expect(problem.log?.join('\n')).toContain('not found');
  });

  test('is named, and how to name another one, by docker', async () => {
    const docker = await makeProgram('docker', [
      'if [ "$1" = inspect ]; then',
      '  echo \'[{"Source":"/nowhere/at-all","Destination":"/var/lib/buildkit"}]\'; exit',
      'fi',
      'echo "docker: Error response from daemon: manifest unknown" >&2; exit 125',
    ]);
    const env = { ...engine.buildx.env, PATH: [join(docker, '..'), process.env['PATH']].join(':') };
    const access = await accessTo(
      { driver: 'docker-container', nodes: [{ name: 'it0' }] },
      { archiver, builder: { ...engine, buildx: { ...engine.buildx, env } } },
    );
    const problem = await problemFrom(() => access.pack(cacheMount(), '/nowhere', everything));
    expect(problem).toMatchObject({ kind: 'surroundings', what: expect.stringContaining(archiver), todo });
    expect(problem.log).toEqual(['docker: Error response from daemon: manifest unknown']);
  });

  test.each(['--privileged', 'debian AS work\nRUN evil'])('%j is refused', async (name) => {
    expect((await problemFrom(() => accessTo(direct, { archiver: name }))).kind).toBe('request');
  });
});

test('a run that is interrupted while it reads an archive for a small build says so', async () => {
  const interrupt = new AbortController();
  const folder = await makeFolder();
  // It reads, and goes on reading.
  const zstd = await makeProgram('zstd', [`: > ${folder}/reading`, 'exec sleep 600']);
  const env = { ...process.env, PATH: [join(zstd, '..'), process.env['PATH']].join(':') };
  const access = await accessTo({ driver: 'kubernetes', nodes: [] }, { env, signal: interrupt.signal });
  const archive = join(await makeFolder(), 'archive');
  await writeFile(archive, Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]));
  const seen = watch(folder)[Symbol.asyncIterator]();
  const first = seen.next();
  const problem = problemFrom(() => access.unpack(cacheMount(), archive, { largest: 1e9 }));
  await first;
  interrupt.abort();
  expect((await problem).kind).toBe('interrupted');
  await seen.return?.();
});

describe('in an engine whose disk is small', () => {
  let folder = '';
  let daemon: Awaited<ReturnType<typeof startBuildkitd>> | undefined;
  beforeAll(async () => {
    folder = await makeFolder();
    await execute('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', folder]);
    daemon = await startBuildkitd({ dir: folder });
  });
  afterAll(async () => {
    await daemon?.stop();
    await execute('umount', [folder]);
  });

  test('an archive that is too large for it leaves the mount empty, and it is told why', async () => {
    const env = { ...engine.buildx.env, BUILDX_CONFIG: await makeFolder() };
    const small: Engine = { ...engine, buildx: { ...engine.buildx, env }, builder: 'small' };
    const create = ['create', '--name', 'small', '--driver', 'remote', daemon?.address ?? ''];
    await execute(engine.buildx.program, create, { env });
    const access = await accessTo({ ...direct, root: join(folder, 'state') }, { builder: small });
    const archive = join(await makeFolder(), 'archive');
    const large = { contents: 'x'.repeat(60_000_000) };
    await writeFile(archive, await packed([file, { name: './leaked-large', ...large }]));
    const mount = cacheMount();

    const problem = await problemFrom(() => access.unpack(mount, archive, { largest: 1e9 }));
    expect(problem.kind).toBe('surroundings');
    expect(problem.log?.join('\n')).toMatch(/Wrote only|No space left/);
    expect(problem.log).toContain('free there: 0 bytes');
    expect(await access.pack(mount, `${archive}-2`, everything)).toBeUndefined();
    expect(await leftovers('leaked*', folder)).toBe('');
  });
});

test('a full disk on our side leaves no archive', async () => {
  const folder = await makeFolder();
  await execute('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  try {
    const mount = cacheMount();
    await stepWith({ engine: shared.engine, mount, script: ['head -c 3000000 /dev/urandom > large'] });
    const access = await accessTo(direct);
    const problem = await problemFrom(() => access.pack(mount, join(folder, 'archive'), everything));
    expect(problem).toMatchObject({ kind: 'surroundings', what: expect.stringMatching(/no space left/i) });
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await execute('umount', [folder]);
  }
});
