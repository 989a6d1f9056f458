import { link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit, { type LimitFunction } from 'p-limit';
import { surroundingsFailed } from '../problem.ts';
import { parseJson } from '../tools/json.ts';
import { blobPath } from './blobs.ts';
import { digestOf } from './digest.ts';
import { isAttestation, readLayout, type LayoutImage } from './layout.ts';
import { isIndexType, isManifestType, mediaTypes } from './media-types.ts';
import { platformOf } from './platform.ts';
import { repositoryName, type Repository } from './reference.ts';
import type { RegistryClient, StoredManifest } from './registry/client.ts';
import { indexSchema, manifestSchema, type Descriptor, type ImageIndex } from './schemas.ts';
import { settled } from '../tools/settled.ts';

/** What was pulled already: one for all images of a run, so that a layer is fetched once and then linked. */
export interface PulledBlobs {
  /** Digest → the file that was proven to have it. */
  readonly files: Map<string, Promise<string>>;
  readonly limit: LimitFunction;
}

/** Requests under way at once. */
const concurrency = 4;

/** @param here blobs that are on this machine, each proven to have its digest: digest → file */
export function createPulledBlobs(here: ReadonlyMap<string, string> = new Map()): PulledBlobs {
  return {
    files: new Map([...here].map(([digest, file]) => [digest, Promise.resolve(file)])),
    limit: pLimit(concurrency),
  };
}

/**
 * Copies one platform of a published image, with its attestations, into an OCI layout as BuildKit's
 * `type=oci,tar=false` writes it. The platform's manifest is the published one; the root is, too, where it is of that
 * platform alone.
 * @param digest of the published root
 * @param platform normalised
 * @param dir absolute; a folder that is empty or not there yet
 * @throws Problem (surroundings) when the image or the platform is not there, a blob is wrong, or the registry fails
 */
export async function pullLayout(
  client: RegistryClient,
  { registry, repository: path }: Repository,
  digest: string,
  platform: string,
  dir: string,
  pulled: PulledBlobs = createPulledBlobs(),
): Promise<LayoutImage> {
  // Without the tag that a reference may have.
  const repository = { registry, repository: path };
  const place = { client, repository, dir, pulled };
  const source = `${repositoryName(repository)}@${digest}`;
  await mkdir(join(dir, 'blobs', 'sha256'), { recursive: true });
  const stored = await getRoot(place, digest);
  const root: Descriptor = { mediaType: stored.mediaType, digest, size: stored.bytes.length };
  const index = isIndexType(stored.mediaType)
    ? parseJson(indexSchema, stored.bytes.toString('utf8'), source)
    : undefined;
  const manifest = index === undefined ? root : entryOf(index, platform);
  if (manifest === undefined) throw surroundingsFailed(`${source} has no ${platform}`);
  const attestations = index?.manifests.filter((each) => isAttestationOf(each, manifest.digest)) ?? [];

  await settled([manifest, ...attestations].map((each) => pullManifest(place, each)));
  const top = index === undefined ? root : await writeRoot(dir, index, stored, [manifest, ...attestations]);
  await writeFile(join(dir, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeFile(
    join(dir, 'index.json'),
    JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [top] }),
  );
  const layout = await readLayout(dir);
  if (layout.platform !== platform)
    throw surroundingsFailed(`${source} is for ${layout.platform}, and not for ${platform}`);
  return layout;
}

interface Place {
  readonly client: RegistryClient;
  readonly repository: Repository;
  readonly dir: string;
  readonly pulled: PulledBlobs;
}

async function getRoot({ client, repository }: Place, digest: string): Promise<StoredManifest> {
  const stored = await client.getManifest({ ...repository, digest });
  if (stored !== undefined) return stored;
  throw surroundingsFailed(`${repositoryName(repository)} has no ${digest}`);
}

function entryOf({ manifests }: ImageIndex, platform: string): Descriptor | undefined {
  return manifests.find(
    (each) =>
      isManifestType(each.mediaType) &&
      !isAttestation(each) &&
      each.platform !== undefined &&
      platformOf(each.platform.os, each.platform.architecture, each.platform.variant) === platform,
  );
}

function isAttestationOf(descriptor: Descriptor, digest: string): boolean {
  return isAttestation(descriptor) && descriptor.annotations?.['vnd.docker.reference.digest'] === digest;
}

/** A manifest with all that it names. */
async function pullManifest(place: Place, descriptor: Descriptor): Promise<void> {
  const { dir, pulled } = place;
  const { bytes } = await pulled.limit(() => getRoot(place, descriptor.digest));
  const source = `${repositoryName(place.repository)}@${descriptor.digest}`;
  const { config, layers } = parseJson(manifestSchema, bytes.toString('utf8'), source);
  await writeFile(blobPath(dir, descriptor.digest), bytes);
  const blobs = new Map([config, ...layers].map((blob) => [blob.digest, blob]));
  await settled([...blobs.values()].map((blob) => pullBlob(place, blob)));
}

async function pullBlob({ client, repository, dir, pulled }: Place, blob: Descriptor): Promise<void> {
  const file = blobPath(dir, blob.digest);
  const fetch = (): Promise<string> =>
    pulled.limit(() => client.saveBlob(repository, blob, file)).then(() => file);
  const known = pulled.files.get(blob.digest);
  if (known === undefined) {
    const fetched = fetch();
    pulled.files.set(blob.digest, fetched);
    await fetched;
    return;
  }
  // One that failed for another image is tried again for this one.
  const first = await known.catch(() => undefined);
  if (first === undefined || !(await hasLinked(first, file))) await fetch();
}

/** Whether it could be done: not over file systems, and not where the first file is gone. */
async function hasLinked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  );
}

/** Writes what the layout's `index.json` names. @param entries the platform's manifest, and its attestations */
async function writeRoot(
  dir: string,
  index: ImageIndex,
  { mediaType, bytes: published }: StoredManifest,
  entries: readonly [Descriptor, ...Descriptor[]],
): Promise<Descriptor> {
  const isAll = index.manifests.length === entries.length;
  // Without attestations an image of one platform needs no index.
  if (!isAll && entries.length === 1) return entries[0];
  const bytes = isAll ? published : Buffer.from(JSON.stringify({ ...index, manifests: entries }));
  const digest = digestOf(bytes);
  await writeFile(blobPath(dir, digest), bytes);
  return { mediaType, digest, size: bytes.length };
}
