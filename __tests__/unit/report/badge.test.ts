import { describe, expect, test } from '@jest/globals';
import { badgeJson, badgeSvg, badgeText } from '../../../src/report/badge.ts';
import { hostileText, runReports, withTexts } from '../../support/run-report.ts';
import { readXml } from '../../support/xml.ts';

describe('the badge', () => {
  test.each([
    { name: 'passed', expected: '7 images · 5.25 GB · passed' },
    { name: 'failedSize', expected: '7 images · 5.28 GB · failed' },
    { name: 'brokenScanner', expected: '7 images · 5.25 GB · broken' },
    { name: 'planOnly', expected: '6 images · passed' },
  ] as const)('says $expected', ({ name, expected }) => {
    expect(badgeText(runReports[name])).toBe(expected);
  });

  test('is a small SVG with everything in it', () => {
    const svg = badgeSvg(runReports.passed);
    const elements = readXml(svg);
    expect(elements.find(({ name }) => name === 'title')!.text).toBe(
      'image-build: 7 images · 5.25 GB · passed',
    );
    expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
      'image-build',
      '7 images · 5.25 GB · passed',
    ]);
    expect(svg.length).toBeLessThan(1500);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|style|script/);
  });

  test('is JSON as shields.io reads it', () => {
    expect(JSON.parse(badgeJson(runReports.failedSize))).toEqual({
      schemaVersion: 1,
      label: 'image-build',
      message: '7 images · 5.28 GB · failed',
      color: 'red',
      isError: true,
    });
  });

  test('has no text from outside in it', () => {
    expect(badgeSvg(withTexts(runReports.passed, (text) => text + hostileText))).toBe(
      badgeSvg(runReports.passed),
    );
  });
});
