import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Listing } from '../../../src/cache/access/listing.ts';
import { problemFrom } from '../../support/problem.ts';
import { findLine as line } from './access/find-lines.ts';

function listing(...lines: readonly string[]): Listing {
  return Listing.read(Buffer.from(lines.join(''), 'latin1'), '/mount');
}

function namesIn(of: Listing): readonly string[] {
  return Buffer.concat([...of.names()])
    .toString('latin1')
    .split('\0')
    .slice(0, -1);
}

describe('names', () => {
  test('are sorted by their bytes, after the folder itself, whatever is in them', () => {
    const of = listing(
      line('b'),
      line('a b\nc'),
      line('a', { kind: 'd' }),
      line('-rf'),
      line('\xff'),
      line('l', { kind: 'l', to: 'b' }),
    );
    expect(namesIn(of)).toEqual(['.', './-rf', './a', './a b\nc', './b', './l', './\xff']);
  });

  test('sockets, pipes and devices are passed over', () => {
    const kinds = ['s', 'p', 'b', 'c', 'D', 'U'].map((kind) => line(kind, { kind }));
    expect(namesIn(listing(...kinds, line('file')))).toEqual(['.', './file']);
  });

  test('however many there are, all of them come', () => {
    const lines = Array.from({ length: 1500 }, (_, index) => line(`${index}`));
    expect(namesIn(listing(...lines))).toHaveLength(1501);
  });
});

describe('a state', () => {
  const before = [line('a'), line('b', { kind: 'd' }), line('c', { kind: 'l', to: 'a' })];
  const digest = listing(...before).state.digest;
  const changes: readonly {
    readonly name: string;
    readonly lines: readonly string[];
    readonly isEqual: boolean;
  }[] = [
    { name: 'another order', lines: before.toReversed(), isEqual: true },
    { name: 'another inode', lines: [line('a', { inode: '8' }), ...before.slice(1)], isEqual: true },
    {
      name: 'other blocks on the disk',
      lines: [line('a', { blocks: '16' }), ...before.slice(1)],
      isEqual: true,
    },
    {
      name: 'another time of a folder',
      lines: [before[0]!, line('b', { kind: 'd', time: '9', size: '8192' }), before[2]!],
      isEqual: true,
    },
    {
      name: 'another time of a file',
      lines: [line('a', { time: '1600000000.6' }), ...before.slice(1)],
      isEqual: false,
    },
    { name: 'another size', lines: [line('a', { size: '11' }), ...before.slice(1)], isEqual: false },
    { name: 'other rights', lines: [line('a', { mode: '755' }), ...before.slice(1)], isEqual: false },
    { name: 'another name', lines: [line('A'), ...before.slice(1)], isEqual: false },
    {
      name: 'another target of a link',
      lines: [...before.slice(0, 2), line('c', { kind: 'l', to: 'b' })],
      isEqual: false,
    },
    { name: 'a file more', lines: [...before, line('d')], isEqual: false },
    { name: 'a socket more', lines: [...before, line('s', { kind: 's' })], isEqual: true },
  ];
  test.each(changes)('$name: equal is $isEqual', ({ lines, isEqual }) => {
    expect(listing(...lines).state.digest === digest).toBe(isEqual);
  });

  test('a file with two names counts once, and a sparse one with what it has on the disk', () => {
    const hard = { inode: '1', links: '2', size: '100' };
    const { files, bytes } = listing(
      line('a', hard),
      line('b', hard),
      line('c', { size: '1000000', blocks: '2' }),
    ).state;
    expect({ files, bytes }).toEqual({ files: 3, bytes: 100 + 1024 });
  });
});

describe('a largest size', () => {
  const lines = [
    line('old', { time: '1' }),
    line('new', { time: '3' }),
    line('middle', { time: '2' }),
    line('folder', { kind: 'd' }),
  ];
  test.each([
    { largest: 30, names: ['./folder', './middle', './new', './old'], leftOut: 0 },
    { largest: 29, names: ['./folder', './middle', './new'], leftOut: 1 },
    { largest: 10, names: ['./folder', './new'], leftOut: 2 },
    { largest: 9, names: ['./folder'], leftOut: 3 },
  ])('of $largest keeps the newest files', ({ largest, names, leftOut }) => {
    const kept = listing(...lines).within(largest);
    expect(namesIn(kept)).toEqual(['.', ...names]);
    expect(kept.state.leftOut).toBe(leftOut);
  });

  test('what is too large does not take older things with it', () => {
    const of = listing(line('old', { time: '1' }), line('huge', { time: '2', size: '99', blocks: '8' }));
    expect(namesIn(of.within(50))).toEqual(['.', './old']);
  });

  const folder = fc.constantFrom('a', 'b', 'a/deep', 'b/deep/deeper', 'c/deep', '');
  const file = fc.record({ folder, size: fc.nat(1000), time: fc.nat(20), isHard: fc.boolean() });

  test('is never passed, no folder is cut in half, and nothing newer would have had room', () => {
    fc.assert(
      fc.property(fc.array(file), fc.nat(5000), (files, largest) => {
        const paths = files.map((one, index) => (one.folder === '' ? `${index}` : `${one.folder}/${index}`));
        const folders = new Set(paths.flatMap(above));
        const of = listing(
          ...[...folders].map((path) => line(path, { kind: 'd' })),
          ...files.map(({ size, time, isHard }, index) =>
            // Names of one file agree in everything.
            line(
              paths[index] ?? '',
              isHard
                ? { inode: '0', links: '9', size: '0', time: '10' }
                : { size: `${size}`, time: `${time}`, inode: `${index + 10}` },
            ),
          ),
        );
        const kept = of.within(largest);
        const stays = new Set(namesIn(kept));
        expect(kept.state.bytes).toBeLessThanOrEqual(largest);
        const bytesOf = (units: readonly string[]): number =>
          files.reduce(
            (bytes, { size, isHard }, index) =>
              bytes + (units.includes(unitOf(paths[index] ?? '', paths)) && !isHard ? size : 0),
            0,
          );
        const units = [...new Set(paths.map((path) => unitOf(path, paths)))];
        const timeOf = (unit: string): number =>
          Math.max(
            ...files.map(({ time, isHard }, index) =>
              unitOf(paths[index] ?? '', paths) === unit ? (isHard ? 10 : time) : -1,
            ),
          );
        for (const unit of units) {
          const own = paths.filter((path) => unitOf(path, paths) === unit);
          const kept = own.filter((path) => stays.has(`./${path}`));
          expect([0, own.length]).toContain(kept.length);
          if (kept.length > 0) continue;
          // Whatever is at least as new and stays, has left no room.
          const rivals = units.filter(
            (other) => stays.has(`./${other}`) && other !== unit && timeOf(other) >= timeOf(unit),
          );
          expect(bytesOf([...rivals, unit])).toBeGreaterThan(largest);
        }
        for (const path of folders) {
          const hasKept = paths.some((one) => one.startsWith(`${path}/`) && stays.has(`./${one}`));
          expect(stays.has(`./${path}`)).toBe(hasKept);
        }
      }),
    );
  });
});

function above(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The topmost folder with a file in it, or the file. */
function unitOf(path: string, paths: readonly string[]): string {
  const isIn = (folder: string): boolean =>
    paths.some((one) => one.startsWith(`${folder}/`) && !one.slice(folder.length + 1).includes('/'));
  return above(path).find(isIn) ?? path;
}

test.each(['f 644 0 0 1 8 5.5 7 1 name\0', 'nonsense\0\0', 'f 644 0 0 1 8 5.5 7 1 \0\0', 'find: oops'])(
  'what find does not write is no list: %j',
  async (text) => {
    expect(await problemFrom(() => Listing.read(Buffer.from(text), '/mount'))).toMatchObject({
      kind: 'surroundings',
    });
  },
);

test.each([
  {
    name: 'apt’s own indexes of its lists',
    target: '/var/cache/apt',
    given: ['archives/a.deb', 'pkgcache.bin', 'srcpkgcache.bin', 'pkgcache.bin.aB3xY9'],
    expected: ['archives/a.deb'],
  },
  {
    name: 'npm’s logs',
    target: '/root/.npm',
    given: ['_cacache/index', '_logs/2026-11-22-debug-0.log', '_update-notifier-last-checked'],
    expected: ['_cacache/index'],
  },
  {
    name: 'nothing of others that is called so',
    target: '/data',
    given: ['_logs/a', 'pkgcache.bin'],
    expected: ['_logs/a', 'pkgcache.bin'],
  },
])(
  'what is made anew at each run is not kept, and makes no difference: $name',
  ({ target, given, expected }) => {
    const read = (names: readonly string[]): Listing =>
      Listing.read(Buffer.from(names.map((name) => line(name)).join(''), 'latin1'), target);
    expect(namesIn(read(given))).toEqual(['.', ...expected.map((name) => `./${name}`)]);
    expect(read(given).state).toEqual(read(expected).state);
  },
);
