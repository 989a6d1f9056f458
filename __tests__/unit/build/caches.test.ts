import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/build/built.ts';
import { bakeCaches, cacheFolders, cachesOf, cacheStep, ownErrors } from '../../../src/build/caches.ts';

describe('the caches of a node', () => {
  const cases: { name: string; given: { from: string[]; to: string[]; nodes: number }; expected: object }[] =
    [
      {
        name: 'gha has a scope a node even in a run of one, and a failed export fails no build',
        given: { from: ['type=gha'], to: ['type=gha,mode=max'], nodes: 1 },
        expected: {
          'cache-from': ['type=gha,scope=app'],
          'cache-to': ['type=gha,mode=max,scope=app,ignore-error=true'],
        },
      },
      {
        name: 'what was given for a single image stays as it is',
        given: {
          from: ['acme/app:cache'],
          to: ['type=registry,ref=acme/app:cache,ignore-error=false'],
          nodes: 1,
        },
        expected: {
          'cache-from': ['acme/app:cache'],
          'cache-to': ['type=registry,ref=acme/app:cache,ignore-error=false'],
        },
      },
      {
        name: 'several images on one registry, folder or scope do not overwrite each other',
        given: {
          from: ['acme/app', 'type=local,src=/c', 'type=gha,scope=s'],
          to: ['type=registry,ref=r:5000/acme/app,mode=max', 'type=local,dest=/c'],
          nodes: 2,
        },
        expected: {
          'cache-from': ['acme/app:app', 'type=local,src=/c/app', 'type=gha,scope=s-app'],
          'cache-to': [
            'type=registry,ref=r:5000/acme/app:app,mode=max,ignore-error=true',
            'type=local,dest=/c/app,ignore-error=true',
          ],
        },
      },
      {
        name: 'inline has no options of its own',
        given: { from: [], to: ['type=inline'], nodes: 2 },
        expected: { 'cache-to': ['type=inline'] },
      },
    ];
  test.each(cases)('$name', ({ given, expected }) => {
    expect(cachesOf('app', { cacheFrom: given.from, cacheTo: given.to }, given.nodes)).toEqual(expected);
  });

  test('the folders that are written are the ones that bake asks leave for', () => {
    expect(cacheFolders({ cacheFrom: [], cacheTo: ['type=local,dest=/c', 'type=gha', 'acme/app'] })).toEqual([
      '/c',
    ]);
  });
});

test('what a node reads and writes is told as bake spells it, and nothing where there is nothing', () => {
  expect(bakeCaches({ read: ['type=gha'], write: [] })).toEqual({ 'cache-from': ['type=gha'] });
  expect(bakeCaches({ read: [], write: ['type=inline'] })).toEqual({ 'cache-to': ['type=inline'] });
  expect(bakeCaches(undefined)).toEqual({});
});

describe('steps of the engine that have to do with caches', () => {
  test.each([
    { name: 'importing cache manifest from gha:10829476035935755539', expected: 'read' },
    { name: 'importing cache manifest from ghcr.io/acme/app:buildcache', expected: 'read' },
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
    const step = (name: string, error?: string): Step => ({
      digest: name,
      name,
      cached: false,
      ...(error === undefined ? {} : { error }),
    });
    expect(
      ownErrors([
        step('importing cache manifest from acme/app:c', 'acme/app:c: not found'),
        step('exporting to GitHub Actions Cache', 'failed to reserve cache'),
        step('[1/2] RUN a', 'context canceled'),
        step('[1/2] RUN b', 'exit code: 1'),
        step('[2/2] RUN c'),
      ]),
    ).toEqual(['exit code: 1']);
  });
});
