import type { CacheQuestion } from '../cache/policy/decide.ts';
import type { MountPlace } from '../cache/policy/mount-place.ts';
import type { FoundMount } from '../cache/mounts/find.ts';
import type { FileStore } from '../cache/store.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import type { DecidedPlan } from './decide.ts';
import { hasRunnerStore, openMountStore } from './mount-store.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** Cache mounts that are to travel, and where they are kept. */
export interface TravellingMounts {
  readonly mounts: readonly FoundMount[];
  readonly place: Exclude<MountPlace, { kind: 'none' }>;
  readonly store: FileStore;
}

/**
 * Which cache mounts of these images travel. Where the engine keeps them itself none does, unless some are named.
 * @returns undefined where none does; what was asked for and cannot be is in the record's notes
 * @throws Problem (request) for a name that no Dockerfile has
 */
export async function travellingMounts(
  images: readonly PlannedImage[],
  decided: DecidedPlan,
  question: CacheQuestion,
  { inputs, cwd }: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<TravellingMounts | undefined> {
  const { readMountWish, chooseMounts } = await import('../cache/mounts/choose.ts');
  const wish = readMountWish(inputs['cache-mounts']);
  if (wish.kind === 'off') return undefined;
  const { decideMountPlace } = await import('../cache/policy/mount-place.ts');
  const isNamed = wish.kind === 'list';
  const place = decideMountPlace(question, isNamed, await hasRunnerStore(host));
  if (place.kind === 'none' && !isNamed) return undefined;
  const { findMounts } = await import('../cache/mounts/find.ts');
  const found = findMounts(images.map(decided.runsOf));
  const everywhere = wish.kind === 'list' ? findMounts(decided.plan.images.map(decided.runsOf)) : found;
  const { chosen, left } = chooseMounts(found, wish, everywhere);
  for (const { name, why, isMissed } of left) {
    if (isMissed) record.notes.push(`cache mount ${name} does not travel: ${why}`);
    else host.debug(`cache mount ${name} does not travel: ${why}`);
  }
  if (chosen.length === 0) return undefined;
  if (place.kind === 'none' || !(place.reads || place.writes)) {
    if (isNamed) record.notes.push(`cache mounts do not travel: ${place.why}`);
    return undefined;
  }
  const tell = (sentence: string): void => void record.notes.push(sentence);
  return { mounts: chosen, place, store: await openMountStore(place, cwd, host, workshop, tell) };
}
