import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../scripts/release/floating-tag.mjs';
import { compareCores, versionOfTag } from '../../../scripts/release/version.mjs';
import { undoneAfterEach } from '../../support/after-each.ts';
import { projectRoot } from '../../support/documents.ts';
import { startTags, type FakeTags, type FakeTagsOptions } from '../../support/github-tags.ts';
import { makeFolder } from '../../support/tree.ts';

const [token, repository] = ['ghs_16C7e42F292c6912E7710c838347Ae178B4a', 'acme/images'];
const [old, commit, newer] = ['0'.repeat(40), '1'.repeat(40), '2'.repeat(40)];

const stops = undoneAfterEach();

async function github(options: Pick<FakeTagsOptions, 'tags'> & Partial<FakeTagsOptions>): Promise<FakeTags> {
  const fake = await startTags({ token, repository, ...options });
  stops.push(() => fake.stop());
  return fake;
}

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a script as the workflow does, in the run of a tag. */
async function runScript(name: string, tag: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'release', name), tag], {
    env: { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_TOKEN: token, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, output: Buffer.concat(parts).toString() };
}

const float = (tag: string, { url }: FakeTags, env: NodeJS.ProcessEnv = {}) =>
  runScript('floating-tag.mjs', tag, { GITHUB_API_URL: url, ...env });

describe('the floating tag', () => {
  test.each<{
    name: string;
    tag: string;
    tags: Readonly<Record<string, string>>;
    after: Readonly<Record<string, string>>;
    says: string;
  }>([
    {
      name: 'is made by the first release of a major version',
      tag: 'v1.0.0',
      tags: { 'v0.9.0': old, v0: old, 'v1.0.0': commit },
      after: { v0: old, v1: commit },
      says: 'made: v1 is new',
    },
    {
      name: 'moves to the next release',
      tag: 'v1.10.0',
      tags: { 'v1.9.0': old, v1: old, 'v1.10.0': commit },
      after: { v1: commit },
      says: 'moved: v1 stood for v1.9.0',
    },
    {
      name: 'stays with a newer one, when an older one is mended',
      tag: 'v1.2.1',
      tags: { 'v1.2.0': old, 'v1.2.1': commit, 'v1.3.0': newer, v1: newer },
      after: { v1: newer },
      says: 'nothing moves: v1 stands for v1.3.0, which is newer than v1.2.1',
    },
    {
      name: 'is not made by an older one',
      tag: 'v1.2.1',
      tags: { 'v1.2.1': commit, 'v1.3.0': newer },
      after: {},
      says: 'nothing moves: v1.3.0 is newer than v1.2.1, and makes v1',
    },
    {
      name: 'is none of a pre-release’s',
      tag: 'v1.3.0-rc.1',
      tags: { 'v1.2.0': old, v1: old, 'v1.3.0-rc.1': commit },
      after: { v1: old },
      says: 'nothing moves: v1.3.0-rc.1 is a pre-release',
    },
    {
      name: 'does not look at pre-releases and other major versions',
      tag: 'v1.2.0',
      tags: { 'v1.1.0': old, v1: old, 'v1.3.0-rc.1': old, 'v2.0.0': old, v2: old, 'v1.2.0': commit },
      after: { v1: commit, v2: old },
      says: 'moved: v1 stood for v1.1.0',
    },
    {
      name: 'stays where it is when the same run comes again',
      tag: 'v1.2.0',
      tags: { 'v1.2.0': commit, v1: commit },
      after: { v1: commit },
      says: 'nothing moves: v1 stands for v1.2.0 already',
    },
  ])('$name', async ({ tag, tags, after, says }) => {
    const fake = await github({ tags });
    expect(await float(tag, fake)).toEqual({ exitCode: 0, output: `${says}\n` });
    expect(floatingIn(fake)).toEqual(after);

    const changes = fake.changes().length;
    expect((await float(tag, fake)).exitCode).toBe(0);
    expect([floatingIn(fake), fake.changes().length]).toEqual([after, changes]);
  });

  test.each<{ name: string; options?: Partial<FakeTagsOptions>; tags: Record<string, string>; says: string }>(
    [
      {
        name: 'somebody has moved the release’s tag',
        tags: { 'v1.2.0': newer, v1: old },
        says: `v1.2.0 stands for ${newer} by now, and this run for ${commit}`,
      },
      {
        name: 'somebody has moved it to what is no release',
        tags: { 'v1.2.0': commit, v1: old, nightly: old },
        says: `v1 stands for ${old}, which is no release of v1.x`,
      },
      {
        name: 'the token may not move it',
        options: { mayWrite: false },
        tags: { 'v1.1.0': old, v1: old, 'v1.2.0': commit },
        says: 'answered 403: {"message":"Resource not accessible by integration"}',
      },
    ],
  )('stays, and the job is red, where $name', async ({ options, tags, says }) => {
    const fake = await github({ tags, ...options });
    const { exitCode, output } = await float('v1.2.0', fake, { GITHUB_ACTIONS: 'true' });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^::error::.*\n$/);
    expect(output).toContain(says);
    expect(output).not.toContain(token);
    expect(fake.tags()).toEqual(tags);
  });

  test('never goes back, in whatever order releases come out', () => {
    const number = fc.nat({ max: 3 });
    const releases = fc.uniqueArray(
      fc.tuple(number, number).map(([minor, patch]) => `v1.${minor}.${patch}`),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(releases, (order) => {
        const tags: { name: string; commit: string }[] = [];
        let present: string | undefined;
        for (const tag of order) {
          tags.push({ name: tag, commit: `commit of ${tag}` });
          const decision = decide(tag, `commit of ${tag}`, tags);
          if (decision.kind === 'stay') continue;
          expect(decision.kind).toBe(present === undefined ? 'make' : 'move');
          if (present !== undefined) expect(compare(tag, present)).toBeGreaterThan(0);
          present = tag;
          const kept = tags.filter(({ name }) => name !== 'v1');
          tags.splice(0, tags.length, ...kept, { name: 'v1', commit: decision.commit });
        }
        expect(present).toBe([...order].sort(compare).at(-1));
      }),
    );
  });
});

describe('whether a release is out', () => {
  test.each([
    { name: 'which it is', published: ['v1.2.0'], expected: 'true' },
    { name: 'which it is not, or only as a draft', published: ['v1.1.0'], expected: 'false' },
  ])('is told to the jobs behind: $name', async ({ published, expected }) => {
    const fake = await github({ tags: {}, published });
    const file = join(await makeFolder(), 'output');
    const env = { GITHUB_API_URL: fake.url, GITHUB_OUTPUT: file };
    expect(await runScript('published.mjs', 'v1.2.0', env)).toEqual({
      exitCode: 0,
      output: `${expected}\n`,
    });
    expect(await readFile(file, 'utf8')).toBe(`published=${expected}\n`);
  });

  test('that cannot be asked stops everything', async () => {
    const fake = await github({ tags: {} });
    const env = { GITHUB_API_URL: fake.url, GITHUB_TOKEN: 'expired' };
    const { exitCode, output } = await runScript('published.mjs', 'v1.2.0', env);
    expect([exitCode, output]).toEqual([1, expect.stringContaining('answered 401')]);
  });
});

function floatingIn(fake: FakeTags): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fake.tags()).filter(([name]) => /^v\d+$/.test(name)));
}

function compare(a: string, b: string): number {
  return compareCores(versionOfTag(a)!.core, versionOfTag(b)!.core);
}
