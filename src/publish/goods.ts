import { ownAnnotations } from '../oci/own-annotations.ts';
import { formatReference, type Repository } from '../oci/reference.ts';
import type { RegistryClient, StoredManifest } from '../oci/registry/client.ts';
import { prepareLegs } from './legs/prepare.ts';
import { prepare, repositoriesIn } from './prepare.ts';
import { readTags, type PublishImage, type TagReference } from './request.ts';
import { lacking, reusedImage, type ReusedImage } from './reused.ts';
import type { Shipment } from './upload.ts';

/** One image on its way out. */
export interface Goods {
  readonly image: string;
  readonly parents: readonly string[];
  readonly tags: readonly TagReference[];
  readonly repositories: readonly Repository[];
  readonly digest: string;
  /** As in the request. */
  readonly platforms?: readonly string[];
  readonly root: () => Promise<StoredManifest>;
  /** Built in this run, or published already. */
  readonly content: Pick<Shipment, 'blobs' | 'manifests'> | ReusedImage;
}

/**
 * Reads the layouts, or takes what legs have pushed; an image says of which parents it was made, so that they are read
 * before it.
 */
export async function goodsOf(
  images: readonly PublishImage[],
  client: RegistryClient,
  folder: () => Promise<string>,
): Promise<readonly Goods[]> {
  const tags = readTags(images);
  const ready = new Map<string, Promise<Goods>>();
  const read = async (request: PublishImage, own: readonly TagReference[]): Promise<Goods> => {
    const { image, parents = [], source } = request;
    const platforms = request.platforms === undefined ? {} : { platforms: request.platforms };
    if (source.kind === 'published') {
      const { from } = source;
      const content = reusedImage(from, client, folder);
      return {
        image,
        parents,
        tags: own,
        repositories: repositoriesIn(own),
        digest: from.digest,
        ...platforms,
        root: content.root,
        content,
      };
    }
    const on = await Promise.all(parents.flatMap((name) => ready.get(name) ?? []));
    const sealed = withParents(request, on);
    const { repositories, blobs, manifests, root } =
      source.kind === 'legs' ? prepareLegs(sealed, source.platforms, own) : await prepare(sealed, own);
    const content = { blobs, manifests };
    return {
      image,
      parents,
      tags: own,
      repositories,
      digest: root.digest,
      ...platforms,
      root: () => Promise.resolve(root),
      content,
    };
  };
  for (const [index, request] of images.entries()) {
    const goods = read(request, tags[index] ?? []);
    // Whoever waits for it gets its failure.
    goods.catch(() => undefined);
    ready.set(request.image, goods);
  }
  return Promise.all(ready.values());
}

/** An image that later runs may reuse says which digests of its parents it stands on. */
function withParents(request: PublishImage, parents: readonly Goods[]): PublishImage {
  const { annotations = {}, knownParents = {} } = request;
  const inRequest = parents.map(({ image, digest }) => [image, digest] as const);
  const digests = Object.entries({ ...knownParents, ...Object.fromEntries(inRequest) });
  if (annotations[ownAnnotations.fingerprint] === undefined || digests.length === 0) return request;
  digests.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...request,
    annotations: { ...annotations, [ownAnnotations.parents]: JSON.stringify(Object.fromEntries(digests)) },
  };
}

/** What has to be brought where; of what is published only what is not there yet. */
export async function shipmentOf(
  { image, parents, tags, repositories, content, digest }: Goods,
  all: readonly Goods[],
  client: RegistryClient,
  known: ReadonlyMap<string, string> | undefined,
): Promise<Shipment> {
  if (!('from' in content)) {
    const lenders = all.flatMap((one) =>
      parents.includes(one.image) && 'from' in one.content ? [one.content] : [],
    );
    return { image, repositories, lenders, ...content };
  }
  // A tag that names it proves that its repository has it.
  const unsure = repositoriesIn(tags.filter((tag) => known?.get(formatReference(tag)) !== digest));
  const missing = await lacking(content, unsure, client);
  const { blobs, manifests } = missing.length === 0 ? { blobs: [], manifests: [] } : await content.content();
  return { image, repositories: missing, lenders: [content], blobs, manifests };
}
