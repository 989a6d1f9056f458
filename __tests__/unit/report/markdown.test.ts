import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { md, mdFence, mdLink, mdProse, mdTable, webAddress } from '../../../src/report/markdown.ts';
import { hostileText } from '../../support/run-report.ts';

describe('text in Markdown', () => {
  test.each([
    {
      name: 'plain text stays',
      given: 'openssl 3.0.1-r2, 12 MB (a, b).',
      expected: 'openssl 3.0.1-r2, 12 MB (a, b).',
    },
    { name: 'HTML', given: '<img src=x> & <b>', expected: '&lt;img src=x&gt; &amp; &lt;b&gt;' },
    { name: 'a table cell', given: 'a | b', expected: 'a \\| b' },
    { name: 'a backslash before a pipe', given: 'a \\| b', expected: 'a \\\\\\| b' },
    { name: 'a link', given: '[a](b)', expected: '\\[a\\](b)' },
    {
      name: 'emphasis, strikethrough, code and mathematics',
      given: '*a* _b_ ~c~ `d` $e$',
      expected: '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\$e\\$',
    },
    { name: 'a heading', given: '# a', expected: '\\# a' },
    { name: 'a list', given: '- a', expected: '\\- a' },
    { name: 'a numbered list', given: '1. a', expected: '1\\. a' },
    { name: 'a second line', given: 'a\n\n# b', expected: 'a # b' },
    { name: 'a mention', given: '@octocat', expected: '@&#8203;octocat' },
    { name: 'an issue', given: 'see acme/x#12', expected: 'see acme/x#&#8203;12' },
    { name: 'an address', given: 'https://a.b www.c.d', expected: 'https:\\/\\/a.b www\\.c.d' },
    { name: 'escape codes', given: '\u001b[31mred', expected: 'red' },
  ])('$name', ({ given, expected }) => {
    expect(md(given)).toBe(expected);
  });

  test('is on one line and has no bracket, pipe or backtick that is not escaped', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'\\|`<>&[]*_~$@#a1 \n\r-:/'.split('')),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (given) => {
        const escaped = md(given);
        expect(escaped).not.toMatch(/[\n<>]/);
        expect(escaped.replace(/\\[\\`*_[\]|~$]/g, '')).not.toMatch(/[\\`*_[\]|~$](?![/.)#:=+-])/);
      }),
      { numRuns: 2000 },
    );
  });

  test('between backticks is code, when they come in pairs', () => {
    expect(mdProse('use `a|b` or `<c>` now')).toBe('use <code>a\\|b</code> or <code>&lt;c&gt;</code> now');
    expect(mdProse('one ` only')).toBe('one \\` only');
  });
});

test('a log cannot end its own fence', () => {
  expect(mdFence(['a', '```', '````` b\nc'])).toBe('``````text\na\n```\n````` b\nc\n``````');
});

describe('links', () => {
  test.each([
    { given: 'https://example.org/a?b=c#d', expected: 'https://example.org/a?b=c#d' },
    { given: 'http://example.org', expected: 'http://example.org/' },
    { given: 'javascript:alert(1)', expected: undefined },
    { given: 'java\nscript:alert(1)', expected: undefined },
    { given: 'data:text/html,x', expected: undefined },
    { given: 'https://trusted.org@evil.org/', expected: undefined },
    { given: '//example.org', expected: undefined },
    { given: undefined, expected: undefined },
    { given: 'https://example.org/a>)"\'b', expected: 'https://example.org/a%3E%29%22%27b' },
  ])('$given leads to $expected', ({ given, expected }) => {
    expect(webAddress(given)).toBe(expected);
  });

  test('are text when the address is not one', () => {
    expect(mdLink('CVE-1', 'javascript:alert(1)')).toBe('CVE-1');
    expect(mdLink('a]', 'https://example.org/')).toBe('[a\\]](<https://example.org/>)');
  });
});

test('a table leaves out the columns that are empty', () => {
  const head = [{ title: 'A' }, { title: 'B' }, { title: 'C', right: true }];
  expect(mdTable(head, [['1', '', md(hostileText.slice(0, 9))]])).toBe(
    '| A | C |\n| --- | ---: |\n| 1 | &lt;/script&gt; |',
  );
});
