import { createHash } from 'node:crypto';
import type { Host } from '../host/host.ts';
import type { Leg } from '../plan/legs.ts';
import { mostWaves } from '../plan/legs-waves.ts';
import { badRequest, type Problem } from '../problem.ts';
import type { RunReport } from '../report/result.ts';
import { judge } from '../report/verdict.ts';
import type { Inputs } from '../request/fields.ts';
import type { RunContext } from '../request/event.ts';

/** GitHub's limit. Source: docs.github.com, "Running variations of jobs in a workflow". */
const mostLegs = 256;

/**
 * The report of a plan, which is refused where the jobs after it could not carry it out: it says why, like any other
 * that fails.
 */
export function carriedOut(
  report: RunReport,
  { push }: Pick<Inputs, 'push'>,
  context: Pick<RunContext, 'isPullRequest'>,
): RunReport {
  const problem = report.problems.length > 0 ? undefined : hindrance(report, movesTags(push, context));
  if (problem === undefined) return report;
  const problems = [problem.data];
  return { ...report, problems, ...judge({ problems, gates: [], interrupted: false }) };
}

/** More legs than a matrix can have, or nothing that says where images go. */
function hindrance({ legs = [], images }: RunReport, publishes: boolean): Problem | undefined {
  const most = Math.max(...wavesOf(legs).map((wave) => wave.length));
  if (most > mostLegs)
    return badRequest(`The plan has ${most} legs at once, and a matrix of GitHub takes ${mostLegs}`, {
      todo: 'Build for fewer platforms, or call the workflow once for each part of the images (targets)',
    });
  const homeless = images.find(
    ({ decision, output, tags }) => decision !== 'skip' && output.kind === 'image' && tags.length === 0,
  );
  if (!publishes || homeless === undefined) return undefined;
  return badRequest(`${homeless.name} is to be published, but nothing says where to`, {
    todo: 'Give registry (ghcr.io/acme), or tags with the full name; or push: false',
  });
}

/** What the jobs after a plan need to know of it: the legs, and whether tags are to move. Nothing of a plan that is none. */
export function tellPlan(
  { legs = [], problems }: RunReport,
  { push }: Pick<Inputs, 'push'>,
  context: Pick<RunContext, 'isPullRequest'>,
  host: Pick<Host, 'output'>,
): void {
  if (problems.length > 0) return;
  host.output('legs', JSON.stringify(legs));
  for (const [index, wave] of wavesOf(legs).entries()) host.output(`wave-${index + 1}`, JSON.stringify(wave));
  host.output('publish', String(movesTags(push, context)));
}

/** The legs of each job that builds. */
function wavesOf(legs: readonly Leg[]): readonly (readonly Leg[])[] {
  return Array.from({ length: mostWaves }, (_, index) => legs.filter(({ wave = 1 }) => wave === index + 1));
}

/** A reusable workflow publishes by itself, and for a pull request only where it is told to. */
export function movesTags(
  push: boolean | undefined,
  { isPullRequest }: Pick<RunContext, 'isPullRequest'>,
): boolean {
  return push ?? !isPullRequest;
}

/** Long enough to tell the calls of one run from each other. */
const keyLength = 10;

/** Names one call of a reusable workflow among all of a run, by its inputs: for the names of artifacts. */
export function callKey(inputs: string | undefined): string {
  return createHash('sha256')
    .update(inputs ?? '')
    .digest('hex')
    .slice(0, keyLength);
}
