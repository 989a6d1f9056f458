import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contextKey,
  contextKeyOf,
  linkReferences,
  siblingNames,
  type Sibling,
} from '../../../src/plan/link.ts';
import { problemFrom } from '../../support/problem.ts';

const plain = (...names: readonly string[]): Sibling[] => names.map((name) => ({ name, aliases: [] }));
const siblings: readonly Sibling[] = [
  ...plain('base', 'runtime', 'app'),
  { name: 'tools', aliases: ['toolbox', 'quay.io/acme/hammers:1', 'builder:2'] },
];
const link = (
  texts: readonly string[],
  {
    own = 'app',
    among = siblings,
    prefixes = ['acme'],
  }: { own?: string; among?: readonly Sibling[]; prefixes?: readonly string[] } = {},
) =>
  linkReferences(
    own,
    texts.map((text, index) => ({ text, kind: 'from', line: index + 1 })),
    siblingNames(among, prefixes),
    'images/app/Dockerfile',
  );

describe('which references are images of the same plan', () => {
  test.each<{ name: string; given: string; expected: readonly [key: string, to: string] | undefined }>([
    { name: 'the name', given: 'base', expected: ['base', 'base'] },
    { name: 'with latest', given: 'base:latest', expected: ['base', 'base'] },
    { name: 'with a tag', given: 'base:1.2', expected: ['base:1.2', 'base'] },
    { name: 'with a registry', given: 'ghcr.io/acme/base:1', expected: ['ghcr.io/acme/base:1', 'base'] },
    { name: 'with a port', given: 'localhost:5000/base', expected: ['localhost:5000/base', 'base'] },
    { name: 'Docker Hub, written out', given: 'docker.io/library/base', expected: ['base', 'base'] },
    {
      name: 'Docker Hub, with owner',
      given: 'index.docker.io/acme/base:1',
      expected: ['acme/base:1', 'base'],
    },
    { name: 'the prefix', given: 'acme-base:dev', expected: ['acme-base:dev', 'base'] },
    {
      name: 'the prefix and a registry',
      given: 'ghcr.io/x/acme-runtime',
      expected: ['ghcr.io/x/acme-runtime', 'runtime'],
    },
    { name: 'an alias', given: 'toolbox:9', expected: ['toolbox:9', 'tools'] },
    { name: 'an alias with a tag', given: 'builder', expected: ['builder', 'tools'] },
    {
      name: 'an alias with a registry',
      given: 'quay.io/acme/hammers:2',
      expected: ['quay.io/acme/hammers:2', 'tools'],
    },
    { name: 'the same name elsewhere is not that alias', given: 'ghcr.io/acme/hammers', expected: undefined },
    { name: 'itself never', given: 'ghcr.io/acme/app:1', expected: undefined },
    { name: 'a digest is a published image', given: `base@sha256:${'0'.repeat(64)}`, expected: undefined },
    { name: 'something else', given: 'debian:12', expected: undefined },
    { name: 'another prefix', given: 'corp-base', expected: undefined },
    { name: 'a part of a name', given: 'base-image', expected: undefined },
    { name: 'a part of the path', given: 'base/image', expected: undefined },
    { name: 'no reference', given: 'Not A Reference', expected: undefined },
    { name: 'a word of JavaScript', given: 'constructor', expected: undefined },
  ])('$name', ({ given, expected }) => {
    expect(link([given])).toEqual(
      expected === undefined ? [] : [{ key: expected[0], to: expected[1], text: given, line: 1 }],
    );
  });

  test('each reference once, however often it stands there', () => {
    expect(link(['base', 'base:latest', 'docker.io/library/base', 'runtime', 'base:1'])).toEqual([
      { key: 'base', to: 'base', text: 'base', line: 1 },
      { key: 'runtime', to: 'runtime', text: 'runtime', line: 4 },
      { key: 'base:1', to: 'base', text: 'base:1', line: 5 },
    ]);
  });

  test('a name as it is comes before a name with a prefix', () => {
    expect(link(['acme-base'], { among: plain('base', 'acme-base') })).toEqual([
      { key: 'acme-base', to: 'acme-base', text: 'acme-base', line: 1 },
    ]);
  });

  test('what fits two is an error that lists both, with the line', async () => {
    const among = [...plain('base'), { name: 'old', aliases: ['base'] }];
    expect(await problemFrom(() => link(['debian', 'base:1'], { among }))).toEqual({
      kind: 'request',
      what: 'base:1 fits base and old',
      where: { file: 'images/app/Dockerfile', line: 2 },
      todo: 'Take the alias from one of them, rename one, or name the one that is meant exactly',
    });
    const prefixed = await problemFrom(() =>
      link(['a-b-c'], { among: plain('b-c', 'c'), prefixes: ['a', 'a-b'] }),
    );
    expect(prefixed.what).toBe('a-b-c fits b-c and c');
  });

  test('it is not ambiguous for one of the two itself', () => {
    const among = [...plain('base'), { name: 'app', aliases: ['base'] }];
    expect(link(['base:1'], { among })).toEqual([{ key: 'base:1', to: 'base', text: 'base:1', line: 1 }]);
  });

  test('the same image for two platforms is two links', () => {
    const found = linkReferences(
      'app',
      [
        { text: 'base', kind: 'from', line: 1, other: { platform: 'linux/amd64', isNative: true } },
        { text: 'base', kind: 'from', line: 2 },
      ],
      siblingNames(siblings, []),
      'Dockerfile',
    );
    expect(found).toEqual([
      { key: 'base', to: 'base', text: 'base', line: 1, other: { platform: 'linux/amd64', isNative: true } },
      { key: 'base', to: 'base', text: 'base', line: 2 },
    ]);
  });

  test('a name is linked from any place and with any tag', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 3 }), fc.option(word), (name, path, tag) => {
        const text = `${['r.io', ...path, name].join('/')}${tag === null ? '' : `:${tag}`}`;
        expect(link([text], { own: '', among: plain(name), prefixes: [] }).map(({ to }) => to)).toEqual([
          name,
        ]);
      }),
    );
  });
});

describe('how BuildKit spells a reference when it looks for a context', () => {
  test.each<{ given: string; expected: string }>([
    { given: 'debian', expected: 'debian' },
    { given: 'debian:latest', expected: 'debian' },
    { given: 'docker.io/library/debian:12', expected: 'debian:12' },
    { given: 'docker.io/acme/app:latest', expected: 'acme/app' },
    { given: 'ghcr.io/acme/app:latest', expected: 'ghcr.io/acme/app' },
  ])('$given', ({ given, expected }) => {
    expect(contextKey(given)).toBe(expected);
  });

  test('names of contexts that are no references stay as they are', () => {
    expect(contextKeyOf('My Sources')).toBe('My Sources');
  });
});
