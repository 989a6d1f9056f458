import { Type, type Static } from '@sinclair/typebox';
import type { EntryNames } from '../cache/stores/registry/entry.ts';
import { ownAnnotations } from '../oci/own-annotations.ts';
import type { EntryFact, TagFact } from './facts.ts';

/** Of a manifest or an index what says which others it belongs to (image-spec, manifest.md and image-index.md). */
export const partsSchema = Type.Object({
  artifactType: Type.Optional(Type.Unknown()),
  annotations: Type.Optional(Type.Union([Type.Null(), Type.Record(Type.String(), Type.String())])),
  subject: Type.Optional(Type.Union([Type.Null(), Type.Object({ digest: Type.String() })])),
  manifests: Type.Optional(
    Type.Union([Type.Null(), Type.Array(Type.Object({ mediaType: Type.String(), digest: Type.String() }))]),
  ),
});
export type Parts = Static<typeof partsSchema>;

/** A manifest that was read. */
export interface ReadManifest {
  readonly digest: string;
  readonly parts: Parts;
}

/** What a manifest says of who has made it. */
export function said(read: ReadManifest | undefined): Pick<TagFact, 'isOurs' | 'entry'> {
  const entry = read && entryOf(read);
  return { isOurs: isOurs(read?.parts), ...(entry === undefined ? {} : { entry }) };
}

const ownNames: readonly string[] = Object.values(ownAnnotations);

/** What image-build publishes says so in its root. */
function isOurs(parts: Parts | undefined): boolean {
  return Object.keys(parts?.annotations ?? {}).some((name) => ownNames.includes(name));
}

/** As the registry store writes them: that room's type says the same words. */
const entryNames: EntryNames = {
  artifactType: 'application/vnd.image-build.cache.v1',
  key: 'vnd.image-build.cache.key',
  slot: 'vnd.image-build.cache.slot',
  family: 'vnd.image-build.cache.family',
  created: 'org.opencontainers.image.created',
};

/** A file kept for later runs, by its manifest; anything else, or one that does not say how old it is, is none. */
function entryOf({ digest, parts: { artifactType, annotations } }: ReadManifest): EntryFact | undefined {
  const createdMs = Date.parse(annotations?.[entryNames.created] ?? '');
  if (artifactType !== entryNames.artifactType || Number.isNaN(createdMs)) return undefined;
  const [slot, family] = [annotations?.[entryNames.slot], annotations?.[entryNames.family]];
  return {
    digest,
    createdMs,
    ...(slot === undefined ? {} : { slot }),
    ...(family === undefined ? {} : { family }),
  };
}
