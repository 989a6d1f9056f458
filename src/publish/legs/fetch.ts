import { Type } from '@sinclair/typebox';
import { isAttestation } from '../../oci/layout.ts';
import { isIndexType, isManifestType } from '../../oci/media-types.ts';
import type { PlatformImage } from '../../oci/merge.ts';
import { platformOf } from '../../oci/platform.ts';
import { parseReference, repositoryName, type Repository } from '../../oci/reference.ts';
import type { RegistryClient, StoredManifest } from '../../oci/registry/client.ts';
import { configSchema, indexSchema, manifestSchema, type Descriptor } from '../../oci/schemas.ts';
import { surroundingsFailed } from '../../problem.ts';
import { parseJson } from '../../tools/json.ts';
import type { PickedPlatform } from './pick.ts';

/** One platform of an image, as the registry has what a leg has pushed: proven by its digest, and looked at. */
export interface FetchedPlatform extends PlatformImage {
  /** The bytes of its root. */
  readonly stored: StoredManifest;
  /** Of its unpacked layers, bottom first. */
  readonly diffIds: readonly string[];
}

/** A config is small: what is larger is none. In bytes. */
const mostBytes = 8_000_000;

/** `os.version` tells Windows images apart, which an index has to say. */
const legConfigSchema = Type.Intersect([
  configSchema,
  Type.Object({ 'os.version': Type.Optional(Type.String()) }),
]);

/**
 * Fetches what a leg has pushed, from the first of the repositories, and looks whether the others have it, too. What
 * the leg says of it is believed only where that is so.
 * @param repositories `registry/repository`, where the image's tags will be
 * @throws Problem (surroundings) when it is gone, is for another platform, or is no image of one platform
 */
export async function fetchPlatform(
  image: string,
  picked: PickedPlatform,
  repositories: readonly string[],
  client: RegistryClient,
): Promise<FetchedPlatform> {
  const { platform, digest, mediaType, size, file } = picked;
  const [home, ...others] = repositories.map((name) => bare(name));
  if (home === undefined) throw new Error(`${image} has no repository`);
  const what = `${image} (${platform})`;
  const stored = await manifestOf(client, home, digest, what, file);
  if (stored.mediaType !== mediaType || stored.bytes.length !== size)
    throw surroundingsFailed(
      `${file} says something else of ${what} than ${at(home, digest)} is: ${mediaType}, ${size} bytes`,
      { todo: 'Please report this: a leg file is written from what was pushed' },
    );
  const root: Descriptor = { mediaType, digest, size };
  const index = isIndexType(mediaType) ? parse(indexSchema, stored) : undefined;
  const entries = index?.manifests.filter((each) => !isAttestation(each)) ?? [root];
  const attestations = index?.manifests.filter((each) => isAttestation(each)) ?? [];
  const [manifest, ...more] = entries;
  if (manifest === undefined || more.length > 0 || !isManifestType(manifest.mediaType))
    throw surroundingsFailed(`${at(home, digest)} is no image for one platform, and ${what} has to be one`, {
      log: [`It was named by ${file}`],
    });
  refuseForeign(attestations, manifest, home);
  const own = index === undefined ? stored : await manifestOf(client, home, manifest.digest, what, file);
  for (const each of attestations) await has(client, home, each.digest, what, file);
  for (const other of others)
    for (const each of [...entries, ...attestations, root]) await has(client, other, each.digest, what, file);

  const { config: descriptor, layers } = parse(manifestSchema, own);
  const bytes = await client.getBlob(home, descriptor.digest, mostBytes);
  const config = parseJson(legConfigSchema, bytes.toString('utf8'), `The config ${descriptor.digest}`);
  const is = platformOf(config.os, config.architecture, config.variant);
  if (is !== platform)
    throw surroundingsFailed(`${file} gives ${at(home, digest)} for ${what}, and it is for ${is}`, {
      todo: 'Please report this: a leg file is written from what was built',
    });
  const diffIds = config.rootfs.diff_ids;
  if (diffIds.length !== layers.length)
    throw surroundingsFailed(
      `${at(home, digest)} has ${layers.length} layers, and its config names ${diffIds.length}`,
    );
  const said = manifest.platform;
  if (said !== undefined && platformOf(said.os, said.architecture, said.variant) !== platform)
    throw surroundingsFailed(`${at(home, digest)} says that it is for another platform than ${platform}`);
  const version = config['os.version'];
  return {
    dir: at(home, digest),
    platform,
    root,
    ...(index === undefined ? {} : { index }),
    manifest: said === undefined ? { ...manifest, ...platformEntry(platform, version) } : manifest,
    attestations,
    stored,
    diffIds,
  };
}

/** What an index says of a manifest; one from BuildKit says it itself. */
function platformEntry(platform: string, version: string | undefined): Pick<Descriptor, 'platform'> {
  const [os = '', architecture = '', variant] = platform.split('/');
  return {
    platform: {
      architecture,
      os,
      ...(variant === undefined ? {} : { variant }),
      ...(version === undefined ? {} : { 'os.version': version }),
    },
  };
}

/** Attestations of something else would be published as this image's. */
function refuseForeign(attestations: readonly Descriptor[], { digest }: Descriptor, home: Repository): void {
  const foreign = attestations.find(
    ({ annotations, mediaType }) =>
      annotations?.['vnd.docker.reference.digest'] !== digest || !isManifestType(mediaType),
  );
  if (foreign !== undefined)
    throw surroundingsFailed(
      `${at(home, foreign.digest)} is no attestation of ${digest}, which it stands beside`,
    );
}

async function manifestOf(
  client: RegistryClient,
  repository: Repository,
  digest: string,
  what: string,
  file: string,
): Promise<StoredManifest> {
  const found = await client.getManifest({ ...repository, digest });
  if (found === undefined) throw gone(repository, digest, what, file);
  return found;
}

async function has(
  client: RegistryClient,
  repository: Repository,
  digest: string,
  what: string,
  file: string,
): Promise<void> {
  const found = await client.resolveTag({ ...repository, digest });
  if (found !== digest) throw gone(repository, digest, what, file);
}

function gone(repository: Repository, digest: string, what: string, file: string): Error {
  return surroundingsFailed(`${what} is not there any more: ${at(repository, digest)}`, {
    todo: 'Run the leg that builds it again; does a clean-up of untagged versions run at the same time?',
    log: [`It was named by ${file}`],
  });
}

function parse<T extends typeof indexSchema | typeof manifestSchema>(
  schema: T,
  { digest, bytes }: StoredManifest,
): ReturnType<typeof parseJson<T>> {
  return parseJson(schema, bytes.toString('utf8'), `The manifest ${digest}`);
}

function bare(name: string): Repository {
  const { registry, repository } = parseReference(name);
  return { registry, repository };
}

function at(repository: Repository, digest: string): string {
  return `${repositoryName(repository)}@${digest}`;
}
