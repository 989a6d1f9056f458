import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };
const texts = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]));
const strings = Type.Array(Type.String({ minLength: 1 }));
const bytes = Type.Union([Type.String({ minLength: 1 }), Type.Integer({ minimum: 0 })], {
  description: 'Bytes: 500MB (1000²), 500MiB (1024²) or a plain number',
});

/** Of images and groups: what Bake allows for a target. It becomes a part of file names and of references. */
const name = Type.String({ pattern: '^[A-Za-z0-9_-]+$' });

/** What can be demanded of, and given to, every image (`defaults`) or one (`images.NAME`). */
const demands = {
  severity: Type.Optional(
    Type.Union(
      [
        Type.Literal('critical'),
        Type.Literal('high'),
        Type.Literal('medium'),
        Type.Literal('low'),
        Type.Literal('unknown'),
      ],
      { description: 'Vulnerabilities from here on fail the gate (default: high)' },
    ),
  ),
  'ignore-unfixed': Type.Optional(
    Type.Boolean({ description: 'Vulnerabilities without a fix never fail the gate (default: true)' }),
  ),
  'lint-threshold': Type.Optional(
    Type.Union(
      [
        Type.Literal('error'),
        Type.Literal('warning'),
        Type.Literal('info'),
        Type.Literal('style'),
        Type.Literal('none'),
      ],
      { description: 'Lint findings from here on fail the gate (default: error)' },
    ),
  ),
  'max-size': Type.Optional(
    Type.Union(
      [bytes, Type.Object({ compressed: Type.Optional(bytes), uncompressed: Type.Optional(bytes) }, closed)],
      {
        description:
          'Size budget. A plain size limits the unpacked image; {compressed, uncompressed} limits what is pulled, what it takes on disk, or both',
      },
    ),
  ),
  'version-arg': Type.Optional(
    Type.String({ minLength: 1, description: 'The build argument that gets the version (default: VERSION)' }),
  ),
  args: Type.Optional(texts),
  labels: Type.Optional(texts),
  annotations: Type.Optional(texts),
  platforms: Type.Optional(strings),
  secrets: Type.Optional(
    Type.Array(
      Type.Object(
        {
          id: Type.String({ minLength: 1 }),
          env: Type.Optional(Type.String()),
          file: Type.Optional(Type.String()),
          version: Type.Optional(
            Type.Union([Type.String(), Type.Number()], {
              description:
                'Changes when the secret’s value matters anew: secrets are no part of the fingerprint',
            }),
          ),
        },
        closed,
      ),
    ),
  ),
  ssh: Type.Optional(strings),
  'add-hosts': Type.Optional(texts),
  'no-cache': Type.Optional(Type.Boolean()),
  'no-cache-filters': Type.Optional(strings),
  pull: Type.Optional(Type.Boolean()),
  refresh: Type.Optional(
    Type.Union([Type.Literal('daily'), Type.Literal('weekly'), Type.Literal('monthly')], {
      description:
        'Builds anew once in each period, for steps like apt-get upgrade: the build argument REFRESH gets the period',
    }),
  ),
  'rescan-after': Type.Optional(
    Type.String({
      pattern: '^\\d+(m|h|d)$',
      description: 'A reused image’s gates run again when its last scan is older than this (default: 24h)',
    }),
  ),
};

export const demandsSchema = Type.Object(demands, closed);

export const imageEntrySchema = Type.Object(
  {
    ...demands,
    file: Type.Optional(Type.String({ minLength: 1, description: 'The Dockerfile, relative to this file' })),
    context: Type.Optional(
      Type.String({ minLength: 1, description: 'The build context, relative to this file' }),
    ),
    target: Type.Optional(Type.String({ minLength: 1, description: 'The stage to build' })),
    output: Type.Optional(
      Type.Object(
        {
          type: Type.Union([Type.Literal('local'), Type.Literal('tar')]),
          dest: Type.String({ minLength: 1, description: 'Folder or archive, relative to this file' }),
          'max-glibc': Type.Optional(
            Type.String({
              pattern: '^\\d+\\.\\d+(\\.\\d+)?$',
              description: 'The oldest glibc that binaries must run on',
            }),
          ),
        },
        { ...closed, description: 'Files instead of an image: binaries, packages' },
      ),
    ),
    alias: Type.Optional(
      Type.Union([Type.String({ minLength: 1 }), strings], {
        description: 'Other names Dockerfiles use for this image',
      }),
    ),
  },
  closed,
);

/** image-build.yml. The published JSON Schema (schema/policy.schema.json) is this value. */
export const policySchema = Type.Object(
  {
    version: Type.Literal(1),
    defaults: Type.Optional(demandsSchema),
    images: Type.Optional(Type.Record(name, Type.Union([imageEntrySchema, Type.Null()]), closed)),
    groups: Type.Optional(Type.Record(name, strings, closed)),
    retention: Type.Optional(
      Type.Object(
        {
          keep: Type.Optional(
            Type.Array(Type.String({ minLength: 1 }), {
              description: 'Tags that are never removed, with * as wildcard',
            }),
          ),
          branches: Type.Optional(
            Type.Array(Type.String({ minLength: 1 }), {
              description:
                'Tags, with * as wildcard, that are named after branches: they go with the branch. Nothing else is taken for one',
            }),
          ),
          'untagged-after': Type.Optional(
            Type.String({
              pattern: '^\\d+(m|h|d)$',
              description: 'Untagged versions older than this are removed',
            }),
          ),
        },
        { ...closed, description: 'What image-build clean --registry leaves in place' },
      ),
    ),
  },
  { ...closed, $id: 'image-build-policy', title: 'image-build.yml' },
);

export type Demands = Readonly<Static<typeof demandsSchema>>;
export type ImageEntry = Readonly<Static<typeof imageEntrySchema>>;
export type PolicyFile = Readonly<Static<typeof policySchema>>;
