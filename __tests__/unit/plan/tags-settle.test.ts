import { describe, expect, test } from '@jest/globals';
import { repositoryName, type Repository } from '../../../src/oci/reference.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { RunRef, TagInputs } from '../../../src/plan/tags/names.ts';
import { settleTags, versionToSettle } from '../../../src/plan/tags/settle.ts';
import { interrupted, surroundingsFailed } from '../../../src/problem.ts';
import { plannedImage } from '../../support/planned.ts';
import { problemFrom } from '../../support/problem.ts';

const names = ['1.2.9', '1.2', '1', 'latest'];
const plan = (...images: string[]): Plan => ({
  images: images.map((name) =>
    plannedImage(name, { tags: names.map((tag) => `ghcr.io/acme/${name}:${tag}`) }),
  ),
  groups: {},
  asked: new Set(images),
  notes: ['before'],
});
const published: Readonly<Record<string, readonly string[]>> = {
  'ghcr.io/acme/base': ['1.2.8', '1.3.0', 'latest'],
  'ghcr.io/acme/app': ['1.3.0', '2.0.0'],
};
const listTags = (repository: Repository): Promise<readonly string[]> =>
  Promise.resolve(published[repositoryName(repository)] ?? []);
const tagsOf = ({ images }: Plan): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(images.map(({ name, tags }) => [name, tags.map((tag) => tag.replace(/.*:/, ''))]));

describe('settling the tags of a version', () => {
  test('each repository counts by itself, and the notes say what stays where', async () => {
    const settled = await settleTags(plan('base', 'app', 'fresh'), 'v1.2.9', {
      listTags,
      unreachable: 'refuse',
    });
    expect(tagsOf(settled)).toEqual({ base: ['1.2.9', '1.2'], app: ['1.2.9', '1.2'], fresh: names });
    expect(settled.notes).toEqual([
      'before',
      '1 stays at 1.3.0, which is higher (ghcr.io/acme/app)',
      'latest stays at 2.0.0, which is higher (ghcr.io/acme/app)',
      '1 and latest stay at 1.3.0, which is higher (ghcr.io/acme/base)',
    ]);
  });

  test('nobody is asked where there is nothing to settle', async () => {
    const never = { listTags: () => Promise.reject(new Error('asked')), unreachable: 'refuse' } as const;
    const given = plan('base');
    expect(await settleTags(given, undefined, never)).toBe(given);
    expect(await settleTags(given, '2.0.0-rc.1', never)).toBe(given);
    expect(await settleTags(given, 'stable', never)).toBe(given);
  });

  test('a registry that cannot be asked: refused before publishing, a note in a plan', async () => {
    const failing = (): Promise<never> => Promise.reject(surroundingsFailed('ghcr.io cannot be reached'));
    const problem = await problemFrom(() =>
      settleTags(plan('base'), '1.2.9', { listTags: failing, unreachable: 'refuse' }),
    );
    expect(problem.what).toBe('ghcr.io cannot be reached');
    const noted = await settleTags(plan('base'), '1.2.9', { listTags: failing, unreachable: 'note' });
    expect(tagsOf(noted)).toEqual({ base: names });
    expect(noted.notes.slice(1)).toEqual([
      'whether 1.2, 1 and latest would move is not known, because it could not be asked which versions are published (ghcr.io/acme/base): ghcr.io cannot be reached',
    ]);
  });

  test('an interruption and a bug are never a note', async () => {
    const options = (error: Error) =>
      ({ listTags: () => Promise.reject(error), unreachable: 'note' }) as const;
    await expect(settleTags(plan('base'), '1.2.9', options(interrupted()))).rejects.toThrow('Interrupted');
    await expect(settleTags(plan('base'), '1.2.9', options(new Error('a bug')))).rejects.toThrow('a bug');
  });
});

const tag: RunRef = { kind: 'tag', name: 'v1.2.9' };
test.each<{
  name: string;
  inputs: TagInputs & { readonly registry?: string };
  ref: RunRef;
  expected: string | undefined;
}>([
  { name: 'a Git tag', inputs: { registry: 'acme' }, ref: tag, expected: 'v1.2.9' },
  { name: 'a version', inputs: { registry: 'acme', version: '2.0' }, ref: tag, expected: '2.0' },
  { name: 'explicit tags', inputs: { registry: 'acme', tags: ['latest'] }, ref: tag, expected: undefined },
  { name: 'the tags of a Bake file', inputs: { version: '2.0' }, ref: tag, expected: undefined },
  { name: 'a branch', inputs: { registry: 'acme' }, ref: { kind: 'branch', name: 'x' }, expected: undefined },
])('whose tags have to be settled: $name', ({ inputs, ref, expected }) => {
  expect(versionToSettle(inputs, ref)).toBe(expected);
});
