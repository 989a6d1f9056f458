import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { BuiltLayout, Step } from '../../src/build/built.ts';
import { callCheck } from '../../src/build/call-check.ts';
import type { ReusedParent } from '../../src/build/nodes.ts';
import { readLayout } from '../../src/oci/layout.ts';
import type { PlannedImage } from '../../src/plan/plan.ts';
import { filesOf } from '../support/layout-files.ts';
import { problemFrom } from '../support/problem.ts';
import { readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { bakeByHand, engine, imageIn, solveWith } from '../support/solving.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const amd64 = 'linux/amd64';
const both = [amd64, 'linux/arm64'];

async function diffIds(layouts: readonly BuiltLayout[]): Promise<Record<string, readonly string[]>> {
  const all = layouts.map(async ({ dir, platform }) => [platform, (await readLayout(dir)).diffIds] as const);
  return Object.fromEntries(await Promise.all(all));
}

/** Builds an image, publishes it by hand from the same cache, and says of it what a later run knows. */
async function published(image: PlannedImage): Promise<ReusedParent> {
  const { layouts } = await solveWith([image]);
  const repository = `reused/${randomUUID()}`;
  const name = `${shared.registry}/${repository}`;
  const output = [{ type: 'image', name, push: 'true' }];
  await bakeByHand({ [image.name]: { ...image.target, platforms: [...image.platforms], output } });
  const { digest } = await readStored(shared.registry, repository, 'latest');
  const references = Object.fromEntries(image.platforms.map((one) => [one, `${name}@${digest}`]));
  return { references, diffIds: await diffIds(layouts) };
}

/** A base for two platforms, of which nothing has to be run. */
async function baseOf(context: string): Promise<ReusedParent> {
  return published(imageIn(context, 'base', { platforms: both }));
}

const base = [
  'FROM scratch',
  'ARG TARGETARCH',
  'ENV FROM_BASE=yes',
  'COPY base.Dockerfile /base-$TARGETARCH',
];

describe('a published parent that is reused', () => {
  test('is the base of both platforms, is copied from, and nothing of it is built', async () => {
    const context = await makeTree({
      'base.Dockerfile': base,
      'app.Dockerfile': [
        'FROM --platform=$BUILDPLATFORM acme-base:1 AS tool',
        'FROM acme-base:1',
        'COPY --from=tool /base-* /tool/',
        'COPY --from=acme-base:1 /base-* /copied/',
      ],
    });
    const parent = await baseOf(context);
    const app = imageIn(context, 'app', {
      platforms: both,
      needs: ['base'],
      bases: Object.fromEntries(both.map((platform) => [platform, 'base'])),
      target: { contexts: { 'acme-base:1': 'target:base', [`acme-base:1::${amd64}`]: 'target:base' } },
    });
    const { layouts, steps } = await solveWith([app], { reused: new Map([['base', parent]]) });

    expect(layouts.map(({ image, platform }) => `${image} ${platform}`)).toEqual(
      both.map((one) => `app ${one}`),
    );
    expect(steps.filter(({ name }) => name.includes('base.Dockerfile'))).toEqual([]);
    for (const layout of layouts) {
      const { diffIds: own, config } = await readLayout(layout.dir);
      expect(own.slice(0, -2)).toEqual(parent.diffIds[layout.platform]);
      expect(config.config?.Env).toContain('FROM_BASE=yes');
      const architecture = layout.platform.replace('linux/', '');
      // The tool runs on the builder's platform, whatever it builds for.
      expect(await filesOf(layout.dir)).toEqual(
        expect.arrayContaining(['tool/base-amd64', `copied/base-${architecture}`]),
      );
    }
  });

  test('is only asked for where it has the platform', async () => {
    const context = await makeTree({
      'base.Dockerfile': base,
      'app.Dockerfile': [
        'ARG TARGETARCH',
        'FROM scratch AS base-arm64',
        'FROM base-${TARGETARCH}',
        'COPY app.Dockerfile /',
      ],
    });
    const parent = await published(imageIn(context, 'base'));
    const app = imageIn(context, 'app', {
      platforms: both,
      needs: ['base'],
      bases: { [amd64]: 'base' },
      target: { contexts: { 'base-amd64': 'target:base' } },
    });
    const { layouts } = await solveWith([app], { reused: new Map([['base', parent]]) });
    const found = await diffIds(layouts);
    expect([found[amd64]?.length, found['linux/arm64']?.length]).toEqual([2, 1]);
  });

  test('a child that does not stand on it is refused', async () => {
    const context = await makeTree({
      'base.Dockerfile': base,
      'app.Dockerfile': ['FROM base', 'COPY app.Dockerfile /'],
    });
    const parent = await published(imageIn(context, 'base'));
    const app = imageIn(context, 'app', {
      needs: ['base'],
      bases: { [amd64]: 'base' },
      target: { contexts: { base: 'target:base' } },
    });
    const other = { ...parent, diffIds: { [amd64]: [`sha256:${'0'.repeat(64)}`] } };
    expect(await problemFrom(() => solveWith([app], { reused: new Map([['base', other]]) }))).toMatchObject({
      kind: 'surroundings',
      what: 'app (linux/amd64) does not stand on the base that is published',
    });
  });

  test('that another leg has pushed is proven by the engine, too: the same layers in another image are not enough', async () => {
    const context = await makeTree({
      'base.Dockerfile': base,
      // The same layers, and another environment.
      'other.Dockerfile': base.map((line) => line.replace('FROM_BASE=yes', 'FROM_BASE=no')),
      'app.Dockerfile': ['FROM base', 'COPY app.Dockerfile /'],
    });
    const right = { ...(await published(imageIn(context, 'base'))), isOfThisRun: true };
    const other = await published(imageIn(context, 'other'));
    const solveOn = async (taken: string) => {
      const app = imageIn(context, 'app', {
        needs: ['base'],
        bases: { [amd64]: 'base' },
        target: { contexts: { base: taken } },
      });
      const metadataFile = join(await makeFolder(), 'metadata.json');
      return solveWith([app], { reused: new Map([['base', right]]), metadataFile });
    };
    expect((await solveOn('target:base')).layouts).toHaveLength(1);
    expect(await problemFrom(() => solveOn(`docker-image://${other.references[amd64] ?? ''}`))).toMatchObject(
      {
        kind: 'surroundings',
        what: expect.stringMatching(
          /^app \(linux\/amd64\) was built without base@sha256:[0-9a-f]{64}, which it is to/,
        ),
      },
    );
  });

  test('BuildKit’s checks need it no more than a parent of this run', async () => {
    const context = await makeTree({ 'app.Dockerfile': ['from base', 'COPY app.Dockerfile /'] });
    const app = imageIn(context, 'app', { target: { contexts: { base: 'target:base' } } });
    const folder = await makeFolder();
    const warnings = await callCheck(engine, [app], folder, folder, [`--allow=fs.read=${context}`]);
    expect(warnings.map(({ rule }) => rule)).toContain('ConsistentInstructionCasing');
  });
});

/** The reference with the digest that the mirror has for it. */
async function pinned(repository: string, tag: string): Promise<string> {
  const { digest } = await readStored(shared.mirror, repository, tag);
  return `docker.io/${repository}:${tag}@${digest}`;
}

describe('outside references that are pinned to a digest', () => {
  const dockerfile = (unique: string) => [
    '# syntax=docker/dockerfile:1',
    'FROM --platform=$BUILDPLATFORM busybox:stable AS build',
    `RUN echo ${unique} > /made`,
    'FROM busybox:stable AS base',
    'FROM base',
    'COPY --from=build /made /',
    'RUN cat /made > /again',
    'COPY --from=debian:bookworm-slim /etc/debian_version /',
  ];

  /** The same image as a user would build it, and as the plan has pinned it. */
  async function asBoth() {
    const context = await makeTree({ 'app.Dockerfile': dockerfile(randomUUID()) });
    const contexts = {
      'busybox:stable': `docker-image://${await pinned('library/busybox', 'stable')}`,
      'debian:bookworm-slim': `docker-image://${await pinned('library/debian', 'bookworm-slim')}`,
    };
    const args = { BUILDKIT_SYNTAX: await pinned('docker/dockerfile', '1') };
    return {
      plain: imageIn(context, 'app'),
      pinned: imageIn(context, 'app', { target: { contexts, args } }),
      syntax: args.BUILDKIT_SYNTAX,
    };
  }

  /** What a Dockerfile says, and whether it was done anew. */
  const instructions = (steps: readonly Step[]) =>
    steps
      .filter(({ name }) => /\] (RUN|COPY) /.test(name))
      .map(
        ({ name, cached }) =>
          `${name.replace(/^\[.*?\] /, '').replace(/ .*/, '')} ${cached ? 'cached' : 'done'}`,
      )
      .sort();
  const fresh = ['COPY done', 'COPY done', 'RUN done', 'RUN done'];
  const cached = ['COPY cached', 'COPY cached', 'RUN cached', 'RUN cached'];

  test.each([
    ['plain', 'pinned'],
    ['pinned', 'plain'],
  ] as const)(
    '%s first, then %s: the same steps, from the cache, and the same image',
    async (first, second) => {
      const images = await asBoth();
      const one = await solveWith([images[first]]);
      const two = await solveWith([images[second]]);
      expect([instructions(one.steps), instructions(two.steps)]).toEqual([fresh, cached]);
      expect(await diffIds(two.layouts)).toEqual(await diffIds(one.layouts));
    },
  );

  test('the frontend of # syntax= is the pinned one, and the bases are looked up by digest alone', async () => {
    const images = await asBoth();
    const { steps } = await solveWith([images.pinned]);
    const names = steps.map(({ name }) => name);
    expect(names).toContain(`resolve image config for docker-image://${images.syntax}`);
    const lookedUp = names.filter((name) => name.includes('load metadata for'));
    expect(lookedUp).toHaveLength(2);
    for (const name of lookedUp)
      expect(name).toMatch(/^\[internal\] load metadata for \S+@sha256:[a-f0-9]{64}$/);
  });

  test('two platforms: what runs on the builder’s own stays there', async () => {
    const context = await makeTree({
      'app.Dockerfile': [
        'FROM --platform=$BUILDPLATFORM busybox:stable AS build',
        'ARG TARGETARCH',
        'RUN uname -m > /built-on && echo $TARGETARCH > /built-for',
        'FROM scratch',
        'COPY --from=build /built-* /',
      ],
    });
    const reference = `docker-image://${await pinned('library/busybox', 'stable')}`;
    const keys = [{ 'busybox:stable': reference }, { [`busybox:stable::${amd64}`]: reference }];
    for (const contexts of keys) {
      const { layouts } = await solveWith([
        imageIn(context, 'app', { platforms: both, target: { contexts } }),
      ]);
      expect(layouts.map(({ platform }) => platform)).toEqual(both);
      for (const layout of layouts) expect(await filesOf(layout.dir)).toEqual(['built-for', 'built-on']);
    }
  });

  test('BuildKit’s checks read a pinned Dockerfile as they read any other', async () => {
    const images = await asBoth();
    const folder = await makeFolder();
    const check = async (image: PlannedImage) =>
      callCheck(engine, [image], folder, folder, [`--allow=fs.read=${image.target.context ?? ''}`]);
    expect(await check(images.pinned)).toEqual(await check(images.plain));
  });
});
