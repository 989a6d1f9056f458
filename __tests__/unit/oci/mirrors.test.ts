import { describe, expect, test } from '@jest/globals';
import { notFound, placesOf, plainHosts } from '../../../src/oci/registry/mirrors.ts';

const mirrors = {
  'docker.io': ['mirror.acme.test', 'http://cache.acme.test:5000', 'acme.test/proxy/hub'],
  'quay.io': ['http://cache.acme.test:5000'],
};

describe('where an image is looked for', () => {
  test('its mirrors in turn, with their paths, and then its registry', () => {
    const debian = { registry: 'docker.io', repository: 'library/debian' };
    expect(placesOf({ ...debian }, mirrors)).toEqual([
      { registry: 'mirror.acme.test', repository: 'library/debian' },
      { registry: 'cache.acme.test:5000', repository: 'library/debian' },
      { registry: 'acme.test', repository: 'proxy/hub/library/debian' },
      debian,
    ]);
  });

  test.each(['ghcr.io', 'constructor'])('%s has no mirror', (registry) => {
    const app = { registry, repository: 'acme/app' };
    expect(placesOf(app, mirrors)).toEqual([app]);
  });

  test('mirrors of plain HTTP are the insecure hosts of a client', () => {
    expect(plainHosts({ ...mirrors, 'ghcr.io': ['http://acme.test/ghcr'] })).toEqual([
      'cache.acme.test:5000',
      'acme.test',
    ]);
  });
});

describe('an image that nobody has', () => {
  const own = { registry: 'docker.io', repository: 'library/debian' };
  const places = placesOf(own, mirrors);

  test.each([
    {
      name: 'names the mirrors that were asked, and the registry by the name that it answers to',
      asked: places,
      expected:
        'debian:x was not found (asked mirror.acme.test as mirror, cache.acme.test:5000 as mirror, acme.test/proxy/hub/library/debian as mirror, registry-1.docker.io)',
    },
    {
      name: 'names no one who could not answer',
      asked: places.slice(0, 1),
      expected: 'debian:x was not found (asked mirror.acme.test as mirror)',
    },
    {
      name: 'names the registry alone where there is no mirror',
      asked: [own],
      expected: 'debian:x was not found (asked registry-1.docker.io)',
    },
  ])('$name', ({ asked, expected }) => {
    expect(notFound('debian:x', own, asked)).toBe(expected);
  });
});
