import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shareOf } from '../../../src/plan/leg-share.ts';
import { takenFor } from '../../../src/plan/leg-nodes.ts';
import { wavesOf } from '../../../src/plan/legs-waves.ts';
import { legsOf, type Leg, type Runners } from '../../../src/plan/legs.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { plannedImage } from '../../support/planned.ts';

const [amd64, arm64] = ['linux/amd64', 'linux/arm64'];
const both = { platforms: [amd64, arm64] };

function needing(...needs: readonly string[]): Partial<PlannedImage> {
  return { needs, target: { contexts: Object.fromEntries(needs.map((need) => [need, `target:${need}`])) } };
}

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

const platforms = fc.subarray([amd64, arm64, 'linux/s390x'], { minLength: 1 });

/** Plans in build order: an image needs some of those before it, perhaps for a platform that is not its own. */
const plans = fc
  .array(
    fc.record({
      platforms,
      decision: fc.constantFrom('build', 'build', 'build', 'reuse', 'skip'),
      needs: fc.array(fc.record({ of: fc.nat(20), on: fc.option(fc.constantFrom(amd64, arm64)) }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ needs, ...row }, index) => {
      const links = index === 0 ? [] : needs.map(({ of, on }) => ({ to: `image${of % index}`, on }));
      return plannedImage(`image${index}`, {
        ...row,
        needs: [...new Set(links.map(({ to }) => to))].sort(),
        target: {
          contexts: Object.fromEntries(
            links.map(({ to, on }) => [on === null ? to : `${to}::${on}`, `target:${to}`]),
          ),
        },
      });
    }),
  );

/** Wave of each node, by the leg that builds it. */
function wavesOfNodes(
  legs: readonly Leg[],
  images: readonly PlannedImage[],
): ReadonlyMap<string, readonly [number, string]> {
  return new Map(
    legs.flatMap((leg) => builtBy(leg, images).map((node) => [node, [leg.wave ?? 1, leg.id]] as const)),
  );
}

function nodesOf(images: readonly PlannedImage[]): readonly string[] {
  return images.flatMap(({ name, platforms: own, decision }) =>
    decision === 'build' ? own.map((platform) => `${name} ${platform}`) : [],
  );
}

/** What a leg builds when it is given to `only-images` and `only-platforms`. */
function builtBy(leg: Leg, images: readonly PlannedImage[]): readonly string[] {
  return nodesOf(shareOf(images, leg));
}

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

describe('the waves of a plan', () => {
  const inWaves = (given: readonly PlannedImage[], waves?: number): readonly string[] =>
    wavesOf(given, {}, waves).map(
      (leg) => `${String(leg.wave)} ${leg.id}: ${leg.images.join(' ')} for ${leg.platforms.join(' ')}`,
    );
  const chain = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
  const deep = chain.map((name, index) =>
    plannedImage(name, needing(...chain.slice(Math.max(0, index - 1), index))),
  );
  const files = { output: { kind: 'tar', dest: '/w/files.tar' } } as const;

  test.each<{ name: string; given: readonly PlannedImage[]; waves?: number; expected: readonly string[] }>([
    { name: 'none where nothing is built', given: [], expected: [] },
    {
      name: 'a base before what is built on it, for each platform by itself',
      given: [plannedImage('base', both), plannedImage('app', { ...both, ...needing('base') })],
      expected: [
        '1 base-linux-amd64: base for linux/amd64',
        '1 base-linux-arm64: base for linux/arm64',
        '2 app-linux-amd64: app for linux/amd64',
        '2 app-linux-arm64: app for linux/arm64',
      ],
    },
    {
      name: 'what stands on a base that is reused is in the first',
      given: [plannedImage('base', { decision: 'reuse' }), plannedImage('app', needing('base'))],
      expected: ['1 app-linux-amd64: app for linux/amd64'],
    },
    {
      name: 'up to four images on one base in a leg, in parts of one size',
      given: [
        plannedImage('base'),
        plannedImage('other'),
        ...[1, 2, 3, 4, 5].map((number) => plannedImage(`app${number}`, needing('base'))),
        plannedImage('last', needing('other')),
      ],
      expected: [
        '1 other-linux-amd64: base other for linux/amd64',
        '2 app3-linux-amd64: app1 app2 app3 for linux/amd64',
        '2 app5-linux-amd64: app4 app5 for linux/amd64',
        '2 last-linux-amd64: last for linux/amd64',
      ],
    },
    {
      name: 'what is deeper than there are waves in the last',
      given: [...deep, plannedImage('beside', needing('four'))],
      expected: [
        '1 one-linux-amd64: one for linux/amd64',
        '2 two-linux-amd64: two for linux/amd64',
        '3 three-linux-amd64: three for linux/amd64',
        '4 four-linux-amd64: four for linux/amd64',
        '5 beside-linux-amd64: five six seven beside for linux/amd64',
      ],
    },
    {
      name: 'one wave is what legs are without',
      given: deep,
      waves: 1,
      expected: ['1 seven-linux-amd64: one two three four five six seven for linux/amd64'],
    },
    {
      name: 'an image of another platform is of an earlier wave, and no reason to be on one runner',
      given: [
        plannedImage('tools', both),
        plannedImage('app', {
          ...both,
          needs: ['tools'],
          target: { contexts: { 'tools::linux/amd64': 'target:tools' } },
        }),
      ],
      expected: [
        '1 tools-linux-amd64: tools for linux/amd64',
        '1 tools-linux-arm64: tools for linux/arm64',
        '2 app-linux-amd64: app for linux/amd64',
        '2 app-linux-arm64: app for linux/arm64',
      ],
    },
    {
      name: 'files go to no other runner: what takes them is with them',
      given: [
        plannedImage('base'),
        plannedImage('files', { ...files, ...needing('base') }),
        plannedImage('app', needing('files')),
        plannedImage('web', needing('app')),
      ],
      expected: [
        '1 base-linux-amd64: base for linux/amd64',
        '2 app-linux-amd64: files app for linux/amd64',
        '3 web-linux-amd64: web for linux/amd64',
      ],
    },
    {
      name: 'files that two images share hold them together, and what is between these',
      given: [
        plannedImage('files', files),
        plannedImage('low', needing('files')),
        plannedImage('middle', needing('low')),
        plannedImage('high', needing('files', 'middle')),
      ],
      expected: ['1 high-linux-amd64: files low middle high for linux/amd64'],
    },
  ])('$name', ({ given, waves, expected }) => {
    expect(inWaves(given, waves)).toEqual(expected);
  });

  test.each([1, 2, 5])('each image is in exactly one leg for each platform, with %i waves', (waves) => {
    fc.assert(
      fc.property(plans, (images) => {
        const legs = wavesOf(images, {}, waves);
        const built = legs.flatMap((leg) => builtBy(leg, images));
        expect([...built].sort()).toEqual([...nodesOf(images)].sort());
        expect(new Set(legs.map(({ id }) => id)).size).toBe(legs.length);
        for (const { images: own } of legs)
          expect(own).toEqual(images.map(({ name }) => name).filter((name) => own.includes(name)));
      }),
    );
  });

  test.each([1, 2, 5])('what an image takes is in an earlier wave or its own leg, with %i waves', (waves) => {
    fc.assert(
      fc.property(plans, (images) => {
        const at = wavesOfNodes(wavesOf(images, {}, waves), images);
        for (const [node, [wave, leg]] of at) {
          const [name = '', platform = ''] = node.split(' ');
          const image = images.find((one) => one.name === name);
          for (const taken of image === undefined ? [] : takenFor(image, platform)) {
            const other = at.get(`${taken.name} ${taken.platform}`);
            if (other !== undefined) expect(other[0] < wave || other[1] === leg).toBe(true);
          }
        }
      }),
    );
  });

  test('waves follow each other without a gap, and files are taken from no other leg', () => {
    fc.assert(
      fc.property(plans, fc.func(fc.boolean()), (plain, givesFiles) => {
        const images = plain.map((image) => (givesFiles(image.name) ? { ...image, ...files } : image));
        const legs = wavesOf(images);
        expect([...new Set(legs.map(({ wave }) => wave))]).toEqual(
          Array.from({ length: Math.max(0, ...legs.map(({ wave = 0 }) => wave)) }, (_, index) => index + 1),
        );
        const at = wavesOfNodes(legs, images);
        for (const [node, [, leg]] of at) {
          const [name = '', platform = ''] = node.split(' ');
          const image = images.find((one) => one.name === name);
          for (const taken of image === undefined ? [] : takenFor(image, platform)) {
            const other = at.get(`${taken.name} ${taken.platform}`);
            if (other !== undefined && images.find((one) => one.name === taken.name)?.output.kind !== 'image')
              expect(other[1]).toBe(leg);
          }
        }
      }),
    );
  });
});

describe('the share of a leg', () => {
  test('is built for its platforms alone, with the fingerprint of the whole', () => {
    const fingerprint = { digest: 'sha256:1', parts: [], volatile: [] };
    const base = plannedImage('base', { ...both, decision: 'reuse' });
    const app = plannedImage('app', {
      ...both,
      fingerprint,
      bases: { [amd64]: 'base', [arm64]: 'base' },
      target: { platforms: [amd64, arm64], context: '.' },
    });
    expect(shareOf([base, app], { platforms: [arm64] })).toEqual([
      base,
      {
        ...app,
        platforms: [arm64],
        bases: { [arm64]: 'base' },
        target: { platforms: [arm64], context: '.' },
      },
    ]);
  });

  test('is refused where an image is built for none of its platforms', () => {
    expect(() => shareOf([plannedImage('app')], { platforms: ['linux/s390x'] })).toThrow(
      'app is not built for linux/s390x',
    );
  });

  test('other images are left out, and none stands for all of them', () => {
    const images = [plannedImage('base'), plannedImage('app', { decision: 'reuse' })];
    const decisions = (names: readonly string[]): readonly string[] =>
      shareOf(images, { images: names }).map(({ decision }) => decision);
    expect(decisions(['base'])).toEqual(['build', 'reuse']);
    expect(decisions(['none'])).toEqual(['skip', 'reuse']);
    expect(() => decisions(['bse'])).toThrow('only-images names bse, which is not in the plan');
  });
});
