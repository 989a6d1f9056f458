import { describe, expect, test } from '@jest/globals';
import type { Finding, GateName } from '../../../src/check/finding.ts';
import type { GateResult } from '../../../src/check/gate.ts';
import { defaultPolicy } from '../../../src/plan/demands.ts';
import type { ImagePolicy, Waiver } from '../../../src/request/policy.ts';
import type { LoadedPolicy } from '../../../src/request/policy-file.ts';
import { judgedAnswers, withExpiredIgnores } from '../../../src/run/accept.ts';
import { plannedImage } from '../../support/planned.ts';

const waiver: Waiver = { rule: 'DL3064', reason: 'a test key', until: '2026-11-22' };
const before = new Date('2026-11-22T12:00:00Z');
const after = new Date('2026-11-23T00:00:00Z');

const answer = (gate: GateName, ...findings: readonly Finding[]): GateResult => ({
  gate,
  image: 'app',
  ...(gate === 'lint' ? {} : { platform: 'linux/amd64' }),
  state: findings.some(({ blocks }) => blocks) ? 'failed' : 'passed',
  findings,
  durationMs: 1,
});
const broken = (gate: GateName): GateResult => ({
  ...answer(gate),
  state: 'broken',
  problem: { kind: 'surroundings', what: 'no program' },
});
const found = (gate: GateName, rule: string): Finding => ({
  gate,
  rule,
  severity: 'warning',
  image: 'app',
  file: 'images/app/Dockerfile',
  line: 2,
  message: 'a secret in ARG',
  fingerprint: `${gate} ${rule}`,
  blocks: true,
});

/** What is said of waivers: gate of the answer, gate of the finding, rule. */
function told(gates: readonly GateResult[], now: Date, policy: Partial<ImagePolicy> = {}): readonly string[] {
  const image = plannedImage('app', { policy: { ...defaultPolicy, waivers: [waiver], ...policy } });
  const loaded: LoadedPolicy = {
    path: 'image-build.yml',
    file: { version: 1, images: { app: { waivers: [waiver] } } },
  };
  return judgedAnswers(gates, [image], loaded, now).flatMap(({ gate, findings }) =>
    findings
      .filter(({ rule }) => rule.startsWith('waiver-'))
      .map((finding) => `${gate} ${finding.gate} ${finding.rule}`),
  );
}

describe('what is said of waivers', () => {
  test('is among the lint findings', () => {
    expect(told([answer('size'), answer('lint')], after)).toEqual(['lint lint waiver-expired']);
  });

  test.each([
    { name: 'left out', given: [answer('size'), answer('secrets')], skip: ['lint'] as const },
    { name: 'broken', given: [broken('lint'), answer('size'), answer('secrets')], skip: [] },
    { name: 'broken with others', given: [broken('lint'), broken('contents'), answer('size')], skip: [] },
  ])('that has ended is told by the first gate with an answer where lint is $name', ({ given, skip }) => {
    expect(told(given, after, { skip })).toEqual(['size size waiver-expired']);
    expect(told(given, before, { skip })).toEqual([]);
  });

  test('is nothing where no gate has an answer', () => {
    expect(told([broken('lint'), broken('size')], after)).toEqual([]);
  });

  test('is nothing of one whose lint finding the secrets gate tells in its place: it is in use', () => {
    const given = [
      answer('lint', found('lint', 'DL3064')),
      answer('secrets', found('secrets', 'secret-in-config')),
    ];
    expect(told(given, before)).toEqual([]);
  });
});

test('a secret that the secrets gate tells is not told by lint as well', () => {
  const image = plannedImage('app');
  const secret = answer('secrets', found('secrets', 'secret-in-config'));
  const answers = judgedAnswers(
    [answer('lint', found('lint', 'DL3064')), secret],
    [image],
    { file: { version: 1 } },
    before,
  );
  expect(answers).toEqual([answer('lint'), secret]);
});

describe('an entry of the ignore file that has ended', () => {
  const entry = { rule: 'CVE-1', line: 4, ends: '2026-11-01', isOver: true };
  const file = { file: '.trivyignore', entries: [entry, { rule: 'CVE-2', line: 5, isOver: false }] };
  const expired = (gates: readonly GateResult[]): readonly unknown[] =>
    withExpiredIgnores(gates, file).flatMap(({ gate, findings }) =>
      findings.map(({ rule, file: of, line, message }) => [gate, rule, of, line, message]),
    );

  test('is told once, at its line, with its day', () => {
    expect(expired([answer('size'), answer('vulnerabilities'), answer('vulnerabilities')])).toEqual([
      ['vulnerabilities', 'waiver-expired', '.trivyignore', 4, 'The entry for CVE-1 has ended on 2026-11-01'],
    ]);
  });

  test('is told where the scan gave no answer, by who gave one', () => {
    expect(expired([broken('vulnerabilities'), answer('size')])).toMatchObject([
      ['size', 'waiver-expired', '.trivyignore', 4, expect.any(String)],
    ]);
    expect(expired([broken('vulnerabilities')])).toEqual([]);
  });

  test('is told no second time by a scan that has found what it hid', () => {
    const once = withExpiredIgnores([answer('vulnerabilities')], file);
    expect(withExpiredIgnores(once, file)).toEqual(once);
  });

  test('is nothing where nobody reads the file', () => {
    expect(expired([answer('size'), answer('lint')])).toEqual([]);
  });
});
