import { describe, expect, test } from '@jest/globals';
import { undoneAfterEach } from '../support/after-each.ts';
import { runCommand, type CommandResult } from '../support/command.ts';
import { startReleases, type FakeReleases, type FakeReleasesOptions } from '../support/github-releases.ts';
import { makeTree } from '../support/tree.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const commit = 'c'.repeat(40);
const packages = {
  'packages/app_1.2.0~rc.1-1_amd64.deb': 'a package',
  'packages/app_1.2.0~rc.1-1_amd64.buildinfo': 'how it was made',
};

const stops = undoneAfterEach();

interface Place {
  readonly fake: FakeReleases;
  readonly cwd: string;
  readonly run: (...args: readonly string[]) => Promise<CommandResult>;
}

async function start(
  files: Readonly<Record<string, string>> = packages,
  more: Partial<FakeReleasesOptions> = {},
): Promise<Place> {
  const fake = await startReleases({
    token,
    repository: 'acme/app',
    tags: { 'v1.2.0-rc.1': commit, 'v1.2.0': commit },
    ...more,
  });
  stops.push(() => fake.stop());
  const cwd = await makeTree(files);
  const run = (...args: readonly string[]): Promise<CommandResult> =>
    runCommand({
      cwd,
      args: ['release', ...args],
      env: { GITHUB_API_URL: fake.url, GITHUB_TOKEN: token, GITHUB_REPOSITORY: 'acme/app' },
    });
  return { fake, cwd, run };
}

describe('image-build release', () => {
  test('prints the address alone, and a second run changes nothing', async () => {
    const { fake, run } = await start();
    const first = await run('packages', '--tag', 'v1.2.0-rc.1');
    expect([first.exitCode, first.stdout]).toEqual([0, `${fake.url}/acme/app/releases/tag/v1.2.0-rc.1\n`]);
    expect(first.stderr).not.toContain(token);
    expect(fake.release('v1.2.0-rc.1')).toMatchObject({ isDraft: false, isPrerelease: true });
    const names = fake.release('v1.2.0-rc.1')?.assets.map(({ name, label }) => [name, label]);
    expect(names).toEqual([
      ['app_1.2.0.rc.1-1_amd64.buildinfo', 'app_1.2.0~rc.1-1_amd64.buildinfo'],
      ['app_1.2.0.rc.1-1_amd64.deb', 'app_1.2.0~rc.1-1_amd64.deb'],
      ['SHA256SUMS', undefined],
    ]);

    const before = fake.changes().length;
    const again = await run('packages', '--tag', 'v1.2.0-rc.1', '--json');
    expect(again.exitCode).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({
      tag: 'v1.2.0-rc.1',
      state: 'unchanged',
      prerelease: true,
      files: [{ uploaded: false }, { uploaded: false }, { name: 'SHA256SUMS', uploaded: false }],
    });
    expect(fake.changes()).toHaveLength(before);
  });

  test('with --draft and a text of its own, the release waits for somebody', async () => {
    const { fake, run } = await start({ ...packages, 'NOTES.md': '# What is new' });
    const { exitCode, stderr } = await run('packages', '--tag', 'v1.2.0', '--draft', '--notes', 'NOTES.md');
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('v1.2.0: is a draft, with 2 files')]);
    expect(fake.release('v1.2.0')).toMatchObject({ isDraft: true, body: '# What is new' });
  });

  test('files that differ from the released ones end it with 2, and say what to do', async () => {
    const { fake, run } = await start();
    expect((await run('packages', '--tag', 'v1.2.0')).exitCode).toBe(0);
    const { cwd } = await start({ ...packages, 'packages/app_1.2.0~rc.1-1_amd64.deb': 'another' });
    const result = await runCommand({
      cwd,
      args: ['release', 'packages', '--tag', 'v1.2.0', '--repository', 'acme/app', '--github-token', token],
      env: { GITHUB_API_URL: fake.url },
    });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain('app_1.2.0.rc.1-1_amd64.deb differs from the one in the release v1.2.0');
    expect(result.stderr).toContain('release the new files under a new tag');
  });

  test('a token that may not write ends it with 4, and names the permission', async () => {
    const { run } = await start(packages, { may: 'read' });
    const { exitCode, stderr } = await run('packages', '--tag', 'v1.2.0');
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('permissions: contents: write')]);
  });

  test('the token goes to GitHub alone, whatever address is named for uploads', async () => {
    const { fake: other } = await start();
    const { fake, run } = await start(packages, { uploads: `${other.url}/uploads` });
    const { exitCode, stderr } = await run('packages', '--tag', 'v1.2.0');
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('a strange address')]);
    expect(other.asked).toEqual([]);
    expect(fake.release('v1.2.0')).toMatchObject({ isDraft: true });
  });

  const wrong: readonly { readonly name: string; readonly args: readonly string[]; readonly says: string }[] =
    [
      { name: 'no tag', args: ['packages'], says: 'Nothing says which tag is to be released' },
      { name: 'no such file', args: ['nothing', '--tag', 'v1.2.0'], says: 'nothing is not there' },
      {
        name: 'a repository that is no name',
        args: ['packages', '--tag', 'v1.2.0', '--repository', 'https://github.com/acme/app'],
        says: 'The repository is "https://github.com/acme/app"',
      },
      {
        name: 'a repository that would be another address',
        args: ['packages', '--tag', 'v1.2.0', '--repository', '../acme'],
        says: 'The repository is "../acme"',
      },
      {
        name: 'notes that are not there',
        args: ['packages', '--tag', 'v1.2.0', '--notes', 'NOTES.md'],
        says: 'NOTES.md cannot be read',
      },
      { name: 'a word that is no switch', args: ['--tag', 'v1.2.0', '--draft=yes'], says: 'draft is "yes"' },
    ];
  test.each(wrong)('$name: GitHub is not even asked', async ({ args, says }) => {
    const { fake, run } = await start();
    const { exitCode, stderr } = await run(...args);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(fake.asked).toEqual([]);
  });
});
