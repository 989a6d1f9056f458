import { Type, type Static } from '@sinclair/typebox';
import { manifestTypes } from '../../oci/media-types.ts';

const digest = Type.String({ pattern: '^sha256:[a-f0-9]{64}$' });
const name = Type.String({ minLength: 1, maxLength: 300 });
const texts = Type.Record(Type.String(), Type.String());

/** The largest manifest or index that anybody has, in bytes: registries refuse more than 4 MiB. */
const largestRoot = 8 * 1024 * 1024;

/** One platform of an image, as a leg has pushed it. */
const platformSchema = Type.Object({
  /** Normalised. */
  platform: Type.String({ pattern: '^[a-z0-9_.-]+/[a-z0-9_.-]+(/[a-z0-9_.-]+)?$', maxLength: 100 }),
  /** Of the root: the manifest, or its index with attestations. */
  digest,
  mediaType: Type.Union(manifestTypes.map((type) => Type.Literal(type))),
  /** Of the root, in bytes. */
  size: Type.Integer({ minimum: 2, maximum: largestRoot }),
});

const imageSchema = Type.Object({
  image: name,
  /** Of the whole image, with all of its platforms: of the plan that the leg was a part of. */
  fingerprint: digest,
  /** `registry/repository`, of all of the image's tags. */
  repositories: Type.Array(name, { minItems: 1 }),
  /** Images of the plan that it is built on. */
  needs: Type.Array(name),
  platforms: Type.Array(platformSchema, { minItems: 1 }),
  /** What would have been sealed into the root. Without a fingerprint: its files have changed while it was built. */
  annotations: texts,
  indexAnnotations: texts,
  /** What its gates were asked: a digest of policy, waivers and settings. */
  demands: digest,
  /** What the gates have said, as memory/record-schema.ts has it: checked where it is read. */
  record: Type.Unknown(),
  /** Platform → CycloneDX, where later runs are compared with it. */
  sboms: Type.Optional(texts),
});

/** What one leg of a build that is spread over many runners has pushed. */
export const legFileSchema = Type.Object({
  version: Type.Literal(1),
  /** Which attempt of its run it was: what a later one has built counts. Absent: the first. */
  attempt: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  images: Type.Array(imageSchema),
});

export type LegFile = Readonly<Static<typeof legFileSchema>>;
export type LegImage = LegFile['images'][number];
export type LegPlatform = LegImage['platforms'][number];
