import pLimit from 'p-limit';
import { repositoryName, type Repository } from '../oci/reference.ts';
import type { BlobSource, RegistryClient } from '../oci/registry/client.ts';
import type { PreparedImage } from './prepare.ts';
import type { PublishEvent } from './request.ts';

type How = 'sent' | 'present' | 'mounted';

/** What was done for one image. */
export interface Traffic {
  readonly sentBytes: number;
  readonly sentBlobs: number;
  readonly presentBlobs: number;
  readonly mountedBlobs: number;
}

/** Requests under way at once. */
const concurrency = 4;

interface Holder {
  readonly repository: string;
  readonly done: Promise<unknown>;
}

/**
 * Brings all blobs, then all manifests by digest, into their repositories; no tag is touched. A blob that another
 * repository of this run has got on the same registry is mounted from there. The first failure stops everything.
 * @returns one entry per image, in the same order
 * @throws the first failure's Problem; `interrupted` when the signal is aborted
 */
export async function upload(
  images: readonly PreparedImage[],
  unbound: RegistryClient,
  signal: AbortSignal,
  onProgress: (event: PublishEvent) => void,
): Promise<readonly Traffic[]> {
  const stop = new AbortController();
  const client = unbound.with(AbortSignal.any([signal, stop.signal]));
  const limit = pLimit(concurrency);
  /** By registry and digest: the first repository that gets a blob; the others take it from there. */
  const holders = new Map<string, Holder>();
  /** By repository and digest: a blob is brought once into a repository, also when two images go there. */
  const brought = new Map<string, Promise<How>>();

  const bring = (to: Repository, blob: BlobSource): Promise<How> => {
    const known = brought.get(`${repositoryName(to)} ${blob.digest}`);
    if (known) return known.then(() => 'present');
    const key = `${to.registry} ${blob.digest}`;
    const holder = holders.get(key);
    const done = (holder?.done ?? Promise.resolve()).then(() =>
      limit(async (): Promise<How> => {
        if (await client.hasBlob(to, blob.digest)) return 'present';
        return client.putBlob(to, blob, holder?.repository);
      }),
    );
    if (!holder) holders.set(key, { repository: to.repository, done });
    brought.set(`${repositoryName(to)} ${blob.digest}`, done);
    return done;
  };

  const uploadTo = async (to: Repository, { image, blobs, manifests }: PreparedImage): Promise<Sent[]> => {
    const sent = await all(
      blobs.map(async (blob) => {
        const how = await bring(to, blob);
        const { digest, size: bytes } = blob;
        onProgress({ kind: 'blob', image, repository: repositoryName(to), digest, bytes, how });
        return { how, bytes };
      }),
      stop,
    );
    for (const { digest, ...manifest } of manifests)
      await limit(() => client.putManifest({ ...to, digest }, manifest));
    return sent;
  };

  return all(
    images.map(async (image) => {
      const sent = await all(
        image.repositories.map((to) => uploadTo(to, image)),
        stop,
      );
      return traffic(sent.flat());
    }),
    stop,
  );
}

interface Sent {
  readonly how: How;
  readonly bytes: number;
}

function traffic(sent: readonly Sent[]): Traffic {
  const count = (how: How): number => sent.filter((each) => each.how === how).length;
  return {
    sentBytes: sent.reduce((sum, { how, bytes }) => (how === 'sent' ? sum + bytes : sum), 0),
    sentBlobs: count('sent'),
    presentBlobs: count('present'),
    mountedBlobs: count('mounted'),
  };
}

/** As Promise.all; a failure stops the others, and nothing is left running when it is thrown. */
async function all<T>(promises: readonly Promise<T>[], stop: AbortController): Promise<T[]> {
  try {
    return await Promise.all(promises);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(promises);
    throw error;
  }
}
