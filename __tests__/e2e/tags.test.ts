import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { settleTags } from '../../src/plan/tags/settle.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { publishTo, runCommand, type CommandResult } from '../support/command.ts';
import { makeLayout } from '../support/layouts.ts';
import { expectEnd } from '../support/outcome.ts';
import { plannedImage } from '../support/planned.ts';
import { problemFrom } from '../support/problem.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const client = testClient();
afterAll(() => client.close());

const commit = '860c1904a1ce19322e91ac35af1ab07466440c37';
const two = {
  'images/base/Dockerfile': 'FROM scratch\nCOPY Dockerfile /\n',
  'images/app/Dockerfile': 'FROM base\nCOPY Dockerfile /app\n',
};

/** Image → its tags, as the plan has them. */
function planned(result: CommandResult): Readonly<Record<string, readonly string[]>> {
  expectEnd(result, 0);
  const { targets } = JSON.parse(result.stdout) as { targets: { name: string; tags: readonly string[] }[] };
  return Object.fromEntries(targets.map(({ name, tags }) => [name, tags]));
}

describe('the tags of an event', () => {
  test.each<{
    name: string;
    env: Readonly<Record<string, string>>;
    payload?: unknown;
    args?: readonly string[];
    expected: readonly string[];
  }>([
    {
      name: 'a push to the default branch',
      env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
      args: ['--default-branch-tag', 'edge'],
      expected: ['main', 'sha-860c190', 'edge'],
    },
    {
      name: 'a pull request',
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/12/merge' },
      payload: { number: 12 },
      expected: ['pr-12'],
    },
    {
      name: 'a version tag',
      env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2.3' },
      expected: ['1.2.3', '1.2', '1', 'latest'],
    },
    {
      name: 'a Python pre-release',
      env: { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/0.1.0rc1' },
      expected: ['0.1.0rc1'],
    },
    {
      name: 'a schedule',
      env: { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main' },
      expected: ['nightly', 'main', 'sha-860c190'],
    },
  ])('$name', async ({ env, payload = {}, args = [], expected }) => {
    const repository = { default_branch: 'main' };
    const event = await makeTree({ 'event.json': JSON.stringify({ repository, ...(payload as object) }) });
    const result = await runCommand({
      cwd: await makeTree(two),
      args: ['plan', '--json', '--registry', `${shared.registry}/event`, ...args],
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_SHA: commit,
        GITHUB_EVENT_PATH: join(event, 'event.json'),
        ...env,
      },
    });
    expect(planned(result)).toEqual({
      base: expected.map((tag) => `${shared.registry}/event/base:${tag}`),
      app: expected.map((tag) => `${shared.registry}/event/app:${tag}`),
    });
  });
});

describe('what metadata-action gives', () => {
  const meta = {
    tags: ['name/app:1.2.3', 'name/app:1.2', 'ghcr.io/acme/app:1.2.3', 'ghcr.io/acme/app:1.2'],
    labels: { 'org.opencontainers.image.description': '', 'org.opencontainers.image.version': '1.2.3' },
    args: { DOCKER_META_IMAGES: 'name/app', DOCKER_META_VERSION: '1.2.3' },
  };
  const full = ['docker.io/name/app', 'ghcr.io/acme/app'].flatMap((name) => [`${name}:1.2.3`, `${name}:1.2`]);

  test('its output tags: of several images each gets those of its repository', async () => {
    const tags = [...meta.tags, 'ghcr.io/acme/base:1.2.3'].join('\n');
    const result = await runCommand({ cwd: await makeTree(two), args: ['plan', '--json', '--tags', tags] });
    expect(planned(result)).toEqual({ base: ['ghcr.io/acme/base:1.2.3'], app: full });
  });

  test('tags of a repository that is no image’s are refused, with what to do', async () => {
    const result = await runCommand({
      cwd: await makeTree(two),
      args: ['publish', '--tags', 'ghcr.io/acme/project:main'],
    });
    expectEnd(result, 2);
    expect(result.stderr).toContain('no image is called "project"');
    expect(result.stderr).toContain('tag-names');
  });

  test.each<{ name: string; group: readonly string[]; prefix: string }>([
    { name: 'with a default group', group: ['group "default" { targets = ["app"] }'], prefix: '' },
    { name: 'without one, as its README has it', group: [], prefix: '' },
    { name: 'with bake-action’s cwd://', group: [], prefix: 'cwd://' },
  ])('its bake file, which lies outside of the working folder: $name', async ({ group, prefix }) => {
    const cwd = await makeTree({
      'app/Dockerfile': 'FROM scratch\nCOPY Dockerfile /\n',
      'docker-bake.hcl': [
        'target "docker-metadata-action" {}',
        ...group,
        'target "app" {',
        '  inherits = ["docker-metadata-action"]',
        '  context = "app"',
        '}',
      ],
    });
    const bakeFile = join(await makeFolder(), 'docker-metadata-action-bake.json');
    await writeFile(bakeFile, JSON.stringify({ target: { 'docker-metadata-action': meta } }, undefined, 2));
    const result = await runCommand({
      cwd,
      args: ['plan', '--json', '--source', 'docker-bake.hcl', '--source', `${prefix}${bakeFile}`],
    });
    expect(planned(result)).toEqual({ app: full });
  });
});

describe('versions in a real registry', () => {
  const names = ['1.2.9', '1.2', '1', 'latest'];
  const planOf = (repository: string): Plan => ({
    images: [plannedImage('base', { tags: names.map((tag) => `${repository}:${tag}`) })],
    groups: {},
    asked: new Set(['base']),
    notes: [],
  });
  const tagsOf = ({ images }: Plan): readonly string[] =>
    images.flatMap(({ tags }) => tags.map((tag) => tag.replace(/.*:/, '')));

  test('a fix of an older version moves neither latest nor the major version', async () => {
    const repository = `${shared.registry}/settle/base`;
    const layout = await makeLayout({ dir: await makeFolder() });
    for (const tag of ['1.2.8', '1.3.0', 'latest']) await pushImage(client, `${repository}:${tag}`, [layout]);
    const options = { listTags: client.listTags, unreachable: 'refuse' } as const;
    const settled = await settleTags(planOf(repository), '1.2.9', options);
    expect(tagsOf(settled)).toEqual(['1.2.9', '1.2']);
    expect(settled.notes).toEqual([`1 and latest stay at 1.3.0, which is higher (${repository})`]);
    // What is not there yet has no higher version.
    expect(tagsOf(await settleTags(planOf(`${shared.registry}/settle/new`), '1.2.9', options))).toEqual(
      names,
    );
  });

  test('a registry that is not there is an error before publishing, and a note in a plan', async () => {
    const plan = planOf('127.0.0.1:1/acme/base');
    const { listTags } = client;
    const problem = await problemFrom(() => settleTags(plan, '1.2.9', { listTags, unreachable: 'refuse' }));
    expect(problem.kind).toBe('surroundings');
    const noted = await settleTags(plan, '1.2.9', { listTags, unreachable: 'note' });
    expect(tagsOf(noted)).toEqual(names);
    expect(noted.notes).toEqual([
      expect.stringContaining('whether 1.2, 1 and latest would move is not known'),
    ]);
  });

  test('published one after the other: 1.3.0, then 1.2.9', async () => {
    const cwd = await makeTree({
      'images/base/Dockerfile': 'FROM scratch\nARG VERSION\nCOPY Dockerfile /\n',
    });
    const publish = (version: string): Promise<CommandResult> =>
      runCommand({ cwd, args: ['publish', '--version', version, ...publishTo('in-turn')] });
    expectEnd(await publish('v1.3.0'), 0);
    const digest = async (tag: string): Promise<string> =>
      (await readStored(shared.registry, 'in-turn/base', tag)).digest;
    const before = await digest('latest');
    const older = await publish('v1.2.9');
    expectEnd(older, 0);
    expect(older.stderr).toContain('1 and latest stay at 1.3.0');
    // Beside them may be what refers to them, where the registry keeps no list of that itself.
    const tags = await tagsBelow(shared.registry, 'in-turn/');
    expect(tags.filter((tag) => !tag.includes(':sha256-'))).toEqual(
      ['1', '1.2', '1.2.9', '1.3', '1.3.0', 'latest'].map((tag) => `in-turn/base:${tag}`),
    );
    expect([await digest('latest'), await digest('1')]).toEqual([before, before]);
    expect(await digest('1.2')).toBe(await digest('1.2.9'));
  });
});
