import { describe, expect, test } from '@jest/globals';
import { runCommand, withDatabase } from '../support/command.ts';
import { copyTree } from '../support/fixture-tree.ts';
import { expectEnd } from '../support/outcome.ts';

describe('what is found in a tree is what BuildKit builds', () => {
  test.each<{
    name: string;
    tree: string;
    args?: readonly string[];
    built: readonly string[];
  }>([
    {
      name: 'notebooks that name each other by registry and owner: none of them is fetched',
      tree: 'notebooks',
      args: ['--build-args', 'ROOT_IMAGE=debian:bookworm-slim', '--targets', 'datascience-notebook'],
      built: [
        'foundation',
        'base-notebook',
        'minimal-notebook',
        'r-notebook',
        'scipy-notebook',
        'datascience-notebook',
      ],
    },
    {
      name: 'Compose services on one Dockerfile, by profile',
      tree: 'compose-services',
      args: ['--targets', 'index,billing'],
      built: ['base', 'audit', 'billing', 'search'],
    },
    {
      name: 'a Bake matrix on one Dockerfile',
      tree: 'bake-matrix',
      built: ['base', 'service-accounts', 'service-billing', 'service-catalog'],
    },
    {
      name: 'many images of one Dockerfile by the policy, with stages that ARGs name',
      tree: 'policy-services',
      args: ['--targets', 'all-web'],
      built: ['common', 'api', 'web', 'web-debug'],
    },
    {
      name: 'several roots at once, with the repository as context and a prefix that nobody told',
      tree: 'python-services',
      args: [
        ...['--source', 'services', '--source', 'docker'],
        ...['--build-contexts', 'python:3.13-slim=docker-image://debian:bookworm-slim'],
      ],
      built: ['python-base', 'api', 'worker', 'scheduler'],
    },
    {
      name: 'a folder, a Compose file, a Bake file and a Dockerfile at once',
      tree: 'mix',
      args: [
        ...['--source', 'packaging/docker', '--source', 'deploy/compose.yml'],
        ...['--source', 'tools/one.Dockerfile', '--source', 'ci/bake.json'],
      ],
      built: ['base', 'deb', 'checker', 'one', 'site'],
    },
    {
      name: 'a base for each platform',
      tree: 'platform-bases',
      built: ['base-amd64', 'base-arm64', 'tools', 'app'],
    },
  ])('$name', async ({ tree, args = [], built }) => {
    const result = await runCommand({
      cwd: await copyTree(tree),
      args: ['build', ...args, ...withDatabase],
    });
    expectEnd(result, 0);
    const images = result.report?.images.filter(({ state }) => state === 'built').map(({ name }) => name);
    expect(images).toEqual(built);
  });
});

describe('what a plan tells', () => {
  test('references that may mean an image of the run, and bases that are named in different ways', async () => {
    const result = await runCommand({ cwd: await copyTree('disagreeing'), args: ['plan'] });
    expectEnd(result, 0);
    const told = `${result.stdout}${result.stderr}`;
    expect(told).toContain('images/seven/Dockerfile:1 takes acme/bsae:1 from outside');
  });
});
