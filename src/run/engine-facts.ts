import type { Engine } from '../build/engine.ts';
import type { EngineFacts } from '../cache/policy/engine-state.ts';
import type { Host } from '../host/host.ts';
import { messageOf, Problem } from '../problem.ts';

/**
 * What is known of the engine when caches are decided. On a runner that may be new, or may be one that stays, the engine
 * is asked whether it has something that is older than this job: what an earlier step of the job has left there will be
 * gone with the runner.
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
  try {
    const [records, startMs] = await Promise.all([
      askRecords({ ...buildx, signal: host.signal }, builder, Date.now()),
      jobStartMs(host.env),
    ]);
    return { ...facts, hadState: hadRecords(records, startMs ?? performance.timeOrigin) };
  } catch (error) {
    if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
    host.debug(`since when the engine has what is in it is not known: ${messageOf(error)}`);
    return facts;
  }
}
