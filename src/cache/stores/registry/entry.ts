import { Type, type Static } from '@sinclair/typebox';
import { digestOf } from '../../../oci/digest.ts';
import { mediaTypes } from '../../../oci/media-types.ts';
import type { StoredManifest } from '../../../oci/registry/client.ts';
import { manifestSchema, type Descriptor } from '../../../oci/schemas.ts';
import { soundJson } from '../../../tools/json.ts';

/** What is written into the manifest of a kept file. `image-build clean` reads it. */
export const entryNames = {
  artifactType: 'application/vnd.image-build.cache.v1',
  key: 'vnd.image-build.cache.key',
  /** Whose it is: absent where nobody has said. */
  slot: 'vnd.image-build.cache.slot',
  /** The shortest beginning under which it is found: what has the same one takes its place. */
  family: 'vnd.image-build.cache.family',
  created: 'org.opencontainers.image.created',
} as const;
export type EntryNames = typeof entryNames;

/** Of the only layer. */
const layerType = 'application/vnd.image-build.cache.file.v1';
/** image-spec/manifest.md, "Guidance for an Empty Descriptor". */
const empty = { mediaType: 'application/vnd.oci.empty.v1+json', bytes: Buffer.from('{}') };
/** The blob that every manifest here names besides its file. */
export const emptyConfig = {
  mediaType: empty.mediaType,
  digest: digestOf(empty.bytes),
  size: empty.bytes.length,
  bytes: empty.bytes,
} as const;

const schema = Type.Object({
  ...manifestSchema.properties,
  artifactType: Type.Literal(entryNames.artifactType),
});

/** What a manifest says of the file that it keeps. */
export interface RegistryEntry {
  readonly key: string;
  readonly slot?: string;
  readonly blob: Pick<Descriptor, 'digest' | 'size'>;
}

/** The manifest of a kept file. @param createdMs ms since 1970 */
export function writeEntry(
  { key, slot, blob: { digest, size } }: RegistryEntry,
  family: string,
  createdMs: number,
): Pick<StoredManifest, 'mediaType' | 'bytes'> {
  const manifest: Static<typeof schema> = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: entryNames.artifactType,
    config: { mediaType: emptyConfig.mediaType, digest: emptyConfig.digest, size: emptyConfig.size },
    layers: [{ mediaType: layerType, digest, size }],
    annotations: {
      [entryNames.key]: key,
      ...(slot === undefined ? {} : { [entryNames.slot]: slot }),
      [entryNames.family]: family,
      [entryNames.created]: new Date(createdMs).toISOString(),
    },
  };
  return { mediaType: mediaTypes.manifest, bytes: Buffer.from(JSON.stringify(manifest)) };
}

/** What a manifest says; undefined for one that is of something else: anybody may have put it there. */
export function readEntry(bytes: Buffer): RegistryEntry | undefined {
  const manifest = soundJson(schema, bytes.toString('utf8'));
  const key = manifest?.annotations?.[entryNames.key];
  const slot = manifest?.annotations?.[entryNames.slot];
  const blob = manifest?.layers[0];
  if (key === undefined || blob?.mediaType !== layerType) return undefined;
  return { key, ...(slot === undefined ? {} : { slot }), blob };
}
