import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { namesByCommonPrefix, readPrefixes } from '../../../src/plan/prefixes.ts';
import { readInputs } from '../../../src/request/request.ts';
import { planOf } from '../../support/plan-of.ts';
import { makeTree } from '../../support/tree.ts';

async function prefixesOf(
  cwd: string,
  registry?: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const inputs = readInputs((name) => (name === 'registry' ? registry : undefined));
  return readPrefixes({ command: 'plan', cwd, inputs, policy: { file: { version: 1 } } }, env);
}

describe('what siblings may be called with before a dash', () => {
  test('the folder, where images go, the repository of the run, and the remotes of the checkout', async () => {
    const cwd = await makeTree({
      '.git/config': '[remote "origin"]\n\turl = git@example.com:Team/Shop.git\n',
      'deep/x': '',
    });
    const expected = ['registry-owner', 'team', 'shop', 'acme', 'app'];
    const env = { GITHUB_REPOSITORY: 'acme/app' };
    expect(await prefixesOf(cwd, 'ghcr.io/registry-owner', env)).toEqual([
      basename(cwd).toLowerCase(),
      ...expected,
    ]);
    expect(await prefixesOf(join(cwd, 'deep'), 'ghcr.io/registry-owner', env)).toEqual(['deep', ...expected]);
  });

  test('of groups of groups the last two', async () => {
    const cwd = await makeTree({ '.git/config': '[remote "origin"]\n\turl = https://example.com/a/b/c/d\n' });
    expect((await prefixesOf(cwd)).slice(1)).toEqual(['c', 'd']);
  });

  test('a plan does not depend on what the checkout’s folder is called', async () => {
    const files = {
      'images/base/Dockerfile': ['FROM scratch'],
      'images/app/Dockerfile': ['FROM acme-base:1'],
    };
    const needsOf = async (
      more: Readonly<Record<string, string>>,
      env: Readonly<Record<string, string>> = {},
    ): Promise<unknown> => {
      const { images, notes } = await planOf(await makeTree({ ...files, ...more }), { env });
      return { needs: images.find(({ name }) => name === 'app')?.needs, notes: notes.length };
    };
    const linked = { needs: ['base'], notes: 0 };
    expect(await needsOf({})).toEqual({ needs: [], notes: 1 });
    expect(
      await needsOf({ '.git/config': '[remote "origin"]\nurl = https://example.com/x/acme.git' }),
    ).toEqual(linked);
    expect(
      await needsOf({ '.git/config': '[remote "origin"]\nurl = https://example.com/acme/x.git' }),
    ).toEqual(linked);
    expect(await needsOf({}, { GITHUB_REPOSITORY: 'acme/images' })).toEqual(linked);
    expect(await needsOf({ 'images/b/Dockerfile': 'FROM x/acme-app:1\n' })).toEqual(linked);
    expect(await needsOf({ 'images/b/Dockerfile': 'FROM x/other-app:1\n' })).toEqual({ needs: [], notes: 2 });
  });
});

describe('a prefix that references have in common', () => {
  test.each<{
    name: string;
    lasts: readonly string[];
    names: readonly string[];
    expected: Readonly<Record<string, string>>;
  }>([
    { name: 'none', lasts: ['debian', 'acme-base'], names: ['base', 'app'], expected: {} },
    {
      name: 'of two siblings',
      lasts: ['acme-base', 'acme-app', 'corp-base', 'debian'],
      names: ['base', 'app', 'lib'],
      expected: { 'acme-base': 'base', 'acme-app': 'app' },
    },
    {
      name: 'the same one twice is one',
      lasts: ['acme-base', 'acme-base'],
      names: ['base', 'app'],
      expected: {},
    },
    {
      name: 'the longest name is meant',
      lasts: ['acme-base', 'acme-py-base', 'acme-app', 'acme-py-app'],
      names: ['base', 'app', 'py-base', 'py-app'],
      expected: {
        'acme-base': 'base',
        'acme-py-base': 'py-base',
        'acme-app': 'app',
        'acme-py-app': 'py-app',
      },
    },
    {
      name: 'with dashes of its own',
      lasts: ['my-team-base', 'my-team-app'],
      names: ['base', 'app'],
      expected: { 'my-team-base': 'base', 'my-team-app': 'app' },
    },
    {
      name: 'a dash at the start is no prefix',
      lasts: ['-base', '-app'],
      names: ['base', 'app'],
      expected: {},
    },
    {
      name: 'in any case',
      lasts: ['acme-base', 'acme-app'],
      names: ['Base', 'APP'],
      expected: { 'acme-base': 'Base', 'acme-app': 'APP' },
    },
  ])('$name', ({ lasts, names, expected }) => {
    const found = namesByCommonPrefix(lasts, names);
    expect(Object.fromEntries([...found].map(([last, [name]]) => [last, name]))).toEqual(expected);
  });
});
