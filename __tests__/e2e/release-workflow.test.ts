import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, makeCaller, type ActResult, type Repository } from '../support/act/act.ts';
import { standIn } from '../support/github-stand-in.ts';
import { startReleases, type FakeReleases, type FakeReleasesOptions } from '../support/github-releases.ts';
import { readStored, tagsBelow } from '../support/registry-contents.ts';
import { runStep } from '../support/runner.ts';
import { shared } from '../support/shared.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const tag = 'v1.2.0';
const versions = ['1', '1.2', '1.2.0', 'latest'];
const family = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
  'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
};

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A repository with a tag, its GitHub, and packages that an earlier job has made. */
interface Place {
  readonly repository: Repository;
  readonly fake: FakeReleases;
  readonly commit: string;
  readonly prefix: string;
  /** The run of the default branch. */
  readonly publishMain: () => Promise<void>;
  /** The run of the tag. */
  readonly release: () => Promise<ActResult>;
}

async function makePlace(name: string, github: Partial<FakeReleasesOptions> = {}): Promise<Place> {
  const prefix = `${shared.registry}/${name}`;
  const repository = await makeCaller(
    [
      'on: push',
      'jobs:',
      '  release:',
      '    uses: ./.github/workflows/release.yml',
      '    with:',
      `      registry: ${prefix}`,
      `      db-repository: ${shared.database}`,
      '      artifacts: packages-*',
    ],
    family,
  );
  const { dir, artifacts } = repository;
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...args], { cwd: dir, encoding: 'utf8' }).trim();
  git('remote', 'add', 'origin', 'https://github.com/acme/images');
  const commit = git('rev-parse', 'HEAD');
  await mkdir(join(artifacts, 'packages-bookworm'), { recursive: true });
  await writeFile(join(artifacts, 'packages-bookworm', 'app_1.2.0-1_amd64.deb'), 'a package');

  const fake = await startReleases({ token, repository: 'acme/images', tags: { [tag]: commit }, ...github });
  stops.push(() => fake.stop());
  await standIn(dir, 'release.yml', fake.url, token);
  return {
    repository,
    fake,
    commit,
    prefix,
    publishMain: async () => {
      const done = await runStep({
        cwd: dir,
        with: { registry: prefix, push: 'true', 'db-repository': shared.database },
        env: { GITHUB_SHA: commit },
        from: 'sources',
      });
      expect(done.exitCode === 0 ? '' : done.stdout).toBe('');
    },
    release: () =>
      act(repository, { payload: { ref: `refs/tags/${tag}`, repository: { default_branch: 'main' } } }),
  };
}

const digestOf = async (name: string, reference: string): Promise<string> =>
  (await readStored(shared.registry, name, reference)).digest;

describe('a tag that is pushed', () => {
  test('gives the images of its commit their tags, and publishes a release; again, nothing changes', async () => {
    const { fake, commit, publishMain, release } = await makePlace('released');
    await publishMain();
    const built = await digestOf('released/app', `sha-${commit.slice(0, 7)}`);

    const first = await release();
    expect(first.exitCode === 0 ? '' : first.output).toBe('');
    for (const version of versions) expect(await digestOf('released/app', version)).toBe(built);
    expect(fake.release(tag)).toMatchObject({ isDraft: false, makeLatest: 'true' });
    expect(fake.release(tag)?.assets.map(({ name }) => name)).toEqual([
      'app_1.2.0-1_amd64.deb',
      'SHA256SUMS',
    ]);
    // Published last: nothing is uploaded behind it.
    expect(fake.changes().at(-1)).toMatch(/^PATCH /);

    const changes = fake.changes().length;
    const tags = await tagsBelow(shared.registry, 'released/');
    const again = await release();
    expect(again.exitCode === 0 ? '' : again.output).toBe('');
    expect(again.output).toContain('was published before');
    expect(fake.changes()).toHaveLength(changes);
    expect(await tagsBelow(shared.registry, 'released/')).toEqual(tags);
  });

  test('whose commit has published nothing: no tag, no release, and it is said why', async () => {
    const { fake, release } = await makePlace('unpublished');
    const result = await release();
    expect(result.exitCode).toBe(1);
    expect(result.output).toContain('is not published as this commit makes it');
    expect(await tagsBelow(shared.registry, 'unpublished/')).toEqual([]);
    expect(fake.release(tag)).toMatchObject({ isDraft: true });
  });

  test('without contents: write: no tag moves, and the permission is named', async () => {
    const { publishMain, release } = await makePlace('unpermitted', { may: 'read' });
    await publishMain();
    const before = await tagsBelow(shared.registry, 'unpermitted/');
    const result = await release();
    expect(result.exitCode).toBe(1);
    expect(result.output).toContain('permissions: contents: write');
    expect(await tagsBelow(shared.registry, 'unpermitted/')).toEqual(before);
  });
});
