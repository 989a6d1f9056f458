import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { digestOf } from '../../oci/digest.ts';
import { mediaTypes } from '../../oci/media-types.ts';
import { repositoryName, type Repository } from '../../oci/reference.ts';
import type { BlobSource, RegistryClient } from '../../oci/registry/client.ts';
import { manifestSchema, type Descriptor } from '../../oci/schemas.ts';
import { messageOf, Problem } from '../../problem.ts';
import type { FileStore, Saved } from '../store.ts';
import { digestOfFile } from './digest-of-file.ts';
import { badKey, refusedBy } from './seal.ts';

export interface RegistryStoreOptions {
  /** Told what was found and not taken, one sentence. */
  readonly tell?: (sentence: string) => void;
}

/** What a kept file's manifest says that it is, and its only layer. */
const artifactType = 'application/vnd.image-build.cache.v1';
const layerType = 'application/vnd.image-build.cache.file.v1';
const keyAnnotation = 'vnd.image-build.cache.key';
/** image-spec/manifest.md, "Guidance for an Empty Descriptor". */
const empty = { mediaType: 'application/vnd.oci.empty.v1+json', bytes: Buffer.from('{}') };

const schema = Type.Object({ ...manifestSchema.properties, artifactType: Type.Literal(artifactType) });

/**
 * Files as OCI artifacts of one repository: the key is in an annotation, and two tags lead to each. One is made of the
 * key. The other is made of the key up to its last `-` and moves to whatever was saved last, so that who saves at the
 * same time needs no common list.
 *
 * Its limits: a prefix is found only when it is a key up to its last `-`; two jobs that save the same key at once both
 * succeed, and the last one stays; nothing is removed, that is for `image-build clean`; and whoever may push to the
 * repository may put anything there, for every branch.
 */
export function createRegistryStore(
  client: RegistryClient,
  repository: Repository,
  { tell = () => undefined }: RegistryStoreOptions = {},
): FileStore {
  const about = `the registry’s repository ${repositoryName(repository)}`;
  return {
    about,
    restore: async (key, prefixes, file) => {
      const places = [
        { tag: tagOfKey(key), isWanted: (found: string) => found === key },
        ...prefixes.map((prefix) => ({
          tag: tagOfPrefix(prefix),
          isWanted: (found: string) => found.startsWith(prefix),
        })),
      ];
      for (const { tag, isWanted } of places) {
        const entry = await find(client, repository, tag);
        if (entry === undefined || !isWanted(entry.key)) continue;
        try {
          await client.saveBlob(repository, entry.blob, file);
          return { key: entry.key, size: entry.blob.size };
        } catch (error) {
          if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
          tell(`${entry.key} in ${about} is not used: ${messageOf(error)}`);
        }
      }
      return undefined;
    },
    save: async (key, file) => {
      const bad = badKey(key);
      if (bad !== undefined) return { kind: 'refused', why: bad };
      return save(client, repository, key, file).catch((error: unknown) => refusedBy(file, error));
    },
  };
}

/** What a tag leads to, when that is a kept file. @throws Problem when the registry does not say */
async function find(
  client: RegistryClient,
  repository: Repository,
  tag: string,
): Promise<{ readonly key: string; readonly blob: Descriptor } | undefined> {
  const stored = await client.getManifest({ ...repository, tag });
  const manifest = stored && soundManifest(stored.bytes.toString('utf8'));
  const key = manifest?.annotations?.[keyAnnotation];
  const blob = manifest?.layers[0];
  return key !== undefined && blob?.mediaType === layerType ? { key, blob } : undefined;
}

/** Anybody may have put something else there. */
function soundManifest(text: string): Static<typeof schema> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Value.Check(schema, value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function save(
  client: RegistryClient,
  repository: Repository,
  key: string,
  file: string,
): Promise<Saved> {
  const [exact, near] = [tagOfKey(key), tagOfPrefix(key.slice(0, key.lastIndexOf('-') + 1))];
  if ((await find(client, repository, exact))?.key === key) return { kind: 'exists' };
  const { digest, size } = await digestOfFile(file);
  const config = { mediaType: empty.mediaType, digest: digestOf(empty.bytes), size: empty.bytes.length };
  const blobs: readonly BlobSource[] = [
    { digest, size, open: () => createReadStream(file) },
    { digest: config.digest, size: config.size, open: () => Readable.from([empty.bytes]) },
  ];
  for (const blob of blobs) await client.putBlob(repository, blob);
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      artifactType,
      config,
      layers: [{ mediaType: layerType, digest, size }],
      annotations: { [keyAnnotation]: key, 'org.opencontainers.image.created': new Date().toISOString() },
    }),
  );
  const manifest = { mediaType: mediaTypes.manifest, bytes };
  await client.putManifest({ ...repository, tag: exact }, manifest);
  await client.putManifest({ ...repository, tag: near }, manifest);
  return { kind: 'saved', size };
}

function tagOfKey(key: string): string {
  return tagOf('key', key);
}

function tagOfPrefix(prefix: string): string {
  return tagOf('prefix', prefix);
}

function tagOf(what: 'key' | 'prefix', text: string): string {
  return `ib-cache-${what}-${createHash('sha256').update(text).digest('hex')}`;
}
