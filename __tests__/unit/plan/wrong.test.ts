import { describe, expect, test } from '@jest/globals';
import { planOf } from '../../support/plan-of.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

type Files = Parameters<typeof makeTree>[0];

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly expected: object;
}

const scratch = ['FROM scratch'];

describe('bad input: one line with position and what to do', () => {
  test.each<Case>([
    {
      name: 'a name that is no stage, no context and no image',
      files: {
        'images/app/Dockerfile': ['FROM scratch AS build', 'FROM scratch', 'COPY --from=Build_Stage_ /x /'],
      },
      expected: {
        what: 'COPY --from names "Build_Stage_", which is no stage, no context and no image name',
        where: { file: 'images/app/Dockerfile', line: 3 },
        todo: expect.stringContaining('is no image name'),
      },
    },
    {
      name: 'a base in upper case',
      files: { 'images/app/Dockerfile': ['ARG NAME=Acme', 'FROM ghcr.io/${NAME}/base:1'] },
      expected: {
        what: 'FROM names "ghcr.io/Acme/base:1", which is no stage, no context and no image name',
        where: { file: 'images/app/Dockerfile', line: 2 },
      },
    },
    {
      name: 'a mount of a context that was spelled otherwise',
      files: {
        'images/app/Dockerfile': ['FROM scratch', 'RUN --mount=from=Libs,target=/x ["/x"]'],
        'l/x': '',
      },
      inputs: { 'build-contexts': 'libs=l' },
      expected: {
        what: 'RUN --mount=from names "Libs", which is no stage, no context and no image name',
        meant: 'Did you mean libs?',
        where: { file: 'images/app/Dockerfile', line: 2 },
      },
    },
    {
      name: 'a FROM whose argument nobody sets',
      files: { 'images/app/Dockerfile': ['ARG BASE_IMAGE', 'FROM ${BASE_IMAGE}'] },
      expected: {
        what: 'FROM ${BASE_IMAGE} names nothing: what stands there is empty',
        where: { file: 'images/app/Dockerfile', line: 2 },
        todo: 'Give the ARG a default before the first FROM, or a value in args or build-args',
      },
    },
    {
      name: 'nothing where it was looked for, but elsewhere',
      files: { 'services/api/docker/Dockerfile': scratch, 'build/Dockerfile.web': scratch, 'src/x': '' },
      expected: {
        what: 'No Dockerfile found',
        where: { file: '.' },
        meant: 'There are some below build, services',
        todo: 'Name the place: source: build',
      },
    },
    {
      name: 'nothing in a folder that was named, but deeper below',
      files: { 'a/x': '', 'b/Dockerfile': scratch },
      inputs: { source: 'a' },
      expected: { what: 'No Dockerfile found', where: { file: 'a' } },
    },
    {
      name: 'a Compose file that builds nothing',
      files: { 'compose.yml': ['services: { db: { image: postgres } }'] },
      inputs: { source: 'compose.yml' },
      expected: { what: 'No Dockerfile found', where: { file: 'compose.yml' } },
    },
    {
      name: 'a Compose file of which all services have profiles',
      files: { 'compose.yml': ['services: { a: { build: ., profiles: [dev] } }'], Dockerfile: scratch },
      expected: { what: 'There is nothing to build', todo: 'Name images or groups with targets: a, dev' },
    },
    {
      name: 'a profile called like a group of the policy',
      files: {
        'compose.yml': ['services: { a: { build: ., profiles: [dev] } }'],
        Dockerfile: scratch,
        'image-build.yml': ['version: 1', 'groups: { dev: [a] }'],
      },
      expected: { what: 'Two groups are called dev', where: { file: 'compose.yml' } },
    },
    {
      name: 'a group called like an image that is not in it',
      files: {
        'images/a/Dockerfile': scratch,
        'images/b/Dockerfile': scratch,
        'image-build.yml': ['version: 1', 'groups: { a: [b] }'],
      },
      inputs: { targets: 'a' },
      expected: {
        what: 'a is an image and a group that does not have it',
        todo: 'Rename one of them; the group has b',
      },
    },
    {
      name: 'a context that is not there, with its line',
      files: {
        'images/a/Dockerfile': scratch,
        'image-build.yml': ['version: 1', 'images:', '  a:', '    max-size: 1GB', '    context: nowhere'],
      },
      expected: {
        what: 'The context of a: nowhere is not there',
        where: { file: 'image-build.yml', line: 5, column: 5 },
      },
    },
    {
      name: 'a Dockerfile outside, with its line',
      files: {
        'images/a/Dockerfile': scratch,
        'image-build.yml': ['version: 1', 'images:', '  b: { file: ../x }'],
      },
      expected: {
        what: 'The Dockerfile ../x is outside of the working folder',
        where: { file: 'image-build.yml', line: 3, column: 8 },
      },
    },
    {
      name: 'an alias that no reference can be like, with its line',
      files: {
        'images/a/Dockerfile': scratch,
        'image-build.yml': ['version: 1', 'images:', '  a:', '    alias: [fine, Not Fine]'],
      },
      expected: {
        what: expect.stringContaining('`Not Fine` is no image name'),
        where: { file: 'image-build.yml', line: 4, column: 19 },
      },
    },
    {
      name: 'an image that there is not, with its line',
      files: {
        'images/a/Dockerfile': scratch,
        'image-build.yml': ['version: 1', 'images:', '  "b": {}'],
      },
      expected: {
        what: 'The policy speaks of an image "b", which there is not',
        where: { file: 'image-build.yml', line: 3, column: 3 },
      },
    },
    {
      name: 'two images with one name: how to settle it',
      files: { 'services/api/Dockerfile.dev': scratch, 'services/web/Dockerfile.dev': scratch },
      inputs: { source: 'services' },
      expected: {
        what: 'Two images are called dev',
        where: { file: 'services/web/Dockerfile.dev' },
        meant: 'The other one is services/api/Dockerfile.dev',
        todo: 'Rename a folder, or give one a name in the policy: images: { NAME: { file: services/web/Dockerfile.dev } }',
      },
    },
  ])('$name', async ({ files, inputs = {}, expected }) => {
    const cwd = await makeTree(files);
    expect(await problemFrom(() => planOf(cwd, { inputs }))).toMatchObject({ kind: 'request', ...expected });
  });

  test('and what that says settles it', async () => {
    const cwd = await makeTree({
      'services/api/Dockerfile.dev': scratch,
      'services/web/Dockerfile.dev': scratch,
      'image-build.yml': ['version: 1', 'images: { web-dev: { file: services/web/Dockerfile.dev } }'],
    });
    const { images } = await planOf(cwd, { inputs: { source: 'services' } });
    expect(images.map(({ name }) => name)).toEqual(['dev', 'web-dev']);
  });

  test('a frontend of its own names things as it likes', async () => {
    const cwd = await makeTree({
      'images/a/Dockerfile': ['# syntax=example.com/other', 'FROM Anything', 'DO it'],
    });
    expect((await planOf(cwd)).images.map(({ name }) => name)).toEqual(['a']);
  });
});

describe('groups', () => {
  const compose = (services: Readonly<Record<string, string>>): Files => ({
    Dockerfile: scratch,
    'compose.yml': [
      'services:',
      ...Object.entries(services).map(([name, rest]) => `  ${name}: { build: . ${rest} }`),
    ],
  });
  const askedFor = async (files: Files, targets: string): Promise<readonly string[]> => [
    ...(await planOf(await makeTree(files), { inputs: { targets } })).asked,
  ];

  test('an image in the group of its own name is meant with the others in it', async () => {
    const files = compose({ dev: ', profiles: [dev]', tools: ', profiles: [dev]', app: '' });
    expect(await askedFor(files, 'dev')).toEqual(['dev', 'tools']);
    expect(await askedFor(files, 'tools')).toEqual(['tools']);
  });

  test('services that bake calls otherwise, and profiles from variables', async () => {
    const files = compose({ 'web.x': ', profiles: ["${P:-late}"]', app: '' });
    expect(await askedFor(files, 'late')).toEqual(['web_x']);
  });

  test('profiles of two Compose projects are one group', async () => {
    const cwd = await makeTree({
      'a/compose.yml': ['services: { one: { build: ., profiles: [dev] } }'],
      'a/Dockerfile': scratch,
      'b/compose.yml': ['services: { two: { build: ., profiles: [dev] } }'],
      'b/Dockerfile': scratch,
    });
    const { groups } = await planOf(cwd, { inputs: { source: 'a,b', targets: 'dev' } });
    expect(groups).toEqual({ dev: ['one', 'two'] });
  });

  test('services that extend each other in a circle, which bake refuses, do no harm', async () => {
    const cwd = await makeTree({
      'compose.yml': ['services:', '  a: { build: ., extends: b }', '  b: { build: ., extends: a }'],
      Dockerfile: scratch,
    });
    expect(await problemFrom(() => planOf(cwd))).toMatchObject({
      kind: 'request',
      where: { file: 'compose.yml' },
    });
  });

  test('a Compose file that only includes databases leaves the Dockerfiles to be found', async () => {
    const cwd = await makeTree({
      'compose.yml': ['include: [db.yml]'],
      'db.yml': ['services: { db: { image: postgres } }'],
      'images/app/Dockerfile': scratch,
    });
    expect((await planOf(cwd)).images.map(({ name }) => name)).toEqual(['app']);
  });
});
