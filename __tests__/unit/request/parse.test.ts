import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boolean, csvList, lineList, oneOf, prefix, text, version } from '../../../src/request/parse.ts';
import { problemFrom } from '../../support/problem.ts';

describe('a list with commas, as docker/actions-toolkit reads it', () => {
  test.each<{ name: string; given: string; expected: readonly string[] }>([
    { name: 'one', given: 'bar', expected: ['bar'] },
    { name: 'lines', given: 'bar\nbaz\n', expected: ['bar', 'baz'] },
    { name: 'lines of Windows', given: 'bar\r\nbaz,bat', expected: ['bar', 'baz', 'bat'] },
    { name: 'commas', given: 'linux/amd64,linux/arm64', expected: ['linux/amd64', 'linux/arm64'] },
    { name: 'blanks around', given: ' a , b \n  c', expected: ['a', 'b', 'c'] },
    { name: 'empty ones', given: 'a,,b,\n\n,\n  \n', expected: ['a', 'b'] },
    { name: 'a quoted line is split too', given: 'a\n"b,c"', expected: ['a', 'b', 'c'] },
    { name: 'a quoted one among others keeps its comma', given: 'a,"b,c"', expected: ['a', 'b,c'] },
    { name: 'comments', given: '# all of them\na\n# and\nb#c', expected: ['a', 'b#c'] },
    { name: 'nothing', given: '', expected: [] },
  ])('$name', ({ given, expected }) => {
    expect(csvList(given, 'platforms')).toEqual(expected);
  });

  test('a line end after it changes nothing', () => {
    // With one it goes through the CSV parser, without one it need not.
    fc.assert(
      fc.property(fc.string(), (line) => {
        fc.pre(!/["#\r\n]/.test(line));
        expect(csvList(line, 'platforms')).toEqual(csvList(`${line}\n`, 'platforms'));
      }),
    );
  });

  test('a quote that is never closed is named by its input', async () => {
    expect(await problemFrom(() => csvList('a\n"b', 'tags'))).toEqual({
      kind: 'request',
      what: 'tags has a double quote that is never closed',
      todo: 'Close every double quote; inside of quotes write "" for one',
    });
  });
});

describe('a list of lines', () => {
  test.each<{ name: string; given: string; expected: readonly string[] }>([
    { name: 'commas stay', given: 'A=1,2\nB=type=local,src=x', expected: ['A=1,2', 'B=type=local,src=x'] },
    { name: 'quotes inside stay', given: 'A="x,y"', expected: ['A="x,y"'] },
    {
      name: 'JSON stays',
      given: 'J={"a":"b", "c":["d","e","f"]}',
      expected: ['J={"a":"b", "c":["d","e","f"]}'],
    },
    {
      name: 'a quoted entry goes over lines, empty ones too',
      given: 'A=1\n"KEY=aaa\n\nbbb\r\n ccc"\nB=2',
      expected: ['A=1', 'KEY=aaa\n\nbbb\r\n ccc', 'B=2'],
    },
    {
      name: 'the line end of a key file is kept, without which ssh refuses it',
      given: '"KEY=-----BEGIN\nabc\n-----END\n"\n',
      expected: ['KEY=-----BEGIN\nabc\n-----END\n'],
    },
    { name: 'two double quotes are one', given: '"A=say ""x"", y"', expected: ['A=say "x", y'] },
    {
      name: 'what follows a quoted part by comma',
      given: '"type=x,name=a",push=true',
      expected: ['type=x,name=a,push=true'],
    },
    { name: 'a quoted word that is not all', given: '"a"=b\nC=1', expected: ['"a"=b', 'C=1'] },
    { name: 'a comment in quotes is none', given: '"A=x\n# y"\n# z\nB=1', expected: ['A=x\n# y', 'B=1'] },
    { name: 'blank lines and blanks around', given: '\n  A=1  \n\n\tB=2', expected: ['A=1', 'B=2'] },
    { name: 'lines of Windows', given: 'A=1\r\nB=2\r\n', expected: ['A=1', 'B=2'] },
    { name: 'empty quotes', given: '""', expected: [] },
  ])('$name', ({ given, expected }) => {
    expect(lineList(given, 'secrets')).toEqual(expected);
  });

  test('a quote that is never closed is an error that does not show the value', async () => {
    const problem = await problemFrom(() => lineList('"KEY=hunter2\nB=1', 'secrets'));
    expect(problem).toEqual({
      kind: 'request',
      what: 'secrets has a double quote that is never closed',
      todo: 'Close every double quote; inside of quotes write "" for one',
    });
  });

  test('any value survives when it is quoted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '#', '=', 'ü') })),
        (values) => {
          const entries = values.map((value) => `K=${value}`);
          const given = entries.map((entry) => `"${entry.replaceAll('"', '""')}"`).join('\n');
          expect(lineList(given, 'secrets')).toEqual(entries);
        },
      ),
    );
  });
});

describe('single values', () => {
  test.each<{ given: string; expected: boolean }>([
    { given: 'true', expected: true },
    { given: ' TRUE\n', expected: true },
    { given: 'False', expected: false },
  ])('$given is a boolean', ({ given, expected }) => {
    expect(boolean(given, 'push')).toBe(expected);
  });

  test.each(['ture', 'yes', '1', 'tRUE', ''])('%j is none, and the input is named', async (given) => {
    expect(await problemFrom(() => boolean(given, 'push'))).toEqual({
      kind: 'request',
      what: `push is ${JSON.stringify(given)}, which is neither true nor false`,
    });
  });

  test('a choice names the choices', async () => {
    expect(oneOf(['min', 'max'])(' max ', 'provenance')).toBe('max');
    expect(await problemFrom(() => oneOf(['min', 'max'])('mux', 'provenance'))).toEqual({
      kind: 'request',
      what: 'provenance is "mux"',
      todo: 'It can be min, max',
    });
  });

  test('text and prefixes', () => {
    expect([text(' a b\n'), prefix('ghcr.io/acme//\n'), prefix('ghcr.io')]).toEqual([
      'a b',
      'ghcr.io/acme',
      'ghcr.io',
    ]);
  });
});

describe('a version', () => {
  test.each([
    ...['1.2.3', 'v1.2.3', '=1.2.3', '1.2.3-rc.1', '1.2.3+build.5', '1!2.0', '2024-06-01', 'stable', '_1'],
    'x'.repeat(128),
  ])('%s makes a tag', (given) => {
    expect(version(` ${given}\n`, 'version')).toBe(given);
  });

  test.each([
    { given: 'banana/x', meant: 'Did you mean x?' },
    { given: 'app/v1.2.3', meant: 'Did you mean v1.2.3?' },
    { given: 'app/', meant: undefined },
    { given: '-1', meant: undefined },
    { given: '1.2 beta', meant: undefined },
    { given: 'ghcr.io/acme/app:1', meant: undefined },
    { given: '1.2~rc1', meant: undefined },
    { given: 'x'.repeat(129), meant: undefined },
  ])('$given makes none, and is refused', async ({ given, meant }) => {
    expect(await problemFrom(() => version(given, 'version'))).toEqual({
      kind: 'request',
      what: `version is ${JSON.stringify(given)}, and no tag can be called that`,
      ...(meant === undefined ? {} : { meant }),
      todo: 'Give letters, digits and . _ - + alone, at most 128, a letter or a digit first: 1.2.0',
    });
  });
});
