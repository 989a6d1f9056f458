import pLimit from 'p-limit';
import type { Host } from '../host/host.ts';
import { joined, readHistory, type History } from '../memory/history.ts';
import { nearestCandidate } from '../plan/decide.ts';
import type { Leg } from '../plan/legs.ts';
import { cutLegs, hasChoice, type LastBuild } from '../plan/legs-mode.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { movesTags } from './plan-outputs.ts';
import type { DecidedPlan } from './decide.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** Builds that are looked at: the slowest of them counts, for the last may have found everything in a cache. */
const lastBuilds = 3;
/** Registries that are asked at once. */
const concurrency = 8;

/** The legs of a plan, in the mode that was asked for, or that fits; a workflow is told which one, and why. */
export async function planLegs(
  decided: DecidedPlan,
  { inputs, cwd }: Request,
  context: RunContext,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<readonly Leg[]> {
  const question = {
    images: decided.plan.images,
    runners: inputs['runs-on'] ?? {},
    mode: inputs.mode ?? 'auto',
    publishes: movesTags(inputs.push, context),
  };
  const known = hasChoice(question)
    ? await lastBuildsOf(decided, cwd, context, workshop)
    : new Map<string, LastBuild>();
  const { legs, why } = cutLegs({ ...question, lastBuilds: known });
  if (why !== undefined && host.kind === 'runner') record.notes.push(why);
  return legs;
}

/** What is remembered of the images that are built, on this machine and beside what is published. */
async function lastBuildsOf(
  { plan, known }: DecidedPlan,
  cwd: string,
  { isPullRequest }: RunContext,
  { cacheDir, registry }: Workshop,
): Promise<ReadonlyMap<string, LastBuild>> {
  const { readRecord } = await import('../memory/records.ts');
  const limit = pLimit(concurrency);
  const found = await Promise.all(
    plan.images
      .filter(({ decision, output }) => decision === 'build' && output.kind === 'image')
      .map(({ name }) =>
        limit(async () => {
          const facts = known.get(name);
          const nearest = facts === undefined ? undefined : nearestCandidate(facts);
          const [local, kept] = await Promise.all([
            readHistory(cacheDir, { source: cwd, image: name }),
            nearest === undefined
              ? undefined
              : readRecord(await registry(), nearest, { cacheDir, isTrusted: !isPullRequest }),
          ]);
          const build = lastBuildIn(joined(kept?.history ?? [], local));
          return build === undefined ? [] : [[name, build] as const];
        }),
      ),
  );
  return new Map(found.flat());
}

/** What an image has come to at most, of late; undefined where nobody remembers a build of it. */
export function lastBuildIn(history: History): LastBuild | undefined {
  const late = history.slice(-lastBuilds);
  if (late.length === 0) return undefined;
  const sizes = late.flatMap((one) => Object.values(one.sizes));
  return {
    seconds: Math.max(...late.map(({ durationMs }) => durationMs)) / 1000,
    compressed: Math.max(0, ...sizes.map(({ compressed }) => compressed)),
    uncompressed: Math.max(0, ...sizes.map(({ uncompressed }) => uncompressed)),
  };
}
