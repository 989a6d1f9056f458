import { expect, test } from '@jest/globals';
import type { Finding, GateName } from '../../../src/check/finding.ts';
import { findingsSection } from '../../../src/report/html/findings.ts';
import { assemble, type RunFacts } from '../../../src/report/model.ts';
import { gateOf } from '../../support/rich-report.ts';
import { finding, goodRun, withGate } from '../../support/run-report.ts';

const inherited = (gate: GateName, rule: string, name = 'debian:12'): Finding =>
  finding({ image: 'dev', gate, rule, message: rule, origin: { kind: 'base', name } });

/** What the page says of how the findings of a base are mended. */
function remedy(...findings: readonly Finding[]): string {
  const gates = [...new Set(findings.map(({ gate }) => gate))];
  const facts = gates
    .map((gate) =>
      gateOf(
        gate,
        findings.filter((one) => one.gate === gate),
      ),
    )
    .reduce<RunFacts>(withGate, goodRun);
  const page = findingsSection(assemble(facts))?.body.html ?? '';
  const [, told = ''] = /<h3>\s*From (?!this)[^]*?<p class="quiet">([^]*?)<\/p>/.exec(page) ?? [];
  return told.replace(/<\/?code>/g, '').replace(/\s+/g, ' ');
}

test.each<{ name: string; given: readonly Finding[]; expected: string }>([
  {
    name: 'vulnerabilities',
    given: [inherited('vulnerabilities', 'CVE-1')],
    expected: 'Take a newer debian:12 in images/dev/Dockerfile, if it has the fixes.',
  },
  {
    name: 'licences, which a newer one has as well',
    given: [inherited('licenses', 'AGPL-3.0-only')],
    expected: 'Take a base without it in place of debian:12 in images/dev/Dockerfile.',
  },
  {
    name: 'both',
    given: [inherited('vulnerabilities', 'CVE-1'), inherited('licenses', 'AGPL-3.0-only')],
    expected:
      'Take a newer debian:12 in images/dev/Dockerfile, if it has the fixes. What is no vulnerability needs another base, without it.',
  },
  {
    name: 'licences of a base of this plan',
    given: [inherited('licenses', 'AGPL-3.0-only', 'runtime')],
    expected: 'Mend it in images/runtime/Dockerfile, and all that is built on runtime has it.',
  },
])('says what to do about what a base has brought: $name', ({ given, expected }) => {
  expect(remedy(...given)).toBe(expected);
});
