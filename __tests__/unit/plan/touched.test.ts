import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createContexts } from '../../../src/plan/files/contexts.ts';
import type { MadePlan } from '../../../src/plan/make.ts';
import { reachOf } from '../../../src/plan/reach/reach.ts';
import { selectTouched, touchedImages } from '../../../src/plan/touched.ts';
import { planOf } from '../../support/plan-of.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

async function touched(
  cwd: string,
  plan: MadePlan,
  changed: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = await touchedImages(plan.images, changed, {
    cwd,
    contexts: createContexts(cwd),
    reachOf: (image) => reachOf(image, { pins: new Map(), parents: new Map() }),
    plainReachOf: (image) => reachOf(image, { pins: new Map(), parents: new Map() }),
    originOf: (name) => plan.origins.get(name),
  });
  return Object.fromEntries(found);
}

const files = {
  'docker/Dockerfile.service': [
    'FROM scratch AS shared',
    'COPY shared /shared',
    'FROM shared',
    'ARG SERVICE',
    'COPY services/$SERVICE /app',
    'FROM scratch AS unused',
    'COPY nothing /',
    'FROM shared AS run',
    'ARG SERVICE',
    'COPY --exclude=*.md services/${SERVICE}/ /app/',
  ],
  'images/tool/Dockerfile': ['FROM scratch', 'COPY . /'],
  'images/tool/.dockerignore': ['*.log'],
  'images/tool/x.txt': '',
  'shared/a': '',
  'services/api/main': '',
  'services/web/main': '',
  nothing: '',
  'image-build.yml': [
    'version: 1',
    'images:',
    '  api: { file: docker/Dockerfile.service, context: ., args: { SERVICE: api } }',
    '  web: { file: docker/Dockerfile.service, context: ., args: { SERVICE: web } }',
  ],
};

describe('which images a changed file touches', () => {
  test.each<{ name: string; changed: readonly string[]; expected: readonly string[] }>([
    { name: 'none', changed: [], expected: [] },
    { name: 'what nobody copies', changed: ['README.md', 'nothing', 'services/other/x'], expected: [] },
    { name: 'one service', changed: ['services/api/main'], expected: ['api'] },
    { name: 'a new file of one', changed: ['services/web/deep/new'], expected: ['web'] },
    { name: 'a removed file of one', changed: ['services/web/gone'], expected: ['web'] },
    { name: 'what is left out', changed: ['services/web/README.md'], expected: [] },
    { name: 'what all share', changed: ['shared/a'], expected: ['api', 'web'] },
    {
      name: 'the Dockerfile that two share',
      changed: ['docker/Dockerfile.service'],
      expected: ['api', 'web'],
    },
    {
      name: 'its own ignore file',
      changed: ['docker/Dockerfile.service.dockerignore'],
      expected: ['api', 'web'],
    },
    { name: 'the ignore file of the repository', changed: ['.dockerignore'], expected: ['api', 'web'] },
    { name: 'the ignore file of a folder', changed: ['images/tool/.dockerignore'], expected: ['tool'] },
    { name: 'a folder', changed: ['images/tool/x.txt'], expected: ['tool'] },
    { name: 'what the ignore file drops', changed: ['images/tool/x.log'], expected: [] },
    { name: 'the policy', changed: ['image-build.yml'], expected: ['api', 'tool', 'web'] },
    { name: 'a submodule that is copied', changed: ['shared/'], expected: ['api', 'web'] },
    { name: 'a submodule in what is copied', changed: ['shared/lib/'], expected: ['api', 'web'] },
    { name: 'a submodule around what is copied', changed: ['services/'], expected: ['api', 'web'] },
    { name: 'a submodule elsewhere', changed: ['vendor/'], expected: [] },
    { name: 'a file above the working folder', changed: ['../services/api/main'], expected: [] },
    { name: 'the repository around all', changed: ['../'], expected: ['api', 'tool', 'web'] },
  ])('$name', async ({ changed, expected }) => {
    const cwd = await makeTree(files);
    const plan = await planOf(cwd);
    expect(await touched(cwd, plan, changed)).toEqual(
      Object.fromEntries(expected.map((name) => [name, changed])),
    );
  });

  test('the files that define it: Compose, what it includes, its variables; Bake', async () => {
    const cwd = await makeTree({
      'deploy/compose.yml': ['include: [more.yml]', 'services: { a: { build: ./a } }'],
      'deploy/more.yml': ['services: { b: { build: ./b } }'],
      'deploy/a/Dockerfile': ['FROM scratch'],
      'deploy/b/Dockerfile': ['FROM scratch'],
      'bake.hcl': ['target "c" { context = "c" }'],
      'c/Dockerfile': ['FROM scratch'],
    });
    const plan = await planOf(cwd, { inputs: { source: 'deploy/compose.yml,bake.hcl' } });
    const names = async (changed: string): Promise<readonly string[]> =>
      Object.keys(await touched(cwd, plan, [changed]));
    expect(await names('deploy/compose.yml')).toEqual(['a', 'b']);
    expect(await names('deploy/more.yml')).toEqual(['a', 'b']);
    expect(await names('deploy/.env')).toEqual(['a', 'b']);
    expect(await names('bake.hcl')).toEqual(['c']);
    expect(await names('deploy/b/Dockerfile')).toEqual(['b']);
  });

  test('through links: of the working folder, of a Dockerfile, of a context', async () => {
    const real = await makeTree({
      'images/a/x': '',
      'common/Dockerfile': ['FROM scratch', 'COPY x /'],
      'src/x': '',
    });
    await symlink('../../common/Dockerfile', join(real, 'images/a/Dockerfile'));
    await symlink('src', join(real, 'linked'));
    await writeFile(join(real, 'linked/Dockerfile'), 'FROM scratch\nCOPY x /\n');
    const cwd = join(await makeFolder(), 'link');
    await symlink(real, cwd);
    const plan = await planOf(cwd, { inputs: { source: 'images,linked/Dockerfile' } });
    const names = async (changed: string): Promise<readonly string[]> =>
      Object.keys(await touched(cwd, plan, [changed]));
    expect(await names('images/a/x')).toEqual(['a']);
    expect(await names('common/Dockerfile')).toEqual(['a']);
    expect(await names('src/x')).toEqual(['linked']);
  });

  test('a Dockerfile of which the context is gone touches nothing else', async () => {
    const cwd = await makeTree(files);
    const plan = await planOf(cwd);
    await rm(join(cwd, 'shared'), { recursive: true });
    expect(await touched(cwd, plan, ['shared/a'])).toEqual({ api: ['shared/a'], web: ['shared/a'] });
  });
});

describe('what is planned of it', () => {
  const family = {
    'images/base/Dockerfile': ['FROM scratch'],
    'images/lib/Dockerfile': ['FROM scratch'],
    'images/app/Dockerfile': ['FROM base', 'COPY --from=lib / /'],
    'images/test/Dockerfile': ['FROM app'],
    'images/other/Dockerfile': ['FROM base'],
  };
  const select = async (names: readonly string[], targets?: string): Promise<readonly string[]> => {
    const plan = await planOf(await makeTree(family), targets === undefined ? {} : { inputs: { targets } });
    const { images, asked } = selectTouched(plan, new Map(names.map((name) => [name, ['x']])), 'main');
    return images.flatMap(({ name, decision, reasons }) =>
      decision === 'skip' ? [] : [`${name}${asked.has(name) ? '' : ' (base)'}: ${reasons[0] ?? ''}`],
    );
  };

  test.each<{ name: string; touched: readonly string[]; targets?: string; expected: readonly string[] }>([
    { name: 'nothing', touched: [], expected: [] },
    {
      name: 'a leaf, with its bases',
      touched: ['test'],
      expected: [
        'base (base): nothing of it changed since main; what is built on it did',
        'lib (base): nothing of it changed since main; what is built on it did',
        'app (base): nothing of it changed since main; what is built on it did',
        'test: changed since main: x',
      ],
    },
    {
      name: 'one in between: what derives from it, and its bases',
      touched: ['lib'],
      expected: [
        'base (base): nothing of it changed since main; what is built on it did',
        'lib: changed since main: x',
        'app: it is built on lib, which changed since main',
        'test: it is built on app, which changed since main',
      ],
    },
    {
      name: 'the base of all',
      touched: ['base'],
      expected: [
        'base: changed since main: x',
        'lib (base): nothing of it changed since main; what is built on it did',
        'app: it is built on base, which changed since main',
        'other: it is built on base, which changed since main',
        'test: it is built on app, which changed since main',
      ],
    },
    {
      name: 'of what was asked for',
      touched: ['base', 'test'],
      targets: 'other',
      expected: [
        'base (base): changed since main: x',
        'other: it is built on base, which changed since main',
      ],
    },
    { name: 'nothing of what was asked for', touched: ['test'], targets: 'other', expected: [] },
  ])('$name', async ({ touched: names, targets, expected }) => {
    expect(await select(names, targets)).toEqual(expect.arrayContaining([...expected]));
    expect(await select(names, targets)).toHaveLength(expected.length);
  });

  test('what is skipped has no tags, and says why', async () => {
    const plan = await planOf(await makeTree(family), { inputs: { registry: 'ghcr.io/acme' } });
    const { images } = selectTouched(plan, new Map([['lib', ['a', 'b', 'c', 'd', 'e']]]), 'v1');
    expect(
      images.flatMap(({ name, decision, reasons, tags }) =>
        name === 'other' || name === 'lib' ? [{ name, decision, reasons, tags: tags.length }] : [],
      ),
    ).toEqual([
      { name: 'lib', decision: 'build', reasons: ['changed since v1: a, b, c and 2 more'], tags: 1 },
      { name: 'other', decision: 'skip', reasons: ['nothing of it changed since v1'], tags: 0 },
    ]);
  });
});
