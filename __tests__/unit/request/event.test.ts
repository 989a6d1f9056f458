import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RunRef } from '../../../src/plan/tags/names.ts';
import { readRunContext, readRunRef, type RunContext } from '../../../src/request/event.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const onRunner = (ref: string, event = 'push') => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_REF: ref,
  GITHUB_EVENT_NAME: event,
});

describe('where a run stands', () => {
  test.each<{ name: string; given: Record<string, string>; expected: RunRef }>([
    { name: 'a laptop', given: {}, expected: { kind: 'local' } },
    { name: 'another CI', given: { CI: 'true', GITHUB_REF: 'refs/heads/x' }, expected: { kind: 'local' } },
    {
      name: 'a branch',
      given: onRunner('refs/heads/feature/x'),
      expected: { kind: 'branch', name: 'feature/x' },
    },
    { name: 'a tag', given: onRunner('refs/tags/v1.2.3'), expected: { kind: 'tag', name: 'v1.2.3' } },
    { name: 'a release', given: onRunner('refs/tags/v1', 'release'), expected: { kind: 'tag', name: 'v1' } },
    {
      name: 'a pull request',
      given: onRunner('refs/pull/12/merge', 'pull_request'),
      expected: { kind: 'pull-request', number: '12' },
    },
    {
      name: 'a branch named like a pull request',
      given: onRunner('refs/heads/refs/pull/12/merge'),
      expected: { kind: 'branch', name: 'refs/pull/12/merge' },
    },
    {
      name: 'a merge queue is a branch of its own',
      given: onRunner('refs/heads/gh-readonly-queue/main/pr-12-860c190', 'merge_group'),
      expected: { kind: 'branch', name: 'gh-readonly-queue/main/pr-12-860c190' },
    },
    { name: 'no ref', given: { GITHUB_ACTIONS: 'true' }, expected: { kind: 'local' } },
  ])('$name', ({ given, expected }) => {
    expect(readRunRef(given)).toEqual(expected);
  });
});

describe('what is known of a run', () => {
  const repository = { default_branch: 'main', full_name: 'acme/images' };
  const pushed = 'a'.repeat(40);
  const head = 'b'.repeat(40);
  const base = { GITHUB_SHA: pushed, GITHUB_BASE_REF: '', GITHUB_HEAD_REF: '' };
  test.each<{ name: string; env: Record<string, string>; payload?: unknown; expected: RunContext }>([
    {
      name: 'a push',
      env: { ...onRunner('refs/heads/dev'), ...base },
      payload: { ref: 'refs/heads/dev', repository },
      expected: {
        ref: { kind: 'branch', name: 'dev' },
        event: 'push',
        commit: pushed,
        defaultBranch: 'main',
        isPullRequest: false,
      },
    },
    {
      name: 'a pull request is its head, not the merge of it',
      env: { ...onRunner('refs/pull/12/merge', 'pull_request'), ...base, GITHUB_BASE_REF: 'release' },
      payload: { number: 12, pull_request: { head: { sha: head }, base: { ref: 'release' } }, repository },
      expected: {
        ref: { kind: 'pull-request', number: '12' },
        event: 'pull_request',
        commit: head,
        defaultBranch: 'main',
        baseBranch: 'release',
        isPullRequest: true,
      },
    },
    {
      name: 'pull_request_target is a pull request, though its ref is the base branch',
      env: { ...onRunner('refs/heads/main', 'pull_request_target'), ...base },
      payload: { number: 7, pull_request: { head: { sha: head }, base: { ref: 'main' } }, repository },
      expected: {
        ref: { kind: 'pull-request', number: '7' },
        event: 'pull_request_target',
        commit: head,
        defaultBranch: 'main',
        baseBranch: 'main',
        isPullRequest: true,
      },
    },
    {
      name: 'a schedule, whose event says nothing of the repository',
      env: { ...onRunner('refs/heads/trunk', 'schedule'), ...base },
      payload: { schedule: '0 4 * * *' },
      expected: {
        ref: { kind: 'branch', name: 'trunk' },
        event: 'schedule',
        commit: pushed,
        defaultBranch: 'trunk',
        isPullRequest: false,
      },
    },
    {
      name: 'workflow_run stands on the default branch, not on what it follows',
      env: { ...onRunner('refs/heads/main', 'workflow_run'), ...base },
      payload: { workflow_run: { head_sha: head, head_branch: 'dev' }, repository },
      expected: {
        ref: { kind: 'branch', name: 'main' },
        event: 'workflow_run',
        commit: pushed,
        defaultBranch: 'main',
        isPullRequest: false,
      },
    },
    {
      name: 'workflow_dispatch on a tag',
      env: { ...onRunner('refs/tags/v1', 'workflow_dispatch'), ...base },
      payload: { inputs: null, repository },
      expected: {
        ref: { kind: 'tag', name: 'v1' },
        event: 'workflow_dispatch',
        commit: pushed,
        defaultBranch: 'main',
        isPullRequest: false,
      },
    },
    {
      name: 'a runner without an event',
      env: onRunner('refs/heads/x', ''),
      expected: { ref: { kind: 'branch', name: 'x' }, isPullRequest: false },
    },
    { name: 'a laptop', env: {}, expected: { ref: { kind: 'local' }, isPullRequest: false } },
  ])('$name', async ({ env, payload, expected }) => {
    const file = payload === undefined ? {} : { 'event.json': JSON.stringify(payload) };
    const GITHUB_EVENT_PATH = join(await makeTree(file), 'event.json');
    expect(readRunContext({ ...env, GITHUB_EVENT_PATH })).toEqual(expected);
  });

  test('an event that cannot be understood is no event without a pull request', async () => {
    const target = onRunner('refs/heads/main', 'pull_request_target');
    const dir = await makeTree({ 'none.json': '{}', 'broken.json': '{', 'wrong.json': '{"number":"7"}' });
    const paths = ['none.json', 'broken.json', 'wrong.json', 'missing.json'].map((file) => join(dir, file));
    for (const GITHUB_EVENT_PATH of [...paths, await makeFolder(), '', undefined])
      expect((await problemFrom(() => readRunRef({ ...target, GITHUB_EVENT_PATH }))).kind).toBe(
        'surroundings',
      );
  });
});
