import { Type, type Static, type TSchema } from '@sinclair/typebox';

// Go writes an empty list or map as `null` or not at all.
const nullable = <T extends TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));
const strings = nullable(Type.Array(Type.String()));
const texts = nullable(Type.Record(Type.String(), Type.String()));

/** Points to a blob (image-spec/descriptor.md). Size in bytes. */
export const descriptorSchema = Type.Object({
  mediaType: Type.String(),
  digest: Type.String({ pattern: '^sha256:[a-f0-9]{64}$' }),
  size: Type.Integer({ minimum: 0 }),
  annotations: texts,
  platform: Type.Optional(
    Type.Object({
      os: Type.String(),
      architecture: Type.String(),
      variant: Type.Optional(Type.String()),
    }),
  ),
});
export type Descriptor = Readonly<Static<typeof descriptorSchema>>;

/** OCI index, Docker manifest list, and a layout's `index.json` (image-spec/image-index.md). */
export const indexSchema = Type.Object({
  schemaVersion: Type.Literal(2),
  mediaType: Type.Optional(Type.String()),
  manifests: Type.Array(descriptorSchema),
  annotations: texts,
});
export type ImageIndex = Readonly<Static<typeof indexSchema>>;

/** OCI manifest and Docker's schema 2 (image-spec/manifest.md). */
export const manifestSchema = Type.Object({
  schemaVersion: Type.Literal(2),
  mediaType: Type.Optional(Type.String()),
  config: descriptorSchema,
  layers: Type.Array(descriptorSchema),
  annotations: texts,
});
export type ImageManifest = Readonly<Static<typeof manifestSchema>>;

/** What an image says of itself (image-spec/config.md); everything in it comes from the image: untrusted. */
export const configSchema = Type.Object({
  os: Type.String(),
  architecture: Type.String(),
  variant: Type.Optional(Type.String()),
  created: Type.Optional(Type.String()),
  config: nullable(
    Type.Object({
      User: Type.Optional(Type.String()),
      Env: strings,
      Entrypoint: strings,
      Cmd: strings,
      WorkingDir: Type.Optional(Type.String()),
      Labels: texts,
      StopSignal: Type.Optional(Type.String()),
      /** `8080/tcp` → `{}`. */
      ExposedPorts: nullable(Type.Record(Type.String(), Type.Unknown())),
      /** Not in the specification: Docker's, and BuildKit writes it into OCI images, too. */
      Healthcheck: nullable(Type.Object({ Test: strings })),
      /** Docker's as well: what `CMD-SHELL` checks and shell forms run with. */
      Shell: strings,
    }),
  ),
  rootfs: Type.Object({
    type: Type.String(),
    diff_ids: Type.Array(Type.String({ pattern: '^sha256:[a-f0-9]{64}$' })),
  }),
  history: nullable(
    Type.Array(
      Type.Object({
        created_by: Type.Optional(Type.String()),
        comment: Type.Optional(Type.String()),
        empty_layer: Type.Optional(Type.Boolean()),
      }),
    ),
  ),
});
export type ImageConfig = Readonly<Static<typeof configSchema>>;
