import { describe, expect, test } from '@jest/globals';
import { debugSymbols } from '../../../../src/check/contents-gate/debug-symbols.ts';
import { packageCaches } from '../../../../src/check/contents-gate/package-caches.ts';
import { packageManagers } from '../../../../src/check/contents-gate/package-managers.ts';
import { setuid } from '../../../../src/check/contents-gate/setuid.ts';
import { shell } from '../../../../src/check/contents-gate/shell.ts';
import { sources } from '../../../../src/check/contents-gate/sources.ts';
import { vcs } from '../../../../src/check/contents-gate/vcs.ts';
import { worldWritable } from '../../../../src/check/contents-gate/world-writable.ts';
import { file, folder, found, hitsOf, link, program, script, seen, type Entry } from './hand-made.ts';
import type { LayerEntry } from '../../../../src/check/layers/layer-facts.ts';

const all = (...paths: readonly string[]): Readonly<Record<string, Entry>> =>
  Object.fromEntries(paths.map((path) => [path, file]));

describe('sources of compiled languages', () => {
  test('are told by tree and language, the most first', () => {
    const files = all('app/main.go', 'app/pkg/a.go', 'app/pkg/b.go', 'app/x.rs', 'usr/src/lib/deep/one.c');
    expect(hitsOf(sources, { files })).toEqual([
      expect.objectContaining({
        key: 'Go app',
        message: '3 files of Go source in /app: /app/main.go, /app/pkg/a.go, /app/pkg/b.go',
        path: '/app',
      }),
      expect.objectContaining({ key: 'Rust app', message: '/app/x.rs is Rust source', path: '/app/x.rs' }),
      expect.objectContaining({ key: 'C usr/src/lib', path: '/usr/src/lib/deep/one.c' }),
    ]);
  });

  test.each([
    'a.go',
    'src/lib.rs',
    'a.c',
    'a.cc',
    'a.cpp',
    'A.java',
    'a.kt',
    'a.scala',
    'a.swift',
    'P.cs',
    'a.hs',
    'a.f90',
    'a.S',
    'jdk/lib/src.zip',
    'lib/app-sources.jar',
    'home/me/go/src/x.go',
  ])('%s is one', (path) => {
    expect(found(sources, { files: all(path) })).toEqual([`/${path}`]);
  });

  test.each([
    'app/main.py',
    'app/index.js',
    'app/index.ts',
    'usr/include/stdio.h',
    'app/lib.jar',
    'app/.go',
    'app/go',
    'usr/share/doc/x/examples/a.c',
    'app/docs/sample.go',
    'app/node_modules/re2/src/a.cc',
    'usr/lib/python3/dist-packages/numpy/a.c',
    'venv/lib/python3.11/site-packages/x/y.c',
    'usr/local/lib/python3.12/config-3.12-x86_64-linux-gnu/python.c',
    'usr/local/bundle/gems/bcrypt-3.1.20/ext/mri/x.c',
    'usr/share/vim/examples/x.c',
  ])('%s is none', (path) => {
    expect(found(sources, { files: all(path) })).toEqual([]);
  });

  test('folders of such a name are none', () => {
    expect(found(sources, { files: { 'srv/a.go': folder() } })).toEqual([]);
  });
});

test('debug symbols are told with their size, the biggest first', () => {
  const files = {
    'app/small': program({ hasDebugSymbols: true, debugBytes: 10 }),
    'app/big': program({ hasDebugSymbols: true, debugBytes: 2_000_000 }),
    'app/none': program(),
  };
  expect(hitsOf(debugSymbols, { files }).map(({ message }) => message)).toEqual([
    '/app/big carries 2 MB of debug symbols',
    '/app/small carries 10 B of debug symbols',
  ]);
});

describe('folders of version control', () => {
  test('are told once, named in the archive or not', () => {
    const files = {
      'app/.git': folder(),
      ...all('app/.git/HEAD', 'app/.git/objects/ab/cd', 'lib/.hg/store', 'x/y/.svn/entries', '.git/config'),
    };
    expect(
      hitsOf(vcs, { files }).map(({ path, message }) => [path, /\d+ files?/.exec(message)?.[0]]),
    ).toEqual([
      ['/app/.git', '2 files'],
      ['/lib/.hg', '1 file'],
      ['/x/y/.svn', '1 file'],
      ['/.git', '1 file'],
    ]);
  });

  test('are told when a later layer removes them, too', () => {
    const entry = (path: string, kind: 'file' | 'whiteout'): LayerEntry => ({
      ...{ path, kind, size: 1, mode: 0o644, uid: 0, gid: 0 },
    });
    const given = seen({ files: all('app/x', 'b/.git/HEAD') });
    const layers = [
      [entry('app/.git/HEAD', 'file'), entry('app/.git/x', 'file'), entry('b/.git/HEAD', 'file')],
      [entry('app/.git', 'whiteout'), entry('c/.git/gone', 'whiteout')],
    ].map((entries, at) => ({ diffId: `sha256:${at}`, bytes: 1, entries, texts: {} }));
    const hits = vcs.find({ ...given, contents: { ...given.contents, layers } });
    expect(hits.map(({ path, message }) => [path, message.includes('still in the image')])).toEqual([
      ['/b/.git', false],
      ['/app/.git', true],
    ]);
  });

  test('are told when they are empty', () => {
    expect(found(vcs, { files: { 'app/.git': folder() } })).toEqual(['/app/.git']);
  });

  test.each(['app/.gitignore', 'app/.github/workflows/a.yml', 'app/.git', 'etc/.gitconfig', 'a/x.git/HEAD'])(
    'are not meant by %s',
    (path) => {
      expect(found(vcs, { files: all(path) })).toEqual([]);
    },
  );
});

describe('package caches', () => {
  test('are told by package manager with what they weigh', () => {
    const files = {
      'var/lib/apt/lists/a_Packages': { size: 3_000_000 },
      'var/lib/apt/lists/b_Packages': { size: 1_000_000 },
      'root/.npm/_cacache/x': { size: 5_000_000 },
    };
    expect(hitsOf(packageCaches, { files }).map(({ message, path }) => [message, path])).toEqual([
      ['npm: 1 file, 5 MB, in /root/.npm/_cacache/x', '/root/.npm/_cacache/x'],
      ['apt lists: 2 files, 4 MB, in /var/lib/apt/lists', '/var/lib/apt/lists'],
    ]);
  });

  test('are not meant by empty files and folders', () => {
    const files = { 'var/lib/apt/lists': folder(), 'var/lib/apt/lists/x': { size: 0 } };
    expect(hitsOf(packageCaches, { files })).toEqual([]);
  });
});

describe('setuid and setgid', () => {
  const policy = (...allowed: readonly string[]) => ({ setuid: { deny: true, allowed } });
  test.each([
    [0o4755, ['/x']],
    [0o2755, ['/x']],
    [0o6755, ['/x']],
    [0o4000, ['/x']],
    [0o0755, []],
    [0o1755, []],
    [0o1777, []],
  ])('mode %o', (mode, expected) => {
    expect(found(setuid, { files: { x: { mode } }, policy: policy() })).toEqual(expected);
  });

  test('say whom they run as', () => {
    const files = {
      'usr/bin/wall': { mode: 0o2755, gid: 5 },
      'usr/bin/both': { mode: 0o6755, uid: 33, gid: 99 },
      'etc/passwd': { text: 'root:x:0:0::/root:/bin/sh\nwww-data:x:33:33::/:/\n' },
      'etc/group': { text: 'root:x:0:\ntty:x:5:\n' },
    };
    expect(hitsOf(setuid, { files, policy: policy() }).map(({ message }) => message)).toEqual([
      '/usr/bin/wall (2755) runs as group tty, whoever starts it',
      '/usr/bin/both (6755) runs as user www-data and group 99, whoever starts it',
    ]);
  });

  test.each([
    ['by the path', ['/usr/bin/su'], []],
    ['by a wildcard', ['/usr/bin/*'], []],
    ['by a path through links', ['/bin/su'], []],
    ['not by another path', ['/usr/bin/sudo'], ['/usr/bin/su']],
    ['not by a part of the path', ['/usr/bin/s'], ['/usr/bin/su']],
  ])('are allowed %s', (_, allowed, expected) => {
    const files = { bin: link('usr/bin'), 'usr/bin/su': { mode: 0o4755 } };
    expect(found(setuid, { files, policy: policy(...allowed) })).toEqual(expected);
  });

  test('mean nothing of the kind on folders', () => {
    expect(found(setuid, { files: { 'var/mail': folder(0o2775) }, policy: policy() })).toEqual([]);
  });
});

describe('what everybody may write', () => {
  const policy = (...allowed: readonly string[]) => ({ worldWritable: { deny: true, allowed } });
  test.each<[string, Entry, boolean]>([
    ['a file 0666', { mode: 0o666 }, true],
    ['a file 0602', { mode: 0o602 }, true],
    ['a file 0664', { mode: 0o664 }, false],
    ['a folder 0777', folder(0o777), true],
    ['a sticky folder', folder(0o1777), false],
    ['a sticky file', { mode: 0o1666 }, true],
    ['a link', link('/x'), false],
    ['a device', { kind: 'device', mode: 0o666 }, false],
    ['a pipe', { kind: 'fifo', mode: 0o666 }, true],
  ])('%s', (_, entry, isFound) => {
    expect(found(worldWritable, { files: { x: entry }, policy: policy() })).toEqual(isFound ? ['/x'] : []);
  });

  test('is told of the highest folder, with the number of what is below', () => {
    const files = {
      app: folder(0o777),
      'app/a': { mode: 0o666 },
      'app/b': folder(0o777),
      'app/b/c': { mode: 0o777 },
      'app/closed': folder(0o755),
      'app/closed/d': { mode: 0o666 },
    };
    expect(hitsOf(worldWritable, { files, policy: policy() }).map(({ message }) => message)).toEqual([
      '/app (0777) may be written by everybody, and so may 3 paths below it',
      '/app/closed/d (0666) may be written by everybody',
    ]);
  });

  test('is allowed where the policy names it, and only there', () => {
    const files = { data: folder(0o777), 'data/a': { mode: 0o666 }, other: folder(0o777) };
    expect(found(worldWritable, { files, policy: policy('/data', '/data/*') })).toEqual(['/other']);
    expect(found(worldWritable, { files, policy: policy('/data/*') })).toEqual(['/data', '/other']);
  });
});

describe('shells', () => {
  test('are told with the links to them', () => {
    const files = {
      bin: link('usr/bin'),
      'usr/bin/dash': program(),
      'usr/bin/sh': link('dash'),
      'usr/bin/bash': program(),
    };
    expect(hitsOf(shell, { files }).map(({ message }) => message)).toEqual([
      '/usr/bin/dash is a shell, also called /usr/bin/sh',
      '/usr/bin/bash is a shell',
    ]);
  });

  test.each([
    'sh',
    'bash',
    'ash',
    'zsh',
    'fish',
    'busybox',
    'ksh93',
    'zsh-5.9',
    'busybox.static',
    'pwsh',
    'toybox',
  ])('%s is one, wherever it is', (name) => {
    expect(found(shell, { files: { [`opt/x/${name}`]: program() } })).toEqual([`/opt/x/${name}`]);
  });

  test.each<[string, Entry]>([
    ['bin/sh', link('/nowhere')],
    ['etc/bash', folder()],
    ['bin/sh', script()],
    ['bin/bash', program({}, { mode: 0o644 })],
    ['bin/bashbug', program()],
    ['bin/ssh', program()],
  ])('%s is none where it is no shell program', (path, entry) => {
    expect(found(shell, { files: { [path]: entry } })).toEqual([]);
  });
});

describe('package managers', () => {
  test('are told once each', () => {
    const files = {
      'usr/bin/apt': program(),
      'usr/bin/apt-get': program(),
      'usr/bin/dpkg': program(),
      'usr/local/lib/node_modules/npm/bin/npm-cli.js': script(),
      'usr/local/bin/npm': link('../lib/node_modules/npm/bin/npm-cli.js'),
      'usr/local/bin/npx': link('../lib/node_modules/npm/bin/npx-cli.js'),
    };
    expect(hitsOf(packageManagers, { files }).map(({ key, message }) => [key, message])).toEqual([
      ['apt', 'apt is in the image: /usr/bin/apt, /usr/bin/apt-get'],
      ['dpkg', 'dpkg is in the image: /usr/bin/dpkg'],
      ['npm', 'npm is in the image: /usr/local/bin/npm, /usr/local/lib/node_modules/npm/bin/npm-cli.js'],
    ]);
  });

  test.each([
    'sbin/apk',
    'usr/bin/rpm',
    'usr/bin/microdnf',
    'usr/bin/dnf-3',
    'usr/local/bin/pip3.11',
    'opt/venv/bin/pip',
    'usr/local/bin/uv',
    'usr/local/bin/gem',
    'usr/local/bin/bundle',
    'usr/local/bin/yarn',
    'app/node_modules/.bin/pnpm',
    'usr/bin/conda',
    'usr/local/bin/composer',
    'usr/local/bin/corepack',
  ])('%s is one', (path) => {
    expect(found(packageManagers, { files: { [path]: script() } })).toEqual([`/${path}`]);
  });

  test('pip is one without its program, too', () => {
    const path = 'usr/lib/python3.11/site-packages/pip/__main__.py';
    expect(found(packageManagers, { files: { [path]: file } })).toEqual([`/${path}`]);
  });

  test.each<[string, Entry]>([
    ['etc/apt', folder()],
    ['usr/bin/dpkg-query', program()],
    ['usr/share/apk', file],
    ['usr/bin/pip', file],
    ['usr/bin/npm', link('/gone')],
    ['usr/bin/yum.conf', script()],
  ])('%s is none', (path, entry) => {
    expect(found(packageManagers, { files: { [path]: entry } })).toEqual([]);
  });
});
