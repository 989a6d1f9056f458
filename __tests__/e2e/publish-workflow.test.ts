import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { act, makeCaller, type ActResult } from '../support/act/act.ts';
import { projectRoot } from '../support/documents.ts';
import { startReleases, type FakeReleases } from '../support/github-releases.ts';
import { standIn } from '../support/github-stand-in.ts';
import { startTags, type FakeTags } from '../support/github-tags.ts';
import { readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';

// Seven jobs, two of which are workflows of their own.
jest.setTimeout(300_000);

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const acme = 'acme/images';
const [tag, version] = ['v1.2.0', '1.2.0'];

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

/**
 * publish.yml for act. What takes half an hour (the tests, the bundle, the Debian package) is a line here, and has a test
 * of its own; GitHub's API is at another address, and the images are at another place.
 */
async function publishForAct(apiUrl: string, place: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(join(projectRoot, '.github', 'workflows', 'publish.yml'), 'utf8');
  const workflow = parse(text.replaceAll('uses: $/', 'uses: ./')) as { jobs: Record<string, Job> };
  const { tests = {}, command = {}, deb = {}, images = {}, release = {}, ...others } = workflow.jobs;
  const upload = command.steps?.find(({ uses = '' }) => uses.startsWith('actions/upload-artifact@')) ?? {};
  const makes = (file: string): Step => ({ run: `mkdir -p tarball && echo ${file} > tarball/${file}` });
  const made: Record<string, object> = {
    tests: { ...tests, steps: [{ run: 'true' }] },
    command: { ...command, steps: [makes(`image-build-${version}.tgz`), upload] },
    deb: {
      ...{ needs: deb.needs, if: deb.if, 'runs-on': 'ubuntu-24.04' },
      steps: [
        { run: 'rm -rf tarball' },
        makes(`image-build_${version}_all.deb`),
        { ...upload, with: { name: deb.with?.['artifact'], path: 'tarball' } },
      ],
    },
    images: { ...images, with: { ...images.with, ...place } },
    release: { ...release, with: { ...release.with, ...place } },
  };
  // act says of its own what GITHUB_API_URL is, and has no token.
  const asking = (step: Step): Step =>
    step.run?.startsWith('node scripts/release/') === true
      ? { ...step, run: `GITHUB_API_URL=${apiUrl} GITHUB_TOKEN=${token} ${step.run}` }
      : step;
  for (const [name, { steps = [], ...job }] of Object.entries(others))
    made[name] = { ...job, steps: steps.map(asking) };
  return stringify({ ...workflow, jobs: made });
}

interface Place {
  readonly commit: string;
  readonly releases: FakeReleases;
  readonly tags: FakeTags;
  /** The run of the tag. */
  readonly run: () => Promise<ActResult>;
}

/** A repository with a tag that was pushed, and its GitHub. */
async function makePlace(name: string, changelog = version): Promise<Place> {
  const own = ['agree', 'floating-tag', 'github', 'main', 'published', 'version'];
  const paths = [...own.map((one) => `scripts/release/${one}.mjs`), 'scripts/setup/files.mjs'];
  const scripts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(projectRoot, path), 'utf8')] as const),
  );
  const before = '1'.repeat(40);
  const tags = await startTags({ token, repository: acme, tags: { 'v1.1.0': before, v1: before } });
  stops.push(() => tags.stop());
  const place = { registry: `${shared.registry}/${name}`, 'db-repository': shared.database };
  const call = await publishForAct(tags.url, place);
  const repository = await makeCaller(call.split('\n'), {
    ...Object.fromEntries(scripts),
    'package.json': JSON.stringify({ version }),
    'package-lock.json': JSON.stringify({ version, packages: { '': { version } } }),
    'debian/changelog': [`image-build (${changelog}) unstable; urgency=medium`],
    'dist/cli/package.json': '{"type":"module"}',
    'dist/cli/index.js': `console.log('${version}');\n`,
    'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
    'images/app/Dockerfile': [
      'FROM base',
      'ARG VERSION=dev',
      'LABEL version=$VERSION',
      'COPY Dockerfile /app',
    ],
  });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...args], { cwd: repository.dir, encoding: 'utf8' }).trim();
  git('remote', 'add', 'origin', `https://github.com/${acme}`);
  const commit = git('rev-parse', 'HEAD');
  tags.put(tag, commit);
  const releases = await startReleases({ token, repository: acme, tags: { [tag]: commit } });
  stops.push(() => releases.stop());
  await standIn(repository.dir, 'release.yml', releases.url, token);
  const payload = { ref: `refs/tags/${tag}`, repository: { default_branch: 'main' } };
  return { commit, releases, tags, run: () => act(repository, { payload, hasIdentity: true }) };
}

test('a tag that is pushed becomes a release with everything in it, and v1; again, nothing changes', async () => {
  const { commit, releases, tags, run } = await makePlace('own-release');
  const first = await run();
  expect([first.exitCode, first.exitCode === 0 ? '' : first.output]).toEqual([0, '']);
  expect(releases.release(tag)).toMatchObject({ isDraft: false, makeLatest: 'true' });
  expect(
    releases
      .release(tag)
      ?.assets.map(({ name }) => name)
      .sort(),
  ).toEqual(['SHA256SUMS', `image-build-${version}.tgz`, `image-build_${version}_all.deb`]);
  const digest = async (name: string): Promise<string> =>
    (await readStored(shared.registry, 'own-release/app', name)).digest;
  const built = await digest(`sha-${commit.slice(0, 7)}`);
  for (const name of ['1', '1.2', version, 'latest']) expect(await digest(name)).toBe(built);
  expect(tags.tags()).toMatchObject({ v1: commit });

  tags.publish(tag);
  const counts = (): readonly number[] => [releases.changes().length, tags.changes().length];
  const [changes, published] = [counts(), await tagsBelow(shared.registry, 'own-release/')];
  const again = await run();
  expect([again.exitCode, again.exitCode === 0 ? '' : again.output]).toEqual([0, '']);
  expect(again.jobs).toEqual({ ready: 'succeeded', floating: 'succeeded' });
  expect([counts(), await tagsBelow(shared.registry, 'own-release/')]).toEqual([changes, published]);
});

test('where the changelog says another version, nothing is built and nothing moves', async () => {
  const { releases, tags, run } = await makePlace('own-disagreement', '1.1.0');
  const { exitCode, jobs, output } = await run();
  expect([exitCode, jobs]).toEqual([1, { ready: 'failed' }]);
  expect(output).toContain('the newest entry of debian/changelog says 1.1.0, and the tag 1.2.0');
  expect([releases.changes(), tags.changes()]).toEqual([[], []]);
});
