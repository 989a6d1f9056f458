import { Type, type Static } from '@sinclair/typebox';

const strings = Type.Array(Type.String());
const texts = Type.Record(Type.String(), Type.String());

/**
 * A target as `buildx bake --print` prints it and as we hand it back to bake: the keys are Bake's.
 * Keys that are not listed pass through untouched.
 * Source: docs.docker.com/build/bake/reference.
 */
export const bakeTargetSchema = Type.Object(
  {
    context: Type.Optional(Type.String()),
    contexts: Type.Optional(texts),
    dockerfile: Type.Optional(Type.String()),
    'dockerfile-inline': Type.Optional(Type.String()),
    args: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()]))),
    labels: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()]))),
    annotations: Type.Optional(strings),
    tags: Type.Optional(strings),
    target: Type.Optional(Type.String()),
    platforms: Type.Optional(strings),
    secret: Type.Optional(Type.Array(Type.Unknown())),
    ssh: Type.Optional(Type.Array(Type.Unknown())),
    output: Type.Optional(Type.Array(Type.Unknown())),
    attest: Type.Optional(Type.Array(Type.Unknown())),
    'cache-from': Type.Optional(Type.Array(Type.Unknown())),
    'cache-to': Type.Optional(Type.Array(Type.Unknown())),
    'no-cache': Type.Optional(Type.Boolean()),
    'no-cache-filter': Type.Optional(strings),
    pull: Type.Optional(Type.Boolean()),
    'extra-hosts': Type.Optional(texts),
  },
  { additionalProperties: true },
);
export type BakeTarget = Readonly<Static<typeof bakeTargetSchema>>;

/** The document of `buildx bake --print`. */
export const bakeFileSchema = Type.Object({
  group: Type.Optional(
    Type.Record(Type.String(), Type.Object({ targets: Type.Optional(Type.Union([strings, Type.Null()])) })),
  ),
  target: Type.Optional(Type.Record(Type.String(), bakeTargetSchema)),
});
export type BakeFile = Static<typeof bakeFileSchema>;
