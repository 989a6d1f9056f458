import { digestOf } from '../../oci/digest.ts';
import type { Contexts } from '../../plan/files/context-files.ts';
import type { Fingerprint } from '../../plan/fingerprint/fingerprint.ts';
import type { ImageRuns, SeenRun } from '../../plan/reach/runs.ts';
import type { MountUser } from '../mount.ts';

/** Step → a digest of all that can change what it does; see stepName. A step of which that is not known is not in it. */
export type StepKeys = ReadonlyMap<string, string>;

/** `app linux/amd64 12`: a step is named by the line of its instruction. */
export function stepName({ image, platform, line }: Pick<MountUser, 'image' | 'platform' | 'line'>): string {
  return `${image} ${platform} ${line}`;
}

/**
 * Says for each step with cache mounts what decides whether a layer cache still has it: the files that it can see, and
 * all that is no file: Dockerfile, arguments, bases. That is more than BuildKit counts, so that equal keys mean equal
 * steps, and not the other way round.
 * @param fingerprint the image's
 * @param contexts of the run: what it has read already is not read again
 * @throws Problem (request, surroundings) when a context cannot be read
 */
export async function stepKeys(
  { image, runs }: Pick<ImageRuns, 'image' | 'runs'>,
  { parts, volatile }: Pick<Fingerprint, 'parts' | 'volatile'>,
  contexts: Contexts,
): Promise<StepKeys> {
  // Nobody knows what it fetches before it is built.
  if (volatile.length > 0) return new Map();
  const others = parts.flatMap(({ name, value, files }) => (files === undefined ? [[name, value]] : []));
  const keys = new Map<string, string>();
  for (const run of runs.filter(({ mounts }) => mounts.length > 0)) {
    const name = stepName({ image, platform: run.platform, line: run.line });
    const seen = await seenBy(run, contexts);
    // Triggers of a base may stand on one line with others.
    keys.set(name, digestOf(JSON.stringify([name, run.command, others, seen, keys.get(name) ?? ''])));
  }
  return keys;
}

async function seenBy({ sees }: SeenRun, contexts: Contexts): Promise<readonly string[]> {
  const digests = await Promise.all(
    sees.map(async ({ folder, dockerfile, selections }) =>
      (await contexts.open(folder, dockerfile)).digest(selections),
    ),
  );
  return digests.sort();
}
