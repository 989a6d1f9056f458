import { link, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createReadStream } from 'node:fs';
import { extract, type Header } from 'tar-stream';
import { releaseArtifacts } from '../../../src/build/artifacts/release.ts';
import { takeFiles } from '../../../src/build/artifacts/take.ts';
import type { BuiltFiles } from '../../../src/build/built.ts';
import type { FilesOutput } from '../../../src/plan/output.ts';
import { makeArchive, type TestEntry } from '../../support/archive.ts';
import { sha256 } from '../../support/layouts.ts';
import { plannedImage } from '../../support/planned.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder } from '../../support/tree.ts';

let cwd = '';
let folder = '';
beforeEach(async () => {
  [cwd, folder] = await Promise.all([makeFolder(), makeFolder()]);
});

type Given = Readonly<Record<string, readonly TestEntry[]>>;

/** A target that gives these files: platform → entries. */
async function target(name: string, output: FilesOutput, given: Given) {
  const platforms = Object.keys(given);
  const built: BuiltFiles[] = [];
  for (const platform of platforms) {
    const archive = join(folder, `${name}-${platform.replaceAll('/', '-')}.tar`);
    await makeArchive(archive, given[platform] ?? []);
    built.push(await takeFiles({ image: name, platform, file: 'Dockerfile' }, archive, output));
  }
  return { image: plannedImage(name, { platforms, output }), built };
}

type Target = Awaited<ReturnType<typeof target>>;

const release = (...targets: readonly Target[]) =>
  releaseArtifacts(
    [plannedImage('base'), ...targets.map(({ image }) => image)],
    targets.flatMap(({ built }) => built),
    folder,
    cwd,
  );

const local = (dest: string, more: Partial<FilesOutput> = {}): FilesOutput => ({
  kind: 'local',
  dest: join(cwd, dest),
  ...more,
});
const tar = (dest: string): FilesOutput => ({ kind: 'tar', dest: join(cwd, dest) });
const amd64 = 'linux/amd64';
const app: TestEntry = { name: 'bin/app', contents: 'new', mode: 0o755 };
const hash = (text: string): string => sha256(text).replace('sha256:', '');

/** Everything below a folder: path → contents, or where a link leads. */
async function contents(dir: string, below = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(join(dir, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (entry.isDirectory()) Object.assign(found, await contents(dir, path));
    else
      found[path] = entry.isSymbolicLink()
        ? `→ ${await readlink(join(dir, path))}`
        : await readFile(join(dir, path), 'utf8');
  }
  return found;
}

describe('a folder', () => {
  test('that is not there appears with its files, which are listed', async () => {
    const tools = await target('tools', local('out/a/b'), {
      [amd64]: [app, { name: 'latest', type: 'symlink', linkname: 'bin/app' }],
    });
    expect(await release(tools)).toEqual([
      { image: 'tools', platform: amd64, path: 'out/a/b/bin/app', bytes: 3, sha256: hash('new') },
    ]);
    expect(await contents(cwd)).toEqual({ 'out/a/b/bin/app': 'new', 'out/a/b/latest': '→ bin/app' });
    expect((await stat(join(cwd, 'out/a/b/bin/app'))).mode & 0o7777).toBe(0o755);
  });

  test('that is there keeps what is not built; files of the same name are replaced', async () => {
    await mkdir(join(cwd, 'dist/bin'), { recursive: true });
    await writeFile(join(cwd, 'dist/bin/app'), 'old');
    await writeFile(join(cwd, 'dist/bin/own'), 'own');
    await link(join(cwd, 'dist/bin/app'), join(cwd, 'dist/bin/other-name'));
    await symlink('bin/own', join(cwd, 'dist/latest'));
    const tools = await target('tools', local('dist'), {
      [amd64]: [app, { name: 'latest', contents: 'a file now' }],
    });
    await release(tools);
    expect(await contents(cwd)).toEqual({
      'dist/bin/app': 'new',
      // The old file is not written into: another name of it stays what it was.
      'dist/bin/other-name': 'old',
      'dist/bin/own': 'own',
      'dist/latest': 'a file now',
    });
  });

  test('for several platforms has one below it for each, as BuildKit makes them', async () => {
    const given = { [amd64]: [app], 'linux/arm/v7': [app] };
    const released = await release(await target('tools', local('dist'), given));
    expect(released.map(({ path }) => path)).toEqual([
      'dist/linux_amd64/bin/app',
      'dist/linux_arm_v7/bin/app',
    ]);
    expect(Object.keys(await contents(cwd))).toEqual([
      'dist/linux_amd64/bin/app',
      'dist/linux_arm_v7/bin/app',
    ]);
  });

  test('with platform-split: one for each even of one platform, or none of several', async () => {
    await release(await target('one', local('one', { split: true }), { [amd64]: [app] }));
    const given = { [amd64]: [{ name: 'a', contents: 'a' }], 'linux/arm64': [{ name: 'b', contents: 'b' }] };
    await release(await target('two', local('two', { split: false }), given));
    expect(await contents(cwd)).toEqual({ 'one/linux_amd64/bin/app': 'new', 'two/a': 'a', 'two/b': 'b' });
  });
});

describe('an archive', () => {
  test('of one platform is what BuildKit has written', async () => {
    const one = await target('pkg', tar('out/pkg.tar'), { [amd64]: [{ ...app, uid: 5, mode: 0o4755 }] });
    const written = await readFile(one.built[0]!.archive);
    expect(await release(one)).toEqual([
      {
        image: 'pkg',
        platform: amd64,
        path: 'out/pkg.tar',
        bytes: written.length,
        sha256: hash(String(written)),
      },
    ]);
    expect(await readFile(join(cwd, 'out/pkg.tar'))).toEqual(written);
  });

  test('of several has a folder for each, and owners, modes, times and links stay', async () => {
    const mtime = new Date('2001-02-03T04:05:06Z');
    const long = `${'long/'.repeat(30)}ünicode`;
    const entries: TestEntry[] = [
      { name: 'bin/', type: 'directory', mode: 0o750, uid: 5, mtime },
      { name: 'bin/app', contents: 'app', mode: 0o4755, uid: 5, gid: 6, mtime },
      { name: 'bin/same', type: 'link', linkname: 'bin/app', mtime },
      { name: 'latest', type: 'symlink', linkname: '/bin/app', mtime },
      { name: long, contents: 'x', mtime },
    ];
    const given = { [amd64]: entries, 'linux/arm64': [app] };
    const released = await release(await target('pkg', tar('pkg.tar'), given));
    const bytes = await readFile(join(cwd, 'pkg.tar'));
    const common = { image: 'pkg', path: 'pkg.tar', bytes: bytes.length, sha256: hash(String(bytes)) };
    expect(released).toEqual([
      { ...common, platform: amd64 },
      { ...common, platform: 'linux/arm64' },
    ]);
    const at = (name: string) => `linux_amd64/${name}`;
    expect(await headers(join(cwd, 'pkg.tar'))).toEqual([
      expect.objectContaining({ name: 'linux_amd64', type: 'directory', mode: 0o755 }),
      expect.objectContaining({ name: at('bin'), type: 'directory', mode: 0o750, uid: 5, mtime }),
      expect.objectContaining({
        name: at('bin/app'),
        type: 'file',
        mode: 0o4755,
        uid: 5,
        gid: 6,
        mtime,
        size: 3,
      }),
      expect.objectContaining({ name: at('bin/same'), type: 'link', linkname: at('bin/app') }),
      expect.objectContaining({ name: at('latest'), type: 'symlink', linkname: '/bin/app' }),
      expect.objectContaining({ name: at(long), type: 'file', size: 1 }),
      expect.objectContaining({ name: 'linux_arm64', type: 'directory' }),
      expect.objectContaining({ name: 'linux_arm64/bin/app', type: 'file', size: 3 }),
    ]);
  });
});

async function headers(path: string): Promise<readonly Header[]> {
  const entries = createReadStream(path).pipe(extract());
  const found: Header[] = [];
  for await (const entry of entries) {
    found.push({ ...entry.header, name: entry.header.name.replace(/\/$/, '') });
    entry.resume();
  }
  return found;
}

describe('all or nothing', () => {
  const before = { 'dist/bin/app': 'old' };
  beforeEach(async () => {
    await mkdir(join(cwd, 'dist/bin'), { recursive: true });
    await writeFile(join(cwd, 'dist/bin/app'), 'old');
  });

  test('a place that is taken by a folder: everything is as it was', async () => {
    const one = await target('one', local('dist'), { [amd64]: [app, { name: 'more', contents: 'x' }] });
    const two = await target('two', local('fresh'), { [amd64]: [app] });
    const three = await target('three', tar('dist/bin'), { [amd64]: [app] });
    expect((await problemFrom(() => release(one, two, three))).what).toMatch(
      /dist\/bin as a file, and there it is a folder$/,
    );
    expect(await contents(cwd)).toEqual(before);
    expect(await readdir(cwd)).toEqual(['dist']);
  });

  test('a folder in the place of a file', async () => {
    const one = await target('one', local('dist'), { [amd64]: [{ name: 'bin/app/x', contents: 'x' }] });
    expect((await problemFrom(() => release(one))).kind).toBe('request');
    expect(await contents(cwd)).toEqual(before);
  });

  test('a dest that is a file', async () => {
    const one = await target('one', local('dist/bin/app'), { [amd64]: [app] });
    expect((await problemFrom(() => release(one))).what).toContain(
      'is to be a folder, and is something else',
    );
    expect(await contents(cwd)).toEqual(before);
  });

  test('two targets with the same file: both are named', async () => {
    const one = await target('one', local('dist'), { [amd64]: [app] });
    const two = await target('two', local('dist/bin'), { [amd64]: [{ name: 'app', contents: 'other' }] });
    expect(await problemFrom(() => release(one, two))).toMatchObject({
      kind: 'request',
      what: `one (${amd64}) and two (${amd64}) both give dist/bin/app`,
    });
    expect(await contents(cwd)).toEqual(before);
  });

  test('two targets may share a folder', async () => {
    const one = await target('one', local('dist'), { [amd64]: [app] });
    const two = await target('two', local('dist'), { [amd64]: [{ name: 'bin/b', contents: 'b' }] });
    await release(one, two);
    expect(await contents(cwd)).toEqual({ 'dist/bin/app': 'new', 'dist/bin/b': 'b' });
  });

  test('a dest that leads out of the working folder by a link', async () => {
    const outside = await makeFolder();
    await symlink(outside, join(cwd, 'way-out'));
    const one = await target('one', local('way-out/x'), { [amd64]: [app] });
    expect((await problemFrom(() => release(one))).what).toBe('way-out/x is outside of the working folder');
    expect(await readdir(outside)).toEqual([]);
  });

  test('a link in dest is not followed out of it', async () => {
    const outside = await makeFolder();
    await symlink(outside, join(cwd, 'dist/lib'));
    const one = await target('one', local('dist'), { [amd64]: [{ name: 'lib/x', contents: 'x' }] });
    expect((await problemFrom(() => release(one))).what).toMatch(
      /as a folder, and there it is a symbolic link$/,
    );
    expect(await readdir(outside)).toEqual([]);
    expect((await lstat(join(cwd, 'dist/lib'))).isSymbolicLink()).toBe(true);
  });
});
