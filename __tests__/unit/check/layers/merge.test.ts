import { chmod, link, lstat, mkdir, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeLayers } from '../../../../src/check/layers/merge.ts';
import type { ImageContents } from '../../../../src/check/layers/contents.ts';
import type { EntryKind, LayerEntry } from '../../../../src/check/layers/layer-facts.ts';
import { makeFolder } from '../../../support/tree.ts';

const usual = { size: 0, mode: 0o644, uid: 0, gid: 0 };
const file = (path: string, size = 0, mode = 0o644): LayerEntry => ({
  ...usual,
  path,
  kind: 'file',
  size,
  mode,
});
const folder = (path: string, mode = 0o755): LayerEntry => ({ ...usual, path, kind: 'folder', mode });
const leads = (kind: 'symlink' | 'hardlink', path: string, to: string, mode = 0o644): LayerEntry => ({
  ...usual,
  path,
  kind,
  mode,
  link: to,
});
const removes = (kind: 'whiteout' | 'opaque', path: string): LayerEntry => ({ ...usual, path, kind });

function merged(...layers: readonly (readonly LayerEntry[])[]): ImageContents {
  return mergeLayers(layers.map((entries) => ({ diffId: 'x', bytes: 0, entries, texts: {} })));
}

function shown({ files }: ImageContents): string[] {
  return [...files.values()]
    .map(({ path, kind, size, layer, link: to }) =>
      [
        `${layer}:`,
        kind,
        path,
        ...(size > 0 ? [String(size)] : []),
        ...(to === undefined ? [] : ['→', to]),
      ].join(' '),
    )
    .sort();
}

describe('layers upon each other', () => {
  test.each<{ name: string; layers: readonly (readonly LayerEntry[])[]; expected: readonly string[] }>([
    { name: 'none', layers: [], expected: [] },
    {
      name: 'a file is replaced by a later one',
      layers: [[file('a', 1), file('b', 1)], [file('a', 2)]],
      expected: ['0: file b 1', '1: file a 2'],
    },
    {
      name: 'a folder again keeps what is in it',
      layers: [[folder('d'), file('d/a')], [folder('d', 0o700)]],
      expected: ['0: file d/a', '1: folder d'],
    },
    {
      name: 'a file in place of a folder takes all of it away',
      layers: [[file('d/a'), file('d/e/b')], [file('d', 3)]],
      expected: ['1: file d 3'],
    },
    {
      name: 'a folder in place of a file',
      layers: [[file('d', 3)], [folder('d'), file('d/a')]],
      expected: ['1: file d/a', '1: folder d'],
    },
    {
      name: 'folders that no layer names are there',
      layers: [[file('a/b/c')]],
      expected: ['0: file a/b/c', '0: folder a', '0: folder a/b'],
    },
    {
      name: 'a whiteout takes away a file, and a folder with all that is in it',
      layers: [
        [file('a'), file('d/b'), file('keep')],
        [removes('whiteout', 'a'), removes('whiteout', 'd')],
      ],
      expected: ['0: file keep'],
    },
    {
      name: 'a whiteout never takes away what its own layer brings, wherever it stands',
      layers: [
        [file('d/old')],
        [file('d/new'), removes('whiteout', 'd')],
        [removes('whiteout', 'x'), file('x')],
      ],
      expected: ['1: file d/new', '1: folder d', '2: file x'],
    },
    {
      name: 'an opaque folder shows only what its own layer brings',
      layers: [
        [file('d/old'), file('d/e/old')],
        [file('d/new'), removes('opaque', 'd')],
      ],
      expected: ['0: folder d', '1: file d/new'],
    },
    {
      name: 'an opaque root is an image from here on',
      layers: [
        [file('a'), file('d/b')],
        [removes('opaque', ''), file('c')],
      ],
      expected: ['1: file c'],
    },
    {
      name: 'a file behind a link of a layer below goes where the link leads',
      layers: [[folder('usr/lib'), leads('symlink', 'lib', 'usr/lib')], [file('lib/x.so', 5)]],
      expected: ['0: folder usr', '0: folder usr/lib', '0: symlink lib → usr/lib', '1: file usr/lib/x.so 5'],
    },
    {
      name: 'a link that leads out of the image stays inside',
      layers: [[leads('symlink', 'out', '../../../tmp'), file('out/x')]],
      expected: ['0: file tmp/x', '0: folder tmp', '0: symlink out → ../../../tmp'],
    },
    {
      name: 'a hard link is the file, also when the first name goes',
      layers: [[file('a', 7)], [leads('hardlink', 'b', 'a')], [removes('whiteout', 'a')]],
      expected: ['1: file b 7'],
    },
    {
      name: 'a hard link is not the file that comes in place of the first one later',
      layers: [[file('a', 7), leads('hardlink', 'b', 'a')], [file('a', 8)]],
      expected: ['0: file b 7', '1: file a 8'],
    },
    {
      name: 'a hard link that leads nowhere, or to a folder, is shown as one',
      layers: [[folder('d'), leads('hardlink', 'a', 'gone'), leads('hardlink', 'b', 'd')]],
      expected: ['0: folder d', '0: hardlink a → gone', '0: hardlink b → d'],
    },
    {
      name: 'the root is there where a layer names it',
      layers: [[folder('', 0o755), file('a')]],
      expected: ['0: file a', '0: folder '],
    },
  ])('$name', ({ layers, expected }) => {
    expect(shown(merged(...layers))).toEqual(expected);
  });

  test('a hard link that brings setuid gives it to every name of the file, as container engines do', () => {
    const { files } = merged([file('a', 1, 0o755)], [leads('hardlink', 'b', 'a', 0o4755)]);
    expect([...files.values()].map(({ mode }) => mode)).toEqual([0o4755, 0o4755]);
  });

  test('links that go round are told, and do not go on for ever', () => {
    expect(() => merged([leads('symlink', 'a', 'b'), leads('symlink', 'b', 'a'), file('a/x')])).toThrow(
      'go round',
    );
  });

  test('a folder with very many files', () => {
    const entries = Array.from({ length: 200_000 }, (_, index) => file(`d/${index}`));
    expect(merged(entries).files.size).toBe(200_001);
  });

  test('folders in folders in folders are not followed until the memory is full', () => {
    const deep = (index: number): LayerEntry => file(`${index}/${'d/'.repeat(2000)}x`);
    expect(() => merged(Array.from({ length: 1000 }, (_, index) => deep(index)))).toThrow(
      'more folders than',
    );
  });
});

describe('where a path leads', () => {
  const image = merged([
    file('usr/bin/python3.12', 9),
    leads('symlink', 'usr/bin/python3', 'python3.12'),
    leads('symlink', 'usr/bin/python', '/usr/bin/python3'),
    leads('symlink', 'bin', 'usr/bin'),
    leads('symlink', 'out', '../../../../usr'),
    leads('symlink', 'a', 'b'),
    leads('symlink', 'b', 'a'),
    leads('symlink', 'self', 'self/x'),
    leads('symlink', 'dangling', 'nowhere'),
    leads('symlink', 'empty', ''),
  ]);
  test.each([
    ['/bin/python', 'usr/bin/python3.12'],
    ['bin/python', 'usr/bin/python3.12'],
    ['/out/bin/../bin/./python', 'usr/bin/python3.12'],
    ['../../usr//bin/', 'usr/bin'],
    ['/bin/python/x', undefined],
    ['/bin/python/..', undefined],
    ['/a', undefined],
    ['/self', undefined],
    ['/dangling', undefined],
    ['/empty', undefined],
    ['/nothing', undefined],
    ['/', undefined],
  ])('%s', (path, expected) => {
    expect(image.resolve(path)?.path).toBe(expected);
  });
});

describe('texts', () => {
  const layer = (entries: readonly LayerEntry[], texts: Readonly<Record<string, string>> = {}) => ({
    diffId: 'x',
    bytes: 0,
    entries,
    texts,
  });
  const os = leads('symlink', 'etc/os-release', '../usr/lib/os-release');
  const below = layer([file('usr/lib/os-release', 3), file('etc/passwd', 1), file('etc/group', 1), os], {
    'usr/lib/os-release': 'old',
    'etc/passwd': 'p',
    'etc/group': 'g',
  });
  const above = layer(
    [
      file('usr/lib/os-release', 3),
      file('etc/passwd', 300_000),
      removes('whiteout', 'etc/group'),
      leads('hardlink', 'etc/copy', 'usr/lib/os-release'),
    ],
    { 'usr/lib/os-release': 'new' },
  );
  test.each([
    ['etc/os-release', 'new'],
    ['/usr/lib/os-release', 'new'],
    ['etc/copy', 'new'],
    ['etc/passwd', undefined],
    ['etc/group', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('of %s', (path, expected) => {
    expect(mergeLayers([below, above]).text(path)).toBe(expected);
  });
});

/** What is in a folder, as `shown` has it without layers. */
async function onDisk(dir: string, inside = ''): Promise<string[]> {
  const names = await readdir(join(dir, inside));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = inside === '' ? name : `${inside}/${name}`;
      const stat = await lstat(join(dir, path));
      const mode = (stat.mode & 0o7777).toString(8);
      if (stat.isSymbolicLink()) return [`symlink ${path} → ${await readlink(join(dir, path))}`];
      if (stat.isDirectory()) return [`folder ${path} ${mode}`, ...(await onDisk(dir, path))];
      return [`file ${path} ${stat.size} ${mode}`];
    }),
  );
  return found.flat().sort();
}

/** Puts a layer on what is in a folder by the system's own means; undefined where the system does not take it. */
async function unpackOnto(dir: string, entries: readonly LayerEntry[]): Promise<boolean> {
  for (const { kind, path } of entries) {
    // Behind a file, or links that go round, there is nothing to remove.
    if (kind === 'whiteout') await rm(join(dir, path), { recursive: true }).catch(() => undefined);
    if (kind === 'opaque')
      for (const name of await readdir(join(dir, path)).catch(() => []))
        await rm(join(dir, path, name), { recursive: true });
  }
  for (const { kind, path, size, mode, link: to = '' } of entries) {
    if (kind === 'whiteout' || kind === 'opaque') continue;
    const place = join(dir, path);
    if (!(await makeFolders(dir, dirname(path)))) return false;
    const there = await lstat(place).catch(() => undefined);
    if (kind === 'hardlink') {
      const target = await lstat(join(dir, to)).catch(() => undefined);
      if (target === undefined || target.isDirectory()) return false;
      // A name of the same file already: a link upon itself.
      if (there?.ino === target.ino) {
        if (!target.isSymbolicLink()) await chmod(place, mode);
        continue;
      }
    }
    if (there !== undefined && !(kind === 'folder' && there.isDirectory()))
      await rm(place, { recursive: true });
    if (kind === 'file') await writeFile(place, 'x'.repeat(size));
    else if (kind === 'symlink') await symlink(to, place);
    else if (kind === 'hardlink') {
      // What it leads to may have gone with what stood in its place.
      if ((await lstat(join(dir, to)).catch(() => undefined)) === undefined) return false;
      await link(join(dir, to), place);
    } else await mkdir(place, { recursive: true });
    if (!(await lstat(place)).isSymbolicLink()) await chmod(place, mode);
  }
  return true;
}

/** As `mkdir -p` with 0755, and a folder in place of a file. */
async function makeFolders(dir: string, path: string): Promise<boolean> {
  for (const [index] of path.split('/').entries()) {
    const part = path
      .split('/')
      .slice(0, index + 1)
      .join('/');
    try {
      const there = await lstat(join(dir, part)).catch(() => undefined);
      if (there?.isFile() === true) await rm(join(dir, part));
      await mkdir(join(dir, part), { recursive: true });
      if (there === undefined || there.isFile()) await chmod(join(dir, part), 0o755);
    } catch {
      return false;
    }
  }
  return true;
}

const name = fc.constantFrom('a', 'b', 'c');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
/** None leads out of the folder that the reference has. */
const target = fc.constantFrom('a', 'b', 'c', './a/b', 'b/c', 'nowhere');
const entry: fc.Arbitrary<LayerEntry> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(path, fc.nat(9), fc.constantFrom(0o644, 0o4755)).map((of) => file(...of)),
  },
  { weight: 3, arbitrary: fc.tuple(path, fc.constantFrom(0o755, 0o1777)).map((of) => folder(...of)) },
  { weight: 2, arbitrary: fc.tuple(path, target).map((of) => leads('symlink', ...of, 0o777)) },
  { weight: 1, arbitrary: fc.tuple(path, path).map((of) => leads('hardlink', ...of)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom<EntryKind & ('whiteout' | 'opaque')>('whiteout', 'opaque'), path)
      .map((of) => removes(...of)),
  },
);

test('an image is what unpacking its layers upon each other gives', async () => {
  const dir = await makeFolder();
  let count = 0;
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(entry, { maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      async (layers) => {
        count += 1;
        const root = join(dir, String(count));
        await mkdir(root);
        for (const entries of layers) if (!(await unpackOnto(root, entries))) return;
        compared += 1;
        const { files } = merged(...layers);
        const seen = [...files.values()].map(({ kind, path: at, size, mode, link: to }) => {
          if (kind === 'symlink') return `symlink ${at} → ${to ?? ''}`;
          return kind === 'folder'
            ? `folder ${at} ${mode.toString(8)}`
            : `file ${at} ${size} ${mode.toString(8)}`;
        });
        expect(seen.sort()).toEqual(await onDisk(root));
      },
    ),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(50);
});
