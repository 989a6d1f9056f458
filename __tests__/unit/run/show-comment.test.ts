import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../../../src/host/host.ts';
import { commentKey, showComment, type CommentMode } from '../../../src/run/show-comment.ts';
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from '../../support/github.ts';
import { hostOf } from '../../support/host.ts';
import { runReports } from '../../support/run-report.ts';
import { makeFolder } from '../../support/tree.ts';

const pull = 'acme/images#7';
const refused = {
  fault: (_: number, request: string) =>
    request.startsWith('POST /repos')
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : undefined,
};

let github: FakeGitHub | undefined;
let said: string[] = [];
let annotated: Annotation[] = [];
beforeEach(() => {
  said = [];
  annotated = [];
});
afterEach(() => github?.stop());

async function start(options: Partial<FakeGitHubOptions> = {}): Promise<FakeGitHub> {
  github = await startGitHub({
    token: 'secret',
    owner: { kind: 'orgs', name: 'acme' },
    comments: { [pull]: [] },
    ...options,
  });
  return github;
}

async function show(
  report: keyof typeof runReports,
  mode: CommentMode,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<void> {
  const folder = await makeFolder();
  const event = join(folder, 'event.json');
  await writeFile(event, JSON.stringify({ number: 7, pull_request: { head: { sha: 'f'.repeat(40) } } }));
  const host = hostOf({
    cwd: folder,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REPOSITORY: 'acme/images',
      GITHUB_WORKFLOW: 'Images',
      GITHUB_JOB: 'build',
      GITHUB_RUN_ID: '12',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: github?.url,
      ...env,
    },
    info: (text) => said.push(text),
    annotate: (one) => annotated.push(one),
  });
  await showComment(runReports[report], mode, { 'github-token': env['TOKEN'] ?? 'secret' }, host);
}

describe('the comment of a run', () => {
  test('says what the last run has given, and is one', async () => {
    const { comments } = await start();
    await show('failedSize', 'auto');
    expect(comments(pull)[0]!.body).toContain('## ❌ Failed');
    await show('passed', 'auto');
    await show('unchanged', 'auto');
    expect(comments(pull)).toHaveLength(1);
    expect(comments(pull)[0]!.body).toContain('all unchanged, nothing built');
    expect(comments(pull)[0]!.body).toContain(
      '<sub>Images / build for <code>fffffff</code> · [the whole report](<https://github.com/acme/images/actions/runs/12>)</sub>',
    );
    expect(said).toEqual([]);
  });

  test('is another one in another job', async () => {
    const { comments } = await start();
    await show('passed', 'auto');
    await show('passed', 'auto', { GITHUB_JOB: 'other' });
    expect(comments(pull)).toHaveLength(2);
  });

  test('is not begun where nothing was built, unless it is asked for', async () => {
    const { comments } = await start();
    await show('unchanged', 'auto');
    expect(comments(pull)).toEqual([]);
    await show('unchanged', 'true');
    expect(comments(pull)).toHaveLength(1);
  });

  test.each([
    { name: 'it is switched off', mode: 'false' as const, env: {} },
    {
      name: 'a branch was pushed',
      mode: 'true' as const,
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' },
    },
    { name: 'it is no workflow', mode: 'true' as const, env: { GITHUB_ACTIONS: undefined } },
  ])('asks GitHub nothing where $name', async ({ mode, env }) => {
    const { asked } = await start();
    await show('failedSize', mode, env);
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
  });

  test('asks GitHub nothing when the run was interrupted', async () => {
    const { asked } = await start();
    await show('interrupted', 'true');
    expect(asked).toEqual([]);
  });

  test('that the token may not write is a note, and a warning for who has asked for it', async () => {
    await start(refused);
    await show('failedSize', 'auto');
    expect(said.join()).toMatch(
      /^note: no comment in the pull request \(Resource not accessible by integration.*\): the job needs `permissions: pull-requests: write`\. The summary has the same$/,
    );
    expect(annotated).toEqual([]);
    await show('failedSize', 'true');
    expect(annotated).toMatchObject([{ level: 'warning', title: 'No comment in the pull request' }]);
  });

  test('without a token there is none, and nobody is asked', async () => {
    const { asked } = await start();
    await show('failedSize', 'auto', { TOKEN: '' });
    expect(asked).toEqual([]);
    expect(said.join()).toContain('there is no token');
  });

  test('a server that fails is a note', async () => {
    await start({ fault: () => ({ status: 502, body: { message: 'Server Error' } }) });
    await show('failedSize', 'auto');
    expect(said.join()).toMatch(
      /^note: no comment in the pull request \(Server Error.*\): the next run tries again/,
    );
  });
});

test('two legs of a matrix have comments of their own', () => {
  const env = { GITHUB_WORKFLOW: 'Images', GITHUB_JOB: 'build' };
  expect(commentKey({}, env)).toBe('Images / build');
  expect(commentKey({ targets: ['base', 'app'], platforms: ['linux/arm64'] }, env)).toBe(
    'Images / build (targets base app, platforms linux/arm64)',
  );
  expect(commentKey({}, {})).toBe('image-build');
});
