import { describe, expect, test } from '@jest/globals';
import { engineItems } from '../../../src/state/engine-items.ts';
import type { CacheRecord } from '../../../src/state/records.ts';
import { nowMs } from '../../support/state.ts';

function recordOf(id: string, about: Partial<CacheRecord>): CacheRecord {
  return {
    id,
    type: 'regular',
    description: '',
    bytes: 10,
    createdMs: nowMs,
    lastUsedMs: nowMs,
    inUse: false,
    isShared: false,
    parents: [],
    ...about,
  };
}

const engine = { id: 'state 0', hasLimits: true };

describe('a record of a build cache is called', () => {
  test.each([
    { type: 'regular', description: '[build 2/6] COPY a b', expected: 'step app' },
    { type: 'regular', description: '[linux/arm64 build 12/16] COPY a b', expected: 'step app' },
    { type: 'regular', description: 'mount / from exec /bin/sh -c make', expected: 'step app' },
    { type: 'regular', description: 'mount / from exec /bin/sh -c other', expected: 'step other images' },
    {
      type: 'regular',
      description: 'pulled from docker.io/library/busybox:stable@sha256:a7a5',
      expected: 'pulled busybox:stable',
    },
    {
      type: 'regular',
      description: 'pulled from ghcr.io/acme/base@sha256:a7a5',
      expected: 'pulled ghcr.io/acme/base',
    },
    {
      type: 'frontend',
      description: 'pulled from docker.io/docker/dockerfile:1@sha256:1a62',
      expected: 'frontend docker/dockerfile:1',
    },
    { type: 'source.local', description: 'local source for context', expected: 'source context' },
    { type: 'source.git.checkout', description: 'git snapshot for x', expected: 'source git snapshot for x' },
    {
      type: 'exec.cachemount',
      description: 'cached mount /root/.cache from exec /bin/sh -c pip with id "/pip"',
      expected: 'mount /root/.cache (pip)',
    },
    {
      type: 'exec.cachemount',
      description:
        'cached mount /var/cache/apt from exec /bin/sh -c a with id "x"\nb with id "//var/cache/apt"',
      expected: 'mount /var/cache/apt',
    },
    { type: 'internal', description: 'x', expected: 'internal x' },
  ])('$expected: $type, $description', ({ type, description, expected }) => {
    const imagesOf = (step: string) => (['COPY a b', 'RUN /bin/sh -c make'].includes(step) ? ['app'] : []);
    const [item] = engineItems([recordOf('a', { type, description })], engine, imagesOf);
    expect(`${item?.kind ?? ''} ${item?.name ?? ''}`).toBe(expected);
  });

  test('by the images that have it, and by those above it where several have it', () => {
    const records = [
      recordOf('both', { description: '[1/3] WORKDIR /app' }),
      recordOf('shared', { description: '[2/3] COPY all all', parents: ['both'] }),
      recordOf('api', { description: '[3/3] COPY api api', parents: ['shared'] }),
      recordOf('many', { description: '[1/1] COPY many many' }),
    ];
    const images: Readonly<Record<string, readonly string[]>> = {
      'WORKDIR /app': ['api', 'web', 'old'],
      'COPY all all': ['api', 'web'],
      'COPY api api': ['api'],
      'COPY many many': ['a', 'b', 'c', 'd'],
    };
    const items = engineItems(records, engine, (step) => images[step] ?? []);
    expect(items.map(({ name }) => name)).toEqual(['api, web', 'api', 'api', 'a, b and 2 more']);
  });
});

describe('a record of a build cache', () => {
  test('can go by itself, or with what stands on it', () => {
    expect(engineItems([recordOf('a', { parents: ['b'], inUse: true })], engine)).toEqual([
      {
        id: 'state 0/a',
        kind: 'step',
        name: 'other images',
        bytes: 10,
        lastUsedMs: nowMs,
        inUse: true,
        parents: ['state 0/b'],
        goesAt: 'deep',
        hasLimits: true,
        place: { in: 'engine', engine: 'state 0', record: 'a' },
      },
    ]);
  });

  test.each([
    { about: { isShared: true }, limits: true, expected: { bytes: 0, goesAt: 'never', hasLimits: false } },
    { about: {}, limits: false, expected: { bytes: 10, goesAt: 'deep', hasLimits: false } },
  ])(
    'that is an image’s, too, or of a builder without limits: $about, $limits',
    ({ about, limits, expected }) => {
      const [item] = engineItems([recordOf('a', about)], { id: 'e', hasLimits: limits });
      expect(item).toMatchObject(expected);
    },
  );
});
