import { brief } from './limits-text.ts';
import { gateCases, skippedCases, type Case } from './junit-cases.ts';
import type { ImageReport, RunReport } from './result.ts';
import { headlineText } from './headline.ts';
import { skipReason } from './view.ts';
import { xml } from './junit-xml.ts';
import { place } from './words.ts';

/** A suite of cases, as JUnit's consumers know them. */
interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * The run as JUnit XML: a suite an image with a case for its build, for each gate and for each test; and one for what
 * went wrong apart from them. A broken gate is an error, a failed one a failure: neither is ever missing.
 */
export function junit(report: RunReport): string {
  const suites = [
    ...problemSuite(report),
    ...report.images.flatMap((image) => suiteOf(image, skipReason(report))),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const seconds = (report.durationMs / 1000).toFixed(3);
  const attributes = `name="image-build" ${counts(all)} time="${seconds}"`;
  const body = suites.map((suite) => suiteText(suite, report.startedAt));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes}>`,
    ...body,
    '</testsuites>',
    '',
  ].join('\n');
}

/** What is no gate's and no build's; a run that failed without any of it is told here, too. */
function problemSuite(report: RunReport): readonly Suite[] {
  const cases = report.problems.map((problem): Case => {
    const where = problem.where === undefined ? [] : [place(problem.where)];
    const rest = [problem.meant, problem.todo].filter((part) => part !== undefined);
    return {
      name: brief(problem.what, 200) || 'a problem',
      ms: 0,
      outcome: 'error',
      type: problem.kind,
      message: problem.what,
      lines: [...where, ...rest, ...(problem.log ?? []).slice(-50)],
    };
  });
  if (cases.length > 0) return [{ name: 'image-build', cases }];
  if (report.verdict !== 'interrupted') return [];
  const message = headlineText(report);
  return [
    {
      name: 'image-build',
      cases: [{ name: 'run', ms: 0, outcome: 'error', type: 'interrupted', message, lines: [] }],
    },
  ];
}

/** @param why gates were not asked */
function suiteOf(image: ImageReport, why: string): readonly Suite[] {
  const cases = [
    ...buildCase(image),
    ...image.gates.flatMap((gate) => gateCases(gate, image)),
    ...skippedCases(image, why),
  ];
  return cases.length === 0 ? [] : [{ name: image.name, cases }];
}

/** Nothing is said of a build that nobody asked for. */
function buildCase({ state, durationMs, dockerfile, reused, decision }: ImageReport): readonly Case[] {
  const base = { name: 'build', ms: durationMs, file: dockerfile, lines: [] };
  switch (state) {
    case 'built':
      return [{ ...base, outcome: 'passed' }];
    case 'failed':
      return [{ ...base, outcome: 'failure', type: 'build', message: 'a step of this image failed' }];
    case 'stopped':
      return [{ ...base, outcome: 'skipped', message: 'the failure of something else ended it' }];
    case 'reused':
      return [{ ...base, outcome: 'skipped', message: `unchanged: ${reused?.ref ?? decision}` }];
    case 'planned':
    case 'skipped':
      return [];
  }
}

function suiteText({ name, cases }: Suite, startedAt: string): string {
  const seconds = (cases.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(3);
  const title = xml(brief(name, 200));
  // As JUnit's schema has it: without milliseconds and without a zone.
  const timestamp = xml(brief(startedAt, 30).slice(0, 19));
  return [
    ` <testsuite name="${title}" ${counts(cases)} skipped="${count(cases, 'skipped')}" time="${seconds}" timestamp="${timestamp}">`,
    ...cases.map((one) => caseText(one, title)),
    ' </testsuite>',
  ].join('\n');
}

function caseText({ name, ms, outcome, type, message, lines, file }: Case, suite: string): string {
  const at = file === undefined ? '' : ` file="${xml(brief(file, 500))}"`;
  const open = `  <testcase classname="${suite}" name="${xml(brief(name, 300))}" time="${(ms / 1000).toFixed(3)}"${at}`;
  const text = lines.map((line) => xml(brief(line, 1000))).join('\n');
  if (outcome === 'passed')
    return text === '' ? `${open}/>` : `${open}>\n   <system-out>${text}</system-out>\n  </testcase>`;
  const told = message === undefined ? '' : ` message="${xml(brief(message, 500))}"`;
  if (outcome === 'skipped') return `${open}>\n   <skipped${told}/>\n  </testcase>`;
  const kind = type === undefined ? '' : ` type="${xml(type)}"`;
  return `${open}>\n   <${outcome}${told}${kind}>${text}</${outcome}>\n  </testcase>`;
}

function counts(cases: readonly Case[]): string {
  return `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`;
}

function count(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter((one) => one.outcome === outcome).length;
}
