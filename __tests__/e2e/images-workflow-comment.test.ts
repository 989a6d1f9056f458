import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, makeCaller, type Repository } from '../support/act/act.ts';
import { callImages, pullRequest } from '../support/act/calling.ts';
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from '../support/github.ts';
import { standIn } from '../support/github-stand-in.ts';
import { shared } from '../support/shared.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const pull = 'acme/images#7';
const images = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
  'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
  'images/other/Dockerfile': ['FROM scratch', 'COPY Dockerfile /other'],
};

let github: FakeGitHub | undefined;
afterEach(() => github?.stop());

async function withGitHub(
  name: string,
  options: Partial<FakeGitHubOptions> = {},
): Promise<{ readonly repository: Repository; readonly comments: () => readonly string[] }> {
  const fake = await startGitHub({
    token,
    owner: { kind: 'orgs', name: 'acme' },
    comments: { [pull]: [] },
    ...options,
  });
  github = fake;
  const repository = await makeCaller(callImages(name), images);
  const { dir } = repository;
  execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/acme/images'], { cwd: dir });
  await standIn(dir, 'images.yml', fake.url, token);
  return { repository, comments: () => fake.comments(pull).map(({ body }) => body) };
}

const onPull = { event: 'pull_request', payload: pullRequest };

describe('images.yml in a pull request', () => {
  test('tells of all legs in one comment, which every run brings up to date', async () => {
    const { repository, comments } = await withGitHub('commented');
    const first = await act(repository, onPull);
    expect([first.exitCode, first.exitCode === 0 ? '' : first.output]).toEqual([0, '']);
    const [passed = '', ...none] = comments();
    expect(none).toEqual([]);
    expect(passed).toContain('## ✅ Passed\n\n3 images built in ');
    expect(
      [...passed.matchAll(/^\| \*\*(\w+)\*\* \| (\w+) \|.*amd64 .*<br>arm64 /gm)].map(([, ...row]) => row),
    ).toEqual([
      ['base', 'built'],
      ['app', 'built'],
      ['other', 'built'],
    ]);
    expect(passed).toContain(
      `/ gate (platforms linux/amd64 linux/arm64, registry ${shared.registry}/commented) for <code>fffffff</code>`,
    );

    await writeFile(
      join(repository.dir, 'image-build.yml'),
      'version: 1\nimages: { other: { max-size: 1B } }\n',
    );
    const second = await act(repository, onPull);
    expect(second.exitCode).toBe(1);
    const [failed = '', ...others] = comments();
    expect(others).toEqual([]);
    expect(failed).toContain('## ❌ Failed\n\nother did not pass size');
    expect(failed).toMatch(/^\| \*\*app\*\* \| built \|/m);
    expect(failed).toMatch(/^\| \*\*other\*\* \| ❌ refused \|/m);
  });

  test('says why nothing was built', async () => {
    const { repository, comments } = await withGitHub('not-built');
    await writeFile(
      join(repository.dir, 'image-build.yml'),
      'version: 1\nimages: { app: { max-sise: 1MB } }\n',
    );
    const { exitCode, jobs } = await act(repository, onPull);
    expect([exitCode, jobs]).toEqual([1, { plan: 'failed', gate: 'failed' }]);
    expect(comments()).toEqual([expect.stringMatching(/## ❌ Failed[^]*max-sise[^]*Did you mean/)]);
  });

  test('is as green where the token may only read, as that of a fork’s does', async () => {
    const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };
    const { repository, comments } = await withGitHub('read-only', {
      fault: (_, request) => (request.startsWith('GET ') ? undefined : refused),
    });
    const { exitCode, output } = await act(repository, onPull);
    expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
    expect(comments()).toEqual([]);
    expect(output).toContain('no comment in the pull request (Resource not accessible by integration');
    expect(output).not.toMatch(/::warning/);
  });

  test('says nothing there where it is told so', async () => {
    const { repository } = await withGitHub('silent');
    const path = join(repository.dir, '.github', 'workflows', 'call.yml');
    await writeFile(path, [...callImages('silent'), "      comment: 'false'", ''].join('\n'));
    expect((await act(repository, onPull)).exitCode).toBe(0);
    expect(github?.asked.filter((request) => request.includes('/comments'))).toEqual([]);
  });
});
