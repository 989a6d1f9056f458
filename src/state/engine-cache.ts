import { surroundingsFailed } from '../problem.ts';
import { runBuildx, type Buildx } from '../tools/buildx.ts';
import { readRecords, type CacheRecord } from './records.ts';

/**
 * What a builder's cache holds.
 * @param nowMs the moment that ages are counted from, in milliseconds since 1970
 * @throws Problem (surroundings) when it does not say so
 */
export async function askRecords(
  buildx: Buildx,
  builder: string,
  nowMs: number,
): Promise<readonly CacheRecord[]> {
  const asked = await runBuildx(buildx, ['du', '--builder', builder, '--format', '{{json .}}']);
  if (asked.exitCode !== 0)
    throw surroundingsFailed(`The builder ${builder} does not say what its cache holds`, {
      log: asked.stderr.trim().split('\n').slice(-5),
    });
  return readRecords(asked.stdout, nowMs);
}

/** A command line has room for so many identifiers. */
const atOnce = 1000;

/**
 * Removes records from a builder's cache, these and no others; one that is in use by now stays.
 * @param ids nothing before what stands on it
 * @throws Problem (surroundings) when the builder refuses
 */
export async function pruneRecords(buildx: Buildx, builder: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce) {
    const filter = `id=^(${ids.slice(from, from + atOnce).join('|')})$`;
    const pruned = await runBuildx(buildx, [
      'prune',
      '--builder',
      builder,
      '--force',
      // Frontends as well; the filter says what goes.
      '--all',
      '--filter',
      filter,
    ]);
    if (pruned.exitCode !== 0)
      throw surroundingsFailed(`The cache of the builder ${builder} could not be cleaned`, {
        log: pruned.stderr.trim().split('\n').slice(-5),
      });
  }
}
