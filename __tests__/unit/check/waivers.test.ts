import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/check/finding.ts';
import type { GateResult } from '../../../src/check/gate.ts';
import { applyPolicy, holds, isMeant, waiverFindings } from '../../../src/check/waivers.ts';
import type { ImagePolicy, Waiver } from '../../../src/request/policy.ts';

const finding: Finding = {
  gate: 'vulnerabilities',
  rule: 'CVE-2026-1',
  severity: 'high',
  image: 'api',
  platform: 'linux/amd64',
  message: 'openssl 3: leaks',
  path: '/usr/lib/libssl.so',
  package: { name: 'openssl', version: '3' },
  fingerprint: 'f',
  blocks: true,
};
const result = (...findings: readonly Finding[]): GateResult => ({
  gate: 'vulnerabilities',
  image: 'api',
  platform: 'linux/amd64',
  state: findings.some(({ blocks }) => blocks) ? 'failed' : 'passed',
  findings,
  durationMs: 1,
});
const broken: GateResult = {
  ...result(),
  state: 'broken',
  problem: { kind: 'surroundings', what: 'no database' },
};
const waiver: Waiver = { rule: 'CVE-2026-1', reason: 'not reachable', until: '2026-11-22' };
const onLastDay = new Date('2026-11-22T23:59:59Z');
const after = new Date('2026-11-23T00:00:00Z');

test('a waiver holds to the end of its last day', () => {
  expect([holds(waiver, onLastDay), holds(waiver, after)]).toEqual([true, false]);
});

describe('a waiver means', () => {
  test.each<{ name: string; given: Partial<Waiver>; expected: boolean }>([
    { name: 'its rule', given: {}, expected: true },
    { name: 'rules of its pattern', given: { rule: 'CVE-2026-*' }, expected: true },
    { name: 'no other rule', given: { rule: 'CVE-2026-2' }, expected: false },
    { name: 'its package', given: { package: 'open*' }, expected: true },
    { name: 'no other package', given: { package: 'curl' }, expected: false },
    { name: 'its path', given: { path: '/usr/lib/*' }, expected: true },
    { name: 'no other path', given: { path: '/opt/*' }, expected: false },
  ])('$name', ({ given, expected }) => {
    expect(isMeant({ ...waiver, ...given }, finding)).toBe(expected);
  });

  test('what a lint finding’s file is, but not the Dockerfile that a vulnerability is to be mended in', () => {
    const here = { ...waiver, rule: '*', path: 'images/api/*' };
    const file = 'images/api/Dockerfile';
    const { path, ...placeless } = finding;
    expect(path).toBeDefined();
    expect([
      isMeant(here, { ...placeless, gate: 'lint', file }),
      isMeant(here, { ...placeless, file }),
    ]).toEqual([true, false]);
  });

  test.each(['path', 'package'] as const)('with any %s only what has one', (part) => {
    const { path, package: named, ...bare } = finding;
    expect([path, named]).not.toContain(undefined);
    expect(isMeant({ ...waiver, [part]: '*' }, bare)).toBe(false);
  });

  test('a package only where the finding names one', () => {
    const { package: named, ...without } = finding;
    expect(named).toBeDefined();
    expect(isMeant({ ...waiver, package: 'openssl' }, without)).toBe(false);
  });
});

describe('the policy laid over an answer', () => {
  test('what is waived does not block, and says why and until when', () => {
    expect(applyPolicy(result(finding), { waivers: [waiver], warn: [] }, onLastDay)).toEqual({
      ...result({ ...finding, blocks: false }),
      findings: [{ ...finding, blocks: false, waiver: { reason: 'not reachable', until: '2026-11-22' } }],
    });
  });

  test('another finding still blocks', () => {
    const other = { ...finding, rule: 'CVE-2026-2' };
    expect(applyPolicy(result(finding, other), { waivers: [waiver], warn: [] }, onLastDay).state).toBe(
      'failed',
    );
  });

  test('a gate that only warns passes with its findings', () => {
    expect(applyPolicy(result(finding), { waivers: [], warn: ['vulnerabilities'] }, onLastDay)).toEqual(
      result({ ...finding, blocks: false, warns: true }),
    );
    expect(applyPolicy(result(finding), { waivers: [], warn: ['size'] }, onLastDay).state).toBe('failed');
  });

  test('what is broken stays broken', () => {
    const broken: GateResult = {
      gate: 'vulnerabilities',
      image: 'api',
      state: 'broken',
      findings: [],
      durationMs: 1,
      problem: { kind: 'surroundings', what: 'no database' },
    };
    expect(
      applyPolicy(broken, { waivers: [{ ...waiver, rule: '*' }], warn: ['vulnerabilities'] }, onLastDay),
    ).toEqual(broken);
  });
});

describe('waivers themselves', () => {
  const of = (results: readonly GateResult[], now: Date): readonly (readonly [string, string])[] =>
    waiverFindings('api', { waivers: [waiver], skip: [] }, results, now, [
      { file: 'image-build.yml', line: 7 },
    ]).map(({ rule, todo }) => [rule, todo ?? '']);

  test.each<{ name: string; given: readonly GateResult[]; now: Date; expected: readonly unknown[] }>([
    { name: 'one that is used is fine', given: [result(finding)], now: onLastDay, expected: [] },
    {
      name: 'one that nothing was found for',
      given: [result()],
      now: onLastDay,
      expected: [['waiver-unused', 'Remove it: what it accepts is no longer there']],
    },
    {
      name: 'one that has ended',
      given: [result(finding)],
      now: after,
      expected: [['waiver-expired', 'Mend what it accepts, or give it a new day']],
    },
    {
      name: 'one that has ended and is not needed',
      given: [result()],
      now: after,
      expected: [['waiver-expired', 'Remove it: what it accepts is no longer there']],
    },
    {
      name: 'where a gate gave no answer nobody knows whether one is used',
      given: [broken],
      now: onLastDay,
      expected: [],
    },
    {
      name: 'that one has ended its date says, whatever gave no answer',
      given: [broken],
      now: after,
      expected: [['waiver-expired', 'Give it a new day, or remove it if what it accepts is no longer there']],
    },
    {
      name: 'that has ended, and another gate has what it accepts',
      given: [broken, result(finding)],
      now: after,
      expected: [['waiver-expired', 'Mend what it accepts, or give it a new day']],
    },
  ])('$name', ({ given, now, expected }) => {
    expect(of(given, now)).toEqual(expected);
  });

  test('shows file and line of its entry, and its page', () => {
    const policy = { waivers: [{ ...waiver, rule: 'CVE-1' }, waiver], skip: [] };
    const places = [
      { file: 'image-build.yml', line: 7, column: 3 },
      { file: 'image-build.yml', line: 9, column: 3 },
    ];
    expect(waiverFindings('api', policy, [result()], after, places)).toMatchObject([
      { file: 'image-build.yml', line: 7, help: expect.stringMatching(/docs\/rules\/waivers\.md$/) },
      { file: 'image-build.yml', line: 9 },
    ]);
  });

  test.each([
    ['set-uid', 'Did you mean setuid? Else remove it: what it accepts is not there'],
    ['setuid', 'Remove it: what it accepts is no longer there'],
    ['github-pat', 'Remove it: what it accepts is no longer there'],
    ['*', 'Remove it: what it accepts is no longer there'],
  ])('for %s that accepts nothing: %s', (rule, todo) => {
    const policy = { waivers: [{ ...waiver, rule }], skip: [] };
    expect(waiverFindings('api', policy, [result()], onLastDay, []).map((one) => one.todo)).toEqual([todo]);
  });

  test('where a gate is left out nobody knows either, but for their end', () => {
    const policy: Pick<ImagePolicy, 'waivers' | 'skip'> = { waivers: [waiver], skip: ['vulnerabilities'] };
    expect(waiverFindings('api', policy, [result()], onLastDay, [])).toEqual([]);
    expect(waiverFindings('api', policy, [result()], after, []).map(({ rule }) => rule)).toEqual([
      'waiver-expired',
    ]);
  });
});

test('what an ended waiver has accepted says so, once', () => {
  const once = applyPolicy(result(finding), { waivers: [waiver], warn: [] }, after);
  const twice = applyPolicy(once, { waivers: [waiver], warn: [] }, after);
  expect([twice.state, twice.findings]).toEqual([
    'failed',
    [
      {
        ...finding,
        message: 'openssl 3: leaks (accepted until 2026-11-22 by a waiver that has ended: not reachable)',
      },
    ],
  ]);
});

test('a package under two denied licences is accepted when both are', () => {
  const licences: Finding = { ...finding, gate: 'licenses', rule: 'GPL-2.0-only AND GPL-3.0-only' };
  const given: GateResult = { ...result(licences), gate: 'licenses' };
  const state = (...rules: readonly string[]): string =>
    applyPolicy(given, { waivers: rules.map((rule) => ({ ...waiver, rule })), warn: [] }, onLastDay).state;
  expect([
    state('GPL-2.0-only'),
    state('GPL-3.0-only'),
    state('GPL-2.0-only', 'GPL-3.0-only'),
    state('GPL-*'),
  ]).toEqual(['failed', 'failed', 'passed', 'passed']);
});
