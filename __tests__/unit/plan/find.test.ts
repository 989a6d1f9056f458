import { symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findSources, type Found } from '../../../src/plan/find.ts';
import { targetName } from '../../../src/plan/names.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

const scratch = 'FROM scratch\n';
const tree = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, scratch]));

/** `name=path` for Dockerfiles, paths for definitions. */
const brief = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'dockerfile' ? `${one.name}=${one.path}` : one.paths.join('+')));

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly source?: readonly string[];
  readonly expected: readonly string[];
}

describe('what is found by itself', () => {
  test.each<Case>([
    { name: 'nothing', files: { 'README.md': '' }, expected: [] },
    {
      name: 'images/*/Dockerfile',
      files: tree('images/base/Dockerfile', 'images/app/Dockerfile'),
      expected: ['app=images/app/Dockerfile', 'base=images/base/Dockerfile'],
    },
    {
      name: 'Dockerfiles here as well',
      files: tree(
        'images/base/Dockerfile',
        'docker/Dockerfile.test',
        'app.Dockerfile',
        'Dockerfile.dev',
        'x/Dockerfile',
      ),
      expected: [
        'base=images/base/Dockerfile',
        'test=docker/Dockerfile.test',
        'dev=Dockerfile.dev',
        'app=app.Dockerfile',
      ],
    },
    {
      name: 'several roots at once',
      files: tree('images/base/Dockerfile', 'docker/app/Dockerfile'),
      expected: ['base=images/base/Dockerfile', 'app=docker/app/Dockerfile'],
    },
    {
      name: 'docker/Dockerfile.NAME and NAME.Dockerfile beside folders',
      files: tree(
        'docker/Dockerfile.base',
        'docker/web.Dockerfile',
        'docker/api.dockerfile',
        'docker/app/Dockerfile',
      ),
      expected: [
        'base=docker/Dockerfile.base',
        'api=docker/api.dockerfile',
        'web=docker/web.Dockerfile',
        'app=docker/app/Dockerfile',
      ],
    },
    {
      name: 'any depth, but not below an image',
      files: tree(
        'docker/images/x/Dockerfile',
        'docker/images/x/test/Dockerfile',
        'docker/a/b/c/Containerfile',
      ),
      expected: ['c=docker/a/b/c/Containerfile', 'x=docker/images/x/Dockerfile'],
    },
    {
      name: 'no hidden folders, no modules, no templates, no leftovers',
      files: tree(
        'images/.cache/Dockerfile',
        'images/node_modules/a/Dockerfile',
        'images/a/Dockerfile.j2',
        'images/a/Dockerfile.orig',
        'images/a/Dockerfile.dockerignore',
        'images/a/.Dockerfile.swp',
        'images/a/Dockerfiles',
        'images/b/Dockerfile',
      ),
      expected: ['b=images/b/Dockerfile'],
    },
    {
      name: 'Dockerfiles here, and not in any folder',
      files: tree('Dockerfile.b', 'a.Dockerfile', 'sub/Dockerfile'),
      expected: ['b=Dockerfile.b', 'a=a.Dockerfile'],
    },
    {
      name: 'a Bake file wins, with its override',
      files: {
        ...tree('images/a/Dockerfile'),
        'docker-bake.hcl': '',
        'docker-bake.override.json': '',
        'compose.yml': 'x: { build: . }',
      },
      expected: ['docker-bake.hcl+docker-bake.override.json'],
    },
    {
      name: 'a Compose file that builds; the first of two, as Compose takes it',
      files: {
        'compose.yaml': 'services:\n  a:\n    build: .\n',
        'docker-compose.yml': 'services: { b: { build: . } }',
      },
      expected: ['compose.yaml'],
    },
    {
      name: 'a Compose file in flow style',
      files: { 'docker-compose.yml': 'services: { b: {"build": .} }' },
      expected: ['docker-compose.yml'],
    },
    {
      name: 'a Compose file that only starts databases is none',
      files: {
        ...tree('images/a/Dockerfile'),
        'compose.yml': 'services:\n  db:\n    image: postgres # build: no\n',
      },
      expected: ['a=images/a/Dockerfile'],
    },
    {
      name: 'a Bake file in the usual folder',
      files: { ...tree('docker/a/Dockerfile'), 'docker/docker-bake.hcl': '' },
      expected: ['docker/docker-bake.hcl'],
    },
  ])('$name', async ({ files, expected }) => {
    expect(brief(await findSources(await makeTree(files), undefined))).toEqual(expected);
  });

  test('a plain Dockerfile is called like its folder', async () => {
    const dir = await makeTree({ Dockerfile: scratch });
    expect(brief(await findSources(dir, undefined))).toEqual([`${targetName(basename(dir))}=Dockerfile`]);
  });
});

describe('what is named', () => {
  test.each<Case>([
    {
      name: 'a folder',
      files: tree('packaging/docker/Dockerfile.base', 'packaging/docker/app/Dockerfile'),
      source: ['packaging/docker'],
      expected: ['base=packaging/docker/Dockerfile.base', 'app=packaging/docker/app/Dockerfile'],
    },
    {
      name: 'the working folder: what is in it and in the folders in it',
      files: tree('a.Dockerfile', 'b/Dockerfile', 'c/d/Dockerfile', 'images/e/Dockerfile'),
      source: ['.'],
      expected: ['a=a.Dockerfile', 'b=b/Dockerfile'],
    },
    {
      name: 'Dockerfiles, whatever they are called',
      files: tree('x/build.df', 'Dockerfile.tmpl'),
      source: ['x/build.df', './Dockerfile.tmpl'],
      expected: ['x=x/build.df', 'tmpl=Dockerfile.tmpl'],
    },
    {
      name: 'the same twice is once',
      files: tree('images/a/Dockerfile', 'images/b/Dockerfile'),
      source: ['images', 'images/a', 'images/a/Dockerfile', './images/'],
      expected: ['a=images/a/Dockerfile', 'b=images/b/Dockerfile'],
    },
    {
      name: 'a mix: definitions first',
      files: { ...tree('a/Dockerfile'), 'b.hcl': '', 'c.json': '' },
      source: ['a', 'b.hcl', 'c.json'],
      expected: ['b.hcl+c.json', 'a=a/Dockerfile'],
    },
    {
      name: 'Compose files of different folders are projects of their own',
      files: { 'a/compose.yml': '', 'b/compose.yml': '', 'b/more.yaml': '' },
      source: ['a/compose.yml', 'b/compose.yml', 'b/more.yaml'],
      expected: ['a/compose.yml', 'b/compose.yml+b/more.yaml'],
    },
    {
      name: 'Compose beside Bake is merged, as bake does it',
      files: { 'a/compose.yml': '', 'a/b.hcl': '' },
      source: ['a/compose.yml', 'a/b.hcl'],
      expected: ['a/compose.yml+a/b.hcl'],
    },
    {
      name: 'Compose in another folder than Bake is a project of its own',
      files: { 'a/compose.yml': '', 'b.hcl': '', 'ci/c.json': '' },
      source: ['a/compose.yml', 'b.hcl', 'ci/c.json'],
      expected: ['b.hcl+ci/c.json', 'a/compose.yml'],
    },
  ])('$name', async ({ files, source, expected }) => {
    expect(brief(await findSources(await makeTree(files), source))).toEqual(expected);
  });

  test('an absolute path in the working folder', async () => {
    const dir = await makeTree(tree('a/Dockerfile'));
    expect(brief(await findSources(dir, [join(dir, 'a')]))).toEqual(['a=a/Dockerfile']);
  });

  test('a folder and a Dockerfile elsewhere: whoever types them knows why', async () => {
    const dir = await makeTree(tree('here/x', 'there/a/Dockerfile', 'there/b.df'));
    const found = await findSources(join(dir, 'here'), [join(dir, 'there'), '../there/b.df']);
    expect(brief(found)).toEqual(['a=../there/a/Dockerfile', 'there=../there/b.df']);
  });

  test.each<{ name: string; source: string; meant: string | undefined }>([
    { name: 'a folder', source: 'imges', meant: 'Did you mean images?' },
    { name: 'a folder in it', source: 'images/bsae', meant: 'Did you mean images/base?' },
    { name: 'the folder above', source: 'imges/base', meant: 'Did you mean images?' },
    { name: 'a folder elsewhere', source: '../elsewhre', meant: 'Did you mean ../elsewhere?' },
    { name: 'nothing that is near', source: 'documentation', meant: undefined },
  ])('a name that is nearly right is told: $name', async ({ source, meant }) => {
    const dir = await makeTree(tree('here/images/base/Dockerfile', 'here/.imges/x', 'elsewhere/Dockerfile'));
    const problem = await problemFrom(() => findSources(join(dir, 'here'), [source]));
    expect({ what: problem.what, meant: problem.meant }).toEqual({
      what: `source ${source} is not there`,
      meant,
    });
  });

  test.each<{ name: string; source: string; what: string }>([
    { name: 'nothing there', source: 'nowhere', what: 'source nowhere is not there' },
    { name: 'an empty folder', source: 'empty', what: 'No Dockerfile found' },
    { name: 'nothing there, elsewhere', source: '../nowhere', what: 'source ../nowhere is not there' },
    { name: 'by a link', source: 'link', what: 'source link is outside of the working folder' },
  ])('$name is refused', async ({ source, what }) => {
    const dir = await makeTree({ 'empty/README.md': '' });
    await symlink('/etc', join(dir, 'link'));
    const problem = await problemFrom(() => findSources(dir, [source]));
    expect({ kind: problem.kind, what: problem.what }).toEqual({ kind: 'request', what });
  });
});

test.each<{ given: string; expected: string }>([
  { given: 'base', expected: 'base' },
  { given: 'My App', expected: 'my-app' },
  { given: 'c++', expected: 'c' },
  { given: '-h', expected: 'h' },
  { given: '__proto__', expected: 'proto' },
  { given: 'a_b-c', expected: 'a_b-c' },
  { given: '../x', expected: 'x' },
  { given: '日本', expected: 'image' },
  { given: '\u001b[31mred', expected: '31mred' },
])('$given becomes the image $expected', ({ given, expected }) => {
  expect(targetName(given)).toBe(expected);
});
