import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pack } from 'tar-stream';
import { acquire, type AcquireOptions } from '../../src/tools/acquire.ts';
import { capture } from '../../src/tools/capture.ts';
import {
  brokenOff,
  file,
  startFileServer,
  status,
  type Answer,
  type FileServer,
} from '../support/file-server.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder } from '../support/tree.ts';

const hadolint = realTool('hadolint');
const release = await readFile(hadolint);

let dir = '';
let mirror: FileServer | undefined;
beforeEach(async () => {
  dir = await makeFolder();
});
afterEach(async () => {
  await mirror?.stop();
  mirror = undefined;
  await rm(dir, { recursive: true, force: true });
});

async function mirrorOf(...answers: readonly Answer[]): Promise<string> {
  mirror = await startFileServer(...answers);
  return mirror.url;
}

function options(more: Partial<AcquireOptions> = {}): AcquireOptions {
  return { env: { PATH: '/usr/bin:/bin' }, cacheDir: join(dir, 'cache'), ...more };
}

async function script(folder: string, name: string, text: string): Promise<string> {
  const path = join(dir, folder, name);
  await mkdir(join(dir, folder), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function tarball(files: Record<string, string>): Promise<Buffer> {
  const archive = pack();
  for (const [name, text] of Object.entries(files)) archive.entry({ name }, text);
  archive.finalize();
  return gzipSync(await buffer(archive));
}

/** All files below the tool cache. */
async function cached(): Promise<string[]> {
  const found = await readdir(join(dir, 'cache'), { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('a tool that is there is used', () => {
  test('the path given comes first', async () => {
    const path = await script('own', 'my-hadolint', 'echo "Haskell Dockerfile Linter 1.0.0"');
    expect(await acquire('hadolint', options({ path }))).toEqual({
      program: path,
      version: '1.0.0',
      from: 'given',
    });
  });

  test.each([
    ['is not there', 'nothing'],
    ['is a folder', '.'],
  ])('a path given that %s is a bad request', async (_, name) => {
    await expect(acquire('hadolint', options({ path: join(dir, name) }))).rejects.toMatchObject({
      data: { kind: 'request' },
    });
  });

  test('PATH, when the version is new enough', async () => {
    await mkdir(join(dir, 'bin'));
    await symlink(hadolint, join(dir, 'bin', 'hadolint'));
    expect(await acquire('hadolint', options({ env: { PATH: join(dir, 'bin') } }))).toEqual({
      program: join(dir, 'bin', 'hadolint'),
      version: '2.15.1',
      from: 'path',
    });
  });

  test('PATH, passing over an old version, a broken program and folders that are not absolute', async () => {
    await script('broken', 'trivy', 'exit 3');
    await script('old', 'trivy', 'echo "Version: 0.69.4"');
    const program = await script('source', 'trivy', 'echo "Version: dev"');
    const path = ['.', '', 'bin', ...['broken', 'old', 'source'].map((name) => join(dir, name))].join(
      delimiter,
    );
    expect(await acquire('trivy', options({ env: { PATH: `${path}${delimiter}/bin` } }))).toEqual({
      program,
      version: 'unknown',
      from: 'path',
    });
  });

  test('PATH, only with the exact version when one was asked for', async () => {
    await script('bin', 'hadolint', 'echo 2.15.0');
    const env = { PATH: `${join(dir, 'bin')}:/bin` };
    expect((await acquire('hadolint', options({ env, version: 'v2.15.0' }))).from).toBe('path');
    const url = await mirrorOf(file(release));
    expect((await acquire('hadolint', options({ env, version: '2.15.1', mirror: url }))).from).toBe(
      'download',
    );
  });
});

describe('a tool that is not there is fetched', () => {
  test('from the mirror, by the hash in our table, and works', async () => {
    const url = await mirrorOf(file(release));
    const seen: number[] = [];
    const tool = await acquire(
      'hadolint',
      options({ mirror: `${url}/`, onProgress: ({ received }) => seen.push(received) }),
    );
    expect(tool).toMatchObject({ version: '2.15.1', from: 'download' });
    expect(mirror!.asked).toEqual([
      `/hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-${process.arch === 'x64' ? 'x86_64' : 'arm64'}`,
    ]);
    expect(seen.at(-1)).toBe(release.length);
    const { stdout } = await capture(tool.program, ['--version'], { env: {} });
    expect(stdout).toContain('2.15.1');
  });

  test('once: the next run takes it from the cache, without the network', async () => {
    const url = await mirrorOf(file(release));
    const first = await acquire('hadolint', options({ mirror: url }));
    await mirror!.stop();
    expect(await acquire('hadolint', options({ mirror: url }))).toEqual({ ...first, from: 'cache' });
  });

  test('again when what the cache brought back has been changed', async () => {
    const url = await mirrorOf(file(release));
    const { program } = await acquire('hadolint', options({ mirror: url }));
    await writeFile(program, '#!/bin/sh\necho hello from somebody else\n');
    expect((await acquire('hadolint', options({ mirror: url }))).from).toBe('download');
    expect(sha256(await readFile(program))).toBe(sha256(release));
  });

  test('not at all when the changed one cannot be replaced', async () => {
    const url = await mirrorOf(file(release), status(404));
    const { program } = await acquire('hadolint', options({ mirror: url }));
    await writeFile(program, '#!/bin/sh\n');
    await expect(acquire('hadolint', options({ mirror: url }))).rejects.toMatchObject({
      data: { kind: 'surroundings', what: expect.stringContaining('answered 404') },
    });
    expect(await cached()).toEqual([]);
  });

  test('and unpacked, from the archive that was verified, each time', async () => {
    const archive = await tarball({ 'README.md': 'x', trivy: '#!/bin/sh\necho Version: 9.9.9\n' });
    const choice = { mirror: await mirrorOf(file(archive)), version: '9.9.9', sha256: sha256(archive) };
    const { program } = await acquire('trivy', options(choice));
    expect((await capture(program, [], { env: {} })).stdout).toBe('Version: 9.9.9');
    await writeFile(program, '#!/bin/sh\necho hello from somebody else\n');
    const again = await acquire('trivy', options(choice));
    expect(again.from).toBe('cache');
    expect((await capture(again.program, [], { env: {} })).stdout).toBe('Version: 9.9.9');
    expect((await cached()).sort()).toEqual(['archive.tar.gz', 'trivy']);
  });

  test('by two runs at once', async () => {
    const url = await mirrorOf(file(release));
    const tools = await Promise.all([1, 2].map(() => acquire('hadolint', options({ mirror: url }))));
    expect(new Set(tools.map(({ program }) => program)).size).toBe(1);
    expect(await cached()).toEqual(['hadolint']);
  });

  test('in spite of answers that pass and connections that break', async () => {
    const url = await mirrorOf(status(503), brokenOff(release), file(release));
    expect((await acquire('hadolint', options({ mirror: url }))).from).toBe('download');
    expect(mirror!.asked).toHaveLength(3);
  });
});

describe('what cannot be trusted is never run', () => {
  test('another file than expected: the message names both hashes, and nothing is kept', async () => {
    const other = Buffer.from('#!/bin/sh\ntouch owned\n');
    const url = await mirrorOf(file(other));
    await expect(acquire('hadolint', options({ mirror: url }))).rejects.toMatchObject({
      data: {
        kind: 'surroundings',
        what: expect.stringMatching(new RegExp(`${sha256(other)} instead of ${sha256(release)}`)),
      },
    });
    expect(await cached()).toEqual([]);
    expect(mirror!.asked).toHaveLength(1);
  });

  test('an archive without the program', async () => {
    const archive = await tarball({ 'other/trivy': 'x' });
    const choice = { mirror: await mirrorOf(file(archive)), version: '9.9.9', sha256: sha256(archive) };
    await expect(acquire('trivy', options(choice))).rejects.toMatchObject({
      data: { kind: 'surroundings', what: expect.stringContaining('cannot be unpacked') },
    });
  });

  test.each([
    ['a version without a hash', { version: '9.9.9' }],
    ['latest', { version: 'latest', sha256: '0'.repeat(64) }],
    ['a version that is a path', { version: '../../x', sha256: '0'.repeat(64) }],
    ['a hash that is none', { sha256: 'abc' }],
    ['a mirror that is no address', { mirror: 'nowhere' }],
    ['a mirror that is a file', { mirror: 'file:///etc' }],
  ])('%s is a bad request', async (_, choice) => {
    await expect(acquire('hadolint', options(choice))).rejects.toMatchObject({ data: { kind: 'request' } });
  });

  test('a mirror that does not answer is said in one line', async () => {
    const url = await mirrorOf(status(404));
    await mirror!.stop();
    await expect(acquire('hadolint', options({ mirror: url }))).rejects.toMatchObject({
      data: {
        kind: 'surroundings',
        what: expect.stringMatching(/^hadolint 2\.15\.1 cannot be had: .*ECONNREFUSED/),
        todo: expect.stringContaining('PATH'),
      },
    });
  });

  test('a download that is stopped leaves nothing', async () => {
    const stop = new AbortController();
    const url = await mirrorOf((_, response) => {
      response.writeHead(200, { 'content-length': release.length });
      response.write(release.subarray(0, 100_000));
    });
    const fetching = acquire(
      'hadolint',
      options({ mirror: url, signal: stop.signal, onProgress: () => stop.abort() }),
    );
    await expect(fetching).rejects.toMatchObject({ data: { kind: 'interrupted' } });
    expect(await cached()).toEqual([]);
  });
});
