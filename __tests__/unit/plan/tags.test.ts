import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReference } from '../../../src/oci/reference.ts';
import { fullTags, tagNames, type Destination, type RunRef } from '../../../src/plan/tags.ts';
import { problemFrom } from '../../support/problem.ts';

const local: RunRef = { kind: 'local' };

describe('the tag names of a run', () => {
  test.each<{
    name: string;
    tags?: readonly string[];
    version?: string;
    ref?: RunRef;
    expected: readonly string[];
  }>([
    { name: 'a laptop', expected: ['latest'] },
    { name: 'a branch', ref: { kind: 'branch', name: 'main' }, expected: ['main'] },
    {
      name: 'a branch with signs',
      ref: { kind: 'branch', name: 'feature/Ünder_score+x' },
      expected: ['feature-nder_score-x'],
    },
    { name: 'a branch that begins with signs', ref: { kind: 'branch', name: '.-x' }, expected: ['x'] },
    { name: 'a long branch', ref: { kind: 'branch', name: 'x'.repeat(200) }, expected: ['x'.repeat(128)] },
    { name: 'a pull request', ref: { kind: 'pull-request', number: '12' }, expected: ['pr-12'] },
    { name: 'a version tag', ref: { kind: 'tag', name: 'v1.2.3' }, expected: ['1.2.3', 'latest'] },
    { name: 'a pre-release', ref: { kind: 'tag', name: 'v1.2.3-rc.1' }, expected: ['1.2.3-rc.1'] },
    {
      name: 'build metadata',
      ref: { kind: 'tag', name: '1.2.3+build.5' },
      expected: ['1.2.3-build.5', 'latest'],
    },
    { name: 'a date', ref: { kind: 'tag', name: '2024.06.01' }, expected: ['2024.06.01', 'latest'] },
    { name: 'a short version', ref: { kind: 'tag', name: 'v3' }, expected: ['v3', 'latest'] },
    { name: 'a pre-release of Python', ref: { kind: 'tag', name: '0.1.0rc1' }, expected: ['0.1.0rc1'] },
    { name: 'a tag that is no version', ref: { kind: 'tag', name: 'nightly' }, expected: ['nightly'] },
    { name: 'a tag of a part', ref: { kind: 'tag', name: 'app/v1.2.3' }, expected: ['app-v1.2.3'] },
    {
      name: 'version wins over the ref',
      version: '1.0.0',
      ref: { kind: 'branch', name: 'x' },
      expected: ['1.0.0', 'latest'],
    },
    {
      name: 'tags win over all',
      tags: ['a', 'b'],
      version: '1.0.0',
      ref: { kind: 'tag', name: 'v2' },
      expected: ['a', 'b'],
    },
  ])('$name', async ({ tags, version, ref = local, expected }) => {
    expect(await tagNames(tags, version, ref)).toEqual(expected);
  });

  test('whatever a branch is called, its name is a tag or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const [tag = ''] = await tagNames(undefined, undefined, { kind: 'branch', name });
        if (tag !== '') expect(parseReference(`a/b:${tag}`).tag).toBe(tag);
      }),
    );
  });
});

describe('the full names of an image', () => {
  const to = (more: Partial<Destination> = {}): Destination => ({
    registry: 'ghcr.io/acme',
    ownTags: [],
    isOnly: false,
    ...more,
  });
  test.each<{
    name: string;
    image?: string;
    names?: readonly string[];
    explicit?: readonly string[];
    destination: Destination;
    expected: readonly string[];
  }>([
    { name: 'a registry', destination: to(), expected: ['ghcr.io/acme/app:1', 'ghcr.io/acme/app:latest'] },
    {
      name: 'Docker Hub',
      destination: to({ registry: 'docker.io/acme' }),
      names: ['1'],
      expected: ['docker.io/acme/app:1'],
    },
    {
      name: 'upper case of a Bake target',
      image: 'App',
      names: ['1'],
      destination: to(),
      expected: ['ghcr.io/acme/app:1'],
    },
    { name: 'nowhere to go', destination: to({ registry: undefined }), expected: [] },
    {
      name: 'the tags of a Bake file',
      destination: to({ registry: undefined, ownTags: ['acme/app', 'ghcr.io/acme/app:x'] }),
      expected: ['docker.io/acme/app:latest', 'ghcr.io/acme/app:x'],
    },
    {
      name: 'a registry wins over those',
      names: ['1'],
      destination: to({ ownTags: ['acme/app'] }),
      expected: ['ghcr.io/acme/app:1'],
    },
    {
      name: 'tag names for all',
      explicit: ['a', 'b'],
      names: ['a', 'b'],
      destination: to(),
      expected: ['ghcr.io/acme/app:a', 'ghcr.io/acme/app:b'],
    },
    {
      name: 'tag names for all, where the files say where to',
      explicit: ['a'],
      names: ['a'],
      destination: to({ registry: undefined, ownTags: ['acme/app:x', 'acme/app:y'] }),
      expected: ['docker.io/acme/app:a'],
    },
    {
      name: 'full references of a single image',
      explicit: ['ghcr.io/acme/other:1', 'acme/app'],
      destination: to({ isOnly: true }),
      expected: ['ghcr.io/acme/other:1', 'docker.io/acme/app:latest'],
    },
    {
      name: 'full references and names of a single image',
      explicit: ['quay.io/x/y:1', 'edge'],
      destination: to({ isOnly: true }),
      expected: ['quay.io/x/y:1', 'ghcr.io/acme/app:edge'],
    },
    {
      name: 'a name alone is a whole reference, as docker build -t takes it',
      explicit: ['app'],
      destination: to({ registry: undefined, isOnly: true }),
      expected: ['docker.io/library/app:latest'],
    },
    {
      name: 'the same twice',
      explicit: ['a', 'a'],
      names: ['a', 'a'],
      destination: to(),
      expected: ['ghcr.io/acme/app:a'],
    },
  ])('$name', ({ image = 'app', names = ['1', 'latest'], explicit, destination, expected }) => {
    expect(fullTags(image, names, explicit, destination)).toEqual(expected);
  });

  test.each<{
    name: string;
    names: readonly string[];
    explicit?: readonly string[];
    destination: Destination;
    what: RegExp;
  }>([
    {
      name: 'a full reference for several images',
      names: [],
      explicit: ['ghcr.io/acme/app:1'],
      destination: to(),
      what: /^tags has "ghcr.io\/acme\/app:1", but there are several images$/,
    },
    {
      name: 'a tag that breaks the grammar',
      names: ['a b'],
      destination: to(),
      what: /is no image name: a tag is/,
    },
    {
      name: 'an owner in upper case',
      names: ['1'],
      destination: to({ registry: 'ghcr.io/Acme' }),
      what: /upper-case/,
    },
    {
      name: 'a URL',
      names: ['1'],
      destination: to({ registry: 'https://ghcr.io' }),
      what: /is no image name/,
    },
    { name: 'a branch whose name makes no tag', names: [''], destination: to(), what: /makes no tag/ },
  ])('$name is refused', async ({ names, explicit, destination, what }) => {
    const problem = await problemFrom(() => fullTags('app', names, explicit, destination));
    expect(problem.kind).toBe('request');
    expect(problem.what).toMatch(what);
  });
});
