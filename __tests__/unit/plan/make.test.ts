import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hostPlatform } from '../../../src/oci/platform.ts';
import { defaultPolicy } from '../../../src/plan/demands.ts';
import { makePlan } from '../../../src/plan/make.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { RunRef } from '../../../src/plan/tags/names.ts';
import { loadPolicy } from '../../../src/request/policy-file.ts';
import { readInputs } from '../../../src/request/request.ts';
import { noBuildx } from '../../support/no-tools.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

const host = hostPlatform();
const foreign = host === 'linux/arm64' ? 'linux/s390x' : 'linux/arm64';
const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

interface Given {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly ref?: RunRef;
  readonly builds?: false;
}

async function planOf({
  files,
  inputs: given = {},
  env = {},
  ref = { kind: 'local' },
  ...rest
}: Given): Promise<Plan & { cwd: string }> {
  // The folder's name is a prefix that siblings may have.
  const cwd = join(
    await makeTree(Object.fromEntries(Object.entries(files).map(([path, lines]) => [`acme/${path}`, lines]))),
    'acme',
  );
  const inputs = readInputs((name) => given[name]);
  const request = { command: 'plan', cwd, inputs, policy: await loadPolicy(cwd, inputs.policy) } as const;
  const plan = await makePlan(request, { env, ref, buildx: noBuildx, secretFiles: {}, ...rest });
  return { ...plan, cwd };
}

/** `name (decision) on needs`, in build order. */
const graph = ({ images }: Plan) =>
  images.map(
    ({ name, decision, needs }) =>
      `${name}${decision === 'skip' ? ' (skip)' : ''}${needs.length > 0 ? ` on ${needs.join(', ')}` : ''}`,
  );

const family = {
  'images/base/Dockerfile': text('FROM debian:12', 'ARG VERSION'),
  'images/runtime/Dockerfile': text('ARG BASE_IMAGE=acme-base:${VERSION:-dev}', 'FROM ${BASE_IMAGE}'),
  'images/app/Dockerfile': text('FROM ghcr.io/acme/runtime:1', 'COPY --from=tools /x /x'),
  'images/tools/Dockerfile': 'FROM golang AS build\nFROM scratch\nCOPY --from=build /x /x\n',
};

describe('a whole plan', () => {
  test('of a folder: every image after its bases, with all that was decided about it', async () => {
    const { images, groups, cwd } = await planOf({
      files: {
        ...family,
        'image-build.yml': text(
          'version: 1',
          'defaults: { severity: medium, args: { COMMON: 1 } }',
          'images:',
          '  app: { max-size: 500MB, severity: low, args: { APP: x } }',
          'groups: { small: [base, tools] }',
        ),
      },
      inputs: { registry: 'ghcr.io/acme', version: '1.2.0', 'build-args': 'APP=y' },
    });
    expect(graph({ images, groups, asked: new Set(), notes: [] })).toEqual([
      'base',
      'runtime on base',
      'tools',
      'app on runtime, tools',
    ]);
    expect(groups).toEqual({ small: ['base', 'tools'] });
    expect(images[3]).toEqual({
      name: 'app',
      needs: ['runtime', 'tools'],
      bases: { [host]: 'runtime' },
      platforms: [host],
      decision: 'build',
      reasons: ['ghcr.io/acme/runtime:1 is runtime of this run'],
      dockerfile: {
        path: 'images/app/Dockerfile',
        text: family['images/app/Dockerfile'],
        facts: images[3]?.dockerfile.facts,
      },
      output: { kind: 'image' },
      outside: [],
      target: {
        context: join(cwd, 'images/app'),
        dockerfile: join(cwd, 'images/app/Dockerfile'),
        args: { COMMON: '1', APP: 'y' },
        contexts: { 'ghcr.io/acme/runtime:1': 'target:runtime', tools: 'target:tools' },
        labels: {},
        annotations: [],
        secret: [],
        ssh: [],
        'extra-hosts': {},
        'no-cache-filter': [],
        platforms: [host],
      },
      tags: ['1.2.0', '1.2', '1', 'latest'].map((tag) => `ghcr.io/acme/app:${tag}`),
      policy: { ...defaultPolicy, severity: 'low', maxSize: { uncompressed: 500_000_000 } },
    });
    // Only who declares the argument gets the version.
    expect(images.map(({ target }) => target.args?.['VERSION'])).toEqual([
      '1.2.0',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('where nothing is built, a secret of the build may be missing', async () => {
    const files = {
      Dockerfile: text('FROM debian:12'),
      'image-build.yml': text(
        'version: 1',
        'images: { app: { file: Dockerfile, secrets: [{ id: t, env: T }] } }',
      ),
    };
    expect(graph(await planOf({ files, builds: false }))).toEqual(['app']);
  });

  test('gives the period of refresh to the Dockerfile that declares it', async () => {
    const { images } = await planOf({
      files: {
        ...family,
        'images/tools/Dockerfile': text('FROM scratch', 'ARG REFRESH'),
        'image-build.yml': text('version: 1', 'defaults: { refresh: monthly }'),
      },
    });
    expect(images.map(({ name, target }) => [name, target.args?.['REFRESH']])).toEqual([
      ['base', undefined],
      ['runtime', undefined],
      ['tools', new Date().toISOString().slice(0, 7)],
      ['app', undefined],
    ]);
  });

  test.each<{ name: string; given: Given; expected: readonly string[] }>([
    {
      name: 'asking for one brings its bases, directly or not',
      given: { files: family, inputs: { targets: 'runtime' } },
      expected: ['base', 'runtime on base', 'tools (skip)', 'app (skip) on runtime, tools'],
    },
    {
      name: 'asking for a group of groups',
      given: {
        files: { ...family, 'image-build.yml': text('version: 1', 'groups: { a: [b, tools], b: [base] }') },
        inputs: { targets: 'a' },
      },
      expected: ['base', 'runtime (skip) on base', 'tools', 'app (skip) on runtime, tools'],
    },
    {
      name: 'the group default of the policy is what is built when nothing is named',
      given: {
        files: { ...family, 'image-build.yml': text('version: 1', 'groups: { default: [b], b: [tools] }') },
      },
      expected: ['base (skip)', 'runtime (skip) on base', 'tools', 'app (skip) on runtime, tools'],
    },
    {
      name: 'what the group default leaves out is built when it is named, whatever else is',
      given: {
        files: { ...family, 'image-build.yml': text('version: 1', 'groups: { default: [tools] }') },
        inputs: { targets: 'default,runtime' },
      },
      expected: ['base', 'runtime on base', 'tools', 'app (skip) on runtime, tools'],
    },
    {
      name: 'one Dockerfile for many images, by the policy',
      given: {
        files: {
          'docker/Dockerfile.service': text('ARG SERVICE', 'FROM base-$SERVICE', 'COPY src/$SERVICE /'),
          'docker/Dockerfile.base': 'FROM scratch AS small\nFROM debian AS big\n',
          'src/api/x': '',
          'image-build.yml': text(
            'version: 1',
            'images:',
            '  api: { file: docker/Dockerfile.service, args: { SERVICE: api } }',
            '  web: { file: docker/Dockerfile.service, args: { SERVICE: web } }',
            '  base-api: { file: docker/Dockerfile.base, target: small }',
            '  base-web: { file: docker/Dockerfile.base, target: big }',
          ),
        },
      },
      expected: ['base-api', 'api on base-api', 'base-web', 'web on base-web'],
    },
    {
      name: 'by the policy alone, paths from its own folder',
      given: {
        files: {
          'ci/image-build.yml': text('version: 1', 'images: { x: { file: ../build/x.df, context: .. } }'),
          'build/x.df': 'FROM scratch\n',
        },
        inputs: { policy: 'ci/image-build.yml' },
      },
      expected: ['x'],
    },
    {
      name: 'an alias of the policy',
      given: {
        files: {
          'images/a/Dockerfile': 'FROM scratch\n',
          'images/b/Dockerfile': 'FROM corp/foundation:3\n',
          'image-build.yml': text('version: 1', 'images: { a: { alias: [foundation] } }'),
        },
      },
      expected: ['a', 'b on a'],
    },
    {
      name: 'the registry’s last part as prefix',
      given: {
        files: { 'images/a/Dockerfile': 'FROM scratch\n', 'images/b/Dockerfile': 'FROM corp-a\n' },
        inputs: { registry: 'ghcr.io/corp/' },
      },
      expected: ['a', 'b on a'],
    },
    {
      name: 'only the wanted stage counts',
      given: {
        files: {
          'images/a/Dockerfile': 'FROM scratch\n',
          'images/b/Dockerfile': 'FROM scratch AS one\nFROM a AS two\n',
          'image-build.yml': text('version: 1', 'images: { b: { target: one } }'),
        },
      },
      expected: ['a', 'b'],
    },
    {
      name: 'an image named after a word of JavaScript',
      given: {
        files: {
          'images/constructor/Dockerfile': 'FROM scratch\n',
          'images/b/Dockerfile': 'FROM constructor\n',
        },
      },
      expected: ['constructor', 'b on constructor'],
    },
    {
      name: 'a context that was given wins over a sibling',
      given: {
        files: {
          'images/base/Dockerfile': 'FROM scratch\n',
          'images/b/Dockerfile': 'FROM docker.io/library/base\n',
        },
        inputs: { 'build-contexts': 'base=docker-image://debian' },
      },
      expected: ['b', 'base'],
    },
    {
      name: 'a context that names an image is a link, and none of its own',
      given: {
        files: {
          'images/lib/Dockerfile': 'FROM scratch\n',
          'images/b/Dockerfile': 'FROM scratch\nCOPY --from=stuff / /\n',
        },
        inputs: { 'build-contexts': 'stuff=target:lib' },
      },
      expected: ['lib', 'b on lib'],
    },
    {
      name: 'a single image as build-push-action takes it',
      given: {
        files: {
          'app/Dockerfile': 'FROM debian\n',
          'image-build.yml': text('version: 1', 'images: { other: {} }'),
        },
        inputs: { context: 'app', tags: 'ghcr.io/acme/service:1' },
      },
      expected: ['service'],
    },
    {
      name: 'a single image by its Dockerfile, called like the folder',
      given: {
        files: { 'docker/x.df': 'FROM debian\n' },
        inputs: { file: 'docker/x.df', tags: 'latest', registry: 'r.io/x' },
      },
      expected: ['acme'],
    },
    {
      name: 'a single image from elsewhere',
      given: { files: {}, inputs: { context: 'https://github.com/acme/app.git#main' } },
      expected: ['app'],
    },
  ])('$name', async ({ given, expected }) => {
    expect(graph(await planOf(given))).toEqual(expected);
  });

  test('a remote context has no Dockerfile here', async () => {
    const { images } = await planOf({
      files: {},
      inputs: { context: 'https://github.com/acme/app.git', file: 'x/Dockerfile' },
    });
    expect(images[0]).toMatchObject({
      dockerfile: { path: '', text: '' },
      target: { context: 'https://github.com/acme/app.git', dockerfile: 'x/Dockerfile' },
    });
  });
});

describe('platforms', () => {
  const both = `linux/amd64,linux/arm64`;

  test('a base for each platform', async () => {
    const { images } = await planOf({
      files: {
        'images/base-amd64/Dockerfile': 'FROM scratch\n',
        'images/base-arm64/Dockerfile': 'FROM scratch\n',
        'images/app/Dockerfile': 'FROM base-${TARGETARCH}\n',
        'image-build.yml': text(
          'version: 1',
          'defaults: { platforms: [linux/amd64, linux/arm64] }',
          'images: { base-amd64: { platforms: [linux/amd64] }, base-arm64: { platforms: [linux/arm64] } }',
        ),
      },
    });
    expect(images.map(({ name, needs, bases, platforms }) => ({ name, needs, bases, platforms }))[2]).toEqual(
      {
        name: 'app',
        needs: ['base-amd64', 'base-arm64'],
        bases: { 'linux/amd64': 'base-amd64', 'linux/arm64': 'base-arm64' },
        platforms: ['linux/amd64', 'linux/arm64'],
      },
    );
  });

  test('a stage for the engine’s platform takes that of its base', async () => {
    const { images } = await planOf({
      files: {
        'images/sdk/Dockerfile': 'FROM scratch\n',
        'images/app/Dockerfile': text(
          'FROM --platform=$BUILDPLATFORM sdk AS build',
          'FROM scratch',
          'COPY --from=build / /',
        ),
        'image-build.yml': text(
          'version: 1',
          `images: { sdk: { platforms: [${host}] }, app: { platforms: [${host}, ${foreign}] } }`,
        ),
      },
    });
    expect(images[1]?.target.contexts).toEqual({ sdk: 'target:sdk', [`sdk::${host}`]: 'target:sdk' });
  });

  test('where the base is not built for the engine’s platform, its own does', async () => {
    const { images } = await planOf({
      files: {
        'images/sdk/Dockerfile': 'FROM scratch\n',
        'images/app/Dockerfile': text(
          'FROM --platform=$BUILDPLATFORM sdk AS build',
          'FROM scratch',
          'COPY --from=build / /',
        ),
      },
      inputs: { platforms: foreign },
    });
    expect(images[1]?.target.contexts).toEqual({ sdk: 'target:sdk' });
  });

  test.each<{
    name: string;
    lines: readonly string[];
    base: string;
    inputs?: Record<string, string>;
    what: string;
    todo: string;
  }>([
    {
      name: 'the base lacks one',
      lines: ['FROM base'],
      base: 'linux/amd64',
      what: 'app is built for linux/arm64, but its base base is not',
      todo: 'Add linux/arm64 to the platforms of base, which has linux/amd64',
    },
    {
      name: 'the base lacks the one that the Dockerfile asks for',
      lines: ['FROM --platform=linux/s390x base'],
      base: both,
      what: 'app takes base for linux/s390x, but base is not built for that',
      todo: 'Add linux/s390x to the platforms of base, which has linux/amd64, linux/arm64',
    },
  ])('$name: refused', async ({ lines, base, what, todo }) => {
    const problem = await problemFrom(() =>
      planOf({
        files: {
          'images/base/Dockerfile': 'FROM scratch\n',
          'images/app/Dockerfile': text(...lines),
          'image-build.yml': text(
            'version: 1',
            `images: { base: { platforms: [${base}] }, app: { platforms: [${both}] } }`,
          ),
        },
      }),
    );
    expect(problem).toEqual({ kind: 'request', what, where: { file: 'images/app/Dockerfile' }, todo });
  });
});

describe('a request that is wrong', () => {
  const two = { 'images/base/Dockerfile': 'FROM scratch\n', 'images/app/Dockerfile': 'FROM base\n' };
  test.each<{ name: string; given: Given; expected: object }>([
    {
      name: 'nothing to build',
      given: { files: {} },
      expected: {
        what: 'No Dockerfile found',
        where: { file: '.' },
        todo: expect.stringContaining('images/*/Dockerfile'),
      },
    },
    {
      name: 'an unknown target',
      given: { files: two, inputs: { targets: 'bas' } },
      expected: {
        what: 'There is no image or group "bas"',
        meant: 'Did you mean base?',
        todo: 'Images: app, base',
      },
    },
    {
      name: 'an unknown target like no other',
      given: { files: two, inputs: { targets: 'frontend' } },
      expected: { what: 'There is no image or group "frontend"', todo: 'Images: app, base' },
    },
    {
      name: 'a policy for an image that there is not',
      given: { files: { ...two, 'image-build.yml': text('version: 1', 'images: { ap: {} }') } },
      expected: {
        what: 'The policy speaks of an image "ap", which there is not',
        where: { file: 'image-build.yml', line: 2, column: 11 },
        meant: 'Did you mean app?',
        todo: 'Images: app, base',
      },
    },
    {
      name: 'a group with an image that there is not',
      given: { files: { ...two, 'image-build.yml': text('version: 1', 'groups: { g: [app, bse] }') } },
      expected: {
        what: 'The group g of the policy has "bse", which there is not',
        where: { file: 'image-build.yml', line: 2, column: 20 },
        meant: 'Did you mean base?',
        todo: 'Images: app, base',
      },
    },
    {
      name: 'groups that hold each other',
      given: {
        files: { ...two, 'image-build.yml': text('version: 1', 'groups: { g: [h], h: [g] }') },
        inputs: { targets: 'g' },
      },
      expected: { what: 'The group g holds itself: g → h → g' },
    },
    {
      name: 'two images with one name',
      given: { files: { 'images/a/Dockerfile': 'FROM scratch\n', 'docker/Dockerfile.a': 'FROM scratch\n' } },
      expected: {
        what: 'Two images are called a',
        where: { file: 'docker/Dockerfile.a' },
        meant: 'The other one is images/a/Dockerfile',
        todo: 'Rename a folder, or give one a name in the policy: images: { NAME: { file: docker/Dockerfile.a } }',
      },
    },
    {
      name: 'a cycle',
      given: { files: { 'images/a/Dockerfile': 'FROM b\n', 'images/b/Dockerfile': 'FROM a\n' } },
      expected: {
        what: 'The images need each other in a circle: a → b → a',
        todo: 'Move what they share into an image of its own that both are built on',
      },
    },
    {
      name: 'a reference that fits two',
      given: {
        files: {
          ...two,
          'images/old/Dockerfile': 'FROM scratch\n',
          'image-build.yml': text('version: 1', 'images: { old: { alias: base } }'),
        },
      },
      expected: {
        what: 'base fits base and old',
        where: { file: 'images/app/Dockerfile', line: 1 },
        todo: 'Take the alias from one of them, rename one, or name the one that is meant exactly',
      },
    },
    {
      name: 'a stage that there is not',
      given: {
        files: { 'images/a/Dockerfile': 'FROM x AS build\nFROM y AS run\n' },
        inputs: { target: 'biuld' },
      },
      expected: {
        what: 'a is to be built up to the stage "biuld", which there is not',
        where: { file: 'images/a/Dockerfile' },
        meant: 'Did you mean build?',
        todo: 'Stages: build, run',
      },
    },
    {
      name: 'a context that names no image',
      given: { files: two, inputs: { 'build-contexts': 'x=target:bse' } },
      expected: { what: 'app takes x from the image "bse", which there is not', meant: 'Did you mean base?' },
    },
    {
      name: 'a size that is none',
      given: {
        files: { ...two, 'image-build.yml': text('version: 1', 'images: { app: { max-size: big } }') },
      },
      expected: {
        what: 'images.app.max-size is not a size: "big"',
        where: { file: 'image-build.yml', line: 2, column: 18 },
        todo: expect.stringContaining('Accepted'),
      },
    },
    {
      name: 'a secret that is not set',
      given: {
        files: {
          ...two,
          'image-build.yml': text('version: 1', 'images: { app: { secrets: [{ id: t, env: T }] } }'),
        },
      },
      expected: {
        what: 'The secret t of app comes from the environment variable T, which is not set',
        todo: 'Set T; in a workflow: env: { T: "${{ secrets.T }}" }; for images.yml: the line t=${{ secrets.T }} in its secret build-secrets',
      },
    },
    {
      name: 'a context outside',
      given: {
        files: { ...two, 'image-build.yml': text('version: 1', 'images: { app: { context: ../.. } }') },
      },
      expected: {
        what: 'The context of app: ../.. is outside of the working folder',
        where: { file: 'image-build.yml', line: 2, column: 18 },
        todo: 'Start image-build in the folder that holds everything',
      },
    },
    {
      name: 'a Dockerfile outside',
      given: {
        files: { ...two, 'image-build.yml': text('version: 1', 'images: { app: { file: /etc/passwd } }') },
      },
      expected: {
        what: expect.stringMatching(/^The Dockerfile .*etc\/passwd is outside of the working folder$/),
      },
    },
    {
      name: 'a single image outside',
      given: { files: two, inputs: { context: '../..' } },
      expected: { what: 'The context ../.. is outside of the working folder' },
    },
    {
      name: 'a Dockerfile of a single image outside',
      given: { files: two, inputs: { file: '../Dockerfile' } },
      expected: { what: 'The Dockerfile ../Dockerfile is outside of the working folder' },
    },
    {
      name: 'a Dockerfile that is not there',
      given: { files: two, inputs: { context: 'images' } },
      expected: { what: 'The Dockerfile images/Dockerfile is not there' },
    },
    {
      name: 'an alias that no reference can be like',
      given: { files: { ...two, 'image-build.yml': text('version: 1', 'images: { app: { alias: Über } }') } },
      expected: { what: expect.stringMatching(/^`Über` is no image name/) },
    },
    {
      name: 'a stage that is called as the image it is built on',
      given: { files: { ...two, 'images/app/Dockerfile': text('ARG A', 'FROM base AS base', 'COPY x /') } },
      expected: {
        what: 'The stage base of app is called as the image base, which would take its place',
        where: { file: 'images/app/Dockerfile', line: 2 },
        todo: 'Give the stage another name: FROM base AS base-stage',
      },
    },
    {
      name: 'a refresh that changes nothing',
      given: {
        files: { ...two, 'image-build.yml': text('version: 1', 'images: { app: { refresh: weekly } }') },
      },
      expected: {
        what: 'refresh of app changes nothing: its Dockerfile does not declare REFRESH',
        where: { file: 'images/app/Dockerfile' },
      },
    },
    {
      name: 'a platform that is misspelled',
      given: { files: two, inputs: { platforms: 'linux/amd46' } },
      expected: {
        what: 'app is to be built for linux/amd46, which nobody builds for',
        meant: 'Did you mean linux/amd64?',
      },
    },
    {
      name: 'a platform that is none',
      given: { files: two, inputs: { platforms: 'linux/amd64/v1/x' } },
      expected: { what: '`linux/amd64/v1/x` is no platform' },
    },
  ])('$name', async ({ given, expected }) => {
    expect(await problemFrom(() => planOf(given))).toMatchObject({ kind: 'request', ...expected });
  });

  test('a secret, a platform or a size of what nobody asked for does not matter', async () => {
    const plan = await planOf({
      files: {
        ...two,
        'images/odd/Dockerfile': 'FROM base\n',
        'image-build.yml': text(
          'version: 1',
          'images: { odd: { secrets: [{ id: t, env: T }], platforms: [linux/riscv64] } }',
        ),
      },
      inputs: { targets: 'app' },
    });
    expect(graph(plan)).toEqual(['base', 'app on base', 'odd (skip) on base']);
  });
});

test('a secret that the policy wants from a variable may be given otherwise', async () => {
  const { images } = await planOf({
    files: {
      'images/app/Dockerfile': 'FROM scratch\n',
      'image-build.yml': text('version: 1', 'images: { app: { secrets: [{ id: t, env: T, version: 3 }] } }'),
    },
    inputs: { 'secret-files': 't=/given' },
  });
  expect(images[0]?.target.secret).toEqual([{ id: 't', src: '/given', version: '3' }]);
});

test('a plan of 500 Dockerfiles has 500 images in order, each on the one before', async () => {
  const count = 500;
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `images/i${index}/Dockerfile`,
      text(
        index === 0 ? 'FROM scratch' : `FROM ghcr.io/acme/i${index - 1}:1`,
        'RUN --mount=type=cache,target=/c make \\',
        '  all',
        'COPY . /',
      ),
    ]),
  );
  const { images } = await planOf({ files });
  expect(images.map(({ name }) => name)).toEqual(Array.from({ length: count }, (_, index) => `i${index}`));
});
