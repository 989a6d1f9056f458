import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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
  /** The run of the tag gets the input `promote`: the digest of each image that the commit has published, and its state. */
  readonly promote: (states: Readonly<Record<string, string>>) => Promise<void>;
  /** The run of the tag. */
  readonly release: () => Promise<ActResult>;
  /** What was attested, each time. */
  readonly attested: () => Promise<readonly string[]>;
}

interface PlaceOptions {
  readonly github?: Partial<FakeReleasesOptions>;
  /** More inputs of the workflow. */
  readonly given?: readonly string[];
  readonly hasIdentity?: boolean;
}

async function makePlace(
  name: string,
  { github = {}, given = [], hasIdentity = false }: PlaceOptions = {},
): Promise<Place> {
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
      ...given.map((line) => `      ${line}`),
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
    promote: async (states) => {
      const told = await Promise.all(
        Object.entries(states).map(async ([image, state]) => {
          const digest = await digestOf(`${name}/${image}`, `sha-${commit.slice(0, 7)}`);
          return [image, { digest, state }] as const;
        }),
      );
      // The inputs stand last.
      await appendFile(
        join(dir, '.github', 'workflows', 'call.yml'),
        `\n      promote: '${JSON.stringify(Object.fromEntries(told))}'\n`,
      );
    },
    release: () => {
      const payload = { ref: `refs/tags/${tag}`, repository: { default_branch: 'main' } };
      return act(repository, { payload, hasIdentity });
    },
    attested: async () => {
      const folder = join(artifacts, 'attested');
      const names = (await readdir(folder).catch(() => [])).sort();
      return Promise.all(names.map((one) => readFile(join(folder, one), 'utf8')));
    },
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
    const { publishMain, release } = await makePlace('unpermitted', { github: { may: 'read' } });
    await publishMain();
    const before = await tagsBelow(shared.registry, 'unpermitted/');
    const result = await release();
    expect(result.exitCode).toBe(1);
    expect(result.output).toContain('permissions: contents: write');
    expect(await tagsBelow(shared.registry, 'unpermitted/')).toEqual(before);
  });

  describe('with attest', () => {
    const given = ["attest: 'true'"];
    const hex = async (name: string): Promise<string> =>
      (await digestOf(name, '1.2.0')).replace('sha256:', '');

    test('has its files attested, and the images that a job before has built, once', async () => {
      const { fake, prefix, publishMain, promote, release, attested } = await makePlace('attested', {
        given,
        hasIdentity: true,
      });
      await publishMain();
      await promote({ base: 'reused', app: 'built' });
      const result = await release();
      expect(result.exitCode === 0 ? '' : result.output).toBe('');
      const sums = fake.release(tag)?.assets.find(({ name }) => name === 'SHA256SUMS');
      expect(await attested()).toEqual([
        sums?.content.toString(),
        `${await hex('attested/app')}  ${prefix}/app\n`,
      ]);
      expect((await release()).exitCode).toBe(0);
      expect(await attested()).toHaveLength(2);
    });

    test('has no image attested that it has found under a tag', async () => {
      const { fake, publishMain, release, attested } = await makePlace('found', { given, hasIdentity: true });
      await publishMain();
      const result = await release();
      expect(result.exitCode === 0 ? '' : result.output).toBe('');
      const sums = fake.release(tag)?.assets.find(({ name }) => name === 'SHA256SUMS');
      expect(await attested()).toEqual([sums?.content.toString()]);
      expect(await digestOf('found/app', '1.2.0')).toMatch(/^sha256:/);
    });

    test('and without id-token: write: nothing is made, no tag moves, and the permission is named', async () => {
      const { fake, publishMain, release, attested } = await makePlace('unsigned', { given });
      await publishMain();
      const before = await tagsBelow(shared.registry, 'unsigned/');
      const result = await release();
      expect(result.exitCode).toBe(1);
      expect(result.output).toContain('permissions id-token write and attestations write');
      expect([fake.changes(), await attested()]).toEqual([[], []]);
      expect(await tagsBelow(shared.registry, 'unsigned/')).toEqual(before);
    });
  });
});
