import { Type, type Static } from '@sinclair/typebox';
import { gateDemands } from './gate-demands.ts';

const closed = { additionalProperties: false };
const text = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
/** @param example what a message shows of a value that is wrong, and an editor of one that is to be written */
const texts = (example: Readonly<Record<string, string>>) =>
  Type.Record(Type.String(), text, { examples: [example] });
const strings = (...examples: readonly (readonly string[])[]) =>
  Type.Array(Type.String({ minLength: 1 }), examples.length > 0 ? { examples } : {});
const flag = (about: { readonly description?: string } = {}) =>
  Type.Boolean({ ...about, examples: [true, false] });
const bytes = Type.Union([Type.String({ minLength: 1 }), Type.Integer({ minimum: 0 })], {
  description: 'Bytes: 500MB (1000²), 500MiB (1024²) or a plain number',
  examples: ['500MB', '1.5GiB'],
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
      { description: 'Vulnerabilities from here on fail the gate (default: high)', examples: ['high'] },
    ),
  ),
  'ignore-unfixed': Type.Optional(
    flag({ description: 'Vulnerabilities without a fix never fail the gate (default: true)' }),
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
      { description: 'Lint findings from here on fail the gate (default: error)', examples: ['warning'] },
    ),
  ),
  'max-size': Type.Optional(
    Type.Union(
      [bytes, Type.Object({ compressed: Type.Optional(bytes), uncompressed: Type.Optional(bytes) }, closed)],
      {
        description:
          'Size budget. A plain size limits the unpacked image; {compressed, uncompressed} limits what is pulled, what it takes on disk, or both',
        examples: ['500MB', '1.5GiB', { compressed: '200MB' }],
      },
    ),
  ),
  ...gateDemands,
  'version-arg': Type.Optional(
    Type.String({
      minLength: 1,
      description: 'The build argument that gets the version (default: VERSION)',
      examples: ['APP_VERSION'],
    }),
  ),
  args: Type.Optional(texts({ NODE_VERSION: '24' })),
  labels: Type.Optional(texts({ 'org.opencontainers.image.vendor': 'Acme' })),
  annotations: Type.Optional(texts({ 'org.opencontainers.image.vendor': 'Acme' })),
  platforms: Type.Optional(strings(['linux/amd64', 'linux/arm64'])),
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
      { examples: [[{ id: 'token', env: 'TOKEN' }]] },
    ),
  ),
  ssh: Type.Optional(strings(['default'])),
  'add-hosts': Type.Optional(texts({ 'db.test': '10.0.0.5' })),
  'no-cache': Type.Optional(flag()),
  'no-cache-filters': Type.Optional(strings(['packages'])),
  pull: Type.Optional(flag()),
  refresh: Type.Optional(
    Type.Union([Type.Literal('daily'), Type.Literal('weekly'), Type.Literal('monthly')], {
      description:
        'Builds anew once in each period, for steps like apt-get upgrade: the build argument REFRESH gets the period',
      examples: ['weekly'],
    }),
  ),
  'rescan-after': Type.Optional(
    Type.String({
      pattern: '^\\d+(m|h|d)$',
      description: 'A reused image’s gates run again when its last scan is older than this (default: 24h)',
      examples: ['24h', '30m', '7d'],
    }),
  ),
};

export const demandsSchema = Type.Object(demands, { ...closed, examples: [{ severity: 'high' }] });

export const imageEntrySchema = Type.Object(
  {
    ...demands,
    file: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The Dockerfile, relative to this file',
        examples: ['docker/Dockerfile.service'],
      }),
    ),
    context: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The build context, relative to this file',
        examples: ['services/api'],
      }),
    ),
    target: Type.Optional(
      Type.String({ minLength: 1, description: 'The stage to build', examples: ['runtime'] }),
    ),
    output: Type.Optional(
      Type.Object(
        {
          type: Type.Union([Type.Literal('local'), Type.Literal('tar')]),
          dest: Type.String({
            minLength: 1,
            description: 'Folder or archive, relative to this file',
            examples: ['dist/bin'],
          }),
          'max-glibc': Type.Optional(
            Type.String({
              pattern: '^\\d+\\.\\d+(\\.\\d+)?$',
              description: 'The oldest glibc that binaries must run on',
              examples: ['2.31'],
            }),
          ),
        },
        {
          ...closed,
          description: 'Files instead of an image: binaries, packages',
          examples: [{ type: 'local', dest: 'dist/bin' }],
        },
      ),
    ),
    alias: Type.Optional(
      Type.Union([Type.String({ minLength: 1 }), strings()], {
        description: 'Other names Dockerfiles use for this image',
        examples: ['acme-base', ['acme-base', 'acme/base']],
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
    images: Type.Optional(
      Type.Record(name, Type.Union([imageEntrySchema, Type.Null()]), {
        ...closed,
        examples: [{ base: { 'max-size': '500MB' } }],
      }),
    ),
    groups: Type.Optional(
      Type.Record(name, strings(), {
        ...closed,
        description: 'The group default is what is built when nothing is named',
        examples: [{ dev: ['base', 'test-runner'] }],
      }),
    ),
    retention: Type.Optional(
      Type.Object(
        {
          keep: Type.Optional(
            Type.Array(Type.String({ minLength: 1 }), {
              description: 'Tags that are never removed, with * as wildcard',
              examples: [['v*', 'stable']],
            }),
          ),
          branches: Type.Optional(
            Type.Array(Type.String({ minLength: 1 }), {
              description:
                'Tags, with * as wildcard, that are named after branches: they go with the branch. Nothing else is taken for one',
              examples: [['feature-*']],
            }),
          ),
          'untagged-after': Type.Optional(
            Type.String({
              pattern: '^\\d+(m|h|d)$',
              description: 'Untagged versions older than this are removed',
              examples: ['21d', '12h'],
            }),
          ),
        },
        {
          ...closed,
          description: 'What image-build clean --registry leaves in place',
          examples: [{ 'untagged-after': '21d' }],
        },
      ),
    ),
    state: Type.Optional(
      Type.Object(
        {
          keep: Type.Optional(
            Type.Union([Type.String({ minLength: 1 }), Type.Integer({ minimum: 0 })], {
              description: 'So much may stay, least recently used first out: 20GB, 20GiB or bytes',
              examples: ['20GB'],
            }),
          ),
          'older-than': Type.Optional(
            Type.String({
              pattern: '^\\d+(m|h|d)$',
              description: 'What was unused for longer goes',
              examples: ['7d', '12h'],
            }),
          ),
        },
        {
          ...closed,
          description:
            'What may stay on a machine between runs, of the engine and of the cache folder: image-build clean applies it',
          examples: [{ keep: '20GB', 'older-than': '7d' }],
        },
      ),
    ),
  },
  { ...closed, $id: 'image-build-policy', title: 'image-build.yml' },
);

export type Demands = Readonly<Static<typeof demandsSchema>>;
export type ImageEntry = Readonly<Static<typeof imageEntrySchema>>;
export type PolicyFile = Readonly<Static<typeof policySchema>>;
