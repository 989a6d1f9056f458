import type { Usage } from '../build/usage.ts';
import { joined, readHistory, writeHistory, type History, type HistoryEntry } from '../memory/history.ts';
import { nearestCandidate } from '../plan/decide.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { historyEntry } from '../report/history.ts';
import { messageOf } from '../problem.ts';
import type { RunContext } from '../request/event.ts';
import type { DecidedPlan } from './decide.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/**
 * What is remembered of the builds of each image that was built, this one among them: what this machine knows, and what
 * stands beside the published image that it was compared with. A history that is lost costs a drawing.
 * @param digests image → digest of what its tags name now
 * @param usage image → what the engine's machine had to do for it
 * @param cwd whose images they are
 * @param elsewhere image → its build, where other runners have built it
 */
export async function rememberBuilds(
  { plan, known }: DecidedPlan,
  digests: ReadonlyMap<string, string>,
  usage: ReadonlyMap<string, Usage>,
  { isPullRequest }: RunContext,
  cwd: string,
  workshop: Workshop,
  record: RunRecord,
  elsewhere: ReadonlyMap<string, HistoryEntry> = new Map(),
): Promise<void> {
  const { cacheDir } = workshop;
  const images = plan.images.filter(
    ({ decision, output }) => decision === 'build' && output.kind === 'image',
  );
  await Promise.all(
    images.map(async ({ name }) => {
      const own = record.layouts.filter(({ image }) => image === name);
      const [only] = own;
      const digest = digests.get(name) ?? only?.digest ?? '';
      const built = elsewhere.get(name);
      const entry =
        built === undefined
          ? historyEntry({
              image: name,
              digest,
              at: new Date(record.startMs).toISOString(),
              steps: record.steps,
              layouts: own,
              peak: usage.get(name),
            })
          : { ...built, digest };
      if (entry === undefined) return;
      const of = { source: cwd, image: name };
      const facts = known.get(name);
      const nearest = facts === undefined ? undefined : nearestCandidate(facts);
      const [local, beside] = await Promise.all([
        readHistory(cacheDir, of),
        nearest === undefined ? [] : besideOf(nearest, isPullRequest, workshop),
      ]);
      const history = joined(beside, local, [entry]);
      record.histories.set(name, history);
      // A pull request's builds are no part of the branch's course.
      if (!isPullRequest)
        await writeHistory(cacheDir, of, history).catch((error: unknown) => {
          record.notes.push(`the history of ${name} could not be kept: ${messageOf(error)}`);
        });
    }),
  );
}

async function besideOf(
  image: Pick<NonNullable<PlannedImage['published']>, 'repository' | 'digest'>,
  isPullRequest: boolean,
  workshop: Workshop,
): Promise<History> {
  const { readRecord } = await import('../memory/records.ts');
  const client = await workshop.registry();
  const kept = await readRecord(client, image, {
    cacheDir: workshop.cacheDir,
    isTrusted: !isPullRequest,
  });
  return kept?.history ?? [];
}
