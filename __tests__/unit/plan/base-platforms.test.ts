import { describe, expect, test } from '@jest/globals';
import { refuseForeignBases } from '../../../src/plan/base-platforms.ts';
import { readBase } from '../../../src/plan/base-settings.ts';
import type { Pin, Pins } from '../../../src/plan/pin.ts';
import { described } from '../../support/described.ts';
import { problemFrom } from '../../support/problem.ts';

const [amd64, arm64] = ['linux/amd64', 'linux/arm64'] as const;
const both = [amd64, arm64];
const debian = 'debian:bookworm-slim';

/** Pins of images that are for these platforms; undefined where they do not say so. */
function pinsFor(images: Readonly<Record<string, readonly string[] | undefined>>): Pins {
  return new Map(
    Object.entries(images).map(([text, platforms]): [string, Pin] => [
      text,
      {
        state: 'pinned',
        reference: text,
        digest: `sha256:${'a'.repeat(64)}`,
        settings: {},
        ...(platforms === undefined ? {} : { platforms }),
      },
    ]),
  );
}

interface Given {
  readonly name: string;
  readonly lines: readonly string[];
  readonly platforms?: readonly string[];
  readonly contexts?: Readonly<Record<string, string>>;
  readonly stage?: string;
  readonly has?: Readonly<Record<string, readonly string[] | undefined>>;
}

function check({ lines, platforms = both, contexts = {}, stage, has = { [debian]: [amd64] } }: Given): void {
  const target = { contexts, ...(stage === undefined ? {} : { target: stage }) };
  refuseForeignBases([described(lines, { platforms, target })], pinsFor(has));
}

describe('an image is not built on the files of another platform', () => {
  test('what is wrong, where, and what to do is said before anything is built', async () => {
    expect(await problemFrom(() => check({ name: '', lines: ['ARG A', `FROM ${debian}`] }))).toEqual({
      kind: 'request',
      what: 'debian:bookworm-slim is for linux/amd64, and app is to be built on it for linux/arm64',
      where: { file: 'images/app/Dockerfile', line: 2 },
      todo:
        'Take a base that has it, or leave linux/arm64 out of the platforms of app (policy, Bake file or input); ' +
        'a stage whose files fit every platform says so itself: FROM --platform=linux/amd64',
    });
  });

  test.each<Given & { readonly says: string }>([
    {
      name: 'an index without the platform',
      lines: [`FROM ${debian}`],
      has: { [debian]: [amd64, 'linux/s390x'] },
      says: `${debian} is for linux/amd64, linux/s390x, and app is to be built on it for ${arm64}`,
    },
    {
      name: 'several platforms that are missing are told together',
      lines: [`FROM ${debian}`],
      platforms: [...both, 'linux/riscv64'],
      says: `${debian} is for linux/amd64, and app is to be built on it for linux/arm64, linux/riscv64`,
    },
    {
      name: 'another system',
      lines: [`FROM ${debian}`],
      platforms: [amd64],
      has: { [debian]: ['windows/amd64'] },
      says: `${debian} is for windows/amd64, and app is to be built on it for linux/amd64`,
    },
    {
      name: 'an index of many platforms is not told in full',
      lines: [`FROM ${debian}`],
      platforms: [arm64],
      has: { [debian]: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `linux/a${n}`) },
      says:
        `${debian} is for linux/a1, linux/a2, linux/a3, linux/a4, linux/a5, linux/a6, linux/a7, linux/a8, …, ` +
        `and app is to be built on it for ${arm64}`,
    },
    {
      name: 'a stage that is copied from',
      lines: [`FROM ${debian} AS build`, 'FROM scratch', 'COPY --from=build /bin/ls /'],
      says: `${debian} is for linux/amd64, and app is to be built on it for linux/arm64`,
    },
    {
      name: 'the platform that the FROM asks for itself',
      lines: [`FROM --platform=${arm64} ${debian}`],
      platforms: [amd64],
      says: `${debian} is for linux/amd64, and app is to be built on it for linux/arm64`,
    },
    {
      name: 'the platform that is built for, by its variable',
      lines: [`FROM --platform=$TARGETPLATFORM ${debian}`],
      says: `${debian} is for linux/amd64, and app is to be built on it for linux/arm64`,
    },
    {
      name: 'a base that an argument names for one platform alone',
      lines: ['ARG TARGETARCH', 'ARG BASE=base-${TARGETARCH}', 'FROM ${BASE}'],
      has: { 'base-amd64': [amd64], 'base-arm64': [amd64] },
      says: `base-arm64 is for linux/amd64, and app is to be built on it for linux/arm64`,
    },
    {
      name: 'an image that a named context puts in the place of the base',
      lines: ['FROM base'],
      contexts: { base: `docker-image://${debian}` },
      says: `${debian} is for linux/amd64, and app is to be built on it for linux/arm64`,
    },
  ])('$name', async ({ says, ...given }) => {
    expect((await problemFrom(() => check(given))).what).toBe(says);
  });
});

describe('nothing is refused', () => {
  test.each<Given>([
    { name: 'where the base has the platform', lines: [`FROM ${debian}`], has: { [debian]: both } },
    { name: 'where nobody could look it up', lines: [`FROM ${debian}`], has: {} },
    {
      name: 'where the base does not say what it is for',
      lines: [`FROM ${debian}`],
      has: { [debian]: undefined },
    },
    { name: 'for scratch', lines: ['FROM scratch'] },
    {
      name: 'for a stage of the builder’s own platform',
      lines: [`FROM --platform=$BUILDPLATFORM ${debian} AS build`, 'FROM scratch', 'COPY --from=build /x /'],
      has: { [debian]: ['linux/s390x'] },
    },
    {
      name: 'for a stage that says which platform it is of',
      lines: [`FROM --platform=${amd64} ${debian} AS build`, 'FROM scratch', 'COPY --from=build /x /'],
    },
    { name: 'for a stage that is not needed', lines: [`FROM ${debian} AS test`, 'FROM scratch'] },
    { name: 'below the wanted stage', lines: ['FROM scratch AS app', `FROM ${debian}`], stage: 'app' },
    {
      name: 'for what is only copied or mounted, which may be data',
      lines: ['FROM scratch', `COPY --from=${debian} /etc/x /`, `RUN --mount=from=${debian},target=/x true`],
    },
    {
      name: 'for a base that is an image of the plan, or a folder',
      lines: ['FROM base AS one', 'FROM files', 'COPY --from=one / /'],
      contexts: { base: 'target:base', files: './files' },
      has: { base: [amd64], files: [amd64] },
    },
    {
      name: 'for each of several bases of its own platform',
      lines: ['ARG TARGETARCH', 'FROM base-${TARGETARCH}'],
      has: { 'base-amd64': [amd64], 'base-arm64': [arm64] },
    },
    {
      name: 'for another variant of the architecture',
      lines: [`FROM ${debian}`],
      platforms: ['linux/arm/v6', 'linux/arm/v7'],
      has: { [debian]: ['linux/arm/v7'] },
    },
    {
      name: 'for an architecture whose programs run on the wanted one',
      lines: [`FROM ${debian}`],
      has: { [debian]: ['linux/386', 'linux/arm/v7'] },
    },
    {
      name: 'where a frontend of its own reads the Dockerfile',
      lines: ['# syntax=acme/frontend', `FROM ${debian}`],
    },
  ])('$name', (given) => {
    expect(() => check(given)).not.toThrow();
  });
});

describe('what a base says that it is for', () => {
  const digest = (sign: string): string => `sha256:${sign.repeat(64)}`;
  const manifestType = 'application/vnd.oci.image.manifest.v1+json';
  const entry = (platform: object | undefined, more: object = {}): object => ({
    ...{ mediaType: manifestType, digest: digest('b'), size: 1 },
    ...(platform === undefined ? {} : { platform }),
    ...more,
  });
  const manifest = {
    schemaVersion: 2,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digest('c'), size: 1 },
    layers: [],
  };
  const amd = { os: 'linux', architecture: 'amd64' };
  const unknown = { os: 'unknown', architecture: 'unknown' };

  test.each<{
    readonly name: string;
    readonly index?: readonly object[];
    readonly config?: object;
    readonly expected: readonly string[] | undefined;
  }>([
    { name: 'the config of a single image', config: amd, expected: [amd64] },
    {
      name: 'its variant',
      config: { os: 'linux', architecture: 'arm', variant: 'v6' },
      expected: ['linux/arm/v6'],
    },
    {
      name: 'its usual variant',
      config: { os: 'linux', architecture: 'arm64', variant: 'v8' },
      expected: [arm64],
    },
    { name: 'an empty variant', config: { ...amd, variant: '' }, expected: [amd64] },
    { name: 'a config without a word of it', config: {}, expected: undefined },
    { name: 'a config with an empty one', config: { os: '', architecture: '' }, expected: undefined },
    {
      name: 'a config with something else',
      config: { os: 1, architecture: 'a\u001b[0m' },
      expected: undefined,
    },
    {
      name: 'an index, sorted',
      index: [entry({ os: 'linux', architecture: 'arm64', variant: 'v8' }), entry(amd)],
      expected: both,
    },
    {
      name: 'an index with attestations',
      index: [
        entry(amd),
        entry(unknown, { annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } }),
      ],
      expected: [amd64],
    },
    {
      name: 'an index with an image that says nothing',
      index: [entry(amd), entry(undefined)],
      expected: undefined,
    },
    {
      name: 'an index in an index',
      index: [entry(amd), entry(amd, { mediaType: 'application/vnd.oci.image.index.v1+json' })],
      expected: undefined,
    },
    { name: 'an index of nothing', index: [], expected: undefined },
  ])('$name', async ({ index, config = amd, expected }) => {
    const root = index === undefined ? manifest : { schemaVersion: 2, manifests: index };
    const read = (kind: 'manifest' | 'config', asked: string): Promise<Buffer> => {
      const value =
        kind === 'config'
          ? { rootfs: { type: 'layers', diff_ids: [] }, ...config }
          : asked === digest('a')
            ? root
            : manifest;
      return Promise.resolve(Buffer.from(JSON.stringify(value)));
    };
    expect((await readBase(digest('a'), both, read)).platforms).toEqual(expected);
  });
});
