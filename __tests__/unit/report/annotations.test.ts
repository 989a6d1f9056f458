import { describe, expect, test } from '@jest/globals';
import { annotations, annotationsOfAKind } from '../../../src/report/annotations.ts';
import { assemble, type RunFacts } from '../../../src/report/model.ts';
import {
  finding,
  goodRun,
  reusing,
  hostileText,
  runReports,
  withGate,
  withTexts,
} from '../../support/run-report.ts';
import type { Finding } from '../../../src/check/finding.ts';
import type { GateResult } from '../../../src/check/gate.ts';

function withFindings(findings: readonly Finding[]): ReturnType<typeof assemble> {
  return assemble(
    withGate(goodRun, { gate: 'lint', image: 'base', state: 'failed', durationMs: 1, findings }),
  );
}

const located = { gate: 'lint', image: 'base', file: 'images/base/Dockerfile' } as const;

describe('annotations', () => {
  test('stand on the line of what blocks', () => {
    expect(annotations(runReports.failedSize)[0]).toEqual({
      level: 'error',
      title: 'minimal: max-size',
      message:
        '92.1 MB uncompressed is 12.1 MB over the budget of 80 MB – The biggest layer is COPY /out /: 92.1 MB',
      file: 'images/minimal/Dockerfile',
      line: 12,
    });
  });

  test('tell of an earlier run only what blocks in this one', () => {
    const facts = reusing(goodRun, []);
    const titles = (given: RunFacts): readonly string[] =>
      annotations(assemble(given)).map(({ level, title }) => `${level} ${title}`);
    expect(titles(goodRun)).toEqual(['warning dev: DL3008']);
    expect(titles(facts)).toEqual([]);
    const rule = finding({ ...located, rule: 'DL3002', blocks: true });
    const gate = { gate: 'lint', image: 'base', durationMs: 1 } as const;
    expect(titles(withGate(facts, { ...gate, state: 'failed', findings: [rule] }))).toEqual([
      'error base: DL3002',
    ]);
  });

  test('stand on the line of a failed step', () => {
    expect(annotations(runReports.buildFailed)[0]).toMatchObject({
      level: 'error',
      title: 'test-runner: [2/3] RUN npm ci ended with exit code 1',
      file: 'images/test-runner/Dockerfile',
      line: 14,
    });
  });

  test('stand on the Dockerfile for what blocks and has no line; what does not block and has none is not told', () => {
    const findings = [
      finding({ image: 'base', rule: 'CVE-1', blocks: true }),
      finding({ image: 'base', rule: 'CVE-2', severity: 'critical' }),
    ];
    expect(annotations(withFindings(findings)).filter(({ title }) => title.startsWith('base'))).toEqual([
      {
        level: 'error',
        title: 'base: CVE-1',
        message: 'libexample 1.2.3: a buffer is read behind its end',
        file: 'images/base/Dockerfile',
      },
    ]);
  });

  test('tell a problem that has no place, too', () => {
    expect(annotations(runReports.brokenScanner)[0]).toEqual({
      level: 'error',
      title: 'trivy ended with exit code 1 and without a report (vulnerabilities of dev)',
      message:
        'trivy ended with exit code 1 and without a report (vulnerabilities of dev) – Give a database with --trivy-db, or try again later',
    });
  });

  test('are there for every run that has not passed', () => {
    for (const report of Object.values(runReports).filter(({ verdict }) =>
      ['failed', 'broken'].includes(verdict),
    ))
      expect(annotations(report).some(({ level }) => level === 'error')).toBe(true);
  });

  test('do not tell what the policy accepts', () => {
    const accepted = finding({
      ...located,
      rule: 'DL3002',
      waiver: { reason: 'known', until: '2027-01-01' },
    });
    const titles = annotations(withFindings([accepted])).map(({ title }) => title);
    expect(titles).not.toContain('base: DL3002');
  });

  test('are errors when they block, warnings from warning on, else notices', () => {
    const levels = (['error', 'warning', 'info', 'style'] as const).map((severity, index) =>
      finding({ ...located, rule: `R${index}`, severity, blocks: index === 3 }),
    );
    const found = annotations(withFindings(levels)).filter(({ title }) => title.startsWith('base'));
    expect(found.map(({ title, level }) => `${title} ${level}`)).toEqual([
      'base: R3 error',
      'base: R0 warning',
      'base: R1 warning',
      'base: R2 notice',
    ]);
  });

  test('are at most ten of a kind, the worst, and the last counts the rest', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      finding({
        ...located,
        rule: `R${index}`,
        line: index + 1,
        severity: index < 35 ? 'warning' : 'error',
        blocks: index % 2 === 0,
      }),
    );
    const all = annotations(withFindings(many));
    const errors = all.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(annotationsOfAKind);
    expect(errors.slice(0, 3).map(({ title }) => title)).toEqual(['base: R36', 'base: R38', 'base: R0']);
    expect(errors.at(-1)).toEqual({
      level: 'error',
      title: '11 more errors',
      message: '11 more errors: they are in the summary and in the report',
    });
    expect(all.filter(({ level }) => level === 'warning')).toHaveLength(annotationsOfAKind);
  });

  test('tell BuildKit’s warnings themselves only where no lint gate has made findings of them', () => {
    const warning = {
      image: 'base',
      rule: 'SecretsUsedInArgOrEnv',
      message: 'a secret',
      file: 'images/base/Dockerfile',
      line: 3,
    };
    const lint: GateResult = {
      gate: 'lint',
      image: 'base',
      state: 'passed',
      durationMs: 1,
      // hadolint has said the same, or the secrets gate has, or the policy does not want it.
      findings: [finding({ ...located, rule: 'DL3064', severity: 'warning', line: 3 })],
    };
    const titles = (gates: readonly GateResult[]): readonly string[] => {
      const report = assemble({ ...goodRun, gates, warnings: [warning, { ...warning, image: 'dev' }] });
      expect(report.warnings.map(({ image }) => image)).toEqual(gates.length > 0 ? ['dev'] : ['base', 'dev']);
      return annotations(report).flatMap(({ title, level }) => (level === 'warning' ? [title] : []));
    };
    expect(titles([lint])).toEqual(['base: DL3064', 'dev: SecretsUsedInArgOrEnv']);
    expect(titles([])).toEqual(['base: SecretsUsedInArgOrEnv', 'dev: SecretsUsedInArgOrEnv']);
    const broken: GateResult = {
      ...lint,
      image: 'dev',
      findings: [],
      state: 'broken',
      problem: { kind: 'surroundings', what: 'no hadolint' },
    };
    expect(titles([lint, broken])).toEqual(['base: DL3064', 'dev: SecretsUsedInArgOrEnv']);
  });

  test('are one line each, without codes from outside', () => {
    const hostile = annotations(withTexts(runReports.buildFailed, (text) => text + hostileText));
    expect(hostile.length).toBeGreaterThan(0);
    for (const { title, message } of hostile)
      expect(title + message).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

test('no gate of an image takes all places from the others', () => {
  const many = (gate: 'licenses' | 'contents', image: string, count: number): GateResult => ({
    gate,
    image,
    platform: 'linux/amd64',
    state: 'failed',
    durationMs: 1,
    findings: Array.from({ length: count }, (_, index) =>
      finding({
        image,
        gate,
        rule: `${gate}-${index}`,
        severity: gate === 'licenses' ? 'critical' : 'low',
        blocks: true,
      }),
    ),
  });
  const facts = [many('licenses', 'base', 70), many('contents', 'dev', 2)].reduce(withGate, goodRun);
  const errors = annotations(assemble(facts)).filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(annotationsOfAKind);
  expect(errors.slice(0, 4).map(({ title }) => title)).toEqual([
    'base: licenses-0',
    'dev: contents-0',
    'base: licenses-1',
    'dev: contents-1',
  ]);
});

test('what the policy only warns of is a warning that says so', () => {
  const tooBig = finding({
    image: 'dev',
    gate: 'tests',
    rule: 'test',
    severity: 'info',
    file: 'images/dev/Dockerfile',
    message: 'too slow',
    warns: true,
  });
  const report = assemble(
    withGate(goodRun, {
      gate: 'tests',
      image: 'dev',
      platform: 'linux/amd64',
      state: 'passed',
      durationMs: 1,
      findings: [tooBig],
    }),
  );
  const images = report.images.map((image) => ({ ...image, warn: ['tests'] as const }));
  expect(annotations({ ...report, images }).filter(({ title }) => title === 'dev: test')).toEqual([
    expect.objectContaining({
      level: 'warning',
      message: 'too slow – the policy only warns (warn: [tests])',
    }),
  ]);
});
