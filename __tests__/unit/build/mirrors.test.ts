import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isLocal, mirrorConfig, readMirrors, type Mirrors } from '../../../src/build/mirrors.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

describe('registry-mirrors', () => {
  test.each<{ name: string; given: readonly string[] | undefined; expected: Mirrors }>([
    { name: 'none', given: undefined, expected: {} },
    {
      name: 'several of one registry, in turn',
      given: ['docker.io=a.example', 'ghcr.io=b.example:5000', 'docker.io=https://c.example/'],
      expected: { 'docker.io': ['a.example', 'c.example'], 'ghcr.io': ['b.example:5000'] },
    },
    {
      name: 'without TLS',
      given: ['docker.io=http://10.0.0.1:5000/'],
      expected: { 'docker.io': ['http://10.0.0.1:5000'] },
    },
    { name: 'words of JavaScript', given: ['constructor=a'], expected: { constructor: ['a'] } },
  ])('$name', async ({ given, expected }) => {
    expect(await readMirrors(given)).toEqual(expected);
  });

  test('those of this machine’s Docker engine', async () => {
    const dir = await makeTree({
      'daemon.json': '{"registry-mirrors":["https://m.example/","http://10.0.0.1:5000"],"debug":true}',
      'none.json': '{}',
    });
    const file = (name: string) => join(dir, name);
    expect(await readMirrors(['docker.io=first', 'host'], file('daemon.json'))).toEqual({
      'docker.io': ['first', 'm.example', 'http://10.0.0.1:5000'],
    });
    expect(await readMirrors(['host'], file('none.json'))).toEqual({});
    expect(await readMirrors(['host'], file('nowhere.json'))).toEqual({});
  });

  test.each(['', 'docker.io', '=x', 'x=', 'a=b=c', 'a=b c'])('%j is refused', async (entry) => {
    expect(await problemFrom(() => readMirrors([entry]))).toEqual({
      kind: 'request',
      what: `registry-mirrors has ${JSON.stringify(entry)}`,
      todo: 'Write it as REGISTRY=MIRROR, or host',
    });
  });
});

test('what BuildKit is told', () => {
  const mirrors = {
    'docker.io': ['mirror.example', '127.0.0.1:5000', 'http://10.0.0.1:5000'],
    'localhost:7000': ['mirror.example'],
    'a"b': ['c'],
  };
  expect(mirrorConfig(mirrors).split('\n')).toEqual([
    '[registry."docker.io"]',
    'mirrors = ["mirror.example","127.0.0.1:5000","10.0.0.1:5000"]',
    '[registry."localhost:7000"]',
    'mirrors = ["mirror.example"]',
    'http = true',
    '[registry."a\\"b"]',
    'mirrors = ["c"]',
    '[registry."127.0.0.1:5000"]',
    'http = true',
    '[registry."10.0.0.1:5000"]',
    'http = true',
  ]);
  expect(mirrorConfig({})).toBe('');
});

test.each<[string, boolean]>([
  ['localhost', true],
  ['localhost:5000', true],
  ['127.0.0.1:5000', true],
  ['127.8.9.1', true],
  ['[::1]:5000', true],
  ['http://localhost:5000', true],
  ['localhost.example.com', false],
  ['10.0.0.1', false],
  ['127.0.0.1.example.com', false],
])('%s is on this machine: %s', (host, expected) => {
  expect(isLocal(host)).toBe(expected);
});
