import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChallenges, type Challenge } from '../../../src/oci/registry/challenge.ts';

describe('what a registry says about logging in', () => {
  test.each<{ name: string; headers: string[]; expected: Challenge[] }>([
    {
      name: 'Docker Hub',
      headers: [
        'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
      ],
      expected: [
        {
          scheme: 'bearer',
          parameters: {
            realm: 'https://auth.docker.io/token',
            service: 'registry.docker.io',
            scope: 'repository:a/b:pull,push',
          },
        },
      ],
    },
    {
      name: 'htpasswd',
      headers: ['Basic realm="my registry"'],
      expected: [{ scheme: 'basic', parameters: { realm: 'my registry' } }],
    },
    {
      name: 'several in one header',
      headers: ['Negotiate, Basic realm="a, b", BEARER Realm = "c" ,service=d'],
      expected: [
        { scheme: 'negotiate', parameters: {} },
        { scheme: 'basic', parameters: { realm: 'a, b' } },
        { scheme: 'bearer', parameters: { realm: 'c', service: 'd' } },
      ],
    },
    {
      name: 'several headers',
      headers: ['Basic realm=x', 'Bearer realm="y"'],
      expected: [
        { scheme: 'basic', parameters: { realm: 'x' } },
        { scheme: 'bearer', parameters: { realm: 'y' } },
      ],
    },
    {
      name: 'escaped quotes',
      headers: ['Basic realm="a \\"b\\" \\\\"'],
      expected: [{ scheme: 'basic', parameters: { realm: 'a "b" \\' } }],
    },
    {
      name: 'an unclosed quote',
      headers: ['Basic realm="x'],
      expected: [{ scheme: 'basic', parameters: {} }],
    },
    { name: 'nothing', headers: [], expected: [] },
    { name: 'nonsense', headers: ['="'], expected: [] },
  ])('$name', ({ headers, expected }) => {
    expect(parseChallenges(headers)).toEqual(expected);
  });

  test('any header is read without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (headers) => {
        expect(Array.isArray(parseChallenges(headers))).toBe(true);
      }),
    );
  });
});
