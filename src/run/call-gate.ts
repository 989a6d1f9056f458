import { lstat, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import type { Host } from '../host/host.ts';
import type { Leg } from '../plan/legs.ts';
import { mostWaves } from '../plan/legs-waves.ts';
import { badRequest } from '../problem.ts';
import type { CalledJobs } from '../report/call-jobs.ts';
import { callVerdict } from '../report/call-verdict.ts';
import { legSchema, reportSchema } from '../report/report-schema.ts';
import type { RunReport } from '../report/result.ts';
import { soundJson } from '../tools/json.ts';
import { commentOnCall, type CommentWish } from './call-comment.ts';

const job = Type.Object({
  result: Type.Union(
    (['success', 'failure', 'cancelled', 'skipped'] as const).map((end) => Type.Literal(end)),
  ),
  outputs: Type.Optional(
    Type.Union([Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()])), Type.Null()]),
  ),
});
/** The waves after the first are jobs of their own: `wave-2`, and so on. */
const needsSchema = Type.Intersect([
  Type.Object({ plan: job, build: job, publish: job }),
  Type.Record(Type.String(), job),
]);
type Needs = Static<typeof needsSchema>;

/** A report of a large run has some megabytes. */
const largestReport = 256 * 1024 * 1024;

/** What the gate of a reusable workflow is given. */
export interface GateGiven {
  /** `toJSON(needs)`, or the part of it that is read here. */
  readonly needs: string | undefined;
  /** The folder that the reports of all jobs were downloaded to: `ID/report.json`. */
  readonly reports: string | undefined;
  /** About the pull request that the call is for. */
  readonly comment: CommentWish;
}

/**
 * Judges the jobs of one call of a reusable workflow, and says why in the step summary and as annotations; where the call
 * is for a pull request, in a comment there, too.
 * @returns the exit code
 * @throws Problem (request) where `needs` is not what a workflow gives
 */
export async function judgeCall({ needs, reports, comment }: GateGiven, host: Host): Promise<number> {
  const found = soundJson(needsSchema, needs ?? '');
  if (found === undefined)
    throw badRequest('needs does not say how plan, build and publish ended', {
      todo: 'In a workflow with these jobs: needs: ${{ toJSON(needs) }}',
    });
  const legs = legsIn(found);
  const ids = ['plan', 'publish', ...(legs ?? []).map(({ id }) => id)];
  const jobs: CalledJobs = {
    plan: found.plan.result,
    build: found.build.result,
    later: Array.from({ length: mostWaves - 1 }, (_, at) => found[`wave-${at + 2}`]?.result ?? 'skipped'),
    publish: found.publish.result,
    legs,
    publishes: publishesIn(found),
    reports: await readReports(reports === undefined ? undefined : resolve(host.cwd, reports), ids),
  };
  const verdict = callVerdict(jobs);
  await host.summary(verdict.markdown);
  for (const reason of verdict.reasons)
    host.annotate({ level: 'error', title: 'image-build', message: reason });
  host.info(verdict.isGood ? 'All jobs passed.' : verdict.reasons.join('\n'));
  host.output('result', verdict.isGood ? 'passed' : 'failed');
  await commentOnCall(jobs, verdict, comment, host);
  return verdict.isGood ? 0 : 1;
}

function publishesIn({ plan }: Needs): boolean | undefined {
  const text = plan.outputs?.['publish'];
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function legsIn({ plan }: Needs): readonly Leg[] | undefined {
  const text = plan.outputs?.['legs'];
  return typeof text === 'string' ? soundJson(Type.Array(legSchema), text) : undefined;
}

/** Those that are there and are reports: a job that was cancelled has none. */
async function readReports(
  folder: string | undefined,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RunReport>> {
  if (folder === undefined) return new Map();
  const found = await Promise.all(
    ids.map(async (id): Promise<readonly (readonly [string, RunReport])[]> => {
      const file = join(folder, id, 'report.json');
      const size = await lstat(file).then(
        (stat) => (stat.isFile() ? stat.size : undefined),
        () => undefined,
      );
      if (size === undefined || size > largestReport) return [];
      const report = soundJson(reportSchema, await readFile(file, 'utf8'));
      return report === undefined ? [] : [[id, report]];
    }),
  );
  return new Map(found.flat());
}
