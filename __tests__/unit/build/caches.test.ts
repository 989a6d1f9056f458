import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/build/built.ts';
import { bakeCaches, cacheStep, ownErrors } from '../../../src/build/caches.ts';

test('what a node reads and writes is told as bake spells it, and nothing where there is nothing', () => {
  expect(bakeCaches({ read: ['type=gha'], write: [] })).toEqual({
    'cache-from': ['type=gha'],
  });
  expect(bakeCaches({ read: [], write: ['type=inline'] })).toEqual({
    'cache-to': ['type=inline'],
  });
  expect(bakeCaches(undefined)).toEqual({});
});

describe('steps of the engine that have to do with caches', () => {
  test.each([
    {
      name: 'importing cache manifest from gha:10829476035935755539',
      expected: 'read',
    },
    {
      name: 'importing cache manifest from ghcr.io/acme/app:buildcache',
      expected: 'read',
    },
    { name: 'exporting to GitHub Actions Cache', expected: 'write' },
    { name: 'exporting cache to registry', expected: 'write' },
    { name: 'exporting cache to client directory', expected: 'write' },
    { name: 'exporting cache to Amazon S3', expected: 'write' },
    { name: 'exporting cache to Azure Blob Storage', expected: 'write' },
    { name: 'exporting cache', expected: 'write' },
    { name: 'exporting to oci image format', expected: undefined },
    { name: '[1/2] RUN echo exporting cache to registry', expected: undefined },
  ])('$name', ({ name, expected }) => {
    expect(cacheStep(name)).toBe(expected);
  });

  test('what a cache could not do, and what was only cancelled, is no failure of the build', () => {
    const step = (name: string, error?: string, cache?: 'read' | 'write'): Step => ({
      digest: name,
      name,
      cached: false,
      ...(cache === undefined ? {} : { cache }),
      ...(error === undefined ? {} : { error }),
    });
    expect(
      ownErrors([
        step('importing cache manifest from acme/app:c', 'acme/app:c: not found', 'read'),
        step('exporting to GitHub Actions Cache', 'failed to reserve cache', 'write'),
        step('[1/2] RUN a', 'context canceled'),
        step('[1/2] RUN b', 'exit code: 1'),
        step('[2/2] RUN c'),
      ]),
    ).toEqual(['exit code: 1']);
  });
});
