import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Travel, TravellingMount } from '../../../src/cache/travel.ts';
import { MountSaves, type Trip } from '../../../src/run/mount-saves.ts';
import { interrupted } from '../../../src/problem.ts';

const nodes = [
  { image: 'base', platform: 'linux/amd64' },
  { image: 'app', platform: 'linux/amd64' },
  { image: 'app', platform: 'linux/arm64' },
];

describe('when a cache mount is kept', () => {
  test('as soon as the engine is past the steps of all images that have it, on all platforms', async () => {
    const { saves, begun } = savesOf({ apt: ['base'], go: ['base', 'app'], pip: ['app'] });
    saves.stepsDone({ image: 'base', platform: 'linux/amd64' });
    await turn();
    expect(begun).toEqual(['apt']);
    saves.stepsDone({ image: 'app', platform: 'linux/arm64' });
    await turn();
    expect(begun).toEqual(['apt']);
    saves.stepsDone({ image: 'app', platform: 'linux/amd64' });
    await saves.finish();
    expect(begun).toEqual(['apt', 'go', 'pip']);
  });

  test('after the build, where the engine has said nothing', async () => {
    const { saves, begun } = savesOf({ apt: ['base'], go: ['app'] });
    const all = await saves.finish();
    expect(begun).toEqual(['apt', 'go']);
    expect(all.map(({ notes }) => notes)).toEqual([['apt is kept'], ['go is kept']]);
  });

  test('once, however often it is said', async () => {
    const { saves, begun } = savesOf({ apt: ['base'] });
    saves.stepsDone({ image: 'base', platform: 'linux/amd64' });
    saves.stepsDone({ image: 'base', platform: 'linux/amd64' });
    await saves.finish();
    expect(begun).toEqual(['apt']);
  });

  test('once more after a build that began anew, which waits until nothing is read', async () => {
    const { saves, begun, ended } = savesOf({ apt: ['base'] });
    saves.stepsDone({ image: 'base', platform: 'linux/amd64' });
    await turn();
    await saves.again();
    expect(ended).toEqual(['apt']);
    saves.stepsDone({ image: 'app', platform: 'linux/amd64' });
    await turn();
    expect(begun).toEqual(['apt']);
    await saves.finish();
    expect(begun).toEqual(['apt', 'apt']);
  });

  test('but not what still waits for its turn when a build has failed', async () => {
    const { saves, begun } = savesOf({ apt: ['base'], go: ['base'] });
    saves.stepsDone({ image: 'base', platform: 'linux/amd64' });
    await saves.again();
    expect(begun).toEqual([]);
    await saves.finish();
    expect(begun).toEqual(['apt', 'go']);
  });

  test('what goes wrong is told after the build, when nothing is read any more', async () => {
    const { saves, ended } = savesOf({ apt: ['base'], go: ['app'] }, 'apt');
    saves.stepsDone({ image: 'base', platform: 'linux/amd64' });
    await expect(saves.finish()).rejects.toThrow(interrupted().message);
    expect(ended).toEqual(['go']);
  });
});

function savesOf(mounts: Readonly<Record<string, readonly string[]>>, failing?: string) {
  const [begun, ended]: [string[], string[]] = [[], []];
  const saves = new MountSaves(nodes, async (_, { mount: { id } }) => {
    begun.push(id);
    await Promise.resolve();
    if (id === failing) throw interrupted();
    ended.push(id);
    return { notes: [`${id} is kept`], trips: [] };
  });
  saves.add(tripOf(mounts));
  return { saves, begun, ended };
}

function tripOf(mounts: Readonly<Record<string, readonly string[]>>): Trip {
  const travelling = Object.entries(mounts).map(([id, images]): TravellingMount => ({
    mount: {
      id,
      target: `/${id}`,
      sharing: 'shared',
      users: images.map((image) => ({ image, platform: 'linux/amd64', file: 'Dockerfile', line: 2 })),
    },
    key: { name: id, key: id, prefixes: [], reason: '' },
  }));
  const nothing = (): Promise<never> => Promise.reject(new Error('not expected here'));
  const travel: Travel = {
    mounts: travelling,
    access: { about: '', pack: nothing, unpack: nothing },
    store: { about: '', restore: nothing, save: nothing },
    folder: '/none',
    largest: 1,
    mayRestore: true,
    maySave: true,
  };
  return { travel, states: new Map() };
}
