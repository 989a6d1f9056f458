import { describe, expect, test } from '@jest/globals';
import { shareOf } from '../../../src/plan/leg-share.ts';
import { amd64, arm64, both } from '../../support/leg-plans.ts';
import { plannedImage } from '../../support/planned.ts';

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
