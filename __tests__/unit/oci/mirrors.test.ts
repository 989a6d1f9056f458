import { describe, expect, test } from '@jest/globals';
import { placesOf, plainHosts } from '../../../src/oci/registry/mirrors.ts';

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
