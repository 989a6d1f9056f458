import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { soundJson } from '../tools/json.ts';
import type { FileStore } from './store.ts';

/** Which steps the layer cache of one image on one platform has, by their keys (mounts/step-keys.ts). */
export interface KeptSteps {
  readonly keys: readonly string[];
}

/** Where the note about one layer cache is kept. */
export interface StepsPlace {
  readonly store: FileStore;
  /** For what is fetched and sent: it is there, and nobody else puts anything into it. */
  readonly folder: string;
  readonly image: string;
  readonly platform: string;
  /** Kind of the layer cache: `gha`. */
  readonly kind: string;
}

/** Raised when keys are made otherwise. */
const start = 'image-build-steps-v1';
const noteSchema = Type.Object({ keys: Type.Array(Type.String()) });

/**
 * What the last run that wrote the layer cache has noted about it. It is a hint: the layer cache itself may have lost
 * something since.
 * @throws Problem (surroundings) when the store cannot be asked
 */
export async function readKeptSteps(place: StepsPlace): Promise<KeptSteps | undefined> {
  const file = join(place.folder, `read-${idOf(place)}`);
  const prefix = prefixOf(place);
  const found = await place.store.restore(prefix, [prefix], file);
  if (found === undefined) return undefined;
  const note = soundJson(noteSchema, await readFile(file, 'utf8'));
  await rm(file, { force: true });
  return note;
}

/**
 * Notes what the layer cache has now. The key is a new one each time, since the newest is what is read: what was true
 * some commits ago and is again must be found before what was true meanwhile.
 * @param now milliseconds since 1970
 * @throws what the disk says; Problem (interrupted)
 */
export async function writeKeptSteps(place: StepsPlace, steps: KeptSteps, now: number): Promise<void> {
  const file = join(place.folder, `write-${idOf(place)}`);
  const prefix = prefixOf(place);
  await writeFile(file, JSON.stringify(steps));
  await place.store.save(`${prefix}${now.toString(36)}`, file, [prefix]);
  await rm(file, { force: true });
}

function prefixOf(place: StepsPlace): string {
  return `${start}-${idOf(place)}-`;
}

function idOf({ image, platform, kind }: StepsPlace): string {
  return createHash('sha256')
    .update(JSON.stringify([image, platform, kind]))
    .digest('hex')
    .slice(0, 16);
}
