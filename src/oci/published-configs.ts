import { surroundingsFailed } from '../problem.ts';
import { parseJson } from '../tools/json.ts';
import { isAttestation } from './layout.ts';
import { isIndexType } from './media-types.ts';
import { platformOf } from './platform.ts';
import { repositoryName, type Repository } from './reference.ts';
import type { RegistryClient, StoredManifest } from './registry/client.ts';
import { configSchema, indexSchema, manifestSchema, type ImageConfig } from './schemas.ts';

/** A config is small: what is larger is none. In bytes. */
const mostBytes = 8_000_000;

/**
 * The configs of a published image, platform (normalised) → config; attestations are left out.
 * @param digest of its root
 * @throws Problem (surroundings) when something of it is not there or is no image
 */
export async function publishedConfigs(
  client: RegistryClient,
  repository: Repository,
  digest: string,
): Promise<ReadonlyMap<string, ImageConfig>> {
  const root = await manifestOf(client, repository, digest);
  const manifests = isIndexType(root.mediaType)
    ? await Promise.all(
        parse(indexSchema, root)
          .manifests.filter((each) => !isAttestation(each))
          .map((each) => manifestOf(client, repository, each.digest)),
      )
    : [root];
  const configs = await Promise.all(
    manifests.map(async (manifest) => {
      const { config } = parse(manifestSchema, manifest);
      const bytes = await client.getBlob(repository, config.digest, mostBytes);
      return parseJson(configSchema, bytes.toString('utf8'), `The config ${config.digest}`);
    }),
  );
  return new Map(
    configs.map((config) => [platformOf(config.os, config.architecture, config.variant), config]),
  );
}

function parse<T extends typeof indexSchema | typeof manifestSchema>(
  schema: T,
  { digest, bytes }: StoredManifest,
): ReturnType<typeof parseJson<T>> {
  return parseJson(schema, bytes.toString('utf8'), `The manifest ${digest}`);
}

async function manifestOf(
  client: RegistryClient,
  repository: Repository,
  digest: string,
): Promise<StoredManifest> {
  const stored = await client.getManifest({ ...repository, digest });
  if (stored === undefined)
    throw surroundingsFailed(`${repositoryName(repository)}@${digest} is not there any more`, {
      todo: 'Run it once with reuse: false: then everything is built anew',
    });
  return stored;
}
