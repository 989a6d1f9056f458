import { describe, expect, test } from '@jest/globals';
import { comment, commentMarker, isWorthComment } from '../../../src/report/comment.ts';
import { heavyReport, richReport } from '../../support/rich-report.ts';
import { hostileText, runReports, withTexts } from '../../support/run-report.ts';

const origin = {
  key: 'Images / build',
  runUrl: 'https://github.com/acme/images/actions/runs/12',
  commit: '0123456789abcdef0123456789abcdef01234567',
};

describe('the comment of a pull request', () => {
  test('begins with its marker, the verdict and where it comes from', () => {
    expect(comment(runReports.failedSize, origin).split('\n').slice(0, 8)).toEqual([
      commentMarker('Images / build'),
      '## ❌ Failed',
      '',
      'minimal did not pass size',
      '',
      '7 images built in 1m 34s, nothing published',
      '',
      '<sub>Images / build for <code>0123456</code> · [the whole report](<https://github.com/acme/images/actions/runs/12>)</sub>',
    ]);
  });

  test('has the table, the sizes, the graph and what was found, folded', () => {
    const text = comment(richReport, origin);
    for (const part of [
      '| **dev** | ❌ refused',
      '█',
      '```mermaid\nflowchart LR',
      'Findings in dev: 2 of 4 blocking (1 accepted)',
    ])
      expect(text).toContain(part);
  });

  test('is short enough for GitHub, whatever was found, and says what is left out', () => {
    const text = comment(heavyReport(5000, { message: 'ü'.repeat(490), blocks: true }), origin);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.split('\n')[1]).toBe('## ❌ Failed');
    expect(text).toMatch(/… and 4980 more|Left out here/);
    const tight = comment(heavyReport(500), origin, 6000);
    expect(tight.length).toBeLessThanOrEqual(6000);
    expect(tight).toContain('> Left out here, there is no room: findings of');
  });

  test.each([
    ['passed', true],
    ['failedSize', true],
    ['brokenScanner', true],
    ['oneBuilt', true],
    ['unchanged', false],
    ['interrupted', false],
  ] as const)('is begun only where there is something to say: %s', (name, expected) => {
    expect(isWorthComment(runReports[name])).toBe(expected);
  });
});

describe('the marker', () => {
  test('is another one for another use, and has nothing of the key in it', () => {
    const keys = ['Images / build', 'Images / build2', '', 'x --> <script>', 'a\nb'];
    const markers = keys.map(commentMarker);
    expect(new Set(markers).size).toBe(keys.length);
    for (const marker of markers) expect(marker).toMatch(/^<!-- image-build comment [0-9a-f]{16} -->$/);
  });

  test('cannot be written by text from outside into the place where it counts', () => {
    const foreign = commentMarker('other');
    const hostile = comment(
      withTexts(richReport, (text) => `${foreign} ${text} ${hostileText}`),
      { ...origin, key: `${foreign}\n@somebody ${hostileText}` },
    );
    expect(hostile.split('<!--')).toHaveLength(2);
    expect(hostile.replace(/```[^]*?```/g, '')).not.toMatch(/@somebody|(?<!\\)\[link/);
  });
});
