import { parseReference, type Repository } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { messageOf, Problem } from '../problem.ts';
import { readLocalSbom, writeLocalSbom, type SbomOrigin } from './local-sboms.ts';
import { sbomType, unpackSbom } from './sbom-blob.ts';
import type { RecordedImage } from './records.ts';

export interface SbomOptions {
  /** Where this machine keeps SBOMs. Absolute. */
  readonly cacheDir: string;
}

export interface WriteSbomOptions extends SbomOptions {
  readonly origin: SbomOrigin;
  /** On this machine only: for a run that publishes nothing. */
  readonly isLocal?: boolean;
}

const prefix = 'vnd.image-build.sbom';
const names = { platform: `${prefix}.platform`, origin: `${prefix}.origin` } as const;

/** So many SBOMs are looked at before the search is given up. */
const mostTries = 3;

/**
 * The CycloneDX SBOM that a trusted run has kept of an image on one platform: of this machine, else of its registry.
 * @param image by the digest of its root
 * @returns undefined when there is none, or none that makes sense
 * @throws `interrupted` when the client's signal is aborted
 */
export async function readSbom(
  client: RegistryClient,
  image: RecordedImage,
  platform: string,
  { cacheDir }: SbomOptions,
): Promise<string | undefined> {
  const known = await readLocalSbom(cacheDir, image.digest, platform);
  if (known !== undefined) return known;
  return fromRegistry(client.briefly(), image, platform).catch((error: unknown) => {
    if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
    return undefined;
  });
}

/**
 * Keeps the SBOMs of an image on this machine and beside it in its registry, where they are not there yet: as OCI
 * referrers of the usual type for CycloneDX, so that other tools find them, too.
 * @param sboms platform → CycloneDX JSON
 * @returns what could not be done, a sentence each
 * @throws `interrupted` when the client's signal is aborted
 */
export async function writeSboms(
  client: RegistryClient,
  image: RecordedImage,
  sboms: ReadonlyMap<string, string>,
  { cacheDir, origin, isLocal = false }: WriteSbomOptions,
): Promise<readonly string[]> {
  const local = [...sboms].map(async ([platform, text]) =>
    writeLocalSbom(cacheDir, image.digest, platform, origin, text),
  );
  const attempts = [
    { place: 'on this machine', done: Promise.all(local) },
    ...(isLocal
      ? []
      : [{ place: `in ${image.repository}`, done: intoRegistry(client, image, sboms, origin) }]),
  ];
  const notes = await Promise.all(
    attempts.map(async ({ place, done }) => {
      try {
        await done;
        return [];
      } catch (error) {
        if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
        return [`the SBOM of ${image.repository} could not be kept ${place}: ${messageOf(error)}`];
      }
    }),
  );
  return notes.flat();
}

async function intoRegistry(
  client: RegistryClient,
  image: RecordedImage,
  sboms: ReadonlyMap<string, string>,
  origin: SbomOrigin,
): Promise<void> {
  const repository = repositoryOf(image);
  const there = await client.referrers(repository, image.digest, sbomType);
  const missing = [...sboms].filter(
    ([platform]) =>
      !there.some(
        (one) => one.annotations[names.platform] === platform && one.annotations[names.origin] === origin,
      ),
  );
  if (missing.length === 0) return;
  const { digest } = image;
  const subject = await client.getManifest({ ...repository, digest });
  if (subject === undefined) throw new Error(`${digest} is not there`);
  const { mediaType, bytes } = subject;
  // One after the other: where the registry keeps no list of referrers, each adds itself to the one that we keep.
  for (const [platform, text] of missing)
    await client.putReferrer(
      repository,
      { mediaType, digest, size: bytes.length },
      {
        artifactType: sbomType,
        annotations: { [names.platform]: platform, [names.origin]: origin },
        blob: { mediaType: sbomType, bytes: Buffer.from(text) },
      },
    );
}

async function fromRegistry(
  client: RegistryClient,
  image: RecordedImage,
  platform: string,
): Promise<string | undefined> {
  const repository = repositoryOf(image);
  const listed = (await client.referrers(repository, image.digest, sbomType)).filter(
    ({ annotations }) => annotations[names.platform] === platform && annotations[names.origin] === 'trusted',
  );
  for (const { digest } of listed.slice(-mostTries).reverse()) {
    const text = await unpackSbom(client, repository, digest, image.digest);
    if (text !== undefined) return text;
  }
  return undefined;
}

function repositoryOf({ repository: name }: RecordedImage): Repository {
  const { registry, repository } = parseReference(name);
  return { registry, repository };
}
