import { describe, expect, test } from '@jest/globals';
import { cacheFolders, cachesOf } from '../../../src/build/caches.ts';

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
