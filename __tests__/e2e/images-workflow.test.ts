import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { act, makeCaller, type ActResult, type Repository } from '../support/act/act.ts';
import { readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';

/** What a user writes, and what these tests need besides. */
function calling(name: string, more: readonly string[] = []): readonly string[] {
  return [
    'on: { push: {}, pull_request: {} }',
    'jobs:',
    '  images:',
    '    uses: ./.github/workflows/images.yml',
    '    with:',
    `      registry: ${shared.registry}/${name}`,
    '      platforms: linux/amd64,linux/arm64',
    '      version: 2.0.0',
    `      db-repository: ${shared.database}`,
    ...more,
  ];
}

const pullRequest = {
  number: 7,
  pull_request: {
    number: 7,
    head: { ref: 'change', sha: 'f'.repeat(40), repo: { full_name: 'somebody/images' } },
    base: { ref: 'main', sha: 'e'.repeat(40), repo: { full_name: 'acme/images' } },
  },
};

const scratch = ['FROM scratch', 'COPY Dockerfile /'];
const family = {
  'images/base/Dockerfile': scratch,
  'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
  'images/worker/Dockerfile': ['FROM base', 'COPY Dockerfile /worker'],
};
const versions = ['2', '2.0', '2.0.0', 'latest'];

async function digestsOf(name: string, images: readonly string[]): Promise<readonly string[]> {
  const stored = images.map(async (image) => readStored(shared.registry, `${name}/${image}`, '2.0.0'));
  return (await Promise.all(stored)).map(({ digest }) => digest);
}

describe('a repository that calls images.yml, with a base and two images on it, for two platforms', () => {
  let repository: Repository;
  let first: ActResult;
  beforeAll(async () => {
    repository = await makeCaller(calling('called'), family);
    first = await act(repository);
  });

  test('has one leg for each platform, and a gate that is green', () => {
    expect(first.exitCode === 0 ? '' : first.output).toBe('');
    expect(first.jobs).toEqual({
      plan: 'succeeded',
      'worker-linux-amd64': 'succeeded',
      'worker-linux-arm64': 'succeeded',
      publish: 'succeeded',
      gate: 'succeeded',
    });
    expect(first.output).toContain('All passed');
  });

  test('gets its tags, each of them with both platforms', async () => {
    expect(await tagsBelow(shared.registry, 'called/')).toEqual(
      ['app', 'base', 'worker'].flatMap((name) => versions.map((tag) => `called/${name}:${tag}`)),
    );
    const { manifests } = await readStored(shared.registry, 'called/app', '2.0.0');
    expect(manifests.map(({ platform }) => `${platform?.os ?? ''}/${platform?.architecture ?? ''}`)).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
  });

  test('builds nothing when nothing has changed', async () => {
    const before = await digestsOf('called', ['base', 'app', 'worker']);
    const again = await act(repository);
    expect(again.exitCode === 0 ? '' : again.output).toBe('');
    expect(again.jobs).toEqual({ plan: 'succeeded', publish: 'succeeded', gate: 'succeeded' });
    expect(await digestsOf('called', ['base', 'app', 'worker'])).toEqual(before);
  });
});

test('a pull request that changes nothing but the policy is judged by it', async () => {
  const repository = await makeCaller(calling('stricter'), family);
  expect((await act(repository)).exitCode).toBe(0);
  const before = await tagsBelow(shared.registry, 'stricter/');
  await writeFile(
    join(repository.dir, 'image-build.yml'),
    'version: 1\nimages: { worker: { max-size: 1B } }\n',
  );
  const pull = await act(repository, { event: 'pull_request', payload: pullRequest });
  expect(pull.jobs).toEqual({ plan: 'succeeded', publish: 'failed', gate: 'failed' });
  expect(pull.output).toContain('Judging what is published failed: worker did not pass size');
  expect(await tagsBelow(shared.registry, 'stricter/')).toEqual(before);
});

describe('when one leg of several fails', () => {
  let repository: Repository;
  let result: ActResult;
  beforeAll(async () => {
    repository = await makeCaller(calling('fails'), {
      ...family,
      'images/large/Dockerfile': ['FROM scratch', 'ARG TARGETARCH', 'COPY for-$TARGETARCH /'],
      'images/large/for-amd64': 'x'.repeat(2_000_000),
      'images/large/for-arm64': 'x',
      'image-build.yml': ['version: 1', 'images: { large: { max-size: 1MB } }'],
    });
    result = await act(repository);
  });

  test('no tag moves', async () => {
    const all = await tagsBelow(shared.registry, 'fails/');
    expect(all.filter((tag) => !tag.endsWith(':(no tag)'))).toEqual([]);
    expect(result.jobs).not.toHaveProperty('publish');
  });

  test('the gate is red and says which leg it was, and why', () => {
    expect(result.exitCode).toBe(1);
    expect(result.jobs['gate']).toBe('failed');
    expect(
      [...result.output.matchAll(/^\| ([\w-]+) \| [\w, ]+ \| linux\/\w+ \| (.)/gmu)].map(([, ...leg]) => leg),
    ).toEqual([
      ['worker-linux-amd64', '✅'],
      ['worker-linux-arm64', '✅'],
      ['large-linux-amd64', '❌'],
      ['large-linux-arm64', '✅'],
    ]);
    expect(result.output).toContain('The leg large-linux-amd64 failed: large did not pass size');
    expect(result.output).toContain('No tag was moved.');
  });

  test('a run after it publishes, over what its legs have left', async () => {
    await writeFile(join(repository.dir, 'image-build.yml'), 'version: 1\n');
    const again = await act(repository);
    expect(again.exitCode === 0 ? '' : again.output).toBe('');
    expect(again.jobs).toMatchObject({ publish: 'succeeded', gate: 'succeeded' });
    expect(await tagsBelow(shared.registry, 'fails/')).toEqual(
      ['app', 'base', 'large', 'worker'].flatMap((name) => versions.map((tag) => `fails/${name}:${tag}`)),
    );
  });
});

test('a pull request from a fork is built and checked, and nothing is pushed', async () => {
  const repository = await makeCaller(calling('forked', ['      username: acme']), family);
  const result = await act(repository, { event: 'pull_request', payload: pullRequest });
  expect(result.exitCode === 0 ? '' : result.output).toBe('');
  expect(Object.keys(result.jobs).sort()).toEqual([
    'gate',
    'plan',
    // Where nothing may be pushed it judges again what is published.
    'publish',
    'worker-linux-amd64',
    'worker-linux-arm64',
  ]);
  expect(await tagsBelow(shared.registry, 'forked/')).toEqual([]);
});

test('an input that is wrong ends the run before anything is built, and the gate is red', async () => {
  const result = await act(await makeCaller(calling('wrong', ['      reuse: never']), family));
  expect(result.exitCode).toBe(1);
  expect(result.jobs).toEqual({ plan: 'failed', gate: 'failed' });
  expect(result.output).toContain('reuse is "never"');
});
