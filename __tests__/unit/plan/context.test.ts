import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { guessContext, type GuessedContext } from '../../../src/plan/context.ts';
import { readDockerfile } from '../../../src/plan/dockerfile.ts';
import { areaOf, insidePath, isRemote } from '../../../src/plan/paths.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

describe('the context of a Dockerfile that nobody gave one', () => {
  const files = {
    'images/a/own.txt': '',
    'src/app.ts': '',
    'both.txt': '',
    'images/a/both.txt': '',
    'package.json': '',
  };
  test.each<{ name: string; path?: string; lines: readonly string[]; expected: string }>([
    { name: 'copies nothing', lines: [], expected: 'images/a' },
    { name: 'copies what is beside it', lines: ['COPY own.txt /'], expected: 'images/a' },
    { name: 'copies what is only above', lines: ['COPY src/app.ts /'], expected: '.' },
    { name: 'copies both', lines: ['COPY own.txt src /'], expected: '.' },
    { name: 'copies what is in both', lines: ['COPY both.txt /'], expected: 'images/a' },
    { name: 'with a slash, which means the context', lines: ['COPY /package.json /'], expected: '.' },
    { name: 'mounts it', lines: ['RUN --mount=source=src,target=/src make'], expected: '.' },
    { name: 'adds it', lines: ['ADD --chmod=755 ["package.json", "/"]'], expected: '.' },
    { name: 'by pattern, of which only above there is one', lines: ['COPY pack*.json /'], expected: '.' },
    { name: 'a pattern that fits in both', lines: ['COPY *.txt /'], expected: 'images/a' },
    { name: 'a pattern below what is only above', lines: ['COPY src/*.ts /'], expected: '.' },
    { name: 'a variable below what is only above', lines: ['COPY src/${X}/y /'], expected: '.' },
    { name: 'a dot in a pattern is a dot', lines: ['COPY packageXjso? /'], expected: 'images/a' },
    { name: 'copies what is nowhere', lines: ['COPY dist/ /'], expected: 'images/a' },
    { name: 'copies all', lines: ['COPY . /', 'COPY ./ /'], expected: 'images/a' },
    {
      name: 'copies by a pattern or a variable that says nothing',
      lines: ['ARG X', 'COPY * $X [s]rc* /'],
      expected: 'images/a',
    },
    { name: 'copies from a stage', lines: ['COPY --from=x src /'], expected: 'images/a' },
    { name: 'stands at the top', path: 'Dockerfile', lines: ['COPY nothing /'], expected: '.' },
  ])('$name', async ({ path = 'images/a/Dockerfile', lines, expected }) => {
    const dir = await makeTree(files);
    const facts = readDockerfile(['FROM x', ...lines].join('\n'), path);
    expect((await guessContext(dir, path, facts)).folder).toBe(expected);
  });
});

test.each<{ name: string; path: string; lines: readonly string[]; expected: GuessedContext }>([
  {
    name: 'its own folder',
    path: 'images/a/Dockerfile',
    lines: ['COPY own.txt /'],
    expected: { folder: 'images/a', origin: { kind: 'own' } },
  },
  {
    name: 'what is only above',
    path: 'images/a/Dockerfile',
    lines: ['COPY own.txt /', 'COPY src lib /'],
    expected: { folder: '.', origin: { kind: 'root', because: 'lib' } },
  },
  {
    name: 'at the top',
    path: 'Dockerfile',
    lines: ['COPY lib /'],
    expected: { folder: '.', origin: { kind: 'own' } },
  },
])('why it is that one is known: $name', async ({ path, lines, expected }) => {
  const dir = await makeTree({ 'images/a/own.txt': '', 'images/a/src/x': '', 'lib/x': '', 'src/x': '' });
  const facts = readDockerfile(['FROM x', ...lines].join('\n'), path);
  expect(await guessContext(dir, path, facts)).toEqual(expected);
});

describe('paths stay in the working folder', () => {
  test.each<{ given: string; expected: string }>([
    { given: '.', expected: '' },
    { given: 'a', expected: 'a' },
    { given: 'a/../a/./b', expected: 'a/b' },
    { given: '..a', expected: '..a' },
    { given: 'inner', expected: 'inner' },
  ])('$given is in it', async ({ given, expected }) => {
    const dir = await makeTree({ 'a/b/c': '', '..a/x': '' });
    await symlink('a', join(dir, 'inner'));
    expect(await insidePath({ cwd: dir, more: [] }, given, 'The context')).toBe(join(dir, expected));
  });

  test('also when the working folder is reached by a link', async () => {
    const dir = await makeTree({ 'real/a/x': '' });
    await symlink('real', join(dir, 'link'));
    expect(await insidePath({ cwd: join(dir, 'link'), more: [] }, 'a', 'The context')).toBe(
      join(dir, 'link/a'),
    );
  });

  test.each(['..', '../x', '/', '/etc/passwd', 'a/../../x', 'link', 'link/passwd'])(
    '%s is not',
    async (given) => {
      const dir = await makeTree({ 'a/x': '' });
      await symlink('/etc', join(dir, 'link'));
      expect(
        await problemFrom(() => insidePath({ cwd: dir, more: [] }, given, 'The context', { file: 'p.yml' })),
      ).toEqual({
        kind: 'request',
        what: `The context ${given} is outside of the working folder`,
        where: { file: 'p.yml' },
        todo: 'Start image-build in the folder that holds everything',
      });
    },
  );

  test('or in what the request names elsewhere, and not beside that', async () => {
    const dir = await makeTree({ 'here/x': '', 'there/a/b': '', 'other/c': '' });
    const area = await areaOf(join(dir, 'here'), [
      '.',
      'x',
      '../there/a',
      join(dir, 'other/c'),
      '../nowhere',
    ]);
    expect(area).toEqual({
      cwd: join(dir, 'here'),
      more: [join(dir, 'there/a'), join(dir, 'other'), join(dir, 'nowhere')],
    });
    expect(await insidePath(area, '../there/a/b', 'The context')).toBe(join(dir, 'there/a/b'));
    expect(await insidePath(area, '../other', 'The context')).toBe(join(dir, 'other'));
    const problem = await problemFrom(() => insidePath(area, '../there', 'The context'));
    expect(problem.what).toBe('The context ../there is outside of the working folder');
  });

  test('what is not there is said', async () => {
    const dir = await makeTree({});
    const problem = await problemFrom(() => insidePath({ cwd: dir, more: [] }, 'a', 'The context'));
    expect(problem).toEqual({ kind: 'request', what: 'The context a is not there' });
  });

  test.each<[string, boolean]>([
    ['https://example.com/a.git', true],
    ['git@github.com:a/b', true],
    ['github.com/a/b', true],
    ['docker-image://debian', true],
    ['oci-layout:///x', true],
    ['target:base', true],
    ['ssh://git@x/y', true],
    ['.', false],
    ['/a', false],
    ['github.com', false],
    ['a:b', false],
  ])('%s is remote: %s', (given, expected) => {
    expect(isRemote(given)).toBe(expected);
  });
});
