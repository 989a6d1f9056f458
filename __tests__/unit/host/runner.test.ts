import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../src/host/host.ts';
import { runnerHost } from '../../../src/host/runner.ts';
import { makeTree } from '../../support/tree.ts';

const environment = { ...process.env };
let printed = '';
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...environment };
});

// One for all: each host listens for signals.
const host: Host = runnerHost();

/** What a line would do in the runner (actions/runner, src/Runner.Common/ActionCommand.cs). */
const isCommand = (line: string) => /^[\s\u0085]*::/.test(line) || line.includes('##[');

describe('untrusted text is no command for the runner', () => {
  test.each<{ name: string; given: string; expected: string }>([
    { name: 'text', given: 'a :: b', expected: 'a :: b' },
    { name: 'a command', given: '::error::x', expected: ': :error::x' },
    {
      name: 'after blanks, of any kind',
      given: ' \t\u00a0\u0085::stop-commands::x',
      expected: ' \t\u00a0\u0085: :stop-commands::x',
    },
    {
      name: 'in any line',
      given: 'a\n::warning::b\r::debug::c\r\n ::d',
      expected: 'a\n: :warning::b\r: :debug::c\r\n : :d',
    },
    {
      name: 'the old form, which counts anywhere',
      given: 'a ##[group]b ##[error]c',
      expected: 'a ## [group]b ## [error]c',
    },
    { name: 'colons', given: ':::x', expected: ': ::x' },
  ])('$name', ({ given, expected }) => {
    host.info(given);
    expect(printed).toBe(`${expected}\n`);
  });

  test('whatever is printed, no line is a command', () => {
    const text = fc.string({
      unit: fc.constantFrom(':', '#', '[', ' ', '\n', '\r', 'a', ']', '\t', '\u0085', '\u2028'),
    });
    fc.assert(
      fc.property(text, (given) => {
        printed = '';
        host.info(given);
        expect(printed.split(/\r\n|\r|\n/).filter(isCommand)).toEqual([]);
      }),
    );
  });

  test('in a group only the group itself is one', () => {
    host.group('::error::title', ['one', '::warning::two']);
    expect(printed).toBe('::group::: :error::title\none\n: :warning::two\n::endgroup::\n');
  });

  test('debug lines and annotations are one command each, whatever is in them', () => {
    host.debug('a\n::error::b');
    host.annotate({
      level: 'warning',
      title: 'a,b\n::x',
      message: 'c\n::error::d',
      file: 'e:f,g',
      line: 1,
      endLine: 2,
      column: 3,
    });
    expect(printed.trimEnd().split('\n')).toEqual([
      '::debug::a%0A: :error::b',
      '::warning title=a%2Cb%0A%3A%3Ax,file=e%3Af%2Cg,line=1,endLine=2,col=3::c%0A::error::d',
    ]);
  });
});

describe('secrets', () => {
  test('the runner is told each line, and we hide them too', async () => {
    const dir = await makeTree({ summary: '' });
    process.env['GITHUB_STEP_SUMMARY'] = join(dir, 'summary');
    host.mask('hunter2-one\nhunter2-two');
    host.info('a hunter2-one b');
    host.debug('hunter2-two');
    host.group('hunter2-one', ['hunter2-two']);
    host.annotate({ level: 'error', title: 'hunter2-one', message: 'hunter2-two' });
    await host.summary('# hunter2-one\n');
    const [first, second, third, ...rest] = printed.trimEnd().split('\n');
    expect([first, second, third]).toEqual([
      '::add-mask::hunter2-one%0Ahunter2-two',
      '::add-mask::hunter2-one',
      '::add-mask::hunter2-two',
    ]);
    expect(rest).toEqual([
      'a *** b',
      '::debug::***',
      '::group::***',
      '***',
      '::endgroup::',
      '::error title=***::***',
    ]);
    expect(await readFile(join(dir, 'summary'), 'utf8')).toBe('# ***\n');
  });

  test('a runner without summaries gets none', async () => {
    Reflect.deleteProperty(process.env, 'GITHUB_STEP_SUMMARY');
    await host.summary('# x\n');
    expect(printed).toBe('');
  });
});
