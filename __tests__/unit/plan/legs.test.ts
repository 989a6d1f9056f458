import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { legsOf, type Leg, type Runners } from '../../../src/plan/legs.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { amd64, arm64, both, builtBy, needing, nodesOf, plans } from '../../support/leg-plans.ts';
import { plannedImage } from '../../support/planned.ts';

function brief(legs: readonly Leg[]): readonly string[] {
  return legs.map(
    (leg) => `${leg.id}: ${leg.images.join(' ')} for ${leg.platforms.join(' ')} on ${String(leg['runs-on'])}`,
  );
}

describe('the legs of a plan', () => {
  test.each<{
    name: string;
    given: readonly PlannedImage[];
    runners?: Runners;
    expected: readonly string[];
  }>([
    { name: 'none where nothing is built', given: [], expected: [] },
    {
      name: 'what is reused or skipped is in none',
      given: [
        plannedImage('base', { decision: 'reuse' }),
        plannedImage('app', needing('base')),
        plannedImage('other', { decision: 'skip' }),
      ],
      expected: ['app-linux-amd64: app for linux/amd64 on ubuntu-24.04'],
    },
    {
      name: 'what is built on each other is in one, once for each platform',
      given: [plannedImage('base', both), plannedImage('app', { ...both, ...needing('base') })],
      expected: [
        'app-linux-amd64: base app for linux/amd64 on ubuntu-24.04',
        'app-linux-arm64: base app for linux/arm64 on ubuntu-24.04-arm',
      ],
    },
    {
      name: 'what has nothing to do with each other is in two',
      given: [plannedImage('one'), plannedImage('two')],
      expected: [
        'one-linux-amd64: one for linux/amd64 on ubuntu-24.04',
        'two-linux-amd64: two for linux/amd64 on ubuntu-24.04',
      ],
    },
    {
      name: 'a base that is reused does not hold together what is built on it',
      given: [
        plannedImage('base', { decision: 'reuse' }),
        plannedImage('one', needing('base')),
        plannedImage('two', needing('base')),
      ],
      expected: [
        'one-linux-amd64: one for linux/amd64 on ubuntu-24.04',
        'two-linux-amd64: two for linux/amd64 on ubuntu-24.04',
      ],
    },
    {
      name: 'a base that has more platforms than what is built on it',
      given: [plannedImage('base', both), plannedImage('app', needing('base'))],
      expected: [
        'app-linux-amd64: base app for linux/amd64 on ubuntu-24.04',
        'base-linux-arm64: base for linux/arm64 on ubuntu-24.04-arm',
      ],
    },
    {
      name: 'two bases that one image brings together',
      given: [plannedImage('one'), plannedImage('two'), plannedImage('app', needing('one', 'two'))],
      expected: ['app-linux-amd64: one two app for linux/amd64 on ubuntu-24.04'],
    },
    {
      name: 'an image that takes another one for a certain platform is with it on both',
      given: [
        plannedImage('tools', both),
        plannedImage('app', {
          ...both,
          needs: ['tools'],
          target: { contexts: { 'tools::linux/amd64': 'target:tools' } },
        }),
      ],
      expected: ['app-linux-amd64-linux-arm64: tools app for linux/amd64 linux/arm64 on ubuntu-24.04'],
    },
    {
      name: 'bases by platform (FROM base-$TARGETARCH)',
      given: [
        plannedImage('base-amd64'),
        plannedImage('base-arm64', { platforms: [arm64] }),
        plannedImage('app', { ...both, ...needing('base-amd64', 'base-arm64') }),
      ],
      expected: [
        'app-linux-amd64: base-amd64 app for linux/amd64 on ubuntu-24.04',
        'app-linux-arm64: base-arm64 app for linux/arm64 on ubuntu-24.04-arm',
      ],
    },
    {
      name: 'a target that is the context of another one',
      given: [plannedImage('files'), plannedImage('app', { target: { context: 'target:files' } })],
      expected: ['app-linux-amd64: files app for linux/amd64 on ubuntu-24.04'],
    },
    {
      name: 'runners of one’s own, several labels, and one for all others',
      given: [plannedImage('app', { platforms: [amd64, arm64, 'linux/s390x'] })],
      runners: { 'linux/arm64': ['self-hosted', 'arm64'], '*': 'large' },
      expected: [
        'app-linux-amd64: app for linux/amd64 on large',
        'app-linux-arm64: app for linux/arm64 on self-hosted,arm64',
        'app-linux-s390x: app for linux/s390x on large',
      ],
    },
    {
      name: 'names that would be the same',
      given: [
        plannedImage('x', {
          ...both,
          needs: ['y'],
          target: { contexts: { 'a::linux/arm64': 'target:y' } },
        }),
        plannedImage('y', both),
        plannedImage('y-linux-amd64', { platforms: [arm64] }),
      ],
      expected: [
        'y-linux-amd64-linux-arm64: x y for linux/amd64 linux/arm64 on ubuntu-24.04',
        'y-linux-amd64-linux-arm64-2: y-linux-amd64 for linux/arm64 on ubuntu-24.04-arm',
      ],
    },
    {
      name: 'platforms that GitHub has no runners for',
      given: [plannedImage('app', { platforms: ['linux/arm/v7'] })],
      expected: ['app-linux-arm-v7: app for linux/arm/v7 on ubuntu-24.04'],
    },
  ])('$name', ({ given, runners, expected }) => {
    expect(brief(legsOf(given, runners))).toEqual(expected);
  });
});

describe('whatever a plan looks like', () => {
  test('each image that is built is in exactly one leg for each of its platforms', () => {
    fc.assert(
      fc.property(plans, (images) => {
        const built = legsOf(images).flatMap((leg) => builtBy(leg, images));
        expect([...built].sort()).toEqual([...nodesOf(images)].sort());
      }),
    );
  });

  test('what an image takes for a platform, and is built, is in the same leg', () => {
    fc.assert(
      fc.property(plans, (images) => {
        const all = new Set(nodesOf(images));
        for (const leg of legsOf(images)) {
          const own = new Set(builtBy(leg, images));
          for (const node of own) {
            const [name, platform] = node.split(' ');
            const contexts = images.find((image) => image.name === name)?.target.contexts ?? {};
            const taken = Object.entries(contexts).map(
              ([key, value]) => `${value.replace('target:', '')} ${key.split('::')[1] ?? platform ?? ''}`,
            );
            expect(taken.filter((one) => all.has(one) && !own.has(one))).toEqual([]);
          }
        }
      }),
    );
  });

  test('legs have names of their own, and images in build order', () => {
    fc.assert(
      fc.property(plans, (images) => {
        const legs = legsOf(images);
        expect(new Set(legs.map(({ id }) => id)).size).toBe(legs.length);
        const order = images.map(({ name }) => name);
        for (const { images: own } of legs) expect(own).toEqual(order.filter((name) => own.includes(name)));
      }),
    );
  });
});
