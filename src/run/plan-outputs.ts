import { createHash } from 'node:crypto';
import type { Host } from '../host/host.ts';
import { badRequest } from '../problem.ts';
import type { RunReport } from '../report/result.ts';
import type { Inputs } from '../request/fields.ts';
import type { RunContext } from '../request/event.ts';

/** GitHub's limit. Source: docs.github.com, "Running variations of jobs in a workflow". */
const mostLegs = 256;

/**
 * What the jobs after a plan need to know of it: the legs, and whether tags are to move.
 * @throws Problem (request) for more legs than a matrix can have, and where nothing says where images go
 */
export function tellPlan(
  { legs = [], images, problems }: RunReport,
  { push }: Pick<Inputs, 'push'>,
  context: Pick<RunContext, 'isPullRequest'>,
  host: Pick<Host, 'output'>,
): void {
  if (problems.length > 0) return;
  if (legs.length > mostLegs)
    throw badRequest(`The plan has ${legs.length} legs, and a matrix of GitHub takes ${mostLegs}`, {
      todo: 'Build for fewer platforms, or call the workflow once for each part of the images (targets)',
    });
  const publishes = movesTags(push, context);
  const homeless = images.find(
    ({ decision, output, tags }) => decision !== 'skip' && output.kind === 'image' && tags.length === 0,
  );
  if (publishes && homeless !== undefined)
    throw badRequest(`${homeless.name} is to be published, but nothing says where to`, {
      todo: 'Give registry (ghcr.io/acme), or tags with the full name; or push: false',
    });
  host.output('legs', JSON.stringify(legs));
  host.output('publish', String(publishes));
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
