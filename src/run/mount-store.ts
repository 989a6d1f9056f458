import { join, resolve } from 'node:path';
import type { MountPlace } from '../cache/policy/mount-place.ts';
import type { FileStore } from '../cache/store.ts';
import type { Host } from '../host/host.ts';
import { ownVersion } from '../tools/own-version.ts';
import type { Workshop } from './workshop.ts';

/** Whether the runner's cache service takes files from us. */
export async function hasRunnerStore({ env, signal }: Host): Promise<boolean> {
  const { createRunnerStore } = await import('../cache/stores/runner.ts');
  return createRunnerStore(env, { signal, userAgent }) !== undefined;
}

/**
 * Opens the place where cache mounts are kept.
 * @param cwd what a folder is relative to
 * @param tell told what was found and not taken, one sentence
 * @throws Problem (request) for a repository that cannot be one
 */
export async function openMountStore(
  place: Exclude<MountPlace, { kind: 'none' }>,
  cwd: string,
  { env, signal }: Host,
  workshop: Workshop,
  tell: (sentence: string) => void,
): Promise<FileStore> {
  if (place.kind === 'runner') {
    const { createRunnerStore } = await import('../cache/stores/runner.ts');
    const store = createRunnerStore(env, { signal, userAgent, tell });
    if (store === undefined) throw new Error('the runner’s cache was there before');
    return store;
  }
  const { createSlots } = await import('../cache/stores/slots.ts');
  const { readSlots, writeSlot } = place;
  const open = await opener(place, cwd, signal, workshop, tell);
  const written = writeSlot === undefined ? undefined : open(writeSlot);
  return createSlots(readSlots.map(open), written, place.why, tell);
}

/** How the cache service knows us. */
export const userAgent = `image-build/${ownVersion}`;

/** Opens one slot of a place: what a pull request writes there is never what a branch reads. */
async function opener(
  place: Extract<MountPlace, { kind: 'folder' | 'registry' }>,
  cwd: string,
  signal: AbortSignal,
  workshop: Workshop,
  tell: (sentence: string) => void,
): Promise<(slot: string) => FileStore> {
  if (place.kind === 'folder') {
    const { createFolderStore } = await import('../cache/stores/folder.ts');
    const folder = join(resolve(cwd, place.folder), 'cache-mounts');
    return (slot) => createFolderStore(folder, { slot, signal, tell });
  }
  const [{ createRegistryStore }, { parseReference }] = await Promise.all([
    import('../cache/stores/registry.ts'),
    import('../oci/reference.ts'),
  ]);
  const [client, repository] = [await workshop.registry(), parseReference(place.reference)];
  return (slot) => createRegistryStore(client, repository, { tell, slot });
}
