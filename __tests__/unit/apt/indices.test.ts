import { describe, expect, test } from '@jest/globals';
import { indicesOf, merge } from '../../../src/apt/indices.ts';
import type { Package } from '../../../src/apt/package.ts';
import { problemFrom } from '../../support/problem.ts';

function one(name: string, more: Partial<Package> = {}): Package {
  const whole = { name, version: '1', architecture: 'amd64', component: 'main', size: 1, ...more };
  const path = `pool/${whole.component}/${name}_${whole.version}_${whole.architecture}.deb`;
  return { path, sha256: name.repeat(64).slice(0, 64), text: `Package: ${name}\n`, ...whole };
}
const paths = (architectures: readonly string[], packages: readonly Package[]): Record<string, string> =>
  Object.fromEntries(indicesOf(packages, ['main'], architectures).map(({ path, text }) => [path, text]));

describe('the lists of a suite', () => {
  test('are one for each architecture; packages for all are in each, and in one of their own for other machines', () => {
    const packages = [one('b'), one('c', { architecture: 'arm64' }), one('a', { architecture: 'all' })];
    expect(paths([], packages)).toEqual({
      'main/binary-all/Packages': 'Package: a\n',
      'main/binary-amd64/Packages': 'Package: a\n\nPackage: b\n',
      'main/binary-arm64/Packages': 'Package: a\n\nPackage: c\n',
    });
  });

  test('are one for every machine where all packages are for all', () => {
    const all = [one('a', { architecture: 'all' })];
    expect(paths([], all)).toEqual({ 'main/binary-all/Packages': 'Package: a\n' });
    expect(paths(['all'], all)).toEqual({ 'main/binary-all/Packages': 'Package: a\n' });
    expect(paths(['arm64'], all)).toEqual({
      'main/binary-all/Packages': 'Package: a\n',
      'main/binary-arm64/Packages': 'Package: a\n',
    });
    expect(paths([], [one('b')])).toEqual({ 'main/binary-amd64/Packages': 'Package: b\n' });
  });

  test('are of each component, also of one without packages', () => {
    const indices = indicesOf([one('a')], ['main', 'contrib', 'main'], []);
    expect(indices.map(({ path, text }) => [path, text])).toEqual([
      ['contrib/binary-amd64/Packages', ''],
      ['main/binary-amd64/Packages', 'Package: a\n'],
    ]);
  });

  test('do not depend on the order in which packages come', () => {
    const packages = [one('b'), one('a', { version: '2' }), one('a'), one('a', { architecture: 'all' })];
    expect(paths([], packages)).toEqual(paths([], [...packages].reverse()));
  });
});

describe('packages that are given', () => {
  test('are added to those that are there', () => {
    expect(merge([one('b')], [one('a'), one('b')])).toEqual({
      packages: [one('a'), one('b')],
      added: [one('a')],
    });
  });

  test('may be of several versions, architectures and components', () => {
    const given = [
      one('a', { version: '2' }),
      one('a', { architecture: 'arm64' }),
      one('a', { component: 'x' }),
    ];
    expect(merge([one('a')], given).added).toEqual(given);
  });

  test.each([
    { name: 'one that is there', former: [one('a')], given: [one('a', { sha256: 'f'.repeat(64) })] },
    { name: 'another given one', former: [], given: [one('a'), one('a', { sha256: 'f'.repeat(64) })] },
    {
      name: 'one whose file has the same name',
      former: [one('a', { version: '1:1', path: 'pool/x' })],
      given: [one('a', { version: '2:1', path: 'pool/x', sha256: 'f'.repeat(64) })],
    },
  ])('with other bytes than $name are refused', async ({ former, given }) => {
    expect(await problemFrom(() => merge(former, given))).toMatchObject({
      kind: 'request',
      what: expect.stringMatching(/^a (?:2:)?1 amd64 is in the repository already, with other bytes: /),
    });
  });
});
