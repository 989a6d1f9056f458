import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { branchSlot } from '../../src/cache/policy/names.ts';
import { createRegistryStore } from '../../src/cache/stores/registry.ts';
import { readEntry, writeEntry } from '../../src/cache/stores/registry/entry.ts';
import { entryTags, prefixesOf } from '../../src/cache/stores/registry/tags.ts';
import type { FileStore } from '../../src/cache/store.ts';
import type { Repository } from '../../src/oci/reference.ts';
import { runClean } from '../support/clean.ts';
import { makeCheckout, type Checkout } from '../support/git-remote.ts';
import { startGitHub } from '../support/github.ts';
import { makeLayout } from '../support/layouts.ts';
import { startPublicNames } from '../support/public-names.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const client = testClient();
afterAll(() => client.close());

const mount = 'image-build-mount-v1-linux-amd64-npm-1234-';
const policy = 'version: 1\nretention: { branches: ["*"] }\n';

let run = 0;
let owner: string;
let repository: Repository;
let checkout: Checkout;
beforeEach(async () => {
  run += 1;
  owner = `cache-retention${process.pid}-${run}`;
  repository = { registry: shared.registry, repository: `${owner}/base` };
  checkout = await makeCheckout({
    'images/base/Dockerfile': 'FROM scratch\nCOPY . /\n',
    'image-build.yml': policy,
  });
});

function storeOf(slot: string): FileStore {
  return createRegistryStore(client, repository, { slot });
}

/** Keeps what a cache mount had with a lock file, as if it had been so many days ago. @returns its tags */
async function keep(slot: string, lock: string, state: string, days: number): Promise<readonly string[]> {
  const file = join(await makeTree({ file: `${slot} ${lock} ${state}` }), 'file');
  const [prefixes, key] = [[`${mount}${lock}-`, mount], `${mount}${lock}-${state}`];
  expect(await storeOf(slot).save(key, file, prefixes)).toMatchObject({ kind: 'saved' });
  const tags = entryTags(slot);
  const all = [tags.ofKey(key), ...prefixesOf(key, prefixes).map(tags.ofPrefix)];
  const stored = await client.getManifest({ ...repository, tag: tags.ofKey(key) });
  const older = writeEntry(readEntry(stored!.bytes)!, mount, Date.now() - days * 86_400_000);
  for (const tag of all) await client.putManifest({ ...repository, tag }, older);
  return all;
}

async function find(slot: string, lock: string): Promise<string | undefined> {
  const file = join(await makeFolder(), 'file');
  const prefix = `${mount}${lock}-`;
  return (await storeOf(slot).restore(prefix, [prefix, mount], file))?.key.slice(mount.length);
}

async function pushMain(): Promise<string> {
  const layout = await makeLayout({
    dir: await makeFolder(),
    platform: 'linux/amd64',
    layers: [{ name: 'a' }],
  });
  return (await pushImage(client, `${shared.registry}/${owner}/base:main`, [layout], {})).digest;
}

describe('cache mounts that are kept beside images', () => {
  /** What main and two pull requests have kept; 7 is open, 8 is closed. */
  async function keepAll(): Promise<{ readonly gone: readonly string[]; readonly all: readonly string[] }> {
    await checkout.git('push', '--quiet', 'origin', 'main:refs/pull/7/head', 'main:refs/pull/7/merge');
    await pushMain();
    const old = [
      await keep('main', 'lock1', 'a', 40),
      await keep('main', 'lock2', 'b', 9),
      await keep('main', 'lock2', 'c', 8),
      await keep('main', 'lock3', 'd', 1),
      await keep('pr-7', 'lock3', 'e', 9),
      await keep('pr-8', 'lock3', 'f', 9),
      await keep('pr-8', 'lock3', 'g', 1),
    ];
    const [lock1 = [], lock2 = [], , , , closed = []] = old;
    // The tag of the mount itself leads to what was saved last.
    const ownOfLock1 = lock1.filter((tag) => tag !== entryTags('main').ofPrefix(mount));
    return { all: old.flat(), gone: [...ownOfLock1, ...lock2.slice(0, 1), ...closed.slice(0, 1)] };
  }

  const inputs = (): Record<string, string> => ({ registry: `${shared.registry}/${owner}` });

  test('are listed with the reason, and nothing goes', async () => {
    const { gone } = await keepAll();
    const before = await client.listTags(repository);
    const result = await runClean({ cwd: checkout.dir, inputs: inputs() });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    for (const tag of gone)
      expect(result.lines).toContainEqual(expect.stringContaining(`  would go  ${tag}: it was kept `));
    expect(result.lines.join('\n')).not.toContain('stays');
    expect(await client.listTags(repository)).toEqual(before);
  });

  test('go when they are old and nobody would find them; what a run would ask for is still found', async () => {
    const { gone } = await keepAll();
    const result = await runClean({ cwd: checkout.dir, inputs: inputs(), yes: true });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.lines.at(-1)).toBe(`${gone.length} removed.`);
    const left = await client.listTags(repository);
    for (const tag of gone) expect(left).not.toContain(tag);
    expect(left).toContain('main');
    expect(await find('main', 'lock2')).toBe('lock2-c');
    expect(await find('main', 'lock3')).toBe('lock3-d');
    expect(await find('main', 'lock1')).toBe('lock3-d');
    expect(await find('pr-7', 'lock3')).toBe('lock3-e');
    expect(await find('pr-8', 'lock3')).toBe('lock3-g');
    const again = await runClean({ cwd: checkout.dir, inputs: inputs(), yes: true });
    expect(again.lines.at(-1)).toBe('0 removed.');
  });

  test('that the policy keeps stay', async () => {
    await writeFile(
      join(checkout.dir, 'image-build.yml'),
      policy.replace('branches', 'keep: [ib-*], branches'),
    );
    const { all } = await keepAll();
    const result = await runClean({ cwd: checkout.dir, inputs: inputs(), yes: true });
    expect(result.lines.at(-1)).toBe('0 removed.');
    expect(await client.listTags(repository)).toEqual(expect.arrayContaining([...new Set(all)]));
  });
});

test('a repository of their own is cleaned, too, by the policy’s own limit, and of branches that are gone', async () => {
  await writeFile(join(checkout.dir, 'image-build.yml'), `${policy}state: { older-than: 2d }\n`);
  await checkout.git('push', '--quiet', 'origin', 'main:refs/heads/feature/there');
  const [there, gone] = [branchSlot('feature/there'), branchSlot('feature/gone')];
  const [old = ''] = await keep('main', 'lock1', 'a', 3);
  await keep('main', 'lock1', 'b', 3);
  await keep(there, 'lock1', 'c', 3);
  await keep(gone, 'lock1', 'd', 3);
  const result = await runClean({
    cwd: checkout.dir,
    inputs: {
      registry: `${shared.registry}/${owner}/images`,
      cache: `registry=${shared.registry}/${repository.repository}:buildcache`,
    },
    yes: true,
  });
  expect(result).toMatchObject({ exitCode: 0, stderr: '' });
  expect(result.lines).toContain(
    `  removed   ${old}: it was kept 3 days ago, and a younger one has taken its place`,
  );
  expect(result.lines.at(-1)).toBe('4 removed.');
  expect(await find('main', 'lock1')).toBe('lock1-b');
  expect(await find(there, 'lock1')).toBe('lock1-c');
  expect(await find(gone, 'lock1')).toBeUndefined();
});

test('on GitHub’s registry whole versions of them go', async () => {
  const main = await pushMain();
  const tags = { old: await keep('main', 'lock1', 'a', 9), young: await keep('main', 'lock1', 'b', 1) };
  const digestOf = async (tag = ''): Promise<string> =>
    (await client.resolveTag({ ...repository, tag })) ?? '';
  const [old, young] = [await digestOf(tags.old[0]), await digestOf(tags.young[0])];
  const created = new Date().toISOString();
  const github = await startGitHub({
    token: 'ghs_x',
    origin: 'https://api.github.com',
    owner: { kind: 'orgs', name: owner },
    packages: {
      base: [
        { id: 1, digest: main, tags: ['main'], created },
        { id: 2, digest: old, tags: tags.old.slice(0, 1), created },
        { id: 3, digest: young, tags: tags.young, created },
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
      env: names.env,
    });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.lines).toEqual([
      `ghcr.io/${owner}/base`,
      `  removed   ${tags.old[0] ?? ''} (${old.slice(0, 19)}): it was kept 9 days ago, and a younger one has taken its place`,
      expect.stringContaining('still needed'),
      '1 removed.',
    ]);
    expect(await find('main', 'lock1')).toBe('lock1-b');
  } finally {
    await names.stop();
    await github.stop();
  }
});
