import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hostPlatform } from '../../../src/oci/platform.ts';
import { createContexts } from '../../../src/plan/files/contexts.ts';
import { refuseMissingSources } from '../../../src/plan/missing.ts';
import type { Pins } from '../../../src/plan/pin.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { reachOf } from '../../../src/plan/reach/reach.ts';
import { planOf } from '../../support/plan-of.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

/** As if debian:12 had no settings of its own. */
const debian: Pins = new Map([
  [
    'debian:12',
    { state: 'pinned', reference: '', digest: '', settings: { [hostPlatform()]: { env: {}, onbuild: [] } } },
  ],
]);

type Files = Parameters<typeof makeTree>[0];

/** @param writes the image whose files go to images/a/out */
async function check(
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
  writes?: string,
): Promise<void> {
  const cwd = await makeTree(files);
  const plan = await planOf(cwd, { inputs });
  const images = plan.images.map((image): PlannedImage => {
    const dest =
      image.name === writes ? ({ kind: 'local', dest: join(cwd, 'images/a/out') } as const) : undefined;
    return dest === undefined ? image : { ...image, output: dest };
  });
  await refuseMissingSources(images, {
    cwd,
    contexts: createContexts(cwd),
    reachOf: (image) => reachOf(image, { pins: new Map(), parents: new Map() }),
    plainReachOf: (image) => reachOf(image, { pins: debian, parents: new Map() }),
    originOf: (name) => plan.origins.get(name),
  });
}

describe('what is copied and is not in the context is refused before anything is started', () => {
  test.each<{ name: string; files: Files; inputs?: Readonly<Record<string, string>>; expected: object }>([
    {
      name: 'not there at all',
      files: { 'images/app/Dockerfile': ['FROM scratch', '', 'COPY dist/app.js /'] },
      expected: {
        what: 'app copies dist/app.js, which is not in its build context, images/app',
        where: { file: 'images/app/Dockerfile', line: 3 },
        meant: 'The context was guessed: the Dockerfile’s own folder, as nobody named one',
        todo: 'Make it before the build, or name the folder that has it: images.app.context in the policy',
      },
    },
    {
      name: 'in a folder between',
      files: { 'services/api/docker/Dockerfile': ['FROM scratch', 'COPY src /'], 'services/api/src/x': '' },
      inputs: { source: 'services' },
      expected: {
        what: 'docker copies src, which is not in its build context, services/api/docker',
        where: { file: 'services/api/docker/Dockerfile', line: 2 },
        todo: 'It is in services/api: name that folder as the context, images.docker.context in the policy',
      },
    },
    {
      name: 'beside the Dockerfile, where the working folder was guessed',
      files: {
        'images/app/Dockerfile': ['FROM scratch', 'COPY src /src', 'COPY own.txt /'],
        'images/app/own.txt': '',
        'src/x': '',
      },
      expected: {
        what: 'app copies own.txt, which is not in its build context, .',
        where: { file: 'images/app/Dockerfile', line: 3 },
        meant: 'The context was guessed: the working folder, as nobody named one and src is only there',
        todo: 'It is in images/app: name that folder as the context, images.app.context in the policy',
      },
    },
    {
      name: 'in the working folder, where the policy says another',
      files: {
        'images/app/Dockerfile': ['FROM scratch', 'RUN --mount=type=bind,source=src,target=/s ["/s/x"]'],
        'src/x': '',
        'image-build.yml': ['version: 1', 'images: { app: { context: images/app } }'],
      },
      expected: {
        what: 'app copies src, which is not in its build context, images/app',
        meant: 'The context is what image-build.yml says',
        todo: 'It is in the working folder: name that folder as the context, images.app.context in the policy',
      },
    },
    {
      name: 'by a Compose file’s context',
      files: {
        'compose.yml': ['services: { app: { build: ./app } }'],
        'app/Dockerfile': ['FROM scratch', 'COPY src /'],
      },
      expected: {
        what: 'app copies src, which is not in its build context, app',
        meant: 'The context is what compose.yml says',
        todo: 'Make it before the build, or name the folder that has it: in compose.yml',
      },
    },
    {
      name: 'of a single image',
      files: { 'app/Dockerfile': ['FROM scratch', 'COPY src /'] },
      inputs: { context: 'app' },
      expected: {
        meant: 'The context is what the input context says',
        todo: 'Make it before the build, or name the folder that has it: with the input context',
      },
    },
    {
      name: 'in a named context',
      files: { 'images/app/Dockerfile': ['FROM scratch', 'COPY --from=lib /x /'], 'lib/y': '' },
      inputs: { 'build-contexts': 'lib=lib' },
      expected: {
        what: 'app copies /x, which is not in the context lib, lib',
        where: { file: 'images/app/Dockerfile', line: 2 },
      },
    },
    {
      name: 'dropped by .dockerignore',
      files: {
        'images/app/Dockerfile': ['FROM scratch', 'COPY build/app /'],
        'images/app/build/app': '',
        'images/app/.dockerignore': ['build'],
      },
      expected: {
        what: 'app copies build/app, which images/app/.dockerignore drops from its build context, images/app',
        where: { file: 'images/app/Dockerfile', line: 2 },
        todo: 'Take it out of images/app/.dockerignore, or write !build/app as its last line',
      },
    },
    {
      name: 'dropped by the Dockerfile’s own ignore file, with the working folder as context',
      files: {
        'docker/app.Dockerfile': ['FROM scratch', 'COPY src /'],
        'docker/app.Dockerfile.dockerignore': ['*'],
        'src/x': '',
      },
      expected: {
        what: 'app copies src, which docker/app.Dockerfile.dockerignore drops from its build context, .',
        todo: 'Take it out of docker/app.Dockerfile.dockerignore, or write !src as its last line',
      },
    },
    {
      name: 'by an argument of the policy',
      files: {
        'docker/Dockerfile.service': ['FROM scratch', 'ARG SERVICE', 'COPY services/$SERVICE /app'],
        'services/api/x': '',
        'image-build.yml': [
          'version: 1',
          'images: { api: { file: docker/Dockerfile.service, args: { SERVICE: apy } } }',
        ],
      },
      expected: {
        what: 'api copies services/apy, which is not in its build context, .',
        where: { file: 'docker/Dockerfile.service', line: 3 },
      },
    },
    {
      name: 'on a base that could not be looked up',
      files: { 'images/app/Dockerfile': ['FROM debian:12', 'ARG X=x', 'COPY $X /', 'COPY dist /'] },
      expected: {
        what: 'app copies dist, which is not in its build context, images/app',
        where: { file: 'images/app/Dockerfile', line: 4 },
      },
    },
    {
      name: 'several: the first, and the others in its log',
      files: {
        'images/a/Dockerfile': ['FROM scratch', 'COPY one /', 'COPY two /'],
        'images/b/Dockerfile': ['FROM scratch', 'COPY three /'],
      },
      expected: {
        what: 'a copies one, which is not in its build context, images/a',
        log: [
          'images/a/Dockerfile:3: a copies two, which is not in its build context, images/a',
          'images/b/Dockerfile:2: b copies three, which is not in its build context, images/b',
        ],
      },
    },
  ])('$name', async ({ files, inputs, expected }) => {
    expect(await problemFrom(() => check(files, inputs))).toMatchObject({ kind: 'request', ...expected });
  });

  test.each<{ name: string; files: Files; inputs?: Readonly<Record<string, string>> }>([
    {
      name: 'what is there',
      files: {
        'images/a/Dockerfile': ['FROM scratch', 'COPY x ./y /z/'],
        'images/a/x': '',
        'images/a/y': '',
      },
    },
    { name: 'patterns', files: { 'images/a/Dockerfile': ['FROM scratch', 'COPY Dockerfile no* /'] } },
    {
      name: 'stages that are not needed',
      files: { 'images/a/Dockerfile': ['FROM scratch AS x', 'COPY no /', 'FROM scratch'] },
    },
    {
      name: 'files in the Dockerfile',
      files: { 'images/a/Dockerfile': ['FROM scratch', 'COPY <<EOF /x', 'y', 'EOF'] },
    },
    { name: 'addresses', files: { 'images/a/Dockerfile': ['FROM scratch', 'ADD https://example.com/x /x'] } },
    {
      name: 'a variable that a base may set',
      files: { 'images/a/Dockerfile': ['FROM debian:12', 'COPY $HERE /x'] },
    },
    {
      name: 'what nobody asked for',
      files: {
        'images/a/Dockerfile': ['FROM scratch', 'COPY no /'],
        'images/b/Dockerfile': ['FROM scratch'],
      },
      inputs: { targets: 'b' },
    },
  ])('$name is left alone', async ({ files, inputs }) => {
    await expect(check(files, inputs)).resolves.toBeUndefined();
  });

  test('what another image of the run writes is refused, there or not: it would be read before it is written', async () => {
    const files = {
      'images/a/Dockerfile': ['FROM scratch', 'COPY out/app /'],
      'images/b/Dockerfile': ['FROM scratch', 'COPY Dockerfile /app'],
    };
    await expect(check(files, {}, 'b')).rejects.toThrow('a copies out/app, which b writes in the same run');
    const old = { ...files, 'images/a/out/app': 'old' };
    await expect(check(old, {}, 'b')).rejects.toThrow('a copies out/app, which b writes in the same run');
    await expect(check(files)).rejects.toThrow('a copies out/app');
  });
});
