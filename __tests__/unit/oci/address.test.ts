import { describe, expect, test } from '@jest/globals';
import { apiOrigin, resolveLocation } from '../../../src/oci/registry/address.ts';

describe('where a registry is', () => {
  test.each([
    ['ghcr.io', 'https://ghcr.io/'],
    ['docker.io', 'https://registry-1.docker.io/'],
    ['localhost', 'http://localhost/'],
    ['localhost:5000', 'http://localhost:5000/'],
    ['registry.localhost', 'http://registry.localhost/'],
    ['127.0.0.1:5000', 'http://127.0.0.1:5000/'],
    ['127.8.8.8', 'http://127.8.8.8/'],
    ['[::1]:5000', 'http://[::1]:5000/'],
    ['127.0.0.1.example.com', 'https://127.0.0.1.example.com/'],
    ['localhost.example.com', 'https://localhost.example.com/'],
    ['registry.lan:5000', 'http://registry.lan:5000/'],
    ['registry.lan', 'https://registry.lan/'],
  ])('%s is at %s', (registry, expected) => {
    expect(apiOrigin(registry, ['registry.lan:5000']).href).toBe(expected);
  });
});

describe('where a registry sends us', () => {
  const from = new URL('https://r.io/v2/a/blobs/uploads/');
  test.each([
    ['/v2/a/blobs/uploads/1?_state=a%2Bb%3D', 'https://r.io/v2/a/blobs/uploads/1?_state=a%2Bb%3D'],
    ['1?x=y', 'https://r.io/v2/a/blobs/uploads/1?x=y'],
    ['https://store.io/u?sig=1', 'https://store.io/u?sig=1'],
    ['http://r.io/u', 'https://r.io/u'],
    ['http://other.io/u', 'http://other.io/u'],
  ])('%s is %s', (location, expected) => {
    expect(resolveLocation(location, from).href).toBe(expected);
  });
});
