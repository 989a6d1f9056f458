import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { takenFor } from '../../../src/plan/leg-nodes.ts';
import { wavesOf } from '../../../src/plan/legs-waves.ts';
import type { Leg } from '../../../src/plan/legs.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { both, builtBy, needing, nodesOf, plans } from '../../support/leg-plans.ts';
import { plannedImage } from '../../support/planned.ts';

/** Wave of each node, by the leg that builds it. */
function wavesOfNodes(
  legs: readonly Leg[],
  images: readonly PlannedImage[],
): ReadonlyMap<string, readonly [number, string]> {
  return new Map(
    legs.flatMap((leg) => builtBy(leg, images).map((node) => [node, [leg.wave ?? 1, leg.id]] as const)),
  );
}

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
