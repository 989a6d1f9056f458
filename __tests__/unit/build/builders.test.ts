import { describe, expect, test } from '@jest/globals';
import {
  chooseBuilder,
  listBuilders,
  ownBuilder,
  type Builder,
  type BuilderChoice,
} from '../../../src/build/builders.ts';
import { problemFrom } from '../../support/problem.ts';
import { realTool } from '../../support/tools.ts';
import { makeFolder } from '../../support/tree.ts';

const dead = 'Cannot connect to the Docker daemon';
const docker = (more: Partial<Builder> = {}): Builder => ({
  Name: 'default',
  Driver: 'docker',
  Nodes: [{ Status: 'running' }],
  ...more,
});
const containerd = { 'org.mobyproject.buildkit.worker.snapshotter': 'overlayfs' };

describe('where to build', () => {
  test.each<{ name: string; builders: readonly Builder[]; named?: string; expected: BuilderChoice }>([
    { name: 'nothing there', builders: [], expected: { kind: 'own' } },
    {
      name: 'a docker engine with the old store',
      builders: [docker({ Current: true })],
      expected: { kind: 'container' },
    },
    {
      name: 'a docker engine with the containerd store',
      builders: [docker({ Current: true, Nodes: [{ Labels: containerd }] })],
      expected: { kind: 'use', name: 'default', driver: 'docker' },
    },
    {
      name: 'a docker engine without labels',
      builders: [docker({ Current: true, Nodes: [{ Labels: null }] })],
      expected: { kind: 'container' },
    },
    {
      name: 'a dead docker engine',
      builders: [docker({ Current: true, Err: dead })],
      expected: { kind: 'own' },
    },
    {
      name: 'the same, as a new buildx tells it',
      builders: [{ Name: 'default', Driver: '', Current: true, Err: dead }],
      expected: { kind: 'own' },
    },
    {
      name: 'dead by its node',
      builders: [docker({ Current: true, Nodes: [{ Err: dead }] })],
      expected: { kind: 'own' },
    },
    {
      name: 'an empty error is none',
      builders: [docker({ Current: true, Err: '', Nodes: [{ Err: '' }] })],
      expected: { kind: 'container' },
    },
    {
      name: 'the current builder',
      builders: [docker(), { Name: 'far', Driver: 'remote', Current: true }],
      expected: { kind: 'use', name: 'far', driver: 'remote' },
    },
    {
      name: 'the current builder, which has not been started yet',
      builders: [
        { Name: 'mine', Driver: 'docker-container', Current: true, Nodes: [{ Status: 'inactive' }] },
      ],
      expected: { kind: 'use', name: 'mine', driver: 'docker-container' },
    },
    {
      name: 'a current builder that is dead, beside a docker engine',
      builders: [docker(), { Name: 'far', Driver: 'remote', Current: true, Nodes: [{ Err: 'no route' }] }],
      expected: { kind: 'container' },
    },
    {
      name: 'a named one, whatever is current',
      builders: [docker({ Current: true }), { Name: 'k8s', Driver: 'kubernetes' }],
      named: 'k8s',
      expected: { kind: 'use', name: 'k8s', driver: 'kubernetes' },
    },
    {
      name: 'a builder that nobody named and is not current is left alone',
      builders: [{ Name: 'other', Driver: 'docker-container' }],
      expected: { kind: 'own' },
    },
  ])('$name', ({ builders, named, expected }) => {
    expect(chooseBuilder(builders, named)).toEqual(expected);
  });

  test.each<{ name: string; builders: readonly Builder[]; named: string; expected: object }>([
    {
      name: 'that is not there',
      builders: [docker(), { Name: 'far', Driver: 'remote' }],
      named: 'fra',
      expected: {
        what: 'There is no builder "fra"',
        todo: 'Make it with docker buildx create --name fra, or leave builder out; there are: default, far',
      },
    },
    {
      name: 'that cannot export layouts',
      builders: [docker()],
      named: 'default',
      expected: {
        what: 'The builder default cannot be used',
        todo: 'Its driver cannot export OCI layouts: use docker-container, remote or kubernetes, or the containerd image store',
      },
    },
    {
      name: 'that is dead',
      builders: [docker({ Err: dead })],
      named: 'default',
      expected: { what: 'The builder default cannot be used', todo: dead },
    },
  ])('a named one $name is refused', async ({ builders, named, expected }) => {
    expect(await problemFrom(() => chooseBuilder(builders, named))).toEqual({
      kind: 'surroundings',
      ...expected,
    });
  });

  test('the real buildx’s list is understood, with no engine to be reached', async () => {
    const program = realTool('buildx');
    const folder = await makeFolder();
    const env = {
      PATH: '/usr/bin:/bin',
      BUILDX_CONFIG: folder,
      DOCKER_CONFIG: folder,
      DOCKER_HOST: `unix://${folder}/none.sock`,
    };
    const builders = await listBuilders({ program, env });
    expect(builders.map(({ Name, Current }) => [Name, Current])).toEqual([['default', true]]);
    expect(chooseBuilder(builders, undefined)).toEqual({ kind: 'own' });
  });
});

test.each([
  { Name: 'image-build', Driver: 'docker-container', expected: true },
  { Name: 'image-build-0123abcd', Driver: 'docker-container', expected: true },
  { Name: 'image-build-mine', Driver: 'docker-container', expected: false },
  { Name: 'image-build', Driver: 'remote', expected: false },
  { Name: 'my-image-build', Driver: 'docker-container', expected: false },
  { Name: 'default', Driver: 'docker', expected: false },
])(
  'a container builder of ours is told by its name: $Name, $Driver: $expected',
  ({ expected, ...builder }) => {
    expect(ownBuilder(builder)).toBe(expected);
  },
);
