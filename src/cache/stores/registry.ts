import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { repositoryName, type Repository } from '../../oci/reference.ts';
import type { BlobSource, RegistryClient } from '../../oci/registry/client.ts';
import { messageOf, Problem } from '../../problem.ts';
import type { FileStore, Saved } from '../store.ts';
import { digestOfFile } from './digest-of-file.ts';
import { emptyConfig, readEntry, writeEntry, type RegistryEntry } from './registry/entry.ts';
import { entryTags, prefixesOf } from './registry/tags.ts';
import { badKey, refusedBy } from './seal.ts';

export interface RegistryStoreOptions {
  /** Whose files these are (`main`, `pr-7`): what is kept in one slot is not found in another. Left out: nobody’s. */
  readonly slot?: string;
  /** Told what was found and not taken, one sentence. */
  readonly tell?: (sentence: string) => void;
}

/** Where the entries of one slot are. */
interface Place {
  readonly client: RegistryClient;
  readonly repository: Repository;
  readonly slot: string | undefined;
}

/**
 * Files as OCI artifacts of one repository: key and slot are in annotations, and several tags lead to each. One is made
 * of the key. The others are made of the prefixes that it is saved with and of the key up to its last `-`; they move to
 * whatever was saved last, so that who saves at the same time needs no common list.
 *
 * Its limits: a prefix is found only when something was saved with it; two jobs that save the same key at once both
 * succeed, and the last one stays; nothing is removed, that is for `image-build clean`; and whoever may push to the
 * repository may put anything there, for every slot.
 */
export function createRegistryStore(
  client: RegistryClient,
  repository: Repository,
  { slot, tell = () => undefined }: RegistryStoreOptions = {},
): FileStore {
  const place: Place = { client, repository, slot };
  const tags = entryTags(slot);
  const about = `the registry’s repository ${repositoryName(repository)}${slot === undefined ? '' : ` (${slot})`}`;
  return {
    about,
    restore: async (key, prefixes, file) => {
      const places = [
        { tag: tags.ofKey(key), isWanted: (found: string) => found === key },
        ...prefixes.map((prefix) => ({
          tag: tags.ofPrefix(prefix),
          isWanted: (found: string) => found.startsWith(prefix),
        })),
      ];
      for (const { tag, isWanted } of places) {
        const entry = await find(place, tag);
        if (entry === undefined || !isWanted(entry.key)) continue;
        try {
          await client.saveBlob(repository, entry.blob, file);
          return { key: entry.key, size: entry.blob.size };
        } catch (error) {
          if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
          tell(`${entry.key} in ${about} is not used: ${messageOf(error)}`);
        }
      }
      return undefined;
    },
    save: async (key, file, prefixes = []) => {
      const bad = badKey(key);
      if (bad !== undefined) return { kind: 'refused', why: bad };
      return save(place, key, file, prefixes).catch((error: unknown) => refusedBy(file, error));
    },
  };
}

/** What a tag leads to, when that is a kept file of this slot. @throws Problem when the registry does not say */
async function find({ client, repository, slot }: Place, tag: string): Promise<RegistryEntry | undefined> {
  const stored = await client.getManifest({ ...repository, tag });
  const entry = stored && readEntry(stored.bytes);
  return entry?.slot === slot ? entry : undefined;
}

async function save(place: Place, key: string, file: string, prefixes: readonly string[]): Promise<Saved> {
  const { client, repository, slot } = place;
  const tags = entryTags(slot);
  const exact = tags.ofKey(key);
  if ((await find(place, exact))?.key === key) return { kind: 'exists' };
  const { digest, size } = await digestOfFile(file);
  const blobs: readonly BlobSource[] = [
    { digest, size, open: () => createReadStream(file) },
    { digest: emptyConfig.digest, size: emptyConfig.size, open: () => Readable.from([emptyConfig.bytes]) },
  ];
  for (const blob of blobs) await client.putBlob(repository, blob);
  const beginnings = prefixesOf(key, prefixes);
  const entry = { key, ...(slot === undefined ? {} : { slot }), blob: { digest, size } };
  const manifest = writeEntry(entry, beginnings[0], Date.now());
  // The key comes last: a save that was cut off before is done again, and not taken for one that exists.
  for (const tag of [...beginnings.map(tags.ofPrefix), exact])
    await client.putManifest({ ...repository, tag }, manifest);
  return { kind: 'saved', size };
}
