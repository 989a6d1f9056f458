import { describe, expect, test } from '@jest/globals';
import {
  assignTags,
  refuseSharedTags,
  repositoriesOf,
  type TaggedImage,
  type TagSource,
} from '../../../src/plan/tags/assign.ts';
import { problemFrom } from '../../support/problem.ts';

const image = (name: string, ...ownTags: string[]): TaggedImage => ({ name, ownTags });
const source = (more: Partial<TagSource> = {}): TagSource => ({
  names: more.explicit ?? ['1', 'latest'],
  explicit: undefined,
  registry: 'ghcr.io/acme',
  only: undefined,
  ...more,
});
const one = (more: Partial<TagSource>): TagSource => source({ only: 'app', ...more });
const nowhere = { registry: undefined };

describe('the full names of an image', () => {
  test.each<{ name: string; image?: TaggedImage; given: TagSource; expected: readonly string[] }>([
    { name: 'a registry', given: source(), expected: ['ghcr.io/acme/app:1', 'ghcr.io/acme/app:latest'] },
    {
      name: 'Docker Hub',
      given: source({ registry: 'docker.io/acme', names: ['1'] }),
      expected: ['docker.io/acme/app:1'],
    },
    {
      name: 'upper case of a Bake target',
      image: image('App'),
      given: source({ names: ['1'] }),
      expected: ['ghcr.io/acme/app:1'],
    },
    { name: 'nowhere to go', given: source(nowhere), expected: [] },
    {
      name: 'the tags of a Bake file',
      image: image('app', 'acme/app', 'ghcr.io/acme/app:x'),
      given: source(nowhere),
      expected: ['docker.io/acme/app:latest', 'ghcr.io/acme/app:x'],
    },
    {
      name: 'a registry wins over those',
      image: image('app', 'acme/app'),
      given: source({ names: ['1'] }),
      expected: ['ghcr.io/acme/app:1'],
    },
    {
      name: 'tag names for all',
      given: source({ explicit: ['a', 'b'] }),
      expected: ['ghcr.io/acme/app:a', 'ghcr.io/acme/app:b'],
    },
    {
      name: 'tag names for all, where the files say where to',
      image: image('app', 'acme/app:x', 'acme/app:y'),
      given: source({ ...nowhere, explicit: ['a'] }),
      expected: ['docker.io/acme/app:a'],
    },
    {
      name: 'full references of a single image, whatever they are called',
      given: one({ explicit: ['ghcr.io/acme/other:1', 'acme/app'] }),
      expected: ['ghcr.io/acme/other:1', 'docker.io/acme/app:latest'],
    },
    {
      name: 'full references and names of a single image',
      given: one({ explicit: ['quay.io/x/y:1', 'edge'] }),
      expected: ['quay.io/x/y:1', 'ghcr.io/acme/app:edge'],
    },
    {
      name: 'a name alone is a whole reference, as docker build -t takes it',
      given: one({ ...nowhere, explicit: ['app'] }),
      expected: ['docker.io/library/app:latest'],
    },
    { name: 'the same twice', given: source({ explicit: ['a', 'a'] }), expected: ['ghcr.io/acme/app:a'] },
  ])('$name', ({ image: asked = image('app'), given, expected }) => {
    expect(assignTags([asked], given)).toEqual(new Map([[asked.name, expected]]));
  });
});

describe('full references for several images, as metadata-action gives them', () => {
  const base = image('base');
  const app = image('app');
  const runner = image('runner');
  const testRunner = image('test-runner');
  test.each<{
    name: string;
    images: readonly TaggedImage[];
    given: TagSource;
    expected: Readonly<Record<string, readonly string[]>>;
  }>([
    {
      name: 'each goes to the image that its repository is called after, in several registries',
      images: [base, app],
      given: source({
        ...nowhere,
        explicit: ['ghcr.io/acme/base:1', 'acme/base:1', 'ghcr.io/acme/app:1', 'ghcr.io/acme/app:1.0'],
      }),
      expected: {
        base: ['ghcr.io/acme/base:1', 'docker.io/acme/base:1'],
        app: ['ghcr.io/acme/app:1', 'ghcr.io/acme/app:1.0'],
      },
    },
    {
      name: 'a project in front of the name',
      images: [runner, testRunner],
      given: source({ ...nowhere, explicit: ['ghcr.io/acme/ci-test-runner:1', 'ghcr.io/acme/ci-runner:1'] }),
      expected: { runner: ['ghcr.io/acme/ci-runner:1'], 'test-runner': ['ghcr.io/acme/ci-test-runner:1'] },
    },
    {
      name: 'the repository that the file gives',
      images: [image('build', 'ghcr.io/acme/shop:dev'), app],
      given: source({ ...nowhere, explicit: ['ghcr.io/acme/shop:1'] }),
      expected: { build: ['ghcr.io/acme/shop:1'], app: [] },
    },
    {
      name: 'names beside them are for all',
      images: [base, app],
      given: source({ explicit: ['quay.io/x/app:1', 'edge'] }),
      expected: { base: ['ghcr.io/acme/base:edge'], app: ['quay.io/x/app:1', 'ghcr.io/acme/app:edge'] },
    },
    {
      name: 'names beside them, without a registry',
      images: [image('base', 'acme/base'), app],
      given: source({ ...nowhere, explicit: ['quay.io/x/app:1', 'edge'] }),
      expected: { base: ['docker.io/acme/base:edge'], app: ['quay.io/x/app:1', 'quay.io/x/app:edge'] },
    },
    {
      name: 'the one image that was asked for has them all; its base has none',
      images: [base, app],
      given: source({ ...nowhere, only: 'app', explicit: ['ghcr.io/acme/whatever:1'] }),
      expected: { base: [], app: ['ghcr.io/acme/whatever:1'] },
    },
  ])('$name', ({ images, given, expected }) => {
    expect(Object.fromEntries(assignTags(images, given))).toEqual(expected);
  });
});

describe('what is refused before anything starts', () => {
  const both = [image('base'), image('app')];
  test.each<{ name: string; images?: readonly TaggedImage[]; given: TagSource; what: RegExp; todo?: RegExp }>(
    [
      {
        name: 'a reference of no image',
        images: both,
        given: source({ explicit: ['ghcr.io/acme/repo:1'] }),
        what: /^tags has "ghcr.io\/acme\/repo:1", but no image is called "repo"$/,
        todo: /^Images: base, app\..*tag-names/,
      },
      {
        name: 'a reference of two images',
        images: [image('one', 'acme/x'), image('two', 'acme/x')],
        given: source({ ...nowhere, explicit: ['acme/x:1'] }),
        what: /^tags has "acme\/x:1", where both one and two go to$/,
      },
      {
        name: 'a tag that breaks the grammar',
        given: source({ names: ['a b'] }),
        what: /is no image name: a tag is/,
      },
      { name: 'an owner in upper case', given: source({ registry: 'ghcr.io/Acme' }), what: /upper-case/ },
      { name: 'a URL', given: source({ registry: 'https://ghcr.io' }), what: /is no image name/ },
      { name: 'a branch whose name makes no tag', given: source({ names: [''] }), what: /makes no tag/ },
    ],
  )('$name', async ({ images = [image('app')], given, what, todo }) => {
    const problem = await problemFrom(() => assignTags(images, given));
    expect(problem.kind).toBe('request');
    expect(problem.what).toMatch(what);
    if (todo !== undefined) expect(problem.todo).toMatch(todo);
  });

  test('two images that would move the same tag', async () => {
    const tags = ['ghcr.io/acme/x:1'];
    const problem = await problemFrom(() =>
      refuseSharedTags([
        { name: 'one', tags },
        { name: 'two', tags },
      ]),
    );
    expect(problem).toMatchObject({
      kind: 'request',
      what: 'one and two both ask for the tag ghcr.io/acme/x:1',
    });
    refuseSharedTags([{ name: 'one', tags: [...tags, ...tags] }]);
  });
});

test.each<{ name: string; given: TaggedImage; registry?: string; expected: readonly string[] }>([
  {
    name: 'below a registry',
    given: image('App', 'x/y'),
    registry: 'acme',
    expected: ['docker.io/acme/app'],
  },
  {
    name: 'in a file',
    given: image('app', 'x/y:1', 'x/y:2', 'ghcr.io/z'),
    expected: ['docker.io/x/y', 'ghcr.io/z'],
  },
  { name: 'nowhere', given: image('app'), expected: [] },
])('the repositories of an image: $name', ({ given, registry, expected }) => {
  expect(repositoriesOf(given, registry)).toEqual(expected);
});
