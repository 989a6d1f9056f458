import { describe, expect, test } from '@jest/globals';
import { movedReleases } from '../../../src/plan/tags/moved-releases.ts';
import type { TagResult } from '../../../src/publish/published.ts';
import { digest } from '../../support/run-report.ts';

const [before, after] = [digest('before'), digest('after')];
const moved = (ref: string): TagResult => ({ ref, state: 'moved', before, after });
const told = (ref: string) => `${ref} was ${before} and is now ${after}: a released version has moved`;

describe('a released version that moves is told of', () => {
  test.each([
    '1.2.3',
    'v1.2.3',
    '0.0.1',
    '1.2.3-rc.1',
    '1.2.3-alpine',
    '1.2.3.4',
    '1.2.3-4',
    '0.1.0rc1',
    '1.0rc1',
    '1.0.post1',
    '1-2.0.1',
    '2026.11.21',
    '2026-11-21',
  ])('%s', async (tag) => {
    const ref = `ghcr.io:443/acme/base:${tag}`;
    expect(await movedReleases([moved(ref)])).toEqual([told(ref)]);
  });
});

describe('a tag that is made to move is not', () => {
  test.each([
    'latest',
    '1',
    '1.2',
    'v1.2',
    '2026',
    '2026.11',
    '2026-11',
    'main',
    'release-1.2.3',
    'pr-12',
    'sha-1234567',
    'nightly',
    'edge',
    '1-alpine',
  ])('%s', async (tag) => {
    expect(await movedReleases([moved(`ghcr.io/acme/base:${tag}`)])).toEqual([]);
  });

  test.each<TagResult>([
    { ref: 'r.test/a:1.2.3', state: 'created', after },
    { ref: 'r.test/a:1.2.3', state: 'unchanged', before, after: before },
    { ref: 'r.test/a:1.2.3', state: 'rolled-back', before, after: before },
    { ref: 'r.test/a:1.2.3', state: 'unknown', before },
  ])('nor one that is $state', async (tag) => {
    expect(await movedReleases([tag])).toEqual([]);
  });
});

test('of many the first ones are named, in their order', async () => {
  const refs = Array.from({ length: 7 }, (_, index) => `r.test/image${index}:1.2.3`);
  expect(await movedReleases([moved('r.test/a:latest'), ...refs.map(moved)])).toEqual([
    ...refs.slice(0, 5).map(told),
    '2 more released versions have moved',
  ]);
  expect((await movedReleases(refs.slice(0, 6).map(moved))).at(-1)).toBe('1 more released version has moved');
});
