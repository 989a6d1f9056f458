import { rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { messageOf, Problem, surroundingsFailed } from '../../problem.ts';
import { formatBytes } from '../../tools/bytes.ts';
import type { Env } from '../../tools/env.ts';
import { partOf } from '../../tools/temporary.ts';
import type { MountAccess, MountState } from '../access.ts';
import type { CacheMount } from '../mount.ts';
import { checked } from './archive-check.ts';
import { BadArchive } from './archive-header.ts';
import { compressed, uncompressed } from './compression.ts';
import { Listing } from './listing.ts';
import { ownPrefix, type Place, type Room } from './place.ts';
import { listScript, packScript, unpackScript } from './scripts.ts';

/**
 * Into mounts and out of them at these places: the first one where a mount is found.
 * @param places at least one; the last one finds every mount
 * @param env ours: where the `zstd` program is looked for
 */
export function accessThrough(places: readonly Place[], env: Env, signal: AbortSignal): MountAccess {
  const open = async (mount: CacheMount): Promise<Room> => {
    if (mount.from !== undefined)
      throw new Error(`The cache mount ${mount.id} begins with something: it is not to be kept`);
    for (const place of places) {
      const room = await place.open(mount);
      if (room !== undefined) return room;
    }
    throw surroundingsFailed(`The cache mount ${mount.id} cannot be found in the engine`);
  };
  return {
    about: places.map(({ about }) => about).join(', else '),
    unpack: async (mount, archive, { largest }) =>
      unpack(await open(mount), mount, archive, largest, env, signal),
    pack: async (mount, archive, options) => pack(await open(mount), mount, archive, options, env),
  };
}

async function unpack(
  room: Room,
  mount: CacheMount,
  archive: string,
  largest: number,
  env: Env,
  signal: AbortSignal,
): Promise<'filled' | 'not empty'> {
  const last = `${ownPrefix}${randomBytes(16).toString('hex')}`;
  let answer = '';
  try {
    await room.run({
      what: 'filled',
      script: unpackScript,
      more: [last],
      bytes: largest,
      input: Readable.from(checked(await uncompressed(archive, env, signal), last, largest)),
      take: async (output) => void (answer = await text(output)),
    });
  } catch (error) {
    if (!(error instanceof BadArchive)) throw error;
    throw surroundingsFailed(
      `The archive of the cache mount ${mount.id} is not used: ${error.message}`,
      { todo: 'Nothing: the mount stays empty, and a new archive is made after the build' },
      error,
    );
  }
  if (answer === 'filled' || answer === 'not empty') return answer;
  throw surroundingsFailed(`It is not known whether the cache mount ${mount.id} was filled`);
}

async function pack(
  room: Room,
  mount: CacheMount,
  archive: string,
  { unchanged, largest }: { readonly unchanged?: string; readonly largest: number },
  env: Env,
): Promise<MountState | 'unchanged' | undefined> {
  let listing = Buffer.alloc(0);
  await room.run({
    what: 'listed',
    script: listScript,
    bytes: 0,
    take: async (output) => void (listing = await buffer(output)),
  });
  const all = Listing.read(listing, mount.target);
  const kept = all.within(largest);
  const { state } = kept;
  if (state.files === 0 && state.leftOut === 0) return undefined;
  if (state.files === 0) throw tooLarge(mount, all.state.bytes, largest);
  if (state.digest === unchanged) return 'unchanged';
  const part = partOf(archive);
  try {
    await compressed(part, env, (take) =>
      room.run({
        what: 'packed',
        script: packScript,
        bytes: state.bytes,
        input: Readable.from(kept.names()),
        take,
      }),
    );
    await rename(part, archive);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw surroundingsFailed(
      `The archive of the cache mount ${mount.id} cannot be written: ${messageOf(error)}`,
      {},
      error,
    );
  } finally {
    await rm(part, { force: true });
  }
  return state;
}

function tooLarge({ id }: CacheMount, bytes: number, largest: number): Problem {
  return surroundingsFailed(
    `The cache mount ${id} is not kept: it has ${formatBytes(bytes)}, and nothing in it that can stay without the rest has less than ${formatBytes(largest)}`,
    { todo: 'A larger cache-mounts-max-size keeps it' },
  );
}
