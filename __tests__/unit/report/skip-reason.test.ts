import { expect, test } from '@jest/globals';
import { gatesSection } from '../../../src/report/html/gates.ts';
import { junit } from '../../../src/report/junit.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { runReports } from '../../support/run-report.ts';

const { passed } = runReports;

test.each<{ command: string; says: string; never: string }>([
  { command: 'build', says: 'the policy says skip', never: 'a rescan asks' },
  { command: 'rescan', says: 'a rescan asks for vulnerabilities alone', never: 'the policy says skip' },
])('why gates were not asked is said as it is: $command', ({ command, says, never }) => {
  const report: RunReport = {
    ...passed,
    command,
    images: passed.images.map((image) => ({ ...image, skip: ['contents'] })),
  };
  for (const text of [gatesSection(report)?.body.html, junit(report), sarif(report).files[0]]) {
    expect(text).toContain(says);
    expect(text).not.toContain(never);
  }
});
