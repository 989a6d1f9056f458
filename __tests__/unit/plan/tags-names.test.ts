import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReference } from '../../../src/oci/reference.ts';
import { tagNames, versionOf, type RunFacts, type TagInputs } from '../../../src/plan/tags/names.ts';

const commit = '860c1904a1ce19322e91ac35af1ab07466440c37';
const branch = (name: string, more: Omit<RunFacts, 'ref'> = {}): RunFacts => ({
  ref: { kind: 'branch', name },
  ...more,
});
const tag = (name: string): RunFacts => ({ ref: { kind: 'tag', name }, commit });

describe('the tag names of a run', () => {
  test.each<{ name: string; inputs?: TagInputs; run?: RunFacts; expected: readonly string[] }>([
    { name: 'a laptop', expected: ['latest'] },
    { name: 'a branch', run: branch('main'), expected: ['main'] },
    { name: 'a branch and its commit', run: branch('main', { commit }), expected: ['main', 'sha-860c190'] },
    {
      name: 'the default branch with a tag of its own',
      inputs: { 'default-branch-tag': 'edge' },
      run: branch('main', { commit, defaultBranch: 'main' }),
      expected: ['main', 'sha-860c190', 'edge'],
    },
    {
      name: 'another branch does not move that',
      inputs: { 'default-branch-tag': 'edge' },
      run: branch('dev', { commit, defaultBranch: 'main' }),
      expected: ['dev', 'sha-860c190'],
    },
    {
      name: 'the tag of the default branch is its name',
      inputs: { 'default-branch-tag': 'main' },
      run: branch('main', { defaultBranch: 'main' }),
      expected: ['main'],
    },
    {
      name: 'a schedule',
      run: branch('main', { commit, event: 'schedule' }),
      expected: ['nightly', 'main', 'sha-860c190'],
    },
    {
      name: 'a merge queue',
      run: branch('gh-readonly-queue/main/pr-4-860c190', { event: 'merge_group' }),
      expected: ['gh-readonly-queue-main-pr-4-860c190'],
    },
    {
      name: 'a branch with signs',
      run: branch('feature/Ünder_score+x'),
      expected: ['feature-nder_score-x'],
    },
    { name: 'a branch that begins with signs', run: branch('.-x'), expected: ['x'] },
    { name: 'a long branch', run: branch('x'.repeat(200)), expected: ['x'.repeat(128)] },
    {
      name: 'a pull request',
      run: { ref: { kind: 'pull-request', number: '12' }, commit, defaultBranch: 'main' },
      expected: ['pr-12'],
    },
    { name: 'a version tag', run: tag('v1.2.3'), expected: ['1.2.3', '1.2', '1', 'latest'] },
    { name: 'a pre-release', run: tag('v1.2.3-rc.1'), expected: ['1.2.3-rc.1'] },
    { name: 'a tag that is no version', run: tag('stable'), expected: ['stable'] },
    { name: 'a tag of a part', run: tag('app/v1.2.3'), expected: ['app-v1.2.3'] },
    {
      name: 'version wins over the ref',
      inputs: { version: '1.0.0', 'default-branch-tag': 'edge' },
      run: branch('main', { commit, defaultBranch: 'main' }),
      expected: ['1.0.0', '1.0', '1', 'latest'],
    },
    {
      name: 'tags win over all',
      inputs: { tags: ['a', 'b'], version: '1.0.0' },
      run: tag('v2'),
      expected: ['a', 'b'],
    },
  ])('$name', async ({ inputs = {}, run = { ref: { kind: 'local' } }, expected }) => {
    expect(await tagNames(inputs, run)).toEqual(expected);
  });

  test('whatever a branch is called, its name is a tag or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const [made = ''] = await tagNames({}, branch(name));
        if (made !== '') expect(parseReference(`a/b:${made}`).tag).toBe(made);
      }),
    );
  });

  test.each<{ name: string; inputs: TagInputs; run: RunFacts; expected: string | undefined }>([
    { name: 'a Git tag', inputs: {}, run: tag('v1'), expected: 'v1' },
    { name: 'the input', inputs: { version: '2' }, run: tag('v1'), expected: '2' },
    { name: 'explicit tags', inputs: { version: '2', tags: ['a'] }, run: tag('v1'), expected: undefined },
    { name: 'a branch', inputs: {}, run: branch('v1'), expected: undefined },
  ])('the version that tags are made of: $name', ({ inputs, run, expected }) => {
    expect(versionOf(inputs, run.ref)).toBe(expected);
  });
});
