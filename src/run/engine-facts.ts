import type { Engine } from '../build/engine.ts';
import type { EngineFacts } from '../cache/policy/engine-state.ts';
import type { Host } from '../host/host.ts';
import { messageOf, Problem } from '../problem.ts';

/** An engine that says nothing for so long is at work, or hangs; the build will tell. In ms. */
const patienceMs = 10_000;

/**
 * What is known of the engine when caches are decided. On a runner that may be new, or may be one that stays, the engine
 * is asked whether it has something that is older than this job: what an earlier step of the job has left there will be
 * gone with the runner. Where nobody says when the job began, the runner may be new.
 * @throws Problem (interrupted) only
 */
export async function engineFacts({ facts, buildx, builder }: Engine, host: Host): Promise<EngineFacts> {
  const { isWorthALook } = await import('../cache/policy/engine-state.ts');
  if (!isWorthALook(facts, host.env)) return facts;
  const [{ jobStartMs }, { askRecords }, { hadRecords }] = await Promise.all([
    import('../cache/policy/job-start.ts'),
    import('../state/engine-cache.ts'),
    import('../state/records.ts'),
  ]);
  const startMs = await jobStartMs(host.env);
  if (startMs === undefined) return facts;
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(patienceMs)]);
  try {
    const records = await askRecords({ ...buildx, signal }, builder, Date.now());
    return { ...facts, hadState: hadRecords(records, startMs) };
  } catch (error) {
    // A question that took too long ends as interrupted, too.
    if (!(error instanceof Problem) || host.signal.aborted) throw error;
    host.debug(`since when the engine has what is in it is not known: ${messageOf(error)}`);
    return facts;
  }
}
