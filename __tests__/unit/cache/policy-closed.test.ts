import { describe, expect, test } from '@jest/globals';
import { pushesTo, type CacheQuestion } from '../../../src/cache/policy/decide.ts';
import { decideMountPlace } from '../../../src/cache/policy/mount-place.ts';
import { layerCaches } from '../../../src/cache/policy/policy.ts';
import { readCacheWish } from '../../../src/cache/policy/wish.ts';

const image = (name: string, repository?: string) => ({
  name,
  platforms: ['linux/amd64'],
  ...(repository === undefined ? {} : { repository }),
  published: [],
});
const [app, base] = ['ghcr.io/acme/app', 'ghcr.io/acme/base'];

/** A push to main of two images and a target that gives files, without a cache of the runner's. */
function question(cache: string, more: Partial<CacheQuestion> = {}): CacheQuestion {
  return {
    wish: readCacheWish(cache),
    given: { from: [], to: [] },
    noCache: false,
    ref: { kind: 'branch', name: 'main' },
    isFork: false,
    runner: { kind: 'none', why: 'this is no job of GitHub Actions' },
    engine: { isKept: false, why: '' },
    compression: 'gzip',
    images: [image('app', app), image('base', base), image('files')],
    ...more,
  };
}

describe('where the login has to be asked whether it may push', () => {
  test.each<{ name: string; asked: CacheQuestion; expected: readonly string[] }>([
    { name: 'in each repository that is written', asked: question('registry'), expected: [app, base] },
    {
      name: 'in the one that is named',
      asked: question('registry=r:5000/caches:x'),
      expected: ['r:5000/caches'],
    },
    { name: 'nowhere for auto, which writes to none', asked: question('auto'), expected: [] },
    { name: 'nowhere for inline', asked: question('inline'), expected: [] },
    { name: 'nowhere for a folder', asked: question('local=/c'), expected: [] },
    {
      name: 'nowhere without images that have a place',
      asked: question('registry', { images: [image('files')] }),
      expected: [],
    },
    { name: 'nowhere for a fork', asked: question('registry', { isFork: true }), expected: [] },
    {
      name: 'nowhere for a tag',
      asked: question('registry', { ref: { kind: 'tag', name: 'v1' } }),
      expected: [],
    },
  ])('$name', ({ asked, expected }) => {
    expect(pushesTo(asked)).toEqual(expected);
  });
});

describe('a login that may not push', () => {
  const written = (asked: CacheQuestion): readonly string[] =>
    Object.entries(layerCaches(asked).nodes).flatMap(([node, { write }]) => (write.length > 0 ? [node] : []));

  test('writes no layers, and reads them', () => {
    const asked = question('registry', { closed: new Set([app, base]) });
    expect(layerCaches(asked).reason).toBe(
      `layer cache: registry, only read: this job’s login may not push to ${app} and 1 more`,
    );
    expect(written(asked)).toEqual([]);
    expect(layerCaches(asked).nodes['app linux/amd64']?.read).toHaveLength(1);
  });

  test('to one of two repositories writes to the other', () => {
    const asked = question('registry', { closed: new Set([app]) });
    expect(layerCaches(asked).reason).toBe(
      `layer cache: registry, read and written: cache: registry; not everywhere: this job’s login may not push to ${app}`,
    );
    // Files stand beside the first image.
    expect(written(asked)).toEqual(['base linux/amd64']);
  });

  test.each([
    { name: 'where the mounts are', closed: app, writes: false },
    { name: 'elsewhere', closed: base, writes: true },
  ])('$name: cache mounts are written: $writes', ({ closed, writes }) => {
    const place = decideMountPlace(question('registry', { closed: new Set([closed]) }), false, false);
    expect(place).toMatchObject({ kind: 'registry', reference: app, reads: true, writes });
  });
});
