import type { TestOutcome } from '../../check/tests/answers.ts';
import type { ReportedTest, RunReport } from '../result.ts';
import { testVerdict, type TestVerdict } from '../test-verdict.ts';
import { bytes, duration, inOneForm } from '../words.ts';
import { brief, html, nothing, type Html } from './escape.ts';
import { endOf, logBox } from './log.ts';
import type { Section } from './page.ts';

/** What the tests of the policy gave when they ran inside the images, each with what it wrote. */
export function testsSection(report: RunReport): Section | undefined {
  const tested = report.images.flatMap((image) =>
    (image.tests ?? []).map((test) => ({ image: image.name, test, verdict: testVerdict(test, image) })),
  );
  if (tested.length === 0) return undefined;
  return {
    id: 'tests',
    title: 'Tests',
    lead: html`What ran inside the images, and what it wrote.`,
    body: html`<div class="card folds">${tested.map(fold)}</div>`,
  };
}

interface Tested {
  readonly image: string;
  readonly test: ReportedTest;
  readonly verdict: TestVerdict;
}

/** What failed is open. */
function fold({ image, test, verdict }: Tested): Html {
  const { name, command, platform, durationMs, outcome, expected } = test;
  const memory = outcome.kind === 'ended' ? outcome.peakMemory : undefined;
  const facts = [
    outcomeWord(outcome),
    platform,
    duration(durationMs),
    ...(memory === undefined ? [] : [`at most ${bytes(memory)} of memory`]),
  ];
  return html`<details class="test" ${verdict.kind === 'failed' ? html` open` : nothing}>
    <summary>
      ${mark(verdict)}
      <span class="who">${image}: ${brief(name, 120)}</span>
      <span class="sum">${facts.join(' · ')}</span>
    </summary>
    <div class="inside">
      ${verdict.faults.map(({ message }) => html`<p class="bad-text">${inOneForm(message)}</p>`)}
      ${expected === undefined ? nothing : html`<p>Expected: ${expected}</p>`}
      <p><code>${brief(JSON.stringify(command), 400)}</code></p>
      ${outcome.kind === 'answered' ? answer(outcome) : nothing} ${log(test)}
    </div>
  </details>`;
}

function mark({ kind }: TestVerdict): Html {
  switch (kind) {
    case 'passed':
      return html`<span class="badge good">✓ passed</span>`;
    case 'failed':
      return html`<span class="badge bad">✕ failed</span>`;
    case 'warned':
      return html`<span class="badge warned">! only warns</span>`;
    case 'accepted':
      return html`<span class="badge">accepted</span>`;
    case 'unknown':
      return html`<span class="badge">? not judged</span>`;
  }
}

function outcomeWord(outcome: TestOutcome): string {
  switch (outcome.kind) {
    case 'ended':
      return `exit code ${outcome.exitCode}`;
    case 'answered':
      return `HTTP ${outcome.status}`;
    case 'silent':
      return `no answer in ${duration(outcome.afterMs)}`;
    case 'timed-out':
      return `stopped after ${duration(outcome.afterMs)}`;
    case 'not-started':
      return `not started: ${brief(outcome.why, 200)}`;
    case 'unknown':
      return `not known: ${brief(outcome.problem.what, 200)}`;
  }
}

function answer({ body, isWholeBody }: Extract<TestOutcome, { kind: 'answered' }>): Html {
  return html`<p>${isWholeBody ? 'Its answer:' : 'The beginning of its answer:'}</p>
    <pre class="text">${brief(body, 1000)}</pre>`;
}

/** What it has written, or the part of it that is known. */
function log({ name, output, kept }: ReportedTest): Html {
  const end = endOf([output]);
  if (end.text === '') return html`<p class="quiet">It wrote nothing.</p>`;
  const lead =
    kept === 'clipped'
      ? 'What the engine has kept of what it wrote:'
      : kept === 'end' || !end.isAll
        ? 'The end of what it wrote:'
        : 'What it wrote:';
  return html`<p class="quiet">${lead}</p>
    ${logBox(end, `Log of ${brief(name, 120)}`)}`;
}
