import type { BuiltFiles, BuiltLayout } from '../build/built.ts';
import type { Host } from '../host/host.ts';
import type { Plan, PlannedImage } from '../plan/plan.ts';
import { movedReleases } from '../plan/tags/moved-releases.ts';
import { Problem, badRequest } from '../problem.ts';
import { annotationsOfIndex } from '../oci/annotation-levels.ts';
import { readLayout } from '../oci/layout.ts';
import { ownAnnotations } from '../oci/own-annotations.ts';
import { parseReference } from '../oci/reference.ts';
import type { FetchedPlatform } from '../publish/legs/fetch.ts';
import type { PublishImage, PublishSource } from '../publish/request.ts';
import type { Artifact } from '../report/result.ts';
import type { Inputs } from '../request/fields.ts';
import type { Request } from '../request/request.ts';
import type { RunContext } from '../request/event.ts';
import type { DecidedPlan } from './decide.ts';
import { pullReused } from './pull.ts';
import type { Workshop } from './workshop.ts';
import type { RunRecord } from './record.ts';

type Legs = ReadonlyMap<string, readonly FetchedPlatform[]>;

/**
 * Sends the images whose gates have passed to their registries: first by digest, then all tags or none. What is
 * reused stays as it is and only gets its tags.
 * @param legs image → what other runners have built of it, in place of layouts
 * @returns image → digest of what its tags name now
 */
export async function publishImages(
  { plan, known }: DecidedPlan,
  layouts: readonly BuiltLayout[],
  { inputs }: Request,
  { isPullRequest }: RunContext,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
  legs: Legs = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const [{ publish }, client] = await Promise.all([import('../publish/publish.ts'), workshop.registry()]);
  const images = toLetOut(plan, inputs);
  const reused = new Map(
    plan.images.flatMap(({ name, published }) =>
      published === undefined ? [] : [[name, published.digest] as const],
    ),
  );
  // Tags that were right while the plan was made need not be read again, unless one has to be moved.
  const seen = [...known.values()].flatMap(({ tags }) => Object.entries(tags));
  const result = await publish(
    images.map((image) => toPublish(image, sourceOf(image, layouts, legs), reused, isPullRequest)),
    client,
    { signal: host.signal, folder: workshop.folder, known: new Map(seen) },
  );
  record.published = result.images;
  record.notes.push(...result.notes, ...(await movedReleases(result.images.flatMap(({ tags }) => tags))));
  if (result.state === 'rolled-back') throw new Problem(result.problem);
  const digests = new Map(result.images.map(({ image, digest }) => [image, digest]));
  await tellSealed(digests, legs, record);
  return digests;
}

/**
 * A lone manifest was written anew when it was published, with what later runs need to know in it: the report names
 * what is in the registry. The manifests below an index stay what they were.
 */
async function tellSealed(
  digests: ReadonlyMap<string, string>,
  legs: Legs,
  record: RunRecord,
): Promise<void> {
  for (const [index, layout] of record.layouts.entries()) {
    const digest = digests.get(layout.image);
    const platforms = record.layouts.filter(({ image }) => image === layout.image).length;
    if (digest === undefined || platforms > 1) continue;
    const { root, manifest } = legs.get(layout.image)?.[0] ?? (await readLayout(layout.dir));
    if (root.digest === manifest.digest) record.layouts[index] = { ...layout, digest };
  }
}

function sourceOf({ name }: PlannedImage, layouts: readonly BuiltLayout[], legs: Legs): PublishSource {
  const platforms = legs.get(name);
  return platforms === undefined
    ? { kind: 'layouts', dirs: dirsOf(name, layouts) }
    : { kind: 'legs', platforms };
}

function toPublish(
  image: PlannedImage,
  source: PublishSource,
  reused: ReadonlyMap<string, string>,
  isPullRequest: boolean,
): PublishImage {
  const { name, tags, needs, published, platforms } = image;
  if (image.decision === 'reuse' && published !== undefined) {
    const { registry, repository } = parseReference(published.ref);
    return {
      image: name,
      tags,
      platforms,
      source: { kind: 'published', from: { registry, repository, digest: published.digest } },
    };
  }
  return {
    image: name,
    tags,
    platforms,
    parents: needs,
    knownParents: Object.fromEntries(needs.flatMap((need) => entryOf(need, reused.get(need)))),
    annotations: annotationsOf(image, isPullRequest),
    indexAnnotations: annotationsOfIndex(image.target.annotations ?? []),
    source,
  };
}

function entryOf(name: string, digest: string | undefined): readonly (readonly [string, string])[] {
  return digest === undefined ? [] : [[name, digest]];
}

/** The images whose tags move: with `only` those that were named, and not the bases that they are built on. */
export function toLetOut({ images, asked }: Plan, { only }: Pick<Inputs, 'only'>): readonly PlannedImage[] {
  return images.filter(
    ({ name, decision, output }) =>
      decision !== 'skip' && output.kind === 'image' && (only !== true || asked.has(name)),
  );
}

/** What later runs need to know of an image, to tell whether it is still the same. */
export function annotationsOf(
  { fingerprint, platforms }: PlannedImage,
  isPullRequest: boolean,
): Readonly<Record<string, string>> {
  // What must never be reused is not remembered either.
  const origin = isPullRequest ? { [ownAnnotations.origin]: 'pull-request' } : {};
  if (fingerprint === undefined || fingerprint.volatile.length > 0) return origin;
  return {
    [ownAnnotations.fingerprint]: fingerprint.digest,
    [ownAnnotations.parts]: JSON.stringify(
      Object.fromEntries(fingerprint.parts.map(({ name, value }) => [name, value])),
    ),
    [ownAnnotations.platforms]: platforms.join(','),
    ...origin,
  };
}

/**
 * Puts the images into the local container engine under their tags, or under their names where they have none.
 * @param program what `findLoadEngine` has found
 */
export async function loadImages(
  program: string,
  images: readonly PlannedImage[],
  layouts: readonly BuiltLayout[],
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<void> {
  const { load } = await import('../publish/load.ts');
  const loadable = images.filter(({ output }) => output.kind === 'image');
  const elsewhere = loadable.filter(({ name }) => dirsOf(name, layouts).length === 0);
  const all = [...layouts, ...(await pullReused(elsewhere, workshop, () => undefined))];
  for (const { name, tags } of loadable) {
    const names = tags.length > 0 ? tags : [`${name}:latest`];
    await load(dirsOf(name, all), names, { program, env: host.env, signal: host.signal });
    record.notes.push(`${name} is in the local engine as ${names.join(', ')}`);
  }
}

/** Puts the files that targets give where they belong, all or none. */
export async function releaseFiles(
  images: readonly PlannedImage[],
  files: readonly BuiltFiles[],
  { cwd }: Request,
  workshop: Workshop,
): Promise<readonly Artifact[]> {
  const { releaseArtifacts } = await import('../build/artifacts/release.ts');
  return releaseArtifacts(images, files, workshop.folder, cwd);
}

/** Before anything is built: an image that is to be published needs a place to go to. */
export function refuseWithoutTags(images: readonly PlannedImage[]): void {
  const homeless = images.find(({ tags, output }) => tags.length === 0 && output.kind === 'image');
  if (homeless !== undefined)
    throw badRequest(`${homeless.name} is to be published, but nothing says where to`, {
      todo: 'Give registry (ghcr.io/acme), or tags with the full name',
    });
}

function dirsOf(image: string, layouts: readonly BuiltLayout[]): readonly string[] {
  return layouts.filter((layout) => layout.image === image).map(({ dir }) => dir);
}
