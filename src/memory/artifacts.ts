import { Type, type Static } from '@sinclair/typebox';
import { parseReference, type Repository } from '../oci/reference.ts';
import type { Referrer, RegistryClient, Subject } from '../oci/registry/client.ts';
import { descriptorSchema, manifestSchema, type Descriptor } from '../oci/schemas.ts';
import { soundJson } from '../tools/json.ts';
import { reasonOf } from './losses.ts';
import type { Remembered } from './remembered.ts';

/** A published image: `ghcr.io/acme/base` and the digest of its root. */
export interface RecordedImage {
  readonly repository: string;
  readonly digest: string;
}

const artifactSchema = Type.Object({
  ...manifestSchema.properties,
  artifactType: Type.Optional(Type.Unknown()),
  subject: descriptorSchema,
});

/** The manifest of what stands beside an image and points to it (image-spec/manifest.md, "subject"). */
export type Artifact = Readonly<Static<typeof artifactSchema>>;

/** Which blob of an artifact is read. */
export interface ArtifactBlob {
  /** The one in question; undefined when the artifact is of another kind. */
  readonly of: (artifact: Artifact) => Descriptor | undefined;
  /** In bytes; what is larger is nobody's. */
  readonly largest: number;
}

/** So many artifacts are looked at before the search is given up. */
const mostTries = 3;

/** @throws Problem (request) when it is no reference */
export function repositoryOf({ repository: name }: RecordedImage): Repository {
  const { registry, repository } = parseReference(name);
  return { registry, repository };
}

/**
 * What an artifact has to point to, so that it stands beside an image.
 * @throws when the image is not there; Problem when the registry does not say
 */
export async function subjectOf(client: RegistryClient, image: RecordedImage): Promise<Subject> {
  const { digest } = image;
  const found = await client.getManifest({ ...repositoryOf(image), digest });
  if (found === undefined) throw new Error(`${digest} is not there`);
  return { mediaType: found.mediaType, digest, size: found.bytes.length };
}

/**
 * The first of some artifacts that makes sense, asked one after the other. One that cannot be had hides none behind it.
 * @param what they are: `record`
 * @param listed the preferred one first
 * @param read gives undefined for one that makes no sense
 * @returns `none` where none is listed, and only there
 * @throws `interrupted` when `read` does
 */
export async function firstSound<T>(
  what: string,
  listed: readonly Referrer[],
  read: (referrer: Referrer) => Promise<T | undefined>,
): Promise<Remembered<T>> {
  if (listed.length === 0) return { kind: 'none' };
  let why: string | undefined;
  for (const referrer of listed.slice(0, mostTries)) {
    try {
      const value = await read(referrer);
      if (value !== undefined) return { kind: 'found', value };
    } catch (error) {
      why ??= reasonOf(error);
    }
  }
  return { kind: 'unknown', why: why ?? `its ${what} makes no sense`, isListed: true };
}

/**
 * A blob of an artifact in a registry, where anybody may have put it.
 * @param image that it has to be of
 * @param digest of the artifact's manifest
 * @returns undefined when it is no artifact of this kind, or one of another image
 * @throws Problem when the registry does not give it
 */
export async function readArtifact(
  client: RegistryClient,
  image: RecordedImage,
  digest: string,
  blob: ArtifactBlob,
): Promise<Buffer | undefined> {
  const repository = repositoryOf(image);
  const stored = await client.getManifest({ ...repository, digest });
  const artifact =
    stored === undefined ? undefined : soundJson(artifactSchema, stored.bytes.toString('utf8'));
  if (artifact?.subject.digest !== image.digest) return undefined;
  const layer = blob.of(artifact);
  if (layer === undefined || layer.size > blob.largest) return undefined;
  return client.getBlob(repository, layer.digest, blob.largest);
}
