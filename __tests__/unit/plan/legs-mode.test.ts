import { describe, expect, test } from '@jest/globals';
import {
  cutLegs,
  hasChoice,
  mostUnknown,
  type LastBuild,
  type LegMode,
} from '../../../src/plan/legs-mode.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { lastBuildIn } from '../../../src/run/legs-mode.ts';
import { plannedImage } from '../../support/planned.ts';

/** A base, and so many images on it. */
function family(children: number): readonly PlannedImage[] {
  const on = { needs: ['base'], bases: { 'linux/amd64': 'base' } };
  return [
    plannedImage('base'),
    ...Array.from({ length: children }, (_, index) =>
      plannedImage(`app${index}`, { ...on, target: { contexts: { base: 'target:base' } } }),
    ),
  ];
}

const all = (images: readonly PlannedImage[], build: LastBuild): ReadonlyMap<string, LastBuild> =>
  new Map(images.map(({ name }) => [name, build]));
const small: LastBuild = { seconds: 30, compressed: 50e6, uncompressed: 150e6 };
const nothing: ReadonlyMap<string, LastBuild> = new Map();

function cut(
  images: readonly PlannedImage[],
  more: { mode?: LegMode; publishes?: boolean; lastBuilds?: ReadonlyMap<string, LastBuild> } = {},
) {
  const question = {
    images,
    runners: {},
    mode: 'auto',
    publishes: true,
    lastBuilds: nothing,
    ...more,
  } as const;
  const { legs, why } = cutLegs(question);
  expect(why !== undefined && more.mode === undefined).toBe(hasChoice(question));
  return { waves: Math.max(0, ...legs.map(({ wave = 1 }) => wave)), legs: legs.length, why };
}

describe('how a plan is cut', () => {
  test.each<{
    name: string;
    images: readonly PlannedImage[];
    given?: Parameters<typeof cut>[1];
    waves: number;
    why: string | undefined;
  }>([
    { name: 'nothing to build', images: [], waves: 0, why: undefined },
    {
      name: 'a single level: there is nothing to choose',
      images: [plannedImage('a')],
      waves: 1,
      why: undefined,
    },
    {
      name: 'few images that nobody remembers: on one runner',
      images: family(3),
      waves: 1,
      why: 'mode solve: one runner would build 4 images, no more than 24, and how long they take is not known yet',
    },
    {
      name: 'many images that nobody remembers: in waves',
      images: family(mostUnknown),
      waves: 2,
      why: 'mode waves: one runner would build 25 images, more than 24, and how long they take is not known yet',
    },
    {
      name: 'many images that are quick: on one runner',
      images: family(27),
      given: { lastBuilds: all(family(27), { ...small, seconds: 5 }) },
      waves: 1,
      why: 'mode solve: by the last builds one runner would take 2 min, and waves 1 min on 8 runners',
    },
    {
      name: 'images that take long: in waves',
      images: family(12),
      given: { lastBuilds: all(family(12), { ...small, seconds: 600 }) },
      waves: 2,
      why: 'mode waves: by the last builds one runner would take 65 min, and waves 31 min on 4 runners',
    },
    {
      name: 'images that do not fit onto one disk: in waves',
      images: family(3),
      given: { lastBuilds: new Map([...all(family(3), small), ['app1', { ...small, uncompressed: 12e9 }]]) },
      waves: 2,
      why: 'mode waves: by the last builds one runner would need 12.1 GB of disk, more than 10 GB',
    },
    {
      name: 'most of them remembered: the others are like these',
      images: family(12),
      given: {
        lastBuilds: new Map([...all(family(12), { ...small, seconds: 600 })].slice(0, 7)),
      },
      waves: 2,
      why: 'mode waves: by the last builds one runner would take 65 min, and waves 31 min on 4 runners',
    },
    {
      name: 'nothing is pushed: bases go nowhere',
      images: family(40),
      given: { publishes: false },
      waves: 1,
      why: undefined,
    },
    {
      name: 'nothing is pushed, and waves were asked for: it is told',
      images: family(3),
      given: { publishes: false, mode: 'waves' },
      waves: 1,
      why: 'mode is waves, and nothing is pushed in this run: bases cannot go from one runner to another, so what is built on each other is built on one',
    },
    { name: 'waves were asked for', images: family(3), given: { mode: 'waves' }, waves: 2, why: undefined },
    {
      name: 'one runner was asked for',
      images: family(40),
      given: { mode: 'solve' },
      waves: 1,
      why: undefined,
    },
  ])('$name', ({ images, given, waves, why }) => {
    const is = cut(images, given);
    expect({ waves: is.waves, why: is.why }).toEqual({ waves, why });
  });
});

describe('the last builds of an image', () => {
  const build = (durationMs: number, uncompressed: number) => ({
    at: '2026-11-22T10:00:00Z',
    digest: '',
    sizes: {
      'linux/amd64': { compressed: 1, uncompressed },
      'linux/arm64': { compressed: 2, uncompressed: 3 },
    },
    durationMs,
    steps: 3,
    cached: 0,
  });

  test('count by the slowest and the largest of late: one that was cached says little', () => {
    expect(lastBuildIn([build(90_000, 99), build(20_000, 4), build(1_000, 5), build(2_000, 6)])).toEqual({
      seconds: 20,
      compressed: 2,
      uncompressed: 6,
    });
    expect(lastBuildIn([])).toBeUndefined();
  });
});
