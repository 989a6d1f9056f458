import type { Referrer, RegistryClient } from '../oci/registry/client.ts';
import { firstSound, repositoryOf, subjectOf, type RecordedImage } from './artifacts.ts';
import type { Origin } from './local-files.ts';
import { readLocalSbom, writeLocalSbom } from './local-sboms.ts';
import { keepIn } from './losses.ts';
import { unknownBy, valueOf, type Remembered } from './remembered.ts';
import { sbomType, unpackSbom } from './sbom-blob.ts';

export interface SbomOptions {
  /** Where this machine keeps SBOMs. Absolute. */
  readonly cacheDir: string;
}

export interface WriteSbomOptions extends SbomOptions {
  readonly origin: Origin;
  /** On this machine only: for a run that publishes nothing. */
  readonly isLocal?: boolean;
}

const prefix = 'vnd.image-build.sbom';
const names = { platform: `${prefix}.platform`, origin: `${prefix}.origin` } as const;

/**
 * The CycloneDX SBOM that a trusted run has kept of an image on one platform: of this machine, else of its registry.
 * @param image by the digest of its root
 * @returns `none` only where the registry has none; `unknown` where it does not say, or has none but such as make no
 *   sense
 * @throws `interrupted` when the client's signal is aborted
 */
export async function findSbom(
  client: RegistryClient,
  image: RecordedImage,
  platform: string,
  { cacheDir }: SbomOptions,
): Promise<Remembered<string>> {
  const known = await readLocalSbom(cacheDir, image.digest, platform);
  if (known !== undefined) return { kind: 'found', value: known };
  return fromRegistry(client.briefly(), image, platform).catch(unknownBy);
}

/**
 * As findSbom, for whom an SBOM that cannot be had or makes no sense is lost.
 * @returns undefined when there is none
 * @throws `interrupted` when the client's signal is aborted
 */
export async function readSbom(
  client: RegistryClient,
  image: RecordedImage,
  platform: string,
  options: SbomOptions,
): Promise<string | undefined> {
  return valueOf(await findSbom(client, image, platform, options));
}

/**
 * Keeps the SBOMs of an image on this machine and beside it in its registry, where no sound ones are there yet: as OCI
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
  const here = {
    place: 'on this machine',
    keep: () =>
      Promise.all(
        [...sboms].map(([platform, text]) => writeLocalSbom(cacheDir, image.digest, platform, origin, text)),
      ),
  };
  const beside = {
    place: `in ${image.repository}`,
    keep: () => intoRegistry(client, image, sboms, origin),
  };
  return keepIn(isLocal ? [here] : [here, beside], `the SBOM of ${image.repository}`);
}

async function intoRegistry(
  client: RegistryClient,
  image: RecordedImage,
  sboms: ReadonlyMap<string, string>,
  origin: Origin,
): Promise<void> {
  const repository = repositoryOf(image);
  const there = await client.referrers(repository, image.digest, sbomType);
  const brief = client.briefly();
  const found = await Promise.all(
    [...sboms.keys()].map((platform) => firstSoundOf(brief, image, there, { platform, origin })),
  );
  // One that nobody can read would otherwise stay for ever.
  const missing = [...sboms].filter((_, index) => found[index]?.kind !== 'found');
  if (missing.length === 0) return;
  const subject = await subjectOf(client, image);
  // One after the other: where the registry keeps no list of referrers, each adds itself to the one that we keep.
  for (const [platform, text] of missing)
    await client.putReferrer(repository, subject, {
      artifactType: sbomType,
      annotations: { [names.platform]: platform, [names.origin]: origin },
      blob: { mediaType: sbomType, bytes: Buffer.from(text) },
    });
}

async function fromRegistry(
  client: RegistryClient,
  image: RecordedImage,
  platform: string,
): Promise<Remembered<string>> {
  const all = await client.referrers(repositoryOf(image), image.digest, sbomType);
  return firstSoundOf(client, image, all, { platform, origin: 'trusted' });
}

function firstSoundOf(
  client: RegistryClient,
  image: RecordedImage,
  all: readonly Referrer[],
  { platform, origin }: { readonly platform: string; readonly origin: Origin },
): Promise<Remembered<string>> {
  const listed = all
    .filter(
      ({ annotations }) => annotations[names.platform] === platform && annotations[names.origin] === origin,
    )
    // The one that came later stands last.
    .reverse();
  return firstSound('SBOM', listed, ({ digest }) => unpackSbom(client, image, digest));
}
