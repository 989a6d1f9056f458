import { describe, expect, test } from '@jest/globals';
import type { DebReport } from '../../../src/deb/report.ts';
import { debSummary, debText } from '../../../src/run/deb/show.ts';

const report = (more: Partial<DebReport> = {}): DebReport => ({
  verdict: 'passed',
  exitCode: 0,
  source: 'hello',
  version: { version: '1.0-1', from: 'tag v1.0' },
  builds: [],
  checks: [],
  files: [],
  problems: [],
  notes: [],
  durationMs: 1,
  ...more,
});

/** What a package, a tag or a tool may call something. */
const hostile = '</td><img src=x onerror=1> **b** | `c` [x](javascript:1)\u001b[2J\n::error::no';

describe('what is told of packages', () => {
  test('the summary says what is not as it should be, also where all is green', () => {
    const note = 'files that are not committed are part of these packages: x';
    expect(debSummary(report({ notes: [note] }))).toContain(note);
  });

  test('a wrong request is told once, and nothing else', () => {
    const wrong = report({
      verdict: 'failed',
      exitCode: 2,
      problems: [{ kind: 'request', what: 'debian/ is not there', todo: 'Name the folder that has it' }],
      notes: ['what nobody needs now'],
    });
    expect(debText(wrong, { color: false, columns: 80 })).toBe(
      '✗ debian/ is not there\n  → Name the folder that has it',
    );
  });

  test('what a package says is text', () => {
    const told = report({
      verdict: 'failed',
      notes: [hostile],
      checks: [
        {
          check: 'lintian',
          on: hostile,
          state: 'failed',
          notes: [],
          findings: [{ level: 'error', rule: hostile, message: hostile, log: ['```', hostile] }],
        },
      ],
    });
    const summary = debSummary(told);
    expect(summary.replaceAll(/(`{3,})[^]*?\1/g, '').replaceAll(/(`+)[^`][^]*?\1/g, '')).not.toMatch(
      /<(img|\/td)/,
    );
    expect(debText(told, { color: false, columns: 80 })).not.toContain('\u001b');
  });
});
