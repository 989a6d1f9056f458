import { expect, test } from '@jest/globals';
import { solveDefinition } from '../../../src/build/nodes.ts';
import { shareOf } from '../../../src/plan/leg-share.ts';
import { legsOf } from '../../../src/plan/legs.ts';
import { namedOnly } from '../../../src/run/legs-bases.ts';
import { plannedImage } from '../../support/planned.ts';

test('a leg builds an image with a base for each platform (FROM base-$TARGETARCH), of which others are in other legs', () => {
  const [amd64, arm64] = ['linux/amd64', 'linux/arm64'];
  const contexts = { 'base-amd64': 'target:base-amd64', 'base-arm64': 'target:base-arm64' };
  const needs = ['base-amd64', 'base-arm64'];
  const whole = [
    plannedImage('base-amd64', { platforms: [amd64] }),
    plannedImage('base-arm64', { platforms: [arm64] }),
    plannedImage('app', { platforms: [amd64, arm64], needs, target: { contexts } }),
  ];
  const links = legsOf(whole).map((leg) => {
    const own = shareOf(whole, leg);
    const images = own.filter(({ decision }) => decision === 'build');
    const { file } = solveDefinition(images, { out: '/out', attest: [], reused: namedOnly(whole, own) });
    return Object.entries(file.target ?? {}).flatMap(([name, target]) =>
      name.startsWith('app') ? [target.contexts] : [],
    );
  });
  expect(links).toEqual([
    [{ 'base-amd64': 'target:base-amd64--linux-amd64--link' }],
    [{ 'base-arm64': 'target:base-arm64--linux-arm64--link' }],
  ]);
});
