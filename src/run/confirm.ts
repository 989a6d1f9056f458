import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Fingerprint } from '../plan/fingerprint/fingerprint.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { Problem } from '../problem.ts';
import type { DecidedPlan } from './decide.ts';
import type { RunRecord } from './record.ts';

/**
 * The plan after the build: an image whose files have changed while it was built was made of something else than its
 * fingerprint says, so it is published without one, and the next run builds it again.
 * @param cwd absolute
 */
export async function confirmBuilt(
  decided: DecidedPlan,
  cwd: string,
  record: RunRecord,
): Promise<DecidedPlan> {
  const built = decided.plan.images.filter(({ decision }) => decision === 'build');
  if (built.length === 0) return decided;
  const now = await takeAgain(decided);
  const changed = new Set<string>();
  for (const image of built)
    if (
      now.get(image.name)?.digest !== image.fingerprint?.digest ||
      (await hasOtherText(image, cwd)) ||
      image.needs.some((name) => changed.has(name))
    )
      changed.add(image.name);
  if (changed.size === 0) return decided;
  record.notes.push(
    `files of ${[...changed].join(', ')} have changed while it was built: the next run builds it again`,
  );
  const images = decided.plan.images.map((image) =>
    changed.has(image.name) ? withoutFingerprint(image) : image,
  );
  return { ...decided, plan: { ...decided.plan, images } };
}

/** A file that is gone by now, or cannot be read any more, has changed. */
async function takeAgain(decided: DecidedPlan): Promise<ReadonlyMap<string, Fingerprint>> {
  try {
    return await decided.takeAgain();
  } catch (error) {
    if (error instanceof Problem && error.data.kind !== 'interrupted') return new Map();
    throw error;
  }
}

async function hasOtherText({ dockerfile, target }: PlannedImage, cwd: string): Promise<boolean> {
  if (dockerfile.text === '' || target['dockerfile-inline'] !== undefined) return false;
  const text = await readFile(resolve(cwd, dockerfile.path), 'utf8').catch(() => undefined);
  return text !== dockerfile.text;
}

function withoutFingerprint({ fingerprint, ...image }: PlannedImage): PlannedImage {
  return fingerprint === undefined ? image : { ...image };
}
