import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { ProblemData } from '../problem.ts';
import { repositoryName } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { goodsOf, shipmentOf } from './goods.ts';
import { rollbackProblem } from './outcome.ts';
import type { PublishedImage } from './published.ts';
import type { PublishEvent, PublishImage } from './request.ts';
import { moveTags, type Patience } from './tags.ts';
import { upload } from './upload.ts';

/**
 * What became of a run's images. `rolled-back`: a tag failed for good, or another run moves the same ones; `problem`
 * says why, and where each one is. `notes`: what others have done to the tags meanwhile, a sentence each.
 */
export type PublishResult =
  | {
      readonly state: 'published';
      readonly images: readonly PublishedImage[];
      readonly notes: readonly string[];
    }
  | {
      readonly state: 'rolled-back';
      readonly images: readonly PublishedImage[];
      readonly notes: readonly string[];
      readonly problem: ProblemData;
    };

export interface PublishOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (event: PublishEvent) => void;
  /** For blobs that go from one registry to another; a temporary one where it is left out. */
  readonly folder?: string;
  /**
   * What tags (in full, `ghcr.io/acme/base:1.2.0`) named when the plan was made. Where that is what all of them shall
   * name, nothing is asked again.
   */
  readonly known?: ReadonlyMap<string, string>;
  readonly patience?: Partial<Patience>;
}

/** Published images that are looked for in other repositories at once. */
const concurrency = 4;

/**
 * Lets images out: the bytes of their layouts by digest first, and only when all of all images have arrived, their
 * tags, all or none (design, "What a user can count on", 1). What is published already keeps its digest: it is copied
 * to where it is not yet, and only tags that do not name it yet are moved.
 * @param images in build order, bases first: what a base has sent is mounted by those built on it
 * @throws Problem when the request is wrong, a layout is not whole, an upload fails or the signal is aborted before
 * the first tag: then no tag has moved
 */
export async function publish(
  images: readonly PublishImage[],
  client: RegistryClient,
  { signal, onProgress = () => undefined, known, patience, folder: parent }: PublishOptions,
): Promise<PublishResult> {
  const folder = lazyFolder(parent);
  try {
    const goods = await goodsOf(images, client.with(signal), folder.get);
    const limit = pLimit(concurrency);
    const looking = goods.map((one) => limit(() => shipmentOf(one, goods, client.with(signal), known)));
    // Nothing is left running when one of them fails.
    await Promise.allSettled(looking);
    const shipments = await Promise.all(looking);
    const traffic = await upload(shipments, client, signal, onProgress);

    const moves = goods.flatMap(({ image, tags, digest, root, platforms }) =>
      tags.map((tag) => ({
        ...{ image, tag, digest, target: root },
        ...(platforms === undefined ? {} : { platforms }),
      })),
    );
    const { results, failure, notes } = await moveTags(moves, client, { signal, known, patience });
    for (const [index, tag] of results.entries())
      onProgress({ kind: 'tag', image: moves[index]?.image ?? '', tag });

    let next = 0;
    const published = goods.map(({ image, digest, repositories, tags }, index): PublishedImage => ({
      image,
      digest,
      repositories: repositories.map(repositoryName),
      tags: results.slice(next, (next += tags.length)),
      ...{ sentBytes: 0, sentBlobs: 0, presentBlobs: 0, mountedBlobs: 0 },
      ...traffic[index],
    }));
    return failure === undefined
      ? { state: 'published', images: published, notes }
      : { state: 'rolled-back', images: published, notes, problem: rollbackProblem(failure, results) };
  } finally {
    await folder.remove();
  }
}

/** A folder that is made when it is first wanted. */
function lazyFolder(parent?: string): { get: () => Promise<string>; remove: () => Promise<void> } {
  let made: Promise<string> | undefined;
  const make = async (): Promise<string> =>
    mkdtemp(join(parent ?? (await realpath(tmpdir())), 'image-build-copy-'));
  return {
    get: () => (made ??= make()),
    remove: async () => {
      if (made) await rm(await made, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
