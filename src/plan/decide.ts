import type { Fingerprint } from './fingerprint/fingerprint.ts';
import type { PlannedImage, PublishedImageRef } from './plan.ts';

/** What a registry has under one tag, as far as it matters here. */
export interface Candidate extends PublishedImageRef {
  readonly fingerprint?: string;
  /** What its fingerprint was made of: part → value. */
  readonly parts: Readonly<Record<string, string>>;
  /** Parent → digest of the root that it was built on. */
  readonly parents: Readonly<Record<string, string>>;
  readonly platforms: readonly string[];
  /** Of an index: platform → digest of its manifest. */
  readonly children: Readonly<Record<string, string>>;
  readonly isFromPullRequest: boolean;
}

/** What is known of an image before it is decided what becomes of it. */
export interface Known {
  readonly fingerprint: Fingerprint;
  /** In order of preference. */
  readonly candidates: readonly Candidate[];
  /** Every tag in question that names an image → its digest; candidates stand once, under the preferred tag. */
  readonly tags: Readonly<Record<string, string>>;
  /** Why some of them could not be looked up, a sentence each. */
  readonly unknown: readonly string[];
}

export interface DecideOptions {
  /** False where everything shall be built. */
  readonly mayReuse: boolean;
  /** A run for a branch or a tag never reuses what a pull request has published. */
  readonly isPullRequest: boolean;
  /** Names that were asked for themselves. */
  readonly asked: ReadonlySet<string>;
  /** The parts that differ, a sentence each: see differences.ts. */
  readonly differences: (before: Candidate, now: Fingerprint) => readonly string[];
}

/**
 * Decides for every image whether it is built or what is published stays (issue 2, "Fingerprints and decisions").
 * Reuse demands the same fingerprint under a tag in question, every platform, and every parent reused at the very
 * digest that the image was built on.
 * @param images in build order
 * @param known of all that are wanted
 */
export function decide(
  images: readonly PlannedImage[],
  known: ReadonlyMap<string, Known>,
  options: DecideOptions,
): readonly PlannedImage[] {
  const decided = new Map<string, PlannedImage>();
  for (const image of images) {
    const facts = known.get(image.name);
    decided.set(image.name, facts === undefined ? image : decideOne(image, facts, decided, options));
  }
  return withoutIdleFiles([...decided.values()], options.asked);
}

/** Files that came along for images which stay as they are, and that nobody asked for, are not made. */
function withoutIdleFiles(
  images: readonly PlannedImage[],
  asked: ReadonlySet<string>,
): readonly PlannedImage[] {
  const needed = new Set(asked);
  // From the end: what is built needs what it stands on.
  return images
    .toReversed()
    .map((image): PlannedImage => {
      const isIdle = image.output.kind !== 'image' && image.decision === 'build' && !needed.has(image.name);
      if (isIdle) return { ...image, decision: 'skip', reasons: ['what takes its files stays as it is'] };
      if (image.decision === 'build') for (const name of image.needs) needed.add(name);
      return image;
    })
    .toReversed();
}

function decideOne(
  image: PlannedImage,
  facts: Known,
  decided: ReadonlyMap<string, PlannedImage>,
  options: DecideOptions,
): PlannedImage {
  const { fingerprint } = facts;
  const obstacle = obstacleOf(image, facts, options);
  if (obstacle !== undefined)
    return { ...image, fingerprint, decision: 'build', reasons: [...obstacle, ...image.reasons] };
  const parents = image.needs.flatMap((name) => decided.get(name) ?? []);
  const refusals = new Map(
    facts.candidates.map((candidate) => [
      candidate,
      refusalOf(candidate, image, fingerprint, parents, options),
    ]),
  );
  const fitting = facts.candidates.find((candidate) => refusals.get(candidate) === undefined);
  if (fitting !== undefined) {
    const { ref, repository, digest, mediaType } = fitting;
    return {
      ...image,
      fingerprint,
      decision: 'reuse',
      reasons: [`unchanged since ${ref} was published`],
      published: { ref, repository, digest, mediaType },
    };
  }
  const nearest = nearestCandidate(facts);
  const why = nearest === undefined ? undefined : refusals.get(nearest);
  return {
    ...image,
    fingerprint,
    decision: 'build',
    reasons: [...(why ?? nothingPublished(facts)), ...image.reasons],
  };
}

/** The published image that a fingerprint is best held against: one with the same, else one that has any. */
export function nearestCandidate({ fingerprint, candidates }: Known): Candidate | undefined {
  return (
    candidates.find((one) => one.fingerprint === fingerprint.digest) ??
    candidates.find((one) => one.fingerprint !== undefined) ??
    candidates[0]
  );
}

/** What makes looking at the registry useless. */
function obstacleOf(
  { tags, output }: PlannedImage,
  { fingerprint }: Known,
  { mayReuse }: DecideOptions,
): readonly string[] | undefined {
  if (!mayReuse) return ['everything is to be built (reuse: false)'];
  if (fingerprint.volatile.length > 0) return fingerprint.volatile;
  if (output.kind !== 'image') return ['it gives files, which are not kept in a registry'];
  if (tags.length === 0) return ['no registry was given, so nothing was looked up'];
  return undefined;
}

function nothingPublished({ unknown }: Known): readonly string[] {
  return unknown.length > 0 ? unknown : ['nothing is published under the tags that are looked at'];
}

/** Why a published image must not be taken, a sentence each; `undefined` where it may. */
function refusalOf(
  candidate: Candidate,
  { platforms, needs }: PlannedImage,
  fingerprint: Fingerprint,
  parents: readonly PlannedImage[],
  { isPullRequest, differences }: DecideOptions,
): readonly string[] | undefined {
  const { ref } = candidate;
  if (candidate.fingerprint === undefined)
    return [`${ref} has no fingerprint: image-build did not publish it`];
  if (candidate.fingerprint !== fingerprint.digest) {
    const built = new Set(parents.filter(({ decision }) => decision === 'build').map(({ name }) => name));
    const changes = differences(candidate, fingerprint).map((change) => {
      const [, parent = ''] = /^parent (\S+) has changed$/.exec(change) ?? [];
      return built.has(parent) ? `parent ${parent} is built` : change;
    });
    return changes.length > 0 ? changes : [`its fingerprint differs from that of ${ref}`];
  }
  if (candidate.isFromPullRequest && !isPullRequest)
    return [`${ref} was published by a pull request, whose images are not taken here`];
  const missing = platforms.filter((platform) => !candidate.platforms.includes(platform));
  if (missing.length > 0) return [`${ref} lacks ${missing.join(', ')}`];
  for (const name of needs) {
    const parent = parents.find((one) => one.name === name);
    // Files have no digest in a registry: that they are the same is in the fingerprint.
    if (parent?.output.kind !== 'image') continue;
    if (parent.decision !== 'reuse') return [`parent ${name} is built`];
    if (candidate.parents[name] !== parent.published?.digest)
      return [
        `${ref} was built on another ${name} than the one that is published as ${parent.published?.ref ?? ''}`,
      ];
  }
  return undefined;
}
