import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startCacheService, type CacheService } from '../support/cache-service/service.ts';
import type { Grant } from '../support/cache-service/tokens.ts';
import { startFlakyProxy, type FlakyProxy } from '../support/flaky-proxy.ts';
import { expectEnd } from '../support/outcome.ts';
import { runPost, runStep, type StepResult } from '../support/runner.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const onMain: readonly Grant[] = [{ scope: 'refs/heads/main', permission: 'both' }];
const fromFork: readonly Grant[] = [
  { scope: 'refs/pull/7/merge', permission: 'read' },
  { scope: 'refs/heads/main', permission: 'read' },
];

let service: CacheService;
let registry: FlakyProxy;
let isPrivate = false;
beforeEach(async () => {
  service = await startCacheService({ folder: await makeFolder() });
  isPrivate = false;
  registry = await startFlakyProxy(shared.registry, () => (isPrivate ? { status: 403 } : undefined));
});
afterEach(async () => {
  await Promise.all([service.stop(), registry.stop()]);
});

/** A job on a runner that nobody has used. */
async function job(
  cwd: string,
  grants: readonly Grant[],
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const machine = { IMAGE_BUILD_CACHE: join(await makeFolder(), 'cache') };
  const options = {
    cwd,
    from: 'sources',
    env: { PATH: `${shared.bin}:/usr/bin:/bin`, ...machine, ...service.env(grants), ...env },
  } as const;
  const main = await runStep({ ...options, with: { registry: `${registry.host}/carried`, ...inputs } });
  expectEnd(await runPost(options, main.state), 0);
  return main;
}

async function treeOf(policy: string): Promise<string> {
  return makeTree({
    'image-build.yml': ['version: 1', `defaults: { ${policy} }`],
    'images/app/Dockerfile': ['FROM scratch', 'COPY text /text'],
    'images/app/text': 'text\n',
  });
}

function gatesOf({ report }: StepResult): readonly string[] {
  return (report?.images ?? []).flatMap(({ gates }) => gates.map(({ gate, state }) => `${gate} ${state}`));
}

const pullRequest = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_BASE_REF: 'main',
};

test('a fork that may not ask a private registry is compared with what the branch has kept for it', async () => {
  const cwd = await treeOf('max-growth: 5%, skip: [lint, vulnerabilities, secrets]');
  const onPush = { GITHUB_EVENT_NAME: 'push' };
  expectEnd(await job(cwd, onMain, onPush, { push: 'true' }), 0);
  isPrivate = true;

  const same = await job(cwd, fromFork, pullRequest, {});
  expectEnd(same, 0);
  expect(gatesOf(same)).toEqual(['size passed']);

  await writeFile(join(cwd, 'images/app/text'), 'x'.repeat(100_000));
  const grown = await job(cwd, fromFork, pullRequest, {});
  expectEnd(grown, 1);
  expect(gatesOf(grown)).toEqual(['size failed']);
  expect(grown.report?.images[0]?.platforms[0]?.baseline).toMatchObject({
    kind: 'known',
    from: `${registry.host}/carried/app:main (kept in the runner’s cache)`,
  });
});

test('without it the gate is broken, and a pull request keeps nothing for others', async () => {
  const cwd = await treeOf('max-growth: 5%, skip: [lint, vulnerabilities, secrets]');
  isPrivate = true;
  const alone = await job(cwd, fromFork, pullRequest, {});
  expectEnd(alone, 4);
  expect(gatesOf(alone)).toEqual(['size broken']);
  expect(service.entries()).toEqual([]);
});

test('only-new knows from it which findings the branch has', async () => {
  const database = { 'db-repository': shared.database };
  const cwd = await treeOf('only-new: true, skip: [lint, secrets, vulnerabilities]');
  const first = { push: 'true', registry: `${registry.host}/carried-new`, ...database };
  expectEnd(await job(cwd, onMain, { GITHUB_EVENT_NAME: 'push' }, first), 0);
  isPrivate = true;
  await writeFile(
    join(cwd, 'image-build.yml'),
    'version: 1\ndefaults: { only-new: true, skip: [lint, secrets] }',
  );
  const pull = await job(cwd, fromFork, pullRequest, {
    ...database,
    registry: `${registry.host}/carried-new`,
  });
  expectEnd(pull, 0);
  expect(gatesOf(pull)).toEqual(['size passed', 'vulnerabilities passed']);
});
