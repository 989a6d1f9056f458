import pLimit from 'p-limit';
import { repositoryName, type Repository } from '../oci/reference.ts';
import type { BlobSource, RegistryClient, StoredManifest } from '../oci/registry/client.ts';
import type { PublishEvent } from './request.ts';
import { NotHere, type RemoteBlob, type ReusedImage } from './reused.ts';

type How = 'sent' | 'present' | 'mounted';

/** What has to be brought into which repositories for one image. */
export interface Shipment {
  readonly image: string;
  /** Each once. */
  readonly repositories: readonly Repository[];
  readonly blobs: readonly (BlobSource | RemoteBlob)[];
  /** Children before parents. */
  readonly manifests: readonly StoredManifest[];
  /** Published images that hold some of the blobs: its parents, or itself where it is copied. */
  readonly lenders: readonly ReusedImage[];
}

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
 * repository of this run has got on the same registry, or that a published parent has there, is mounted from it.
 * The first failure stops everything.
 * @param shipments in build order, bases first
 * @returns one entry per shipment, in the same order
 * @throws the first failure's Problem; `interrupted` when the signal is aborted
 */
export async function upload(
  shipments: readonly Shipment[],
  unbound: RegistryClient,
  signal: AbortSignal,
  onProgress: (event: PublishEvent) => void,
): Promise<readonly Traffic[]> {
  const all = stoppedByFirst();
  const client = unbound.with(AbortSignal.any([signal, all.stopped]));
  const limit = pLimit(concurrency);
  /** By registry and digest: the first repository that gets a blob; the others take it from there. */
  const holders = new Map<string, Holder>();
  /** By repository and digest: a blob is brought once into a repository, also when two images go there. */
  const brought = new Map<string, Promise<How>>();

  const bring = (to: Repository, blob: Shipment['blobs'][number], lenders: Lenders): Promise<How> => {
    const known = brought.get(`${repositoryName(to)} ${blob.digest}`);
    if (known) return known.then(() => 'present');
    const key = `${to.registry} ${blob.digest}`;
    const holder = holders.get(key);
    const done = (holder?.done ?? Promise.resolve()).then(() =>
      limit(async (): Promise<How> => {
        if (await client.hasBlob(to, blob.digest)) return 'present';
        return put(to, blob, holder?.repository ?? (await lenderOf(to, blob.digest, lenders)), client);
      }),
    );
    if (!holder) holders.set(key, { repository: to.repository, done });
    brought.set(`${repositoryName(to)} ${blob.digest}`, done);
    return done;
  };

  const uploadTo = async (
    to: Repository,
    { image, blobs, manifests, lenders }: Shipment,
  ): Promise<Sent[]> => {
    const sent = await all.of(
      blobs.map(async (blob) => {
        const how = await bring(to, blob, lenders);
        const { digest, size: bytes } = blob;
        onProgress({ kind: 'blob', image, repository: repositoryName(to), digest, bytes, how });
        return { how, bytes };
      }),
    );
    for (const { digest, ...manifest } of manifests)
      await limit(() => client.putManifest({ ...to, digest }, manifest));
    return sent;
  };

  return all.of(
    shipments.map(async (shipment) => {
      const sent = await all.of(shipment.repositories.map((to) => uploadTo(to, shipment)));
      return traffic(sent.flat());
    }),
  );
}

type Lenders = Shipment['lenders'];

/** A repository of the same registry in which a published parent has the blob. */
async function lenderOf(to: Repository, digest: string, lenders: Lenders): Promise<string | undefined> {
  for (const { from, content } of lenders) {
    if (from.registry !== to.registry || from.repository === to.repository) continue;
    // That it cannot be looked at costs an upload, and no more.
    const { blobs } = await content().catch(() => ({ blobs: [] }));
    if (blobs.some((blob) => blob.digest === digest)) return from.repository;
  }
  return undefined;
}

/** Mounts a blob or sends it; what is elsewhere is brought here only when it really has to be sent. */
async function put(
  to: Repository,
  blob: Shipment['blobs'][number],
  mountFrom: string | undefined,
  client: RegistryClient,
): Promise<'sent' | 'mounted'> {
  if (!('bring' in blob)) return client.putBlob(to, blob, mountFrom);
  try {
    if (mountFrom !== undefined) return await client.putBlob(to, blob, mountFrom);
  } catch (error) {
    // It was not mounted, and has to be sent.
    if (!(error instanceof NotHere)) throw error;
  }
  await blob.bring();
  return client.putBlob(to, blob);
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

interface StoppedByFirst {
  readonly stopped: AbortSignal;
  /** As Promise.all; a failure stops all others, and nothing is left running when it is thrown. */
  readonly of: <T>(promises: readonly Promise<T>[]) => Promise<T[]>;
}

/** The first failure is what all of them throw: what fails after it was only stopped because of it. */
function stoppedByFirst(): StoppedByFirst {
  const stop = new AbortController();
  let first: { readonly error: unknown } | undefined;
  const watched = async <T>(promise: Promise<T>): Promise<T> => {
    try {
      return await promise;
    } catch (error) {
      first ??= { error };
      stop.abort();
      throw first.error;
    }
  };
  return {
    stopped: stop.signal,
    of: async (promises) => {
      const running = promises.map(watched);
      await Promise.allSettled(running);
      return Promise.all(running);
    },
  };
}
