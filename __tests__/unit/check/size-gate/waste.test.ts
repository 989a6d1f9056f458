import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeWaste } from '../../../../src/check/size-gate/waste-findings.ts';
import { wasteIn, type Waste } from '../../../../src/check/size-gate/waste.ts';
import { contentsOf, factsOfLayer, layer, sizeOf, subject, type Written } from './sizes.ts';

const wasteOf = (...layers: readonly Written[]): readonly Waste[] => wasteIn(layers.map(factsOfLayer));
const waste = (
  written: number,
  gone: number,
  files: Readonly<Record<string, number>>,
  rewritten = 0,
): Waste => ({
  written,
  gone,
  bytes: Object.values(files).reduce((sum, bytes) => sum + bytes, 0),
  files: Object.keys(files).length,
  rewritten,
  worst: Object.entries(files).map(([path, bytes]) => ({ path, bytes })),
});

describe('waste is what one layer writes and a later one', () => {
  test.each<[string, readonly Written[], readonly Waste[]]>([
    ['leaves alone: none', [{ a: 1, 'd/b': 2 }, { c: 3 }], []],
    ['removes', [{ 'd/a': 5, 'd/b': 1 }, { 'd/a': '-' }], [waste(0, 1, { 'd/a': 5 })]],
    ['writes again', [{ a: 5 }, { a: 7 }], [waste(0, 1, { a: 5 }, 5)]],
    [
      'removes with its folder',
      [{ d: '/', 'd/a': 5, 'd/e/b': 7, da: 3 }, { d: '-' }],
      [waste(0, 1, { 'd/e/b': 7, 'd/a': 5 })],
    ],
    ['empties the folder of', [{ 'd/a': 5 }, { d: '*', 'd/b': 1 }], [waste(0, 1, { 'd/a': 5 })]],
    ['replaces by a folder', [{ a: 5 }, { a: '/' }], [waste(0, 1, { a: 5 }, 5)]],
    [
      'puts a folder in the place of, without saying so',
      [{ a: 5 }, { 'a/b': 1 }],
      [waste(0, 1, { a: 5 }, 5)],
    ],
    ['replaces a whole folder of', [{ 'a/b': 5 }, { a: 1 }], [waste(0, 1, { 'a/b': 5 }, 5)]],
    ['lists as a folder, too: none', [{ d: '/', 'd/a': 5 }, { d: '/' }], []],
    ['removes, and it was empty: none', [{ a: 0 }, { a: '-' }], []],
    ['removes, and it is not there: none', [{ a: 1 }, { b: '-', 'c/d': '-' }], []],
    [
      'removes in the same breath as it writes the next',
      [{ a: 5 }, { a: 6 }, { a: '-' }],
      [waste(1, 2, { a: 6 }), waste(0, 1, { a: 5 }, 5)],
    ],
    [
      'removes before its own file of that name: only the lower one',
      [{ a: 5 }, { 'a/b': 9, a: '-' }],
      [waste(0, 1, { a: 5 })],
    ],
    ['removes one name of, of two: none', [{ a: 5, b: '= a' }, { a: '-' }], []],
    [
      'removes with both its names',
      [
        { a: 5, b: '= ./a' },
        { a: '-', b: '-' },
      ],
      [waste(0, 1, { b: 5 })],
    ],
    [
      'removes one name of after the other',
      [{ a: 5, b: '= a' }, { b: '-' }, { a: '-' }],
      [waste(0, 2, { a: 5 })],
    ],
  ])('%s', (_, layers, expected) => {
    expect(wasteOf(...layers)).toEqual(expected);
  });

  test('has twice in its archive: none, and the later one counts', () => {
    const twice = factsOfLayer({ a: 5 }).entries.concat(factsOfLayer({ a: 7 }).entries);
    expect(wasteIn([{ entries: twice }, factsOfLayer({ a: '-' })])).toEqual([waste(0, 1, { a: 7 })]);
  });

  test('names the five biggest files, and counts all', () => {
    const files = Object.fromEntries([1, 9, 3, 7, 5, 8, 2].map((bytes) => [`f${bytes}`, bytes]));
    const gone = Object.fromEntries(Object.keys(files).map((path) => [path, '-' as const]));
    expect(wasteOf(files, gone)).toEqual([
      {
        ...waste(0, 1, { f9: 9, f8: 8, f7: 7, f5: 5, f3: 3 }),
        bytes: 35,
        files: 7,
      },
    ]);
  });

  test('and what a container sees are together all that the layers have, whatever they do', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
    const what = fc.oneof(
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('-' as const, '*' as const, '/' as const),
    );
    const written = fc.dictionary(path, what, { maxKeys: 6 }).filter(isArchive);
    fc.assert(
      fc.property(fc.array(written, { maxLength: 5 }), (layers) => {
        const { files, layers: facts } = contentsOf(...layers);
        const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
        const all = sum(facts.flatMap(({ entries }) => entries.map(({ size }) => size)));
        const seen = sum([...files.values()].map(({ size }) => size));
        expect(sum(wasteIn(facts).map(({ bytes }) => bytes))).toBe(all - seen);
      }),
      { numRuns: 1000 },
    );
  });

  test('is found in folders as deep as paths can be, and in fifty thousand files', () => {
    const deep = Array.from({ length: 2048 }, () => 'd').join('/');
    expect(wasteOf({ [`${deep}/a`]: 5 }, { d: '-' })).toMatchObject([{ bytes: 5 }]);
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, one) => [`d/${one % 500}/${one}`, 1]));
    expect(wasteOf(many, { d: '-' })).toMatchObject([{ bytes: 50_000, files: 50_000 }]);
  });
});

/** No archive has a file in what is a file in it, too. */
function isArchive(written: Written): boolean {
  const paths = Object.keys(written);
  return !paths.some(
    (path) =>
      typeof written[path] === 'number' &&
      paths.some((other) => other.startsWith(`${path}/`) && !['-', '*'].includes(String(written[other]))),
  );
}

describe('waste is told', () => {
  const { layers } = sizeOf(
    layer(1, 1, { isOwn: false, createdBy: 'base' }),
    layer(2, 1, { isOwn: true, instruction: 'RUN make', file: 'Dockerfile', line: 2, endLine: 3 }),
    layer(3, 1, { isOwn: true, instruction: 'RUN rm -rf /src', file: 'Dockerfile', line: 5, endLine: 5 }),
  );
  const judge = (...found: readonly Waste[]) => judgeWaste(subject, found, { layers });

  test('from a million bytes in all', () => {
    expect(judge(waste(1, 2, { 'src/a': 999_999 }))).toEqual({ findings: [] });
    expect(judge(waste(1, 2, { 'src/a': 999_999 }), waste(0, 1, { b: 1 })).findings).toHaveLength(1);
  });

  test('with the files, the two instructions and what to do, and never fails the gate', () => {
    expect(judge(waste(1, 2, { 'src/a': 3_000_000, 'src/b': 1_000_000 }))).toEqual({
      notes: ['4 MB wasted: files that a later layer removes or writes again'],
      findings: [
        {
          gate: 'size',
          rule: 'wasted-space',
          severity: 'info',
          image: 'app',
          platform: 'linux/amd64',
          file: 'Dockerfile',
          line: 2,
          endLine: 3,
          path: '/src/a',
          message:
            '4 MB in 2 files that RUN make (Dockerfile:2) writes and RUN rm -rf /src (Dockerfile:5) removes: ' +
            '/src/a 3 MB, /src/b 1 MB',
          todo: 'Remove it in the RUN that writes it, or write it into RUN --mount=type=cache or type=tmpfs: a later layer only hides it',
          help: expect.stringMatching(/docs\/rules\/wasted-space\.md$/),
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          blocks: false,
        },
      ],
    });
  });

  test('as a warning from ten million bytes on', () => {
    const severity = (bytes: number) => judge(waste(1, 2, { a: bytes })).findings[0]?.severity;
    expect([severity(9_999_999), severity(10_000_000)]).toEqual(['info', 'warning']);
  });

  test('where it can be mended: what the base writes at the line that hides it', () => {
    expect(judge(waste(0, 2, { perl: 4_000_000 }, 4_000_000)).findings).toMatchObject([
      {
        line: 5,
        message:
          '4 MB in 1 file that base (of its base) writes and RUN rm -rf /src (Dockerfile:5) writes again: /perl 4 MB',
        todo: 'Change it in the base instead: both copies are in this image',
      },
    ]);
  });

  test('not where the base does both', () => {
    const bases = sizeOf(...[1, 2].map((one) => layer(one, 1, { isOwn: false })));
    expect(judgeWaste(subject, [waste(0, 1, { a: 5_000_000 })], bases)).toEqual({ findings: [] });
  });
});
