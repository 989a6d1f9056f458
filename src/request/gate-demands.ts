import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { gateNames } from '../gate-names.ts';

const closed = { additionalProperties: false };
const bytes = Type.Union([Type.String({ minLength: 1 }), Type.Integer({ minimum: 0 })], {
  description: 'Bytes: 500MB (1000²), 500MiB (1024²) or a plain number',
  examples: ['500MB', '1.5GiB'],
});
const words = <const T extends string>(names: readonly T[], about: Readonly<Record<string, unknown>>) =>
  Type.Union(
    names.map((name) => Type.Literal(name)),
    about,
  );
const list = (description: string, ...examples: readonly (readonly string[])[]) =>
  Type.Array(Type.String({ minLength: 1 }), { description, examples });

const deny = (what: string) =>
  Type.Optional(words(['deny', 'allow'], { description: what, examples: ['deny', 'allow'] }));
const denyBut = (what: string, example: string) =>
  Type.Optional(
    Type.Union([words(['deny', 'allow'], {}), Type.Array(Type.String({ pattern: '^/' }))], {
      description: `${what}; a list names paths that are allowed, with * as wildcard`,
      examples: ['deny', [example]],
    }),
  );
const demand = (what: string) =>
  Type.Optional(words(['required', 'any'], { description: what, examples: ['required', 'any'] }));

/** What may be in an image, one by one; what is not named is the profile's. */
const contents = Type.Object(
  {
    root: deny('Running as root: no USER, root or 0'),
    compilers: deny('Compilers and toolchains, as packages and as files'),
    'dev-packages': deny('-dev and -devel packages: headers for compilers'),
    sources: deny('Sources of compiled languages'),
    'debug-symbols': deny('Programs and libraries with debug symbols'),
    'package-caches': deny('Caches and lists of package managers: apt, apk, pip, npm, …'),
    vcs: deny('Folders of version control: .git, .hg, .svn'),
    shell: deny('Shells'),
    'package-managers': deny('Package managers: apt, apk, pip, npm, …'),
    'missing-libraries': deny('Programs whose shared libraries are not in the image'),
    setuid: denyBut('Files with setuid or setgid', '/usr/bin/sudo'),
    'world-writable': denyBut(
      'Files and folders that everybody may write, but for sticky folders',
      '/data/*',
    ),
    healthcheck: demand('A HEALTHCHECK'),
    entrypoint: demand('An ENTRYPOINT or CMD whose program is in the image'),
    expose: Type.Optional(
      Type.Array(Type.Union([Type.Integer({ minimum: 1, maximum: 65535 }), Type.String({ minLength: 1 })]), {
        description: 'Exactly these ports are exposed',
        examples: [[8080, '53/udp']],
      }),
    ),
    labels: Type.Optional(
      list('Labels that must be there and not empty', ['org.opencontainers.image.source']),
    ),
    paths: Type.Optional(
      Type.Record(Type.String({ pattern: '^/' }), Type.String({ minLength: 1 }), {
        description: 'Path → mode and owner (and group) that it must have: "0700 app", "app:app", "0644"',
        examples: [{ '/data': '0700 app' }],
      }),
    ),
  },
  {
    ...closed,
    description: 'What may be in the image, one by one; what is not named is the profile’s',
    examples: [{ root: 'deny' }],
  },
);

const argv = Type.Array(Type.String(), { minItems: 1 });
const seconds = Type.String({
  pattern: '^\\d+(ms|s|m)$',
  description: 'How long it may take (default: 30s)',
  examples: ['30s'],
});
const output = {
  /** A regular expression that the output must match. */
  output: Type.Optional(Type.String({ description: 'A regular expression that the output must match' })),
};
const testName = Type.Optional(
  Type.String({
    minLength: 1,
    description: 'What reports call it; left out: the command, or the address that is asked',
  }),
);
const test = Type.Union([
  argv,
  Type.Object(
    {
      name: testName,
      run: argv,
      entrypoint: Type.Optional(
        Type.Boolean({ description: 'Through the image’s ENTRYPOINT (default: false)' }),
      ),
      network: Type.Optional(Type.Boolean({ description: 'With a network (default: false)' })),
      timeout: Type.Optional(seconds),
      'exit-code': Type.Optional(Type.Integer({ minimum: 0, maximum: 255, description: '(default: 0)' })),
      ...output,
      'max-memory': Type.Optional(bytes),
    },
    closed,
  ),
  Type.Object(
    {
      name: testName,
      service: Type.Union([argv, Type.Literal('entrypoint')], {
        description: 'What is started: a command, or the image’s own entrypoint and command',
      }),
      get: Type.String({
        pattern: '^http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/',
        description: 'What it is asked on the loopback until it answers',
      }),
      status: Type.Optional(
        Type.Integer({ minimum: 100, maximum: 599, description: 'The answer’s status (default: 200)' }),
      ),
      timeout: Type.Optional(seconds),
      ...output,
    },
    closed,
  ),
]);

const waiver = Type.Object(
  {
    rule: Type.String({
      minLength: 1,
      description: 'The finding’s rule: DL3008, CVE-2024-1234, compilers; * as wildcard',
    }),
    path: Type.Optional(Type.String({ minLength: 1, description: 'Only at this path, with * as wildcard' })),
    package: Type.Optional(
      Type.String({ minLength: 1, description: 'Only for this package, with * as wildcard' }),
    ),
    reason: Type.String({ minLength: 1 }),
    until: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'The last day on which it holds',
      examples: ['2027-03-31'],
    }),
  },
  closed,
);

/** What the gates ask of an image, beside severity, lint threshold and size budget. */
export const gateDemands = {
  profile: Type.Optional(
    words(['production', 'minimal', 'development'], {
      description:
        'A named set of demands: production (not root, no compilers, -dev packages, sources, caches or VCS folders), minimal (production, and no shell and no package manager), development (none, and secrets only warn)',
      examples: ['production'],
    }),
  ),
  contents: Type.Optional(contents),
  'max-layer-size': Type.Optional(
    Type.Union(
      [bytes, Type.Object({ compressed: Type.Optional(bytes), uncompressed: Type.Optional(bytes) }, closed)],
      {
        description: 'Budget of each layer that this image adds, as max-size',
        examples: ['200MB', { compressed: '80MB' }],
      },
    ),
  ),
  'max-growth': Type.Optional(
    Type.String({
      pattern: '^\\d+(\\.\\d+)?\\s*(%|B|[kKMGT]i?B)$',
      description: 'How much more than the base branch’s image it may weigh unpacked: 5% or 20MB',
      examples: ['5%', '20MB'],
    }),
  ),
  'only-new': Type.Optional(
    Type.Boolean({
      description:
        'Vulnerabilities that the base branch’s image has, too, do not fail the gate (default: false)',
      examples: [true, false],
    }),
  ),
  'deny-licenses': Type.Optional(
    list('SPDX identifiers of licences that may not be in the image, with * as wildcard', ['AGPL-3.0*']),
  ),
  'lint-rules': Type.Optional(
    Type.Record(
      Type.String(),
      words(['error', 'warning', 'info', 'style', 'ignore'], { examples: ['error', 'ignore'] }),
      {
        description: 'Rule → the level that it has here, or ignore',
        examples: [{ DL3008: 'ignore', 'missing-cache-mount': 'error' }],
      },
    ),
  ),
  test: Type.Optional(
    Type.Array(test, {
      description:
        'Commands that are run inside the image: lists of arguments, no shell. Or services that are asked by HTTP',
      examples: [[['app', '--version']]],
    }),
  ),
  warn: Type.Optional(
    Type.Array(words(gateNames, { examples: [...gateNames] }), {
      description: 'Gates whose findings do not fail',
      examples: [['size', 'contents']],
    }),
  ),
  skip: Type.Optional(
    Type.Array(words(gateNames, { examples: [...gateNames] }), {
      description: 'Gates that are not asked at all; every report says so',
      examples: [['secrets']],
    }),
  ),
  waivers: Type.Optional(
    Type.Array(waiver, {
      description: 'Findings that are accepted until a day, each with its reason',
      examples: [[{ rule: 'CVE-2024-1234', reason: 'not reachable', until: '2027-03-31' }]],
    }),
  ),
} satisfies Record<string, TSchema>;

export type ContentsDemands = Readonly<Static<typeof contents>>;
export type TestDemand = Readonly<Static<typeof test>>;
export type WaiverEntry = Readonly<Static<typeof waiver>>;
