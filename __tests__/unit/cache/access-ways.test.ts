import { describe, expect, test } from '@jest/globals';
import { engineAt, type EngineAt, type EngineFacts } from '../../../src/cache/access/engine-at.ts';
import { markingDockerfile, mountValues } from '../../../src/cache/access/mount-flag.ts';
import { jobDockerfile } from '../../../src/cache/access/small-build.ts';
import type { CacheMount } from '../../../src/cache/mount.ts';

const mount: CacheMount = { id: 'a, "b" $c', target: '/root/.cache/it', sharing: 'shared', users: [] };

describe('where an engine’s folders are', () => {
  const node = { name: 'it0' };
  const cases: readonly {
    readonly name: string;
    readonly given: EngineFacts;
    readonly expected: EngineAt;
  }[] = [
    {
      name: 'our own BuildKit',
      given: { root: '/state', driver: 'remote', nodes: [node] },
      expected: { kind: 'here', roots: ['/state'] },
    },
    {
      name: 'a container builder',
      given: { driver: 'docker-container', nodes: [node] },
      expected: { kind: 'container', container: 'buildx_buildkit_it0' },
    },
    {
      name: 'a BuildKit at a socket',
      given: { driver: 'remote', nodes: [{ ...node, endpoint: 'unix:///run/buildkit/buildkitd.sock' }] },
      expected: { kind: 'here', roots: ['/var/lib/buildkit'] },
    },
    {
      name: 'a BuildKit at an address',
      given: { driver: 'remote', nodes: [{ ...node, endpoint: 'tcp://10.0.0.1:1234' }] },
      expected: { kind: 'elsewhere' },
    },
    { name: 'kubernetes', given: { driver: 'kubernetes', nodes: [node] }, expected: { kind: 'elsewhere' } },
    {
      name: 'several nodes',
      given: { driver: 'docker-container', nodes: [node, { name: 'it1' }] },
      expected: { kind: 'elsewhere' },
    },
    { name: 'no node', given: { driver: 'docker-container', nodes: [] }, expected: { kind: 'elsewhere' } },
  ];
  test.each(cases)('$name', ({ given, expected }) => {
    expect(engineAt(given)).toEqual(expected);
  });
});

describe('the step that makes a mount', () => {
  test('repeats the options that make it that mount, and no others', () => {
    const step = markingDockerfile({ ...mount, sharing: 'private', uid: 0, mode: 0o1770 }, 'marker');
    expect(step).toContain(
      'type=cache,id=$IMAGE_BUILD_MOUNT_ID,target=$IMAGE_BUILD_MOUNT_TARGET,sharing=locked,uid=0,mode=01770 ',
    );
    expect(step).toContain('type=tmpfs,target=$IMAGE_BUILD_MOUNT_TARGET/marker ');
    expect(step).toMatch(/^FROM scratch\n/);
  });

  test('has nothing of the mount’s names in its text', () => {
    for (const text of [markingDockerfile(mount, 'marker'), jobDockerfile(mount, 'helper', ['last'])])
      expect(text).not.toMatch(/"b"|\$c|\.cache/);
    expect(mountValues({ ...mount, namespace: 'team' })).toEqual({
      IMAGE_BUILD_MOUNT_ID: 'a, "b" $c',
      IMAGE_BUILD_MOUNT_TARGET: '/root/.cache/it',
      BUILDKIT_CACHE_MOUNT_NS: 'team',
    });
  });

  test('is another one each time', () => {
    expect(jobDockerfile(mount, 'helper', [])).not.toBe(jobDockerfile(mount, 'helper', []));
  });
});
