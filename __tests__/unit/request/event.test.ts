import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RunRef } from '../../../src/plan/tags.ts';
import { readRunRef } from '../../../src/request/event.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

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
    { name: 'no ref', given: { GITHUB_ACTIONS: 'true' }, expected: { kind: 'local' } },
  ])('$name', ({ given, expected }) => {
    expect(readRunRef(given)).toEqual(expected);
  });

  test('pull_request_target is a pull request, though its ref is the base branch', async () => {
    const dir = await makeTree({ 'event.json': '{"action":"opened","number":7}' });
    const env = onRunner('refs/heads/main', 'pull_request_target');
    expect(readRunRef({ ...env, GITHUB_EVENT_PATH: join(dir, 'event.json') })).toEqual({
      kind: 'pull-request',
      number: '7',
    });
    expect((await problemFrom(() => readRunRef(env))).kind).toBe('surroundings');
  });
});
