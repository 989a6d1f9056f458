import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { projectRoot } from '../../support/documents.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: { readonly push: { readonly tags: readonly string[] } };
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const workflow = parse(read('.github/workflows/publish.yml')) as Workflow;
const { jobs } = workflow;

/** All jobs that have to be done before one. */
function before(name: string): readonly string[] {
  const direct = [jobs[name]?.needs ?? []].flat();
  return [...new Set([...direct, ...direct.flatMap(before)])].sort();
}

/** GitHub's patterns, as far as they are used here: `[0-9]+`, `*` for all but a slash. */
function matches(tag: string): boolean {
  return workflow.on.push.tags.some((pattern) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(tag),
  );
}

describe('publish.yml', () => {
  test.each([
    { tag: 'v1.2.0', expected: true },
    { tag: 'v1.2.0-rc.1', expected: true },
    { tag: 'v10.20.30', expected: true },
    { tag: 'v1', expected: false },
    { tag: 'v1.2', expected: false },
    { tag: 'nightly', expected: false },
  ])('runs for releases, and not when a floating tag moves: $tag $expected', ({ tag, expected }) => {
    expect(matches(tag)).toBe(expected);
  });

  test('lets nothing out before everything else is good, and moves the floating tag last', () => {
    const made = ['command', 'deb', 'ready', 'tests'];
    expect(before('images')).toEqual(made);
    expect(before('release')).toEqual([...made, 'images'].sort());
    expect(before('floating')).toEqual([...made, 'images', 'release'].sort());
    expect(Object.keys(jobs).sort()).toEqual([...made, 'floating', 'images', 'release'].sort());
  });

  test('builds nothing again of a release that is out, and looks at the floating tag nevertheless', () => {
    const isNew = "needs.ready.outputs.published == 'false'";
    for (const name of ['tests', 'command', 'deb']) expect([name, jobs[name]?.if]).toEqual([name, isNew]);
    // What is skipped takes with it what needs it, unless that says otherwise.
    for (const name of ['images', 'release']) expect([name, jobs[name]?.if]).toEqual([name, undefined]);
    expect(jobs['floating']?.if).toBe(
      "!cancelled() && needs.ready.result == 'success' && (needs.release.result == 'success' || needs.ready.outputs.published == 'true')",
    );
  });

  test('asks the tests that every pull request is asked', () => {
    const ci = parse(read('.github/workflows/ci.yml')) as Pick<Workflow, 'jobs'>;
    expect(jobs['tests']?.steps).toEqual(ci.jobs['test']?.steps);
  });

  test('builds the images that it releases: both calls say which, where and of what version', () => {
    const { tags, ...called } = jobs['images']?.with ?? {};
    expect(tags).toBe('${{ needs.ready.outputs.commit-tag }}');
    const promote = "${{ needs.images.outputs.promote || '{}' }}";
    expect(jobs['release']?.with).toEqual({ ...called, promote, artifacts: 'release-*', attest: 'true' });
  });

  test('tries the package as Debian would', () => {
    const [, , , ...lines] = read('debian/tests/command').split('\n');
    expect(jobs['deb']?.with?.['smoke-test']).toBe(lines.join('\n'));
  });

  test('gives each job what it needs, and hands the token to no other step', () => {
    const writes = Object.entries(jobs).map(
      ([name, { permissions = {} }]) =>
        [name, Object.keys(permissions).filter((one) => permissions[one] === 'write')] as const,
    );
    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(writes)).toEqual({
      ready: [],
      tests: [],
      command: [],
      deb: [],
      images: ['packages'],
      release: ['contents', 'packages', 'id-token', 'attestations'],
      floating: ['contents'],
    });
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    expect(steps.filter(({ env }) => env !== undefined).map(({ run }) => run)).toEqual([
      'node scripts/release/published.mjs "$GITHUB_REF_NAME"',
      'node scripts/release/floating-tag.mjs "$GITHUB_REF_NAME"',
    ]);
  });
});
