import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutInstructions } from '../../../src/plan/dockerfile/instructions.ts';
import { readDockerfile } from '../../../src/plan/dockerfile.ts';

/** Instructions without what is empty. */
const brief = (text: string) =>
  cutInstructions(text).instructions.map(({ keyword, flags, rest, heredocs, line }) => ({
    [`${line} ${keyword}`]: rest,
    ...(flags.length > 0 ? { flags } : {}),
    ...(heredocs.length > 0
      ? {
          heredocs: heredocs.map(({ name, expands, chomps, content }) =>
            [name, ...(expands ? [] : ['quoted']), ...(chomps ? ['tabs'] : []), content].join('|'),
          ),
        }
      : {}),
  }));

const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('instructions are cut as BuildKit cuts them', () => {
  test.each<{ name: string; given: string; expected: readonly object[] }>([
    {
      name: 'comments and empty lines are none, also between continued lines',
      given: text('# a', '', 'RUN a \\', '  # b', '', '  b', ' # c', '\tRUN c # d'),
      expected: [{ '3 RUN': 'a   b' }, { '8 RUN': 'c # d' }],
    },
    {
      name: 'two escapes at the end of a line continue nothing, blanks behind one do',
      given: text('RUN a \\\\', 'RUN b \\  \t', 'c', 'RUN d \\'),
      expected: [{ '1 RUN': 'a \\\\' }, { '2 RUN': 'b c' }, { '4 RUN': 'd' }],
    },
    {
      name: 'a continued line may begin with its escape alone',
      given: text('\\', 'RUN a'),
      expected: [{ '1 RUN': 'a' }],
    },
    {
      name: 'the escape directive, after others',
      given: text('# check=skip=all', '#Escape = `', 'RUN a `', 'b \\', 'RUN c'),
      expected: [{ '3 RUN': 'a b \\' }, { '5 RUN': 'c' }],
    },
    {
      name: 'the escape directive comes too late after a comment',
      given: text('# why', '# escape=`', 'RUN a `', 'RUN b'),
      expected: [{ '3 RUN': 'a `' }, { '4 RUN': 'b' }],
    },
    {
      name: 'flags without their quotes',
      given: text('COPY --a="b c" --d=e\\ f \'--g\' -- --h', 'RUN --x'),
      expected: [
        { '1 COPY': "'--g' -- --h", flags: ['--a=b c', '--d=e f'] },
        { '2 RUN': '', flags: ['--x'] },
      ],
    },
    {
      name: 'flags end at two dashes',
      given: text('COPY --a -- --b c'),
      expected: [{ '1 COPY': '--b c', flags: ['--a'] }],
    },
    {
      name: 'heredocs: several, quoted, with tabs, with a number, with white space',
      given: text('COPY <<A <<-"B" 3<<\'C\' << D /x', 'a', 'A', '\tb', '\tB', '# c', 'C', '', 'D', 'RUN e'),
      expected: [
        {
          '1 COPY': '<<A <<-"B" 3<<\'C\' << D /x',
          heredocs: ['A|a\n', 'B|quoted|tabs|\tb\n', 'C|quoted|# c\n', 'D|\n'],
        },
        { '10 RUN': 'e' },
      ],
    },
    {
      name: 'what is no heredoc: in a word, in quotes, a here-string, in JSON, in other instructions',
      given: text(
        'RUN a<<E',
        "RUN '<<E'",
        'RUN a <<<E',
        'RUN ["<<E"]',
        'ENV a <<E',
        "RUN it's <<E",
        'RUN ${a^} <<E',
      ),
      expected: [
        { '1 RUN': 'a<<E' },
        { '2 RUN': "'<<E'" },
        { '3 RUN': 'a <<<E' },
        { '4 RUN': '["<<E"]' },
        { '5 ENV': 'a <<E' },
        { '6 RUN': "it's <<E" },
        { '7 RUN': '${a^} <<E' },
      ],
    },
    {
      name: 'heredocs of what ONBUILD triggers',
      given: text('ONBUILD RUN <<E', 'FROM a', 'E', 'ONBUILD ENV <<E', 'RUN b'),
      expected: [
        { '1 ONBUILD': 'RUN <<E', heredocs: ['E|FROM a\n'] },
        { '4 ONBUILD': 'ENV <<E' },
        { '5 RUN': 'b' },
      ],
    },
    {
      name: 'line ends of Windows and a byte order mark',
      given: '\ufeff# escape=`\r\nRUN a `\r\n b\r\nRUN <<E\r\nc\r\nE\r\n',
      expected: [{ '2 RUN': 'a  b' }, { '4 RUN': '<<E', heredocs: ['E|c\r\n'] }],
    },
    {
      name: 'an unended heredoc takes the rest',
      given: text('RUN <<E', 'a', 'RUN b'),
      expected: [{ '1 RUN': '<<E', heredocs: ['E|a\nRUN b\n'] }],
    },
  ])('$name', ({ given, expected }) => {
    expect(brief(given)).toEqual(expected);
  });

  test('whatever the text, cutting comes to an end and every line counts once at most', () => {
    const line = fc.constantFrom(
      'FROM a',
      'RUN b \\',
      '# c',
      '',
      'COPY <<E /',
      'E',
      '\\',
      'RUN <<-"F"',
      '\tF',
      '`',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'binary' }))), (lines) => {
        const found = cutInstructions(lines.join('\n')).instructions.map((one) => one.line);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the text of a stage', () => {
  const first = ['FROM a AS b', 'RUN c', 'COPY <<E /x', '# in', 'E', 'FROM d', 'RUN e'];
  const texts = (lines: readonly string[]) =>
    readDockerfile(text(...lines), 'f').stages.map((one) => one.text);

  test('neither comments nor the way that lines are broken make a difference', () => {
    const other = ['# 1', '', 'FROM \\', 'a AS b', '# 2', 'RUN \\', '# 3', 'c', ...first.slice(2)];
    expect(texts(other)).toEqual(texts(first));
  });

  test.each(first.map((line, index) => ({ line, index })))(
    'a change of "$line" is a change of its stage alone',
    ({ line, index }) => {
      // A heredoc's name stands twice.
      const changed = first.map((one, at) =>
        index === 4 || index === 2 ? one.replace(/(<<)?E( \/x)?$/, '$1F$2') : at === index ? `${line}z` : one,
      );
      const [a, b] = texts(first);
      const [x, y] = texts(changed);
      expect([x, y]).not.toEqual([a, b]);
      expect(index < 5 ? y : x).toEqual(index < 5 ? b : a);
    },
  );

  test('a heredoc’s content cannot be taken for another instruction', () => {
    const heredoc = texts(['FROM a', 'RUN <<E', 'RUN b', 'E']);
    const plain = texts(['FROM a', 'RUN <<E RUN b', 'RUN b', 'E']);
    expect(heredoc).not.toEqual(plain);
  });
});
