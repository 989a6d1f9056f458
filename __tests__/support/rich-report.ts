import type { Finding, Severity } from '../../src/check/finding.ts';
import type { GateResult } from '../../src/check/gate.ts';
import { assemble, type RunFacts } from '../../src/report/model.ts';
import type { RunReport } from '../../src/report/result.ts';
import { finding, goodRun, samplePlan, withGate } from './run-report.ts';

const on = { image: 'dev', platform: 'linux/amd64' } as const;

/** A gate's answer about the sample image `dev`. */
export function gateOf(
  gate: GateResult['gate'],
  findings: readonly Finding[],
  image = 'dev',
  platform = 'linux/amd64',
): GateResult {
  const state = findings.some(({ blocks }) => blocks) ? 'failed' : 'passed';
  return { gate, image, platform, state, durationMs: 5, findings, notes: ['412 packages'] };
}

/** Findings that have everything a finding can have. */
export const richFindings: readonly Finding[] = [
  finding({
    ...on,
    rule: 'CVE-2026-7001',
    severity: 'critical',
    message: 'libssl3 3.0.1: keys can be read',
    todo: 'Update libssl3 to 3.0.2',
    help: 'https://avd.aquasec.com/nvd/cve-2026-7001',
    package: { name: 'libssl3', version: '3.0.1', fixed: '3.0.2' },
    origin: { kind: 'base', name: 'debian:bookworm-slim' },
    blocks: true,
  }),
  finding({
    ...on,
    rule: 'CVE-2026-7002',
    severity: 'high',
    message: 'left-pad 1.0.0: pads right',
    path: '/app/node_modules/left-pad/package.json',
    package: { name: 'left-pad', version: '1.0.0' },
    origin: { kind: 'own' },
  }),
  finding({
    ...on,
    rule: 'CVE-2026-7003',
    severity: 'high',
    message: 'zlib 1.2.0: inflates too much',
    waiver: { reason: 'only our own archives are read', until: '2027-01-31' },
  }),
];

/** A run in which `dev` is refused by its vulnerabilities and its contents, with all that findings can have. */
export const richReport: RunReport = assemble(
  [
    gateOf('vulnerabilities', richFindings),
    gateOf('contents', [
      finding({
        ...on,
        gate: 'contents',
        rule: 'compilers',
        severity: 'error',
        file: 'images/dev/Dockerfile',
        line: 9,
        endLine: 12,
        column: 3,
        path: '/usr/bin/gcc',
        message: 'gcc 12 is in the image',
        help: 'https://github.com/org/image-build/blob/main/docs/rules/compilers.md',
        blocks: true,
      }),
    ]),
  ].reduce<RunFacts>(withGate, { ...goodRun, published: [] }),
);

/** A run in which the scan of each sample image has found `count` things. */
export function heavyReport(count: number, more: Partial<Finding> = {}): RunReport {
  const severities: readonly Severity[] = ['low', 'medium', 'critical', 'high'];
  return assemble(
    samplePlan.images.reduce<RunFacts>(
      (facts, { name }) =>
        withGate(
          facts,
          gateOf(
            'vulnerabilities',
            Array.from({ length: count }, (_, index) =>
              finding({
                image: name,
                platform: 'linux/amd64',
                rule: `CVE-2026-${index}`,
                severity: severities[index % 4]!,
                message: `package-${index} 1.${index}.0: ${'an attacker may do something. '.repeat(5)}`,
                todo: `Update package-${index} to 2.${index}.1`,
                help: `https://avd.aquasec.com/nvd/cve-2026-${index}`,
                blocks: index % 100 === 2,
                ...more,
              }),
            ),
            name,
          ),
        ),
      { ...goodRun, published: [] },
    ),
  );
}
