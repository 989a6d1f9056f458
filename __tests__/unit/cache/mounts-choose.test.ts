import { describe, expect, test } from '@jest/globals';
import { chooseMounts, readMountWish, type MountWish } from '../../../src/cache/mounts/choose.ts';
import type { FoundMount, FoundMounts } from '../../../src/cache/mounts/find.ts';
import { problemFrom } from '../../support/problem.ts';

function mount(id: string, more: Partial<FoundMount> = {}): FoundMount {
  return {
    ...{ id, target: `/at/${id}`, sharing: 'shared', isReadOnly: false, isEmptied: false, steps: [] },
    users: [{ image: 'app', platform: 'linux/amd64', file: 'Dockerfile', line: 2 }],
    ...more,
  };
}

const found: FoundMounts = {
  mounts: [
    ...[mount('go'), mount('npm'), mount('seeded', { from: 'seed' })],
    ...[mount('fresh', { isEmptied: true }), mount('frozen', { isReadOnly: true })],
  ],
  unknown: [{ name: '$X', image: 'other', why: 'nobody knows' }],
};
const known: FoundMounts = { ...found, unknown: [] };
const auto: MountWish = { kind: 'auto' };
const hindered = [
  'seeded (app): it begins with seed, which only a build can put there',
  'fresh (app): a step that uses it is built without cache, which empties it',
  'frozen (app): no step writes to it',
];

describe('which cache mounts travel', () => {
  test.each<{ name: string; wish: MountWish; chosen: readonly string[]; left: readonly string[] }>([
    {
      name: 'auto: all that can',
      wish: auto,
      chosen: ['go', 'npm'],
      left: [...hindered, '$X (other): nobody knows'],
    },
    {
      name: 'off: none',
      wish: { kind: 'off' },
      chosen: [],
      left: [
        ...['go', 'npm', 'seeded', 'fresh', 'frozen'].map((name) => `${name} (app): cache-mounts is off`),
        '$X (other): cache-mounts is off',
      ],
    },
    {
      name: 'a list: those that it names by id or target; one that cannot is missed',
      wish: { kind: 'list', names: ['/at/go', 'seeded', '$X'] },
      chosen: ['go'],
      left: [
        'npm (app): cache-mounts does not name it',
        'seeded (app): it begins with seed, which only a build can put there!',
        'fresh (app): cache-mounts does not name it',
        'frozen (app): cache-mounts does not name it',
        '$X (other): nobody knows!',
      ],
    },
  ])('$name', ({ wish, chosen, left }) => {
    const result = chooseMounts(found, wish, found);
    expect({
      chosen: result.chosen.map(({ id }) => id),
      left: result.left.map(
        ({ name, images, why, isMissed }) => `${name} (${images.join(' ')}): ${why}${isMissed ? '!' : ''}`,
      ),
    }).toEqual({ chosen, left });
  });

  test('a name that no Dockerfile has is a mistake, with the one that was meant', async () => {
    const choose = (): unknown => chooseMounts(known, { kind: 'list', names: ['go', 'nmp'] }, known);
    expect(await problemFrom(choose)).toEqual({
      kind: 'request',
      what: 'cache-mounts names "nmp", which no Dockerfile has',
      meant: 'Did you mean npm?',
      todo: 'Cache mounts: go, /at/go, npm, /at/npm, seeded, /at/seeded, fresh, /at/fresh, frozen, /at/frozen',
    });
  });

  test('a name of an image that is not built this time is no mistake', () => {
    const wish: MountWish = { kind: 'list', names: ['npm'] };
    expect(chooseMounts({ mounts: [], unknown: [] }, wish, known)).toEqual({ chosen: [], left: [] });
  });

  test('where not all mounts are known, no name is said to be wrong', () => {
    expect(chooseMounts(found, { kind: 'list', names: ['secret'] }, found).chosen).toEqual([]);
  });
});

describe('the input', () => {
  test.each<{ given: readonly string[] | undefined; expected: MountWish }>([
    { given: undefined, expected: auto },
    { given: [], expected: auto },
    { given: ['auto'], expected: auto },
    { given: ['off'], expected: { kind: 'off' } },
    { given: ['/root/.npm', 'go'], expected: { kind: 'list', names: ['/root/.npm', 'go'] } },
  ])('$given', ({ given, expected }) => {
    expect(readMountWish(given)).toEqual(expected);
  });

  test('auto beside names is refused', async () => {
    expect(await problemFrom(() => readMountWish(['go', 'off']))).toMatchObject({
      kind: 'request',
      what: 'cache-mounts has off and more',
    });
  });
});
