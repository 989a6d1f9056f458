import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/check/finding.ts';
import {
  fairShares,
  groupFindings,
  isOneMessage,
  messagesOf,
  placesOf,
  remedyOf,
  type FindingGroup,
} from '../../../src/report/finding-groups.ts';
import { finding } from '../../support/run-report.ts';

const setuid = (path: string, mode = '4755') =>
  finding({
    gate: 'contents',
    rule: 'setuid',
    path,
    message: `${path} (${mode}) runs as user root`,
    todo: `RUN chmod ug-s ${path}`,
    blocks: true,
  });

const told = (groups: readonly FindingGroup[]): unknown =>
  groups.map((group) => [group.first.rule, group.findings.length, remedyOf(group), isOneMessage(group)]);

describe('findings of one rule in one image', () => {
  test('are one group with one remedy, where they differ in names alone', () => {
    const groups = groupFindings([setuid('/usr/bin/su'), setuid('/usr/bin/mount'), setuid('/bin/x')]);
    expect(told(groups)).toEqual([['setuid', 3, 'RUN chmod ug-s /usr/bin/su (the others likewise)', true]]);
  });

  test('keep their own words where they say different things', () => {
    const groups = groupFindings([setuid('/usr/bin/su'), setuid('/usr/bin/chage', '2755')]);
    expect(told(groups)).toEqual([['setuid', 2, 'RUN chmod ug-s /usr/bin/su (the others likewise)', false]]);
  });

  test.each([
    { name: 'another remedy', given: { todo: 'Something else' } },
    { name: 'another image', given: { image: 'other' } },
    { name: 'another severity', given: { severity: 'low' as const } },
    { name: 'no blocking', given: { blocks: false } },
    { name: 'another origin', given: { origin: { kind: 'base' as const, name: 'debian' } } },
    { name: 'a waiver', given: { waiver: { reason: 'known', until: '2027-01-01' } } },
  ])('are apart from one with $name', ({ given }) => {
    const one = setuid('/usr/bin/su');
    expect(groupFindings([one, { ...one, ...given }, one]).map(({ findings }) => findings.length)).toEqual([
      2, 1,
    ]);
  });
});

describe('a group', () => {
  const [group] = groupFindings([setuid('/a', '2755'), setuid('/b'), setuid('/b')]);

  test('names each message once, and only the first where all say the same', () => {
    expect(messagesOf(group!)).toEqual(['/a (2755) runs as user root', '/b (4755) runs as user root']);
    const [same] = groupFindings([setuid('/a'), setuid('/b')]);
    expect(messagesOf(same!)).toEqual(['/a (4755) runs as user root']);
  });

  test('names each place once', () => {
    expect(placesOf(group!)).toEqual(['/a', '/b']);
  });

  const made = { name: 'make', version: '4.3' };
  test.each<{ name: string; given: Partial<Finding>; expected: readonly string[] }>([
    {
      name: 'the line of a file',
      given: { file: 'Dockerfile', line: 7, path: '/a' },
      expected: ['Dockerfile:7'],
    },
    {
      name: 'what lies in the image',
      given: { file: 'Dockerfile', path: '/a', package: made },
      expected: ['/a'],
    },
    { name: 'the package', given: { file: 'Dockerfile', package: made }, expected: ['make'] },
    { name: 'the file', given: { file: 'Dockerfile' }, expected: ['Dockerfile'] },
    { name: 'nothing', given: {}, expected: [] },
    { name: 'no code from outside', given: { path: '/a\u001b[31m\nb' }, expected: ['/a b'] },
  ])('is at the nearest place that is known: $name', ({ given, expected }) => {
    const one = { ...finding({ rule: 'x' }), ...given };
    expect(placesOf({ first: one, findings: [one] })).toEqual(expected);
  });
});

describe('shares of a limited room', () => {
  test.each([
    { lengths: [73, 3, 6], most: 10, expected: [4, 3, 3] },
    { lengths: [73, 1, 1], most: 32, expected: [30, 1, 1] },
    { lengths: [5, 5, 5], most: 2, expected: [1, 1, 0] },
    { lengths: [], most: 5, expected: [] },
  ])('of $lengths in $most: $expected', ({ lengths, most, expected }) => {
    expect(fairShares(lengths, most)).toEqual(expected);
  });

  test('leave nothing out while there is room, and nobody for another one’s second', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 20 }), fc.nat(200), (lengths, most) => {
        const shares = fairShares(lengths, most);
        const sum = (all: readonly number[]): number => all.reduce((one, two) => one + two, 0);
        expect(sum(shares)).toBe(Math.min(most, sum(lengths)));
        for (const [index, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(lengths[index]!);
          if (share < lengths[index]!) expect(Math.max(...shares)).toBeLessThanOrEqual(share + 1);
        }
      }),
    );
  });
});
