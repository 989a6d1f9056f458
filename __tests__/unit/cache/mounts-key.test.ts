import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FoundMount } from '../../../src/cache/mounts/find.ts';
import { keyOf } from '../../../src/cache/mounts/key.ts';
import { readLocks, type LockFile } from '../../../src/cache/mounts/read-locks.ts';
import { createContexts } from '../../../src/plan/files/contexts.ts';
import { findMounts } from '../../../src/cache/mounts/find.ts';
import { runsOf } from '../../../src/plan/reach/runs.ts';
import { described, pinsOf } from '../../support/described.ts';
import { makeTree } from '../../support/tree.ts';

const pins = pinsOf({ base: {} });

function mountOf(more: Partial<FoundMount> = {}, commands: readonly string[] = ['npm ci']): FoundMount {
  return {
    ...{ id: '/root/.npm', target: '/root/.npm', sharing: 'shared', isReadOnly: false, isEmptied: false },
    users: [{ image: 'app', platform: 'linux/amd64', file: 'Dockerfile', line: 2 }],
    steps: commands.map((command) => ({ command, variables: {}, sees: [] })),
    ...more,
  };
}

const lock = (path: string, digest = '1'): LockFile => ({ path, digest });
const engine = 'linux/amd64';

describe('the key of a cache mount', () => {
  test('says platform, name and mount, and ends with what the lock files say', () => {
    const { key, ...rest } = keyOf(mountOf(), { engine, locks: [lock('package-lock.json')] });
    expect(key).toMatch(/^image-build-mount-v1-linux-amd64-root-npm-[0-9a-f]{16}-[0-9a-f]{16}$/);
    expect(rest).toEqual({ prefixes: [key.slice(0, -16)], name: 'root-npm', reason: 'package-lock.json' });
  });

  test.each<{
    name: string;
    mount?: Partial<FoundMount>;
    commands?: string[];
    locks: string[];
    reason: string;
  }>([
    {
      name: 'the tool that the place names',
      locks: ['a/package-lock.json', 'go.sum'],
      reason: 'a/package-lock.json',
    },
    {
      name: 'the tools that are called, where the place says nothing',
      mount: { id: 'x', target: '/x' },
      commands: ['make', 'cd src && cargo build --release'],
      locks: ['Cargo.lock', 'go.sum'],
      reason: 'Cargo.lock',
    },
    {
      name: 'the tools that are called, where those of the place have no lock file',
      mount: { id: '/src/target', target: '/src/target' },
      commands: ['mvn package'],
      locks: ['pom.xml', 'yarn.lock'],
      reason: 'pom.xml',
    },
    {
      name: 'all of them, where nothing says anything',
      mount: { id: 'x', target: '/x' },
      commands: ['make'],
      locks: ['d/go.sum', 'c/go.sum', 'b/uv.lock', 'a/yarn.lock'],
      reason: 'a/yarn.lock, b/uv.lock, c/go.sum and 1 more',
    },
    {
      name: 'the command of apt, whatever lies beside',
      mount: { id: '/var/cache/apt', target: '/var/cache/apt' },
      commands: ['apt-get update && apt-get install -y make'],
      locks: ['go.sum'],
      reason: 'the command, which says what is fetched',
    },
    {
      name: 'the command, without any lock file',
      locks: [],
      reason: 'the command, as no lock file is seen by it',
    },
    {
      name: 'the command, with those of others',
      locks: ['go.sum'],
      reason: 'the command, as no lock file that it sees is of its tools',
    },
    ...[
      ['/root/.cache/go-build', 'go.sum'],
      ['/go/pkg/mod', 'go.work.sum'],
      ['/usr/local/cargo/registry', 'Cargo.lock'],
      ['/root/.cache/pip', 'requirements/dev-requirements.txt'],
      ['/root/.cache/uv', 'uv.lock'],
      ['/root/.cache/pypoetry', 'poetry.lock'],
      ['/opt/conda/pkgs', 'environment.yml'],
      ['/opt/micromamba/pkgs', 'conda-lock.yml'],
      ['/usr/local/bundle', 'Gemfile.lock'],
      ['/tmp/composer', 'composer.lock'],
      ['/home/gradle/.gradle', 'gradle/libs.versions.toml'],
      ['/root/.m2', 'app/pom.xml'],
      ['/root/.nuget/packages', 'src/App.csproj'],
      ['/pnpm/store', 'pnpm-lock.yaml'],
      ['/root/.bun/install/cache', 'bun.lock'],
    ].map(([place = '', path = '']) => ({
      name: `${path} for ${place}`,
      mount: { id: place, target: place },
      commands: ['./build.sh'],
      locks: [path, 'strange.lock', 'mix.lock'],
      reason: path,
    })),
  ])('is made of $name', ({ mount, commands, locks, reason }) => {
    expect(keyOf(mountOf(mount, commands), { engine, locks: locks.map((path) => lock(path)) }).reason).toBe(
      reason,
    );
  });

  test.each<{ name: string; platforms: readonly string[]; on?: string; expected: string }>([
    { name: 'the platform of the engine', platforms: ['linux/amd64'], expected: 'linux-amd64' },
    { name: 'another one', platforms: ['linux/arm64'], expected: 'linux-arm64.on.linux-amd64' },
    {
      name: 'several, in whatever order, each once',
      platforms: ['linux/arm64', 'linux/amd64', 'linux/arm64'],
      expected: 'linux-amd64_linux-arm64.on.linux-amd64',
    },
    {
      name: 'many',
      platforms: ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/s390x', 'linux/ppc64le'],
      expected: '5.platforms.d26a493b.on.linux-amd64',
    },
  ])('has $name', ({ platforms, on = engine, expected }) => {
    const users = platforms.map((platform) => ({ image: 'app', platform, file: 'Dockerfile', line: 2 }));
    expect(keyOf(mountOf({ users }), { engine: on, locks: [] }).key.split('-root-npm-')[0]).toBe(
      `image-build-mount-v1-${expected}`,
    );
  });

  test.each([
    ['/root/.cache/go-build', 'cache-go-build'],
    ['go', 'go'],
    ['/', 'mount'],
    ['../../$(reboot), Ünïcode', 'reboot-n-code'],
    ['/a/very/long/path/of-many-letters/and-of-many-more', 'of-many-letters-and-of-m'],
  ])('calls %j %s', (id, expected) => {
    expect(keyOf(mountOf({ id }), { engine, locks: [] }).name).toBe(expected);
  });

  test('is fit for every store, however a Dockerfile calls its mounts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.array(fc.string()),
        (id, path, platforms) => {
          const users = ['linux/amd64', ...platforms].map((platform) => ({
            image: 'a',
            platform,
            file: 'D',
            line: 1,
          }));
          const { key, prefixes } = keyOf(mountOf({ id, users }), { engine, locks: [lock(path)] });
          expect(key).toMatch(/^[A-Za-z0-9._-]{1,128}$/);
          expect(prefixes.every((prefix) => key.startsWith(prefix) && prefix.endsWith('-'))).toBe(true);
        },
      ),
    );
  });

  test('changes its end alone with a lock file, and its beginning with the mount', () => {
    const facts = { engine, locks: [lock('package-lock.json')] };
    const first = keyOf(mountOf(), facts);
    const dependency = keyOf(mountOf(), { engine, locks: [lock('package-lock.json', '2')] });
    expect([dependency.prefixes, dependency.key === first.key]).toEqual([first.prefixes, false]);
    for (const other of [{ uid: 0 }, { namespace: 'x' }, { id: '/root/.npm/' }])
      expect(keyOf(mountOf(other), facts).prefixes).not.toEqual(first.prefixes);
    expect(keyOf(mountOf({ sharing: 'locked', target: '/npm' }), facts)).toEqual(first);
    expect(keyOf(mountOf({}, ['npm ci --omit=dev']), facts)).toEqual(first);
  });

  test('is made of the variables that a command names, too', () => {
    const keys = ['1', '2'].map((make) => {
      const lines = [
        'FROM base',
        'ARG MAKE',
        'ARG OTHER',
        'RUN --mount=type=cache,target=/var/cache/apt apt-get install make=${MAKE}',
      ];
      const image = described(lines, { target: { args: { MAKE: make, OTHER: make } } });
      const [mount = mountOf()] = findMounts([runsOf(image, { pins, parents: new Map() })]).mounts;
      expect(mount.steps.map(({ variables }) => variables)).toEqual([{ MAKE: make }]);
      return keyOf(mount, { engine, locks: [] });
    });
    expect(new Set(keys.map(({ key }) => key)).size).toBe(2);
    expect(new Set(keys.flatMap(({ prefixes }) => prefixes)).size).toBe(1);
  });
});

describe('lock files', () => {
  const dockerfile = [
    ...['FROM base', 'COPY package*.json ./', 'COPY services services'],
    'RUN --mount=type=cache,target=/root/.npm npm ci',
    'COPY . .',
  ];
  const files = {
    'package-lock.json': 'root',
    'package.json': '{}',
    'services/a/package-lock.json': 'a',
    'services/a/node_modules/b/package-lock.json': 'not ours',
    'services/hidden/package-lock.json': 'ignored',
    'later/package-lock.json': 'copied later',
    '.dockerignore': 'services/hidden',
  };
  const locksIn = async (folder: string): Promise<readonly LockFile[]> => {
    const image = described(dockerfile, { target: { context: folder } });
    const [mount] = findMounts([runsOf(image, { pins, parents: new Map() })]).mounts;
    return readLocks(mount ?? { steps: [] }, createContexts());
  };

  test('are those that lie in the context, are not ignored, and are copied before the step', async () => {
    const locks = await locksIn(await makeTree(files));
    expect(locks.map(({ path }) => path)).toEqual(['package-lock.json', 'services/a/package-lock.json']);
  });

  test('count by what they hold, and not by their mode or where the context lies', async () => {
    const [one, other, changed] = await Promise.all([
      locksIn(await makeTree(files)),
      locksIn(await makeTree({ ...files, 'package.json': '{"changed": true}' })),
      locksIn(await makeTree({ ...files, 'package-lock.json': 'changed' })),
    ]);
    expect(one).toEqual(other);
    expect(one).not.toEqual(changed);
  });
});
