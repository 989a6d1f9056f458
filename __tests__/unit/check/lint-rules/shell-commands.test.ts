import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shellCommands } from '../../../../src/check/lint/shell/commands.ts';

const wordsOf = (script: string) => shellCommands(script)?.map(({ words }) => words);

const signs = [
  'a',
  'b',
  ' ',
  "'",
  '"',
  '\\',
  '$',
  '(',
  ')',
  '{',
  '}',
  '|',
  '&',
  ';',
  '<',
  '>',
  '`',
  '#',
  '\n',
  '=',
];

describe('a shell script is cut into its commands', () => {
  test.each<{ name: string; given: string; expected: string[][] }>([
    { name: 'one', given: 'apt-get update', expected: [['apt-get', 'update']] },
    {
      name: 'lists',
      given: 'a && b || c; d & e\nf | g',
      expected: [['a'], ['b'], ['c'], ['d'], ['e'], ['f'], ['g']],
    },
    { name: 'operators without blanks', given: 'a&&b|c;d', expected: [['a'], ['b'], ['c'], ['d']] },
    {
      name: 'quotes',
      given: `a 'b && c' "d \\" | e" f\\ g h'i'"j"`,
      expected: [['a', 'b && c', 'd " | e', 'f g', 'hij']],
    },
    {
      name: 'variables stay',
      given: 'a $B "${C:-d e}" x${F}',
      expected: [['a', '$B', '${C:-d e}', 'x${F}']],
    },
    { name: 'comments', given: 'a # b && c\nd#e', expected: [['a'], ['d#e']] },
    {
      name: 'what is put in comes first',
      given: 'a "$(b | c)" `d e`',
      expected: [['b'], ['c'], ['d', 'e'], ['a', '$(b | c)', '`d e`']],
    },
    {
      name: 'arithmetic is none',
      given: 'a $((1 + (2))) && ((x)) && b',
      expected: [['a', '$((1 + (2)))'], ['b']],
    },
    { name: 'subshells and groups', given: '(a; b) && { c; d; }', expected: [['a'], ['b'], ['c'], ['d']] },
    {
      name: 'conditions',
      given: 'if [ -f x ]; then a; elif b; then c; else d; fi && e',
      expected: [['[', '-f', 'x', ']'], ['a'], ['b'], ['c'], ['d'], ['e']],
    },
    {
      name: 'loops',
      given: 'for x in 1 2; do a $x; done; while b; do c; done',
      expected: [['a', '$x'], ['b'], ['c']],
    },
    {
      name: 'cases',
      given: 'case "$X" in amd64) a;; arm64|armv8) b ;; *) c; d; esac; e',
      expected: [['a'], ['b'], ['c'], ['d'], ['e']],
    },
    { name: 'functions', given: 'f() { a; }; f', expected: [['a'], ['f']] },
    { name: 'redirections', given: 'a >b 2>&1 <c >>d 3<<<e f', expected: [['a', 'f']] },
    { name: 'heredocs are data', given: 'cat <<EOF >x\nrm -rf /\nEOF\nb', expected: [['cat'], ['b']] },
    { name: 'arrays', given: 'A=(b c) && d', expected: [['d']] },
    {
      name: 'process substitution',
      given: 'a <(b c)',
      expected: [
        ['b', 'c'],
        ['a', '<(b c)'],
      ],
    },
    { name: 'nothing', given: '  \n ', expected: [] },
  ])('$name', ({ given, expected }) => {
    expect(wordsOf(given)).toEqual(expected);
  });

  test('with what is set before it, where it writes to, and whether it is in a pipe or a loop', () => {
    expect(shellCommands('A=1 B="2 3" cmd x >/dev/null 2>y | z; until w; do v; done')).toEqual([
      {
        words: ['cmd', 'x'],
        assignments: ['A=1', 'B=2 3'],
        output: '/dev/null',
        isPiped: true,
        isLooped: false,
      },
      { words: ['z'], assignments: [], isPiped: false, isLooped: false },
      { words: ['w'], assignments: [], isPiped: false, isLooped: true },
      { words: ['v'], assignments: [], isPiped: false, isLooped: true },
    ]);
  });

  test.each([
    "a 'b",
    'a "b',
    'a $(b',
    'a `b',
    'a ${b',
    'a )',
    '(a',
    'a >',
    'case x in',
    'a (b)',
    '$('.repeat(500),
  ])('and not where nobody can be sure: %s', (script) => {
    expect(shellCommands(script)).toBeUndefined();
  });

  test('whatever it is, it comes to an end, and plain words come back as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (script) => {
        shellCommands(script);
      }),
    );
    const word = fc
      .stringMatching(/^[a-z][a-z0-9./-]{0,8}$/)
      .filter((one) => !/^(if|then|else|elif|do|while|until|time|fi|done|esac|for|select|case)$/.test(one));
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (commands) => {
        expect(wordsOf(commands.map((one) => one.join(' ')).join(' && '))).toEqual(commands);
      }),
    );
  });
});
