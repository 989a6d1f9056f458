import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hostPlatform } from '../../../src/oci/platform.ts';
import { createContexts } from '../../../src/plan/files/contexts.ts';
import { narrowPlan } from '../../../src/plan/narrow.ts';
import type { Pin } from '../../../src/plan/pin.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readInputs } from '../../../src/request/request.ts';
import { copyTree } from '../../support/fixture-tree.ts';
import { makeRepository } from '../../support/git.ts';
import { planOf } from '../../support/plan-of.ts';
import { problemFrom } from '../../support/problem.ts';

const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };

/** @param isOffline no base from outside can be looked up */
async function narrowed(
  cwd: string,
  given: Readonly<Record<string, string>>,
  isOffline = false,
): Promise<Plan> {
  const inputs = readInputs((name) => given[name]);
  const request = { command: 'plan', cwd, inputs, policy: { file: { version: 1 } } } as const;
  const plan = await planOf(cwd, { inputs: given });
  const pins = new Map(
    isOffline ? [] : plan.images.flatMap(({ outside }) => outside.map(({ text }) => [text, plain] as const)),
  );
  return narrowPlan(plan, request, env, createContexts(cwd), pins);
}

/** A base from outside that sets nothing. */
const plain: Pin = {
  state: 'pinned',
  reference: '',
  digest: '',
  settings: { [hostPlatform()]: { env: {}, onbuild: [] } },
};

const chosen = ({ images, asked }: Plan): readonly string[] =>
  images.flatMap(({ name, decision }) => (decision === 'skip' ? [] : asked.has(name) ? name : `(${name})`));

test.each<{
  name: string;
  tree: string;
  inputs?: Readonly<Record<string, string>>;
  changed: readonly string[];
  expected: readonly string[];
}>([
  { name: 'nothing changed', tree: 'compose-services', changed: [], expected: [] },
  {
    name: 'one service of five on one Dockerfile',
    tree: 'compose-services',
    changed: ['services/billing/main'],
    expected: ['(base)', 'billing'],
  },
  {
    name: 'the part that services share',
    tree: 'compose-services',
    changed: ['shared/x'],
    expected: ['(base)', 'accounts', 'billing', 'catalog', 'gateway'],
  },
  {
    name: 'a service that only a profile builds',
    tree: 'compose-services',
    changed: ['services/mail/new'],
    expected: [],
  },
  {
    name: 'the same, when it is asked for',
    tree: 'compose-services',
    inputs: { targets: 'async' },
    changed: ['services/mail/new'],
    expected: ['(base)', 'mail'],
  },
  {
    name: 'sources that one image of a chain compiles',
    tree: 'go-project',
    changed: ['cmd/acme/main.go'],
    expected: ['(base)', 'package', '(runner)', 'production', 'test-runner'],
  },
  {
    name: 'a notebook in the middle',
    tree: 'notebooks',
    changed: ['images/scipy-notebook/Dockerfile'],
    expected: [
      '(foundation)',
      '(base-notebook)',
      '(minimal-notebook)',
      '(r-notebook)',
      'scipy-notebook',
      'datascience-notebook',
      'pyspark-notebook',
    ],
  },
  {
    name: 'a crate that only a mount shows',
    tree: 'rust-workspace',
    changed: ['crates/worker/src/main.rs'],
    expected: ['builder', '(runtime)', 'server', 'worker'],
  },
])('changed-since: $name', async ({ tree, inputs = {}, changed, expected }) => {
  const cwd = await copyTree(tree);
  makeRepository(cwd);
  for (const path of changed) await writeFile(join(cwd, path), 'FROM scratch\n', { flag: 'a' });
  const plan = await narrowed(cwd, { ...inputs, 'changed-since': 'main' });
  expect(chosen(plan)).toEqual(expected);
  expect(plan.notes.some((note) => note.startsWith('nothing that changed since main touches'))).toBe(
    expected.length === 0,
  );
});

test('where a base cannot be looked up every file of the context counts, and a note says so', async () => {
  const cwd = await copyTree('compose-services');
  makeRepository(cwd);
  await writeFile(join(cwd, 'services/billing/main'), 'x');
  const plan = await narrowed(cwd, { 'changed-since': 'main' }, true);
  expect(chosen(plan)).toEqual(['(base)', 'accounts', 'billing', 'catalog', 'gateway']);
  expect(plan.notes.at(-1)).toBe(
    'nobody knows the ENV and ONBUILD of base: every changed file of a context counts',
  );
});

test.each([
  'go-project',
  'notebooks',
  'rust-workspace',
  'compose-services',
  'bake-matrix',
  'policy-services',
  'platform-bases',
])('%s has all that its Dockerfiles copy', async (tree) => {
  await expect(narrowed(await copyTree(tree), {})).resolves.toBeDefined();
});

test.each([true, false])('what derived images copy is looked at, too; offline: %s', async (isOffline) => {
  const cwd = await copyTree('go-project');
  await writeFile(join(cwd, '.dockerignore'), 'cmd\n');
  expect(await problemFrom(() => narrowed(cwd, {}, isOffline))).toMatchObject({
    what: 'package copies cmd, which .dockerignore drops from its build context, .',
    where: { file: 'docker/images/package/Dockerfile', line: 3 },
  });
});
