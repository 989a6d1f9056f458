import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../../src/report/annotations.ts';
import { badgeJson, badgeSvg } from '../../../src/report/badge.ts';
import { comment } from '../../../src/report/comment.ts';
import { gantt } from '../../../src/report/gantt.ts';
import { imagesOutput, promoteOutput } from '../../../src/report/json.ts';
import { junit } from '../../../src/report/junit.ts';
import { mermaid } from '../../../src/report/mermaid.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { summary } from '../../../src/report/summary.ts';
import { richReport } from '../../support/rich-report.ts';
import { hostileText } from '../../support/run-report.ts';

/** Everything that leaves a run but the reports that show all there is. */
const writers: Readonly<Record<string, (report: RunReport) => string>> = {
  'step summary': (report) => summary(report),
  comment: (report) => comment(report, { key: 'k' }),
  annotations: (report) => JSON.stringify(annotations(report)),
  SARIF: (report) => sarif(report).files[0],
  JUnit: junit,
  badge: (report) => badgeSvg(report) + badgeJson(report),
  output: imagesOutput,
  promote: promoteOutput,
  graph: (report) => mermaid(report.images) ?? '',
  timeline: (report) => gantt(report) ?? '',
};

/** The run with another text in everything that an image, a build or a tool has said. */
function saying(change: (text: string) => string): RunReport {
  return {
    ...richReport,
    notes: richReport.notes.map(change),
    steps: richReport.steps.map((step) => ({ ...step, name: change(step.name) })),
    problems: [{ kind: 'build', what: change('what'), todo: change('todo'), log: [change('log')] }],
    warnings: [{ image: 'base', rule: change('Rule'), message: change('message') }],
    images: richReport.images.map((image) => ({
      ...image,
      gates: image.gates.map((gate) => ({
        ...gate,
        notes: (gate.notes ?? []).map(change),
        findings: gate.findings.map((one) => ({
          ...one,
          rule: change(one.rule),
          message: change(one.message),
          ...(one.todo === undefined ? {} : { todo: change(one.todo) }),
          ...(one.path === undefined ? {} : { path: change(one.path) }),
          ...(one.package === undefined
            ? {}
            : { package: { name: change(one.package.name), version: change('1') } }),
          ...(one.origin?.kind === 'base' ? { origin: { kind: 'base', name: change(one.origin.name) } } : {}),
          ...(one.waiver === undefined ? {} : { waiver: { reason: change('reason'), until: '2027-01-01' } }),
        })),
      })),
    })),
  };
}

/** A log keeps its lines, in a fence that it cannot end. */
function withoutLogs(text: string): string {
  return text.replace(/^(`{3,})text\n[^]*?\n\1$/gm, '(log)');
}

describe.each(Object.entries(writers))('hostile text in the %s', (_, write) => {
  test('starts no line: neither a name with line ends nor a message is more than a part of one', () => {
    const lines = (text: string): number => withoutLogs(text).split('\n').length;
    const hostile = write(
      saying((text) => `${text}\r\n::set-output name=x::y\n##[error]z\u2028::add-mask::a\n${hostileText}`),
    );
    expect(withoutLogs(hostile)).not.toMatch(/^\s*(::|##\[)/m);
    expect(hostile.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028]/u);
    expect(lines(hostile)).toBe(lines(write(saying((text) => `${text} x`))));
  });

  test('of ten megabytes is cut off, and what is behind is not looked at', () => {
    const line = Buffer.from(`${'a '.repeat(5_000_000)}the end`).toString();
    const all = saying(() => line);
    const some = {
      ...all,
      images: all.images.filter(({ name }) => name === 'dev'),
      steps: all.steps.slice(0, 3),
    };
    const text = write(some);
    expect(text.length).toBeLessThan(200_000);
    expect(text).not.toContain('the end');
  });
});
