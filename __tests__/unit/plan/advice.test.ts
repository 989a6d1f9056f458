import { describe, expect, test } from '@jest/globals';
import { planOf } from '../../support/plan-of.ts';
import { makeTree } from '../../support/tree.ts';

/** Advice and notes of images, name → lines of its Dockerfile. */
async function told(
  images: Readonly<Record<string, readonly string[]>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly advice: readonly unknown[]; readonly notes: readonly string[] }> {
  const files = Object.entries(images).map(([name, lines]) => [`images/${name}/Dockerfile`, lines] as const);
  const { advice, notes } = await planOf(await makeTree(Object.fromEntries(files)), { inputs });
  return { advice, notes };
}

describe('one base by different names', () => {
  const base = ['FROM scratch'];

  test('what most say is right, and the others are told, each with its place', async () => {
    const { advice } = await told({
      base,
      a: ['FROM acme/base:2'],
      b: ['FROM acme/base:2'],
      c: ['# a comment', 'FROM acme/base:1', 'COPY --from=base / /'],
    });
    expect(advice).toEqual([
      {
        rule: 'base-tags-differ',
        image: 'c',
        subject: 'docker.io/acme/base:1 not docker.io/acme/base:2',
        message: 'acme/base:1 here is acme/base:2 in images/a/Dockerfile:1, and both are the same base',
        todo: 'Write acme/base:2 in both, or give both the same ARG',
        file: 'images/c/Dockerfile',
        line: 2,
      },
      {
        rule: 'base-names-differ',
        image: 'c',
        subject: 'docker.io/library/base:latest not docker.io/acme/base:2',
        message: 'base here is acme/base:2 in images/a/Dockerfile:1, and both are the same base',
        todo: 'Write acme/base:2 in both, or give both the same ARG',
        file: 'images/c/Dockerfile',
        line: 3,
      },
    ]);
  });

  test.each<{
    name: string;
    images: Readonly<Record<string, readonly string[]>>;
    expected: readonly string[];
  }>([
    { name: 'one name', images: { base, a: ['FROM base'], b: ['FROM base:latest'] }, expected: [] },
    { name: 'one image alone', images: { base, a: ['FROM base:1', 'COPY --from=base:2 / /'] }, expected: [] },
    {
      name: 'from outside, another number',
      images: { a: ['FROM debian:12'], b: ['FROM debian:13'] },
      expected: ['b'],
    },
    {
      name: 'from outside, a number less',
      images: { a: ['FROM x:1.2-slim'], b: ['FROM x:1-slim'] },
      expected: ['b'],
    },
    {
      name: 'from outside, another kind',
      images: { a: ['FROM node:22'], b: ['FROM node:22-slim'] },
      expected: [],
    },
    {
      name: 'from outside, another registry',
      images: { a: ['FROM r.io/x:1'], b: ['FROM q.io/x:2'] },
      expected: [],
    },
    {
      name: 'from outside, both in both',
      images: {
        a: ['FROM x:1 AS x', 'FROM x:2', 'COPY --from=x / /'],
        b: ['FROM x:2 AS x', 'FROM x:1', 'COPY --from=x / /'],
      },
      expected: [],
    },
    { name: 'digests', images: { a: [`FROM x:1@sha256:${'1'.repeat(64)}`], b: ['FROM x:2'] }, expected: [] },
  ])('$name', async ({ images, expected }) => {
    const { advice } = await told(images);
    expect(advice).toEqual(expected.map((image) => expect.objectContaining({ image })));
  });

  test('images of one Dockerfile differ by their arguments on purpose', async () => {
    const cwd = await makeTree({
      'docker/Dockerfile.python': ['ARG PYTHON=3', 'FROM python:${PYTHON}'],
      'image-build.yml': [
        'version: 1',
        'images:',
        '  old: { file: docker/Dockerfile.python, args: { PYTHON: 3.12 } }',
        '  new: { file: docker/Dockerfile.python, args: { PYTHON: 3.13 } }',
      ],
    });
    expect((await planOf(cwd)).advice).toEqual([]);
  });

  test('of what nobody asked for nothing is said', async () => {
    const images = { a: ['FROM debian:12'], b: ['FROM debian:13'], c: ['FROM corp-a'] };
    expect(await told(images, { targets: 'a' })).toEqual({ advice: [], notes: [] });
  });
});

describe('a reference to the outside that may mean an image of the run', () => {
  const siblings = {
    base: ['FROM scratch'],
    runtime: ['FROM scratch'],
    'test-runner': ['FROM scratch'],
    runner: ['FROM scratch'],
  };

  test.each<{ reference: string; meant?: string }>([
    { reference: 'corp-base:1', meant: 'base' },
    { reference: 'ghcr.io/x/corp_base', meant: 'base' },
    { reference: 'corp-test-runner', meant: 'test-runner' },
    { reference: 'acme/bsae:1', meant: 'base' },
    { reference: 'acme/bas' },
    { reference: 'acme/base-1' },
    { reference: 'runtme', meant: 'runtime' },
    { reference: 'run-time', meant: 'runtime' },
    { reference: 'bash:5' },
    { reference: 'debian:12' },
    { reference: 'postgres' },
  ])('$reference: $meant', async ({ reference, meant }) => {
    const { notes } = await told({ ...siblings, app: [`FROM ${reference}`] });
    const alias = /alias: (\S+) /.exec(notes[0] ?? '')?.[1] ?? '';
    expect(notes).toEqual(
      meant === undefined
        ? []
        : [
            `images/app/Dockerfile:1 takes ${reference} from outside. If ${meant} of this run is meant, say so in the policy: images: { ${meant}: { alias: ${alias} } }`,
          ],
    );
  });

  test('doing what the note says links it', async () => {
    const cwd = await makeTree({
      'images/base/Dockerfile': ['FROM scratch'],
      'images/app/Dockerfile': ['FROM acme/bsae:1'],
      'image-build.yml': ['version: 1', 'images: { base: { alias: bsae } }'],
    });
    const { images, notes } = await planOf(cwd);
    expect({ needs: images[1]?.needs, notes }).toEqual({ needs: ['base'], notes: [] });
  });

  test('a digest of what this run builds anew; many images that say the same are one note', async () => {
    const reference = `ghcr.io/x/base:1@sha256:${'a'.repeat(64)}`;
    const { notes } = await told({
      ...siblings,
      a: [`FROM ${reference}`],
      b: [`FROM ${reference}`],
      c: ['FROM corp-base'],
      d: ['FROM corp-base:2'],
    });
    expect(notes).toEqual([
      'images/a/Dockerfile:1 takes base as it was published, by its digest, and not the one of this run',
      'images/c/Dockerfile:1 takes corp-base from outside. If base of this run is meant, say so in the policy: images: { base: { alias: corp-base } }',
    ]);
  });
});
