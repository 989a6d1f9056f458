import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ownAnnotations } from '../../src/oci/own-annotations.ts';
import { parseReference, type Repository } from '../../src/oci/reference.ts';
import { runClean } from '../support/clean.ts';
import { makeCheckout, type Checkout } from '../support/git-remote.ts';
import { startGitHub, type FakeVersion } from '../support/github.ts';
import { makeLayout } from '../support/layouts.ts';
import { startPublicNames } from '../support/public-names.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder } from '../support/tree.ts';

const client = testClient();
afterAll(() => client.close());

const ours = { [ownAnnotations.fingerprint]: `sha256:${'f'.repeat(64)}` };
const policy = 'version: 1\nretention: { keep: [demo-*], branches: ["*"], untagged-after: 30d }\n';

let run = 0;
let owner: string;
let checkout: Checkout;
beforeEach(async () => {
  run += 1;
  owner = `retention${process.pid}-${run}`;
  checkout = await makeCheckout({
    'images/base/Dockerfile': 'FROM scratch\nCOPY . /\n',
    'image-build.yml': policy,
  });
});

async function push(
  tags: readonly string[],
  annotations: Readonly<Record<string, string>> = ours,
  platforms: readonly string[] = ['linux/amd64'],
): Promise<string> {
  const layouts = await Promise.all(
    platforms.map(async (platform) => {
      const dir = await makeFolder();
      return makeLayout({ dir, platform, layers: [{ name: `${tags[0] ?? ''} ${platform}` }] });
    }),
  );
  const [first = '', ...more] = tags;
  const root = await pushImage(client, place(first), layouts, annotations);
  for (const tag of more) await client.putManifest(parseReference(place(tag)), root);
  return root.digest;
}

function place(tag: string): string {
  return `${shared.registry}/${owner}/base:${tag}`;
}

const left = async (): Promise<readonly string[]> =>
  (await tagsBelow(shared.registry, `${owner}/`)).map((tag) => tag.replace(/.*:/, ''));

describe('a registry that removes single tags', () => {
  /** Branches main and feature/kept, pull request 7 open and 8 closed, and a commit that is nowhere any more. */
  async function publishAll(): Promise<{ readonly lost: string; readonly there: string }> {
    const there = await checkout.git('rev-parse', 'HEAD');
    await checkout.git(
      'push',
      '--quiet',
      'origin',
      'main:refs/heads/feature/kept',
      'main:refs/tags/bookworm-era',
    );
    await checkout.git('push', '--quiet', 'origin', 'main:refs/pull/7/head', 'main:refs/pull/7/merge');
    await checkout.git('switch', '--quiet', '--create', 'gone');
    const lost = await checkout.commit('lost');
    await checkout.git('switch', '--quiet', 'main');
    await checkout.git('branch', '--delete', '--force', '--quiet', 'gone');
    const short = (hash: string): string => `sha-${hash.slice(0, 7)}`;
    await push(['main', 'latest', '1.2.3', '1.2', '1', '0.1.0rc1', '2024.06', short(there), 'edge']);
    await push(['feature-kept', 'bookworm-era', 'demo-one']);
    await push(['feature-gone', short(lost)]);
    await push(['pr-7']);
    await push(['pr-8']);
    await push(['by-hand'], {});
    return { lost: short(lost), there: short(there) };
  }

  const inputs = (): Record<string, string> => ({ registry: `${shared.registry}/${owner}` });

  test('shows what would go and why, and touches nothing', async () => {
    const { lost } = await publishAll();
    const before = await left();
    const result = await runClean({ cwd: checkout.dir, inputs: inputs() });
    expect(result).toEqual({
      exitCode: 0,
      stderr: '',
      lines: [
        `${shared.registry}/${owner}/base`,
        expect.stringMatching(/^ {2}would go {2}feature-gone: no branch is called so any more$/),
        expect.stringMatching(/^ {2}would go {2}pr-8: pull request 8 is closed$/),
        `  would go  ${lost}: no branch and no tag has its commit any more`,
        '  stays     by-hand: no branch is called so, but image-build has not published it',
        '  note      this registry does not list untagged versions: its own clean-up has to remove them',
        '  13 tags stay that are still needed',
        '3 would go; with --yes they are removed.',
      ],
    });
    expect(await left()).toEqual(before);
  });

  test('with --yes it is gone, and nothing else is; a second run finds nothing', async () => {
    const { lost } = await publishAll();
    const before = await left();
    const result = await runClean({ cwd: checkout.dir, inputs: inputs(), yes: true });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.lines.at(-1)).toBe('3 removed.');
    expect(await left()).toEqual(before.filter((tag) => !['feature-gone', 'pr-8', lost].includes(tag)));
    const again = await runClean({ cwd: checkout.dir, inputs: inputs(), yes: true });
    expect(again.lines.at(-1)).toBe('0 removed.');
  });

  test('a shallow checkout does not know which commits are lost: their tags stay', async () => {
    const { lost } = await publishAll();
    await checkout.commit('second');
    await checkout.git('push', '--quiet', 'origin', 'main');
    const remote = await checkout.git('remote', 'get-url', 'origin');
    const shallow = await makeFolder();
    await checkout.git('clone', '--quiet', '--depth=1', `file://${remote}`, shallow);
    const result = await runClean({ cwd: shallow, inputs: inputs(), yes: true });
    expect(result.lines).toContain('2 removed.');
    expect(await left()).toContain(lost);
  });

  test('where branches and pull requests are given, nobody is asked for them', async () => {
    await push(['main', 'x', 'pr-1', 'pr-2']);
    const given = await runClean({
      cwd: checkout.dir,
      inputs: inputs(),
      branches: ['main'],
      openPulls: ['1'],
      yes: true,
    });
    expect(given).toMatchObject({ exitCode: 0 });
    expect(await left()).toEqual(['main', 'pr-1']);
  });

  test('without any way to know what is gone nothing goes, and the error says so', async () => {
    await push(['main', 'pr-8', 'feature-gone']);
    await checkout.git('remote', 'remove', 'origin');
    const result = await runClean({ cwd: checkout.dir, inputs: inputs(), yes: true });
    expect(result).toMatchObject({ exitCode: 2, lines: [] });
    expect(result.stderr).toContain('It is not known which branches there are: origin cannot be asked');
    expect(await left()).toEqual(['feature-gone', 'main', 'pr-8']);
  });

  test('a registry that is not there is a failure of the surroundings, a repository that is not there is empty', async () => {
    const empty = await runClean({ cwd: checkout.dir, inputs: inputs() });
    expect(empty).toMatchObject({ exitCode: 0 });
    expect(empty.lines.at(-1)).toBe('Nothing would go.');
    const nobody = await runClean({ cwd: checkout.dir, inputs: { registry: '127.0.0.1:1/acme' } });
    expect(nobody).toMatchObject({ exitCode: 4, lines: [] });
    const nowhere = await runClean({ cwd: checkout.dir, inputs: {} });
    expect(nowhere).toMatchObject({ exitCode: 2, lines: [] });
    expect(nowhere.stderr).toContain('Nothing says where the images are published');
  });
});

describe('GitHub’s registry, where whole versions go', () => {
  test('closed pull requests, deleted branches and old leftovers go with their platforms; all that stays can be pulled', async () => {
    const long = new Date(Date.now() - 90 * 86_400_000).toISOString();
    const recent = new Date(Date.now() - 5 * 86_400_000).toISOString();
    const both = ['linux/amd64', 'linux/arm64'];
    const roots = {
      main: await push(['main', 'latest', '1.0.0'], ours, both),
      gone: await push(['feature-gone', 'pr-8'], ours, both),
      mixed: await push(['pr-9', 'demo-nine']),
      stray: await push(['stray']),
      young: await push(['young']),
    };
    const repository = { registry: shared.registry, repository: `${owner}/base` };
    const stored = await client.getManifest({ ...repository, digest: roots.main });
    const subject = {
      digest: roots.main,
      mediaType: stored?.mediaType ?? '',
      size: stored?.bytes.length ?? 0,
    };
    const record = await client.putReferrer(repository, subject, {
      artifactType: 'application/vnd.example.record+json',
      annotations: {},
      blob: { mediaType: 'application/json', bytes: Buffer.from('{}') },
    });
    const children = async (digest: string): Promise<readonly string[]> => {
      const stored = await client.getManifest({ ...repository, digest });
      const { manifests = [] } = JSON.parse(String(stored?.bytes)) as { manifests?: { digest: string }[] };
      return manifests.map((one) => one.digest);
    };
    let id = 0;
    const version = (digest: string, tags: readonly string[], created = long): FakeVersion => ({
      id: (id += 1),
      digest,
      tags,
      created,
    });
    const [mainChildren, goneChildren] = [await children(roots.main), await children(roots.gone)];
    const github = await startGitHub({
      token: 'ghs_x',
      origin: 'https://api.github.com',
      owner: { kind: 'orgs', name: owner },
      pageSize: 3,
      pulls: { 'acme/images': [3] },
      packages: {
        base: [
          version(roots.main, ['main', 'latest', '1.0.0']),
          ...mainChildren.map((digest) => version(digest, [])),
          version(record, []),
          // What refers to an image, where the registry keeps no list of that itself.
          ...(await fallbacks(repository)).map(({ digest, tag }) => version(digest, [tag])),
          version(roots.gone, ['feature-gone', 'pr-8']),
          ...goneChildren.map((digest) => version(digest, [])),
          version(roots.mixed, ['pr-9', 'demo-nine']),
          version(roots.stray, []),
          version(roots.young, [], recent),
        ],
      },
      onRemove: async (_, { digest }) => {
        await client.deleteManifest(repository, digest);
      },
    });
    const names = await startPublicNames({
      'ghcr.io': shared.registry,
      'api.github.com': new URL(github.url).host,
    });
    try {
      const result = await runClean({
        cwd: checkout.dir,
        inputs: { registry: `ghcr.io/${owner}`, 'github-token': 'ghs_x' },
        yes: true,
        env: { ...names.env, GITHUB_REPOSITORY: 'acme/images' },
      });
      const short = (digest = ''): string => digest.slice(0, 19);
      expect(result).toEqual({
        exitCode: 0,
        stderr: '',
        lines: [
          `ghcr.io/${owner}/base`,
          `  removed   feature-gone, pr-8 (${short(roots.gone)}): no branch is called so any more; pull request 8 is closed`,
          `  removed   ${short(goneChildren[0])}: it belongs to feature-gone, pr-8`,
          `  removed   ${short(goneChildren[1])}: it belongs to feature-gone, pr-8`,
          `  removed   ${short(roots.stray)}: it is untagged, and older than asked`,
          '  stays     pr-9: pull request 9 is closed, but it is the same version as demo-nine, and GitHub removes no single tag',
          '  5 tags stay that are still needed',
          '4 removed.',
        ],
      });
      for (const digest of [roots.main, ...mainChildren, record, roots.mixed, roots.young])
        expect(await client.getManifest({ ...repository, digest })).toBeDefined();
      for (const digest of [roots.gone, ...goneChildren, roots.stray])
        expect(await client.getManifest({ ...repository, digest })).toBeUndefined();
      expect(names.asked.filter((one) => one.startsWith('DELETE'))).toHaveLength(4);
    } finally {
      await names.stop();
      await github.stop();
    }
  });

  async function fallbacks(repository: Repository): Promise<readonly { digest: string; tag: string }[]> {
    const tags = (await client.listTags(repository)).filter((tag) => tag.startsWith('sha256-'));
    return Promise.all(
      tags.map(async (tag) => ({
        tag,
        digest: (await client.getManifest({ ...repository, tag }))?.digest ?? '',
      })),
    );
  }

  test('without a token the error says which one is needed', async () => {
    const result = await runClean({ cwd: checkout.dir, inputs: { registry: 'ghcr.io/acme' }, yes: true });
    expect(result).toMatchObject({ exitCode: 2, lines: [] });
    expect(result.stderr).toContain('github-token');
  });
});
