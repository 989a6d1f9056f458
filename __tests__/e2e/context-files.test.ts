import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createContexts } from '../../src/plan/files/contexts.ts';
import type { Selection } from '../../src/plan/files/selection.ts';
import { entriesOf } from '../support/archive-entries.ts';
import { bake, bakeAll, type BakeRequest } from '../support/bake.ts';
import { seed } from '../support/seed.ts';
import { makeTree } from '../support/tree.ts';

/** Path → its own path as contents; what ends with `->` and a target is a link. */
async function makeContext(
  paths: readonly string[],
  more: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<string> {
  const links = paths.map((path) => path.split(' -> ')).filter((parts) => parts.length === 2);
  const files = paths.filter((path) => !path.includes(' -> '));
  const dir = await makeTree({ ...Object.fromEntries(files.map((path) => [path, path])), ...more });
  for (const [path = '', target = ''] of links) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await symlink(target, join(dir, path));
  }
  return dir;
}

const tree = [
  'Makefile',
  'README.md',
  'a+b.txt',
  'a.b',
  'acb',
  'app/(group)/page.tsx',
  'app/[slug]/page.tsx',
  'docs/README.md',
  'docs/guide/a.md',
  'docs/guide/b.txt',
  'foo/bar/baz.txt',
  'foo/bar/qux.txt',
  'foo/foo',
  'foobar',
  'ümlaut/ñ.txt',
  'node_modules/x/index.js',
  'packages/p/node_modules/y/index.js',
  'packages/p/src/index.ts',
  'src/a.ts',
  'src/b.test.ts',
  'src/deep/er/c.ts',
  'x y.txt',
] as const;

const forms: readonly (readonly [what: string, text: string])[] = [
  ['a name', 'foo'],
  ['a leading slash', '/foo\n!/foo/foo'],
  ['a trailing slash', 'foo/\nsrc//'],
  ['dots', './src/./deep/../deep\n../foo\n.\n/'],
  ['a star stays in one folder', '*.md'],
  ['two stars cross folders', '**/*.md'],
  ['two stars at the end', 'docs/**'],
  ['two stars in the middle', 'docs/**/a.md'],
  ['two stars that touch a name', '**bar\nREAD**'],
  ['two stars alone, and exceptions', '**\n!src\n!docs/guide/*.txt'],
  ['a star alone, and exceptions', '*\n!src/**\n!packages/p/src'],
  ['an exception below what is dropped', 'foo\n!foo/bar/baz.txt'],
  ['an exception before what is dropped', '!foo/bar/baz.txt\nfoo'],
  ['dropped, taken back, dropped', 'foo\n!foo/bar\nfoo/bar/qux.txt'],
  ['an exception for the parent of what is dropped', 'foo/bar\n!foo'],
  ['an exception for nothing that was dropped', '!src\nsrc/deep'],
  ['an exception with two stars', 'docs\n!**/*.txt'],
  ['a question mark', 'a?b\nfoo?bar'],
  ['a class', 'a[.]b\n[R-T]*.md\n[^a-m]ode_modules'],
  ['an escaped bracket', 'app/\\[slug\\]'],
  ['signs that are special to regular expressions only', 'a+b.txt\napp/(group)\n{a,b}\nfoo|bar\nacb$'],
  ['a dot that is a dot beside a star', 'a.*'],
  ['other letters', 'ümlaut/?.txt'],
  ['spaces around', '  foo  \n\tsrc\t\nx y.txt '],
  ['a space behind the exclamation mark', '*\n! src\n!  /foo/foo '],
  ['comments', '# all\n#foo\n #src\n\\#x'],
  ['a byte order mark', '\uFEFF# comment\nfoo'],
  ['a byte order mark before a pattern', '\uFEFFfoo'],
  ['lines that end with CR LF', '*\r\n!src\r\nsrc/b.test.ts\r\n'],
  ['the file itself and the Dockerfile', '.dockerignore\nDockerfile\n**/*.dockerignore'],
  ['letters as they are', 'readme.md\nMAKEFILE'],
  ['folders anywhere', '**/node_modules\n**/node_modules/'],
  ['an escaped letter', 'foo\\d*'],
  ['everything', '**'],
  ['nothing', '\n\n  \n'],
];

const copyAll = ['FROM scratch', 'COPY . /'];

/** Everything in an image, after a build that copies the whole context. */
async function arrived(targets: Readonly<Record<string, BakeRequest>>): Promise<Record<string, string[]>> {
  const out = await bakeAll(targets, 'tar');
  const found: Record<string, string[]> = {};
  for (const [name, file] of out) found[name] = (await entriesOf(file)).map(({ path }) => path);
  return found;
}

describe('.dockerignore leaves what BuildKit leaves', () => {
  test('in every form', async () => {
    const targets: Record<string, BakeRequest> = {};
    const expected: Record<string, string[]> = {};
    for (const [index, [, text]] of forms.entries()) {
      const context = await makeContext(tree, { '.dockerignore': text, Dockerfile: copyAll });
      targets[`form-${index}`] = { context };
      const files = await createContexts().open(context, join(context, 'Dockerfile'));
      expected[`form-${index}`] = Object.keys(await files.files('all'));
    }
    const found = await arrived(targets);
    expect(named(expected)).toEqual(named(found));
  });

  function named(lists: Readonly<Record<string, string[]>>) {
    return forms.map(([what], index) => [what, lists[`form-${index}`]?.sort()]);
  }

  test('in forms that nobody thinks of', async () => {
    const piece = fc.constantFrom(
      ...[
        '*',
        '**',
        '?',
        '/',
        'foo',
        'bar',
        'src',
        'docs',
        'a',
        '.',
        '.md',
        '[a-f]',
        '[^b]',
        '\\*',
        '..',
        'guide',
        '+',
        '^',
        '-',
        'p',
      ],
    );
    const line = fc
      .tuple(fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 5 }))
      .map(([isException, pieces]) => `${isException ? '!' : ''}${pieces.join('')}`);
    const samples = fc.sample(fc.array(line, { minLength: 1, maxLength: 5 }), { seed, numRuns: 120 });
    const targets: Record<string, BakeRequest> = {};
    const expected: Record<string, [string, string[]]> = {};
    for (const [index, lines] of samples.entries()) {
      const context = await makeContext(tree, { '.dockerignore': lines, Dockerfile: copyAll });
      const contexts = createContexts();
      const files = await contexts.open(context, join(context, 'Dockerfile')).catch(() => undefined);
      if (files === undefined) continue;
      targets[`sample-${index}`] = { context };
      expected[`sample-${index}`] = [lines.join('\n'), Object.keys(await files.files('all')).sort()];
    }
    const found = await arrived(targets);
    expect(expected).toEqual(
      Object.fromEntries(
        Object.entries(found).map(([name, paths]) => [name, [expected[name]?.[0], paths.sort()]]),
      ),
    );
  });

  test('from a file of the Dockerfile’s own, through links, and in a context with a name', async () => {
    const names = ['a', 'b', 'sub/c'];
    const rules = { a: ['a'], b: ['b'] };
    const plain = { Dockerfile: copyAll };
    const cases: Record<string, { context: string; dockerfile?: string; named?: string }> = {
      own: {
        context: await makeContext(names, {
          ...plain,
          'Dockerfile.dockerignore': rules.a,
          '.dockerignore': rules.b,
        }),
      },
      'own-and-empty': {
        context: await makeContext(names, {
          ...plain,
          'Dockerfile.dockerignore': '',
          '.dockerignore': rules.b,
        }),
      },
      elsewhere: {
        context: await makeContext(names, { '.dockerignore': rules.b }),
        dockerfile: join(await makeContext([], { 'D.api': copyAll, 'D.api.dockerignore': rules.a }), 'D.api'),
      },
      link: {
        context: await makeContext([...names, '.dockerignore -> sub/rules'], {
          ...plain,
          'sub/rules': rules.a,
        }),
      },
      'link-out': {
        context: await makeContext([...names, '.dockerignore -> ../../rules'], { ...plain, rules: rules.b }),
      },
      'link-to-nothing': { context: await makeContext([...names, '.dockerignore -> nowhere'], plain) },
      folder: { context: await makeContext([...names, '.dockerignore/a'], plain) },
      named: {
        context: await makeContext([], {
          Dockerfile: ['FROM scratch', 'COPY --from=other . /'],
          '.dockerignore': rules.b,
        }),
        named: await makeContext(names, { '.dockerignore': rules.a, 'Dockerfile.dockerignore': rules.b }),
      },
    };
    const targets: Record<string, BakeRequest> = {};
    const expected: Record<string, string[]> = {};
    for (const [name, { context, dockerfile = join(context, 'Dockerfile'), named: other }] of Object.entries(
      cases,
    )) {
      targets[name] = { context, dockerfile, ...(other === undefined ? {} : { contexts: { other } }) };
      const contexts = createContexts();
      const files = await (other === undefined ? contexts.open(context, dockerfile) : contexts.open(other));
      expected[name] = Object.keys(await files.files('all')).sort();
    }
    expect(expected).toEqual(await arrived(targets));
  });

  test.each([['['], ['a['], ['a\\'], ['[]a]'], ['[a'], ['[-]'], ['!'], ['ok\n\n! \nok']])(
    'and refuses what BuildKit refuses: %j',
    async (text) => {
      const context = await makeContext(['a'], { '.dockerignore': text, Dockerfile: copyAll });
      const { exitCode } = await bake({ bad: { context } }, 'tar');
      const opened = createContexts(context).open(context, join(context, 'Dockerfile'));
      expect(exitCode).toBe(1);
      await expect(opened).rejects.toMatchObject({
        data: { kind: 'request', where: { file: '.dockerignore', line: text.startsWith('ok') ? 3 : 1 } },
      });
    },
  );
});

const copied = [
  'a.json',
  'b.json',
  'docs/x.md',
  'docs/y.txt',
  'src/a.ts',
  'src/b.test.ts',
  'src/deep/README.md',
  'src/deep/c.ts',
  'v1/f',
  'v1/g',
  'w1/fa',
  'w2/fb',
] as const;
const links = [
  'abs -> /v1/f',
  'current -> v1',
  'far -> current/../docs',
  'out -> ../../v1/g',
  'src/docs -> ../docs',
];

interface Copy {
  readonly sources: readonly string[];
  readonly excludes?: readonly string[];
  readonly keepsParents?: boolean;
  /** What is looked at although BuildKit does not take it. */
  readonly also?: readonly string[];
}

const copies: readonly Copy[] = [
  { sources: ['.'] },
  { sources: ['/'] },
  { sources: ['src'] },
  { sources: ['src/'] },
  { sources: ['a.json', 'v1/f'] },
  { sources: ['../../src/a.ts'] },
  { sources: ['/src/deep/../a.ts'] },
  { sources: ['*.json'] },
  { sources: ['*'] },
  { sources: ['src/*.ts'] },
  { sources: ['s?c/[ab]*'] },
  { sources: ['*/*/*'], also: ['docs/x.md', 'docs/y.txt'] },
  { sources: ['**/f*'] },
  { sources: ['[a-c].json'] },
  { sources: ['[^a].json'] },
  { sources: ['nothing*'] },
  { sources: ['src[^x]a.ts', 's[^x][^x]*'] },
  { sources: ['v1[/]f'] },
  { sources: ['current'] },
  { sources: ['current/f'] },
  { sources: ['abs', 'out'] },
  { sources: ['far'] },
  { sources: ['abs*', 'curren?'] },
  { sources: ['src/docs/x.md'] },
  { sources: ['curr*/f'], also: ['v1/f'] },
  { sources: ['src/'], excludes: ['*.md', '**/*.test.ts'] },
  { sources: ['.'], excludes: ['*', '!src/deep'] },
  { sources: ['docs/x.md', '*.json'], excludes: ['*.md', '*.json'] },
  { sources: ['*'], excludes: ['deep'] },
  { sources: ['src/deep/c.ts'], keepsParents: true },
  { sources: ['src/*/*.ts', 'v1'], keepsParents: true },
  { sources: ['./src/./deep/'], keepsParents: true },
  { sources: ['s*/./**/*.ts'], keepsParents: true },
  { sources: ['**/f*'], keepsParents: true },
  { sources: ['**'], excludes: ['**/*.md', 'w?'], keepsParents: true },
  { sources: ['src/./deep', 'docs'], excludes: ['**/*.md'], keepsParents: true },
  { sources: ['curr*/f'], keepsParents: true, also: ['v1/f'] },
];

function dockerfileOf({ sources, excludes = [], keepsParents = false }: Copy): readonly string[] {
  const flags = [
    ...excludes.map((pattern) => `--exclude=${pattern}`),
    ...(keepsParents ? ['--parents'] : []),
  ];
  return ['FROM scratch', `COPY ${[...flags, JSON.stringify([...sources, '/x/'])].join(' ')}`];
}

function selectionOf({ sources, excludes = [], keepsParents = false }: Copy): Selection {
  return { patterns: sources, excludes, keepsParents, kind: 'copy' };
}

/** The files of a context whose contents are in an image, in /x. */
async function filesIn(archive: string): Promise<readonly string[]> {
  const entries = (await entriesOf(archive)).filter(
    ({ type, path }) => type === 'file' && path.startsWith('x/'),
  );
  return copied.filter((path) => entries.some(({ text }) => text === path));
}

describe('what COPY takes is reached', () => {
  test('and nothing else, but where it is told', async () => {
    const context = await makeContext([...copied, ...links]);
    const files = await createContexts().open(context);
    const targets: Record<string, BakeRequest> = {};
    const reached: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [index, copy] of copies.entries()) {
      const dockerfile = join(await makeTree({ Dockerfile: dockerfileOf(copy) }), 'Dockerfile');
      targets[`copy-${index}`] = { context, dockerfile };
      const paths = Object.keys(await files.files([selectionOf(copy)]));
      reached[`copy-${index}`] = [copy, paths.filter((path) => copied.some((one) => one === path))];
    }
    const out = await bakeAll(targets, 'tar');
    for (const [index, copy] of copies.entries()) {
      const taken = await filesIn(out.get(`copy-${index}`) ?? '');
      expected[`copy-${index}`] = [copy, [...new Set([...taken, ...(copy.also ?? [])])].sort()];
    }
    expect(reached).toEqual(expected);
  });

  test('also by sources that nobody thinks of', async () => {
    const context = await makeContext([...copied, ...links], {
      '.dockerignore': ['w1', 'docs/*', '!docs/x.md'],
    });
    const files = await createContexts().open(context);
    const piece = fc.constantFrom(
      ...[
        '*',
        '**',
        '?',
        '/',
        '/./',
        '..',
        'src',
        'deep',
        'f',
        'v1',
        'current',
        '.ts',
        '[a-f]',
        '[^b]',
        'docs',
        'abs',
        '.',
        'c',
      ],
    );
    const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    const copy = fc.record({
      sources: pattern.map((source) => [source]),
      excludes: fc.oneof(fc.constant([]), fc.array(pattern, { minLength: 1, maxLength: 2 })),
      keepsParents: fc.boolean(),
    });
    const targets: Record<string, BakeRequest> = {};
    const tried = new Map<string, Copy>();
    for (const [index, one] of fc.sample(copy, { seed, numRuns: 150 }).entries()) {
      // A plain source of --parents may be a link or a pivot only, which BuildKit then says is not there.
      const isOdd = one.keepsParents && !/^[^.]*[*?[][^.]*$/.test(one.sources[0] ?? '');
      // The folder of a pattern has to be there, too.
      const before = one.sources.map((source) => source.replace(/[^/]*[*?[].*/, ''));
      const missing = await files.missing([selectionOf(one), selectionOf({ sources: before })]);
      if (isOdd || missing.length > 0) continue;
      // Without the last COPY, BuildKit misses the folder of a pattern that nothing fits.
      const lines = [...dockerfileOf(one), 'COPY . /all/'];
      const dockerfile = join(await makeTree({ Dockerfile: lines }), 'Dockerfile');
      targets[`copy-${index}`] = { context, dockerfile };
      tried.set(`copy-${index}`, one);
    }
    const out = await bakeAll(targets, 'tar');
    for (const [name, one] of tried) {
      const paths = new Set(Object.keys(await files.files([selectionOf(one)])));
      const forgotten = (await filesIn(out.get(name) ?? '')).filter((path) => !paths.has(path));
      expect([one, forgotten]).toEqual([one, []]);
    }
  });
});

describe('what is said to be missing', () => {
  const rules = ['docs', '!docs/x.md', 'src/deep'];
  const broken = ['broken -> nowhere', 'dropped -> src/deep/c.ts', 'round -> round'];
  test.each<Copy & { readonly isMissing: boolean }>([
    { sources: ['gone'], isMissing: true },
    { sources: ['a.json', 'docs/y.txt'], isMissing: true },
    { sources: ['a.json/x'], isMissing: true },
    { sources: ['broken'], isMissing: true },
    { sources: ['dropped'], isMissing: true },
    { sources: ['round'], isMissing: true },
    { sources: ['src/gone'], keepsParents: true, isMissing: true },
    { sources: ['docs', 'current/f', '/src/', 'gone*', 'out', 'src/./a.ts'], isMissing: false },
    { sources: ['docs/x.md', 'src/./a.ts'], keepsParents: true, isMissing: false },
  ])('is missing for BuildKit, too: $sources', async ({ isMissing, ...one }) => {
    const context = await makeContext([...copied, ...links, ...broken], {
      '.dockerignore': rules,
      Dockerfile: dockerfileOf(one),
    });
    const files = await createContexts().open(context);
    const { exitCode } = await bake({ one: { context } }, 'tar');
    expect([(await files.missing([selectionOf(one)])).length > 0, exitCode !== 0]).toEqual([
      isMissing,
      isMissing,
    ]);
  });
});
