import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Listing } from '../../../src/cache/access/listing.ts';
import { problemFrom } from '../../support/problem.ts';

/** A line as GNU find writes it: `%y %m %U %G %s %T@ %b %i %n %P\0%l\0`. */
function line(
  path: string,
  more: Partial<Record<'kind' | 'mode' | 'size' | 'blocks' | 'time' | 'inode' | 'links' | 'to', string>> = {},
): string {
  const {
    kind = 'f',
    mode = '644',
    size = '10',
    blocks = '8',
    time = '1600000000.5',
    inode = '7',
    links = '1',
    to = '',
  } = more;
  return `${kind} ${mode} 0 0 ${size} ${time} ${blocks} ${inode} ${links} ${path}\0${to}\0`;
}

function listing(...lines: readonly string[]): Listing {
  return Listing.read(Buffer.from(lines.join(''), 'latin1'));
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
    { largest: 30, names: ['./folder', './middle', './new', './old'] },
    { largest: 29, names: ['./folder', './middle', './new'] },
    { largest: 10, names: ['./folder', './new'] },
    { largest: 9, names: ['./folder'] },
  ])('of $largest keeps the newest files', ({ largest, names }) => {
    expect(namesIn(listing(...lines).within(largest))).toEqual(['.', ...names]);
  });

  test('is never passed, and what is left out is never newer than what stays', () => {
    const file = fc.record({ size: fc.nat(1000), time: fc.nat(20), inode: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(file), fc.nat(5000), (files, largest) => {
        const of = listing(
          ...files.map(({ size, time, inode }, index) =>
            // Names of one file agree in everything.
            line(
              `${index}`,
              inode === 0
                ? { inode: '0', links: '9', size: '500', time: '10' }
                : { size: `${size}`, time: `${time}`, inode: `${index + 10}` },
            ),
          ),
        );
        const kept = of.within(largest);
        expect(kept.state.bytes).toBeLessThanOrEqual(largest);
        const stays = new Set(namesIn(kept));
        const times = (isKept: boolean): number[] =>
          files.flatMap(({ time, inode }, index) =>
            stays.has(`./${index}`) === isKept ? [inode === 0 ? 10 : time] : [],
          );
        expect(Math.max(-1, ...times(false))).toBeLessThanOrEqual(Math.min(99, ...times(true)));
      }),
    );
  });
});

test.each(['f 644 0 0 1 8 5.5 7 1 name\0', 'nonsense\0\0', 'f 644 0 0 1 8 5.5 7 1 \0\0', 'find: oops'])(
  'what find does not write is no list: %j',
  async (text) => {
    expect(await problemFrom(() => Listing.read(Buffer.from(text)))).toMatchObject({ kind: 'surroundings' });
  },
);
