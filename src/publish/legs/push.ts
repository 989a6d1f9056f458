import type { RegistryClient } from '../../oci/registry/client.ts';
import { prepare, repositoriesIn } from '../prepare.ts';
import { readTags } from '../request.ts';
import { reusedImage, type PublishedAt } from '../reused.ts';
import { upload, type Shipment } from '../upload.ts';
import type { LegPlatform } from './schema.ts';

/** One image that a leg has built. */
export interface BuiltImage {
  readonly image: string;
  /** Full references: they say where it goes, and none of them is moved. */
  readonly tags: readonly string[];
  /** A verified layout for each platform. */
  readonly layouts: readonly { readonly platform: string; readonly dir: string }[];
  /** Published images that it stands on: what they have on the same registry is mounted from them. */
  readonly parents: readonly PublishedAt[];
}

export interface PushOptions {
  readonly signal: AbortSignal;
  /** For what has to go from one registry to another. Absolute; it is there. */
  readonly folder: string;
}

/**
 * Sends what a leg has built into all repositories of each image, by digest. No tag is touched, and nothing is written
 * anew: the digests are those that were built.
 * @param images in build order, bases first: what a base has sent is mounted by those built on it
 * @returns image → what is there now, a platform each
 * @throws Problem when a layout is not whole, an upload fails, or the signal is aborted
 */
export async function pushByDigest(
  images: readonly BuiltImage[],
  unbound: RegistryClient,
  { signal, folder }: PushOptions,
): Promise<ReadonlyMap<string, readonly LegPlatform[]>> {
  const client = unbound.with(signal);
  const tags = readTags(images.map(({ image, tags: own }) => ({ image, tags: own, source: nothing })));
  const pushed = new Map<string, readonly LegPlatform[]>();
  const shipments = await Promise.all(
    images.map(async ({ image, layouts, parents }, at): Promise<Shipment> => {
      const own = tags[at] ?? [];
      const prepared = await Promise.all(
        layouts.map(({ dir }) => prepare({ image, tags: [], source: { kind: 'layouts', dirs: [dir] } }, own)),
      );
      pushed.set(
        image,
        prepared.map(({ root }, index) => ({
          platform: layouts[index]?.platform ?? '',
          digest: root.digest,
          mediaType: root.mediaType,
          size: root.bytes.length,
        })),
      );
      const blobs = prepared.flatMap((one) => one.blobs);
      return {
        image,
        repositories: repositoriesIn(own),
        blobs: [...new Map(blobs.map((blob) => [blob.digest, blob])).values()],
        manifests: prepared.flatMap((one) => one.manifests),
        lenders: parents.map((from) => reusedImage(from, client, () => Promise.resolve(folder))),
      };
    }),
  );
  await upload(shipments, client, signal, () => undefined);
  return pushed;
}

/** Only its tags are read. */
const nothing = { kind: 'layouts', dirs: [] } as const;
