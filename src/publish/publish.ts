import { problemOf, type ProblemData } from '../problem.ts';
import { repositoryName } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { prepare } from './prepare.ts';
import type { PublishedImage, TagResult } from './published.ts';
import { readTags, type PublishEvent, type PublishImage } from './request.ts';
import { moveTags } from './tags.ts';
import { upload } from './upload.ts';

/** What became of a run's images. `rolled-back`: a tag failed for good, `problem` says why and where each one is. */
export type PublishResult =
  | { readonly state: 'published'; readonly images: readonly PublishedImage[] }
  | {
      readonly state: 'rolled-back';
      readonly images: readonly PublishedImage[];
      readonly problem: ProblemData;
    };

export interface PublishOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (event: PublishEvent) => void;
}

/**
 * Lets images out: the bytes of their layouts by digest first, and only when all of all images have arrived, their
 * tags, all or none (design, "What a user can count on", 1).
 * @param images in build order, bases first: what a base has sent is mounted by those built on it
 * @throws Problem when the request is wrong, a layout is not whole, an upload fails or the signal is aborted before
 * the first tag: then no tag has moved
 */
export async function publish(
  images: readonly PublishImage[],
  client: RegistryClient,
  { signal, onProgress = () => undefined }: PublishOptions,
): Promise<PublishResult> {
  const tags = readTags(images);
  const prepared = await Promise.all(images.map((image, index) => prepare(image, tags[index] ?? [])));
  const traffic = await upload(prepared, client, signal, onProgress);

  const moves = prepared.flatMap((image) =>
    image.tags.map((tag) => ({ image: image.image, tag, target: image.root })),
  );
  const { results, failure } = await moveTags(moves, client, signal);
  for (const [index, tag] of results.entries())
    onProgress({ kind: 'tag', image: moves[index]?.image ?? '', tag });

  let next = 0;
  const published = prepared.map(({ image, root, repositories, tags: own }, index): PublishedImage => ({
    image,
    digest: root.digest,
    repositories: repositories.map(repositoryName),
    tags: results.slice(next, (next += own.length)),
    ...{ sentBytes: 0, sentBlobs: 0, presentBlobs: 0, mountedBlobs: 0 },
    ...traffic[index],
  }));
  return failure === undefined
    ? { state: 'published', images: published }
    : { state: 'rolled-back', images: published, problem: rollbackProblem(failure, results) };
}

/** The failure of a tag, with what became of each of them. */
export function rollbackProblem(failure: unknown, tags: readonly TagResult[]): ProblemData {
  const cause = problemOf(failure, 'surroundings');
  const left = tags.filter(({ state }) => state === 'created' || state === 'moved' || state === 'unknown');
  const outcome =
    left.length === 0
      ? 'all tags are where they were'
      : `${left.length} of ${tags.length} tags could not be taken back: ${left.map(({ ref }) => ref).join(', ')}`;
  const what = cause.kind === 'interrupted' ? 'Interrupted while tags were moved' : cause.what;
  return {
    ...cause,
    what: `${what}; ${outcome}`,
    log: [...(cause.log ?? []), ...tags.map(tagLine)],
  };
}

function tagLine({ ref, state, before, after }: TagResult): string {
  const words: Readonly<Record<TagResult['state'], string>> = {
    moved: `names the new ${after ?? ''} and could not be taken back`,
    created: `is new, names ${after ?? ''}, and this registry cannot take it away`,
    unchanged: `unchanged, ${after ?? ''}`,
    'rolled-back': `back at ${after ?? ''}`,
    removed: 'was new and is removed again',
    untouched: after === undefined ? 'was not made' : `untouched, ${after}`,
    unknown: `not known where it is; it was ${before === undefined ? 'not there' : `at ${before}`}`,
  };
  return `${ref}: ${words[state]}`;
}
