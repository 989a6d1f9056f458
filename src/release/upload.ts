import { readFile } from 'node:fs/promises';
import type { FoundRelease, Releases } from '../host/releases.ts';
import { digestOf } from '../oci/digest.ts';
import { badRequest, surroundingsFailed } from '../problem.ts';
import type { Ask } from './ask.ts';
import type { Asset } from './asset.ts';
import { statusOf } from './failure.ts';

/**
 * Puts one file into a draft.
 * @throws Problem (request) when it is not what it was when it was read first; (surroundings)
 */
export async function uploadAsset(
  release: FoundRelease,
  asset: Asset,
  releases: Releases,
  ask: Ask,
): Promise<void> {
  const { name, label, digest, from } = asset;
  const data = 'text' in from ? Buffer.from(from.text) : await readFile(from.path);
  if (digestOf(data) !== digest)
    throw badRequest(`${name} has changed while it was released`, {
      todo: 'Let nothing write it, and run again',
    });
  await ask({ what: `upload ${name} to ${release.tag}`, isWriting: true }, async (triesBefore) => {
    if (triesBefore > 0 && (await isThere(release, name, releases))) return;
    const stored = await releases.upload(release, { name, ...(label === undefined ? {} : { label }), data });
    if (stored.name !== name)
      throw surroundingsFailed(`GitHub keeps ${name} under another name: ${stored.name}`, {
        todo: 'Give the file a name of letters, digits, points and hyphens',
      });
  });
}

/** Removes what a broken upload has left. That it is gone is good news when an earlier try was told as failed. */
export async function removeLeft(id: number, releases: Releases, triesBefore: number): Promise<void> {
  try {
    await releases.removeAsset(id);
  } catch (error) {
    if (triesBefore === 0 || statusOf(error) !== 404) throw error;
  }
}

/**
 * Whether a try that was told as failed has put the file there nevertheless. What it has left of one is removed, as the
 * API's description says: an asset in the state `starter`.
 */
async function isThere(release: FoundRelease, name: string, releases: Releases): Promise<boolean> {
  const left = (await releases.assets(release.id)).find((one) => one.name === name);
  if (left === undefined) return false;
  if (left.isWhole) return true;
  await releases.removeAsset(left.id);
  return false;
}
