import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainEntries, yamlEntries } from '../../../src/check/vulnerabilities/ignore-entries.ts';
import type { Finding } from '../../../src/check/finding.ts';
import {
  endedIgnores,
  tellEndedIgnore,
  withUnusedIgnores,
} from '../../../src/check/vulnerabilities/ignore-findings.ts';
import type { GateResult } from '../../../src/check/gate.ts';

const now = new Date('2026-11-22T10:00:00Z');

describe('the entries of a .trivyignore', () => {
  test('are found at their lines, with the day from which they hide nothing', () => {
    const text = [
      '# why',
      'CVE-2024-1',
      '',
      '  CVE-2024-2 exp:2026-11-22 # today',
      'GHSA-aaaa-bbbb-cccc exp:2026-11-23',
      'github-pat exp:2020-01-01',
      'CVE-2024-3 exp:someday',
    ].join('\n');
    expect(plainEntries(text, now)).toEqual([
      { rule: 'CVE-2024-1', line: 2, isOver: false },
      { rule: 'CVE-2024-2', line: 4, ends: '2026-11-22', isOver: true },
      { rule: 'GHSA-aaaa-bbbb-cccc', line: 5, ends: '2026-11-23', isOver: false },
      { rule: 'github-pat', line: 6, ends: '2020-01-01', isOver: true },
      { rule: 'CVE-2024-3', line: 7, isOver: false },
    ]);
  });

  test('that are about other uses of Trivy are nobody’s business', () => {
    expect(plainEntries('AVD-DS-0002\nDS002\nGPL-3.0\nKSV-0011\n', now)).toEqual([]);
  });

  test('whatever the file holds, reading it never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const entry of [...plainEntries(text, now), ...yamlEntries(text, now)])
          expect(entry.line).toBeGreaterThan(0);
      }),
    );
  });
});

test('the entries of a .trivyignore.yaml are those about vulnerabilities and secrets', () => {
  const text = [
    'vulnerabilities:',
    '  - id: CVE-2024-1',
    '    expired_at: 2026-11-22',
    '    statement: by design',
    '  - paths: [x]',
    '    id: CVE-2024-2',
    'misconfigurations:',
    '  - id: AVD-DS-0002',
    'secrets:',
    '  - id: github-pat',
    '    expired_at: "2027-01-01"',
  ].join('\n');
  expect(yamlEntries(text, now)).toEqual([
    { rule: 'CVE-2024-1', line: 2, ends: '2026-11-22', isOver: true },
    { rule: 'CVE-2024-2', line: 5, isOver: false },
    { rule: 'github-pat', line: 10, ends: '2027-01-01', isOver: false },
  ]);
});

const file = '.trivyignore';
const over = { rule: 'CVE-1', line: 3, ends: '2020-01-01', isOver: true };
const idle = { rule: 'CVE-2', line: 4, isOver: false };

test('an entry that has ended is told while what it hid is there, and does not block', () => {
  expect(endedIgnores({ image: 'base' }, { file, entries: [over, idle] }, ['CVE-1', 'CVE-2'])).toEqual([
    {
      gate: 'vulnerabilities',
      rule: 'waiver-expired',
      severity: 'warning',
      image: 'base',
      file,
      line: 3,
      message: 'The entry for CVE-1 has ended on 2020-01-01 and no longer hides it',
      todo: 'Update what CVE-1 was found in, or give the entry a new day',
      help: expect.stringMatching(/docs\/rules\/waivers\.md$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      blocks: false,
    },
  ]);
  expect(endedIgnores({ image: 'base' }, { file, entries: [over, idle] }, ['CVE-2'])).toEqual([]);
});

test('what an ended entry has hidden says so', () => {
  const finding: Finding = {
    gate: 'vulnerabilities',
    rule: 'CVE-1',
    severity: 'high',
    image: 'base',
    message: 'openssl leaks',
    fingerprint: 'f',
    blocks: true,
  };
  const ignores = { file, entries: [over, idle] };
  expect(tellEndedIgnore(finding, ignores).message).toBe(
    'openssl leaks (its entry at .trivyignore:3 has ended on 2020-01-01)',
  );
  expect(tellEndedIgnore({ ...finding, rule: 'CVE-2' }, ignores).message).toBe('openssl leaks');
});

describe('entries without any use', () => {
  const gate = (image: string, state: 'passed' | 'broken' = 'passed'): GateResult => {
    const common = { gate: 'vulnerabilities', image, findings: [], durationMs: 1 } as const;
    return state === 'passed'
      ? { ...common, state }
      : { ...common, state, problem: { kind: 'surroundings', what: 'no' } };
  };
  const size: GateResult = { gate: 'size', image: 'base', findings: [], durationMs: 1, state: 'passed' };

  test('are told once, at the first image', () => {
    const results = withUnusedIgnores([size, gate('base'), gate('api')], { file, entries: [over, idle] });
    expect(results.map(({ findings }) => findings.map(({ rule, line }) => [rule, line]))).toEqual([
      [],
      [
        ['waiver-expired', 3],
        ['waiver-unused', 4],
      ],
      [],
    ]);
    expect(results.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed']);
  });

  test.each<[string, readonly GateResult[]]>([
    ['a gate that is broken', [gate('base'), gate('api', 'broken')]],
    ['no scan at all', [size]],
  ])('cannot be known with %s', (_, results) => {
    expect(withUnusedIgnores(results, { file, entries: [idle] })).toBe(results);
  });
});
