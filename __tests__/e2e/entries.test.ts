import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { layout } from '../../scripts/setup/cache-dir.mjs';
import { commands } from '../../src/request/request.ts';
import { runCommand } from '../support/command.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { namesIn, nothing, processesWith } from '../support/leftovers.ts';
import { expectEnd } from '../support/outcome.ts';
import { readFiles, tagsBelow } from '../support/registry-contents.ts';
import { jobToken, runPost, runStep, startStep } from '../support/runner.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const graph = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /base'],
  'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
};

/** What runs the action on GitHub. */
const node24 = join(layout().node24, 'bin', 'node');

const nodes = [
  { name: 'the Node that runs the tests', node: process.execPath },
  { name: 'Node 24', node: node24 },
];

describe.each(nodes)('the bundled command on $name', ({ node }) => {
  const start = async (...args: readonly string[]) =>
    runCommand({ cwd: await makeTree(graph), args, from: 'dist', node });

  test('--help names every command', async () => {
    const result = await start('--help');
    expectEnd(result, 0);
    for (const command of commands) expect(result.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(result.stderr).toBe('');
  });

  test('--version is the version of the package', async () => {
    const path = join(import.meta.dirname, '..', '..', 'package.json');
    const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
    expect((await start('--version')).stdout).toBe(`${version}\n`);
  });

  test('without a command it shows its help and ends with 2', async () => {
    const result = await start();
    expectEnd(result, 2);
    expect(result.stdout + result.stderr).toContain('Usage: image-build');
  });

  test('plan --json prints the plan, and nothing else, to standard output', async () => {
    const result = await start('plan', '--json', '--registry', 'ghcr.io/acme');
    expectEnd(result, 0);
    expect(JSON.parse(result.stdout)).toMatchObject({
      targets: [
        { name: 'base', needs: [], decision: 'build', tags: ['ghcr.io/acme/base:latest'] },
        { name: 'app', needs: ['base'], decision: 'build', tags: ['ghcr.io/acme/app:latest'] },
      ],
    });
  });

  test('plan for people names order and bases', async () => {
    expect((await start('plan')).stdout).toMatch(/^base .*\n(.*\n)*app .* base/m);
  });
});

describe.each([
  { from: 'sources', node: process.execPath },
  { from: 'dist', node: node24 },
] as const)('the action, from $from', ({ from, node }) => {
  const publish = (prefix: string) => ({
    registry: `${shared.registry}/${prefix}`,
    push: 'true',
    'db-repository': shared.database,
  });

  test('publishes, and answers with outputs, a summary and a group for each image', async () => {
    const prefix = `action-${from}`;
    const result = await runStep({ cwd: await makeTree(graph), from, node, with: publish(prefix) });
    expectEnd(result, 0);
    expect(await tagsBelow(shared.registry, `${prefix}/`)).toEqual([
      `${prefix}/app:main`,
      `${prefix}/base:main`,
    ]);
    const { images, promote, ...outputs } = result.outputs;
    expect(outputs).toEqual({
      result: 'passed',
      report: expect.stringMatching(/\/report\.json$/),
      sarif: expect.stringMatching(/\/report\.sarif$/),
      'sarif-files': expect.stringMatching(/report\.sarif"\]$/),
      sums: expect.stringMatching(/\/published\.sha256$/),
    });
    const answer = JSON.parse(images ?? '') as Record<string, unknown>;
    expect(answer).toMatchObject({
      base: { decision: 'build', state: 'built', published: true },
      app: { tags: [`${shared.registry}/${prefix}/app:main`], published: true },
    });
    expect(result.summary).toContain('```mermaid');
    expect(result.summary).toContain('**app**');
    expect(result.stdout).toMatch(/^::group::base$(.|\n)*^::endgroup::$/m);
    expect(result.stdout).toMatch(/^::group::app$/m);
    expect(JSON.parse(promote ?? '')).toEqual(
      Object.fromEntries(
        (result.report?.images ?? []).map(({ name, published }) => [
          name,
          { digest: published?.digest, state: 'built' },
        ]),
      ),
    );
    expect(JSON.parse(await readFile(outputs['report'] ?? '', 'utf8'))).toEqual(result.report);
  });

  test('of a single image has its digest as an output', async () => {
    const result = await runStep({
      cwd: await makeTree(graph),
      from,
      node,
      with: { ...publish(`single-${from}`), source: 'images/base' },
    });
    expectEnd(result, 0);
    expect(result.outputs['digest']).toBe(result.report?.images[0]?.published?.digest);
  });

  test('masks secrets before it prints anything, reads lists of lines, and obeys no build log', async () => {
    const prefix = `secrets-${from}`;
    const result = await runStep({
      cwd: await makeTree({
        'images/app/Dockerfile': [
          'FROM busybox:stable',
          'ARG ONE',
          'ARG TWO',
          `RUN echo "$ONE $TWO ${prefix}" > /args; echo "::set-output name=result::stolen"; echo "  ::add-mask::o"`,
          'RUN --mount=type=secret,id=token --mount=type=secret,id=key \\',
          `    cat /run/secrets/token; echo; cat /run/secrets/key; echo "##[error]${prefix}"`,
        ],
      }),
      from,
      node,
      with: {
        ...publish(prefix),
        'build-args': 'ONE=1,1\nTWO=two',
        secrets: 'token=the-t0ken',
        'secret-envs': 'key=THE_KEY',
        password: 'the-passw0rd',
        username: 'octocat',
      },
      env: { THE_KEY: 'first-l1ne\nsecond-l1ne' },
    });
    expectEnd(result, 0);
    expect((await readFiles(shared.registry, `${prefix}/app`, 'main'))['args']).toBe(`1,1 two ${prefix}\n`);
    const lines = result.stdout.split('\n');
    const masks = lines.filter((line) => line.startsWith('::add-mask::'));
    expect(lines.slice(0, masks.length)).toEqual(masks);
    expect(masks).toEqual(
      expect.arrayContaining(
        ['the-passw0rd', jobToken, 'the-t0ken', 'first-l1ne', 'second-l1ne'].map((it) => `::add-mask::${it}`),
      ),
    );
    const rest = lines.slice(masks.length).join('\n');
    expect(rest).toContain('***');
    expect(rest + result.stderr + result.summary + JSON.stringify(result.report)).not.toMatch(
      /the-passw0rd|the-t0ken|first-l1ne|second-l1ne/,
    );
    // What the run itself says for those who debug a workflow.
    const ours = /^::debug::(hadolint|trivy|builder|buildkitd) .*$/gm;
    const obeyed = [...rest.replace(ours, '').matchAll(/^\s*(::[\w-]+|##\[\w+)/gm)].map(
      ([, command]) => command,
    );
    expect(obeyed.filter((command) => command !== '::group' && command !== '::endgroup')).toEqual([]);
    expect(rest).toContain('set-output name=result');
  });

  test('shows findings and failures on the lines of the files', async () => {
    const lint = await runStep({
      cwd: await makeTree({
        'images/app/Dockerfile': ['FROM busybox:stable', 'RUN sudo true'],
        'image-build.yml': ['version: 1', 'defaults: { lint-threshold: warning }'],
      }),
      from,
      node,
      with: publish('never'),
    });
    expectEnd(lint, 1);
    expect(lint.stdout).toMatch(/^::error title=app%3A DL3004,file=images\/app\/Dockerfile,line=2[,:]/m);
    expect(lint.outputs).toMatchObject({ result: 'failed' });

    const step = await runStep({
      cwd: await makeTree({ 'images/app/Dockerfile': ['FROM busybox:stable', 'RUN exit 5'] }),
      from,
      node,
      with: publish('never'),
    });
    expectEnd(step, 3);
    expect(step.stdout).toMatch(/^::error .*file=images\/app\/Dockerfile,line=2[,:].*exit code 5/m);
    expect(step.outputs).toMatchObject({ result: 'failed' });
    expect(step.summary).toContain('exit code 5');
    expect(await tagsBelow(shared.registry, 'never/')).toEqual([]);
  });

  test('refuses an input that cannot be', async () => {
    const result = await runStep({ cwd: await makeTree(graph), from, node, with: { push: 'yes please' } });
    expectEnd(result, 2);
    expect(result.stdout).toContain(
      '::error title=image-build::push is "yes please", which is neither true nor false',
    );
    expect(result.outputs).toEqual({ result: 'failed' });
  });

  test('of a job that was killed is tidied up by its post step', async () => {
    const server = await startHangingServer();
    const folder = await makeFolder();
    const cache = join(folder, 'cache');
    const env = { BUILDX_CONFIG: join(folder, 'buildx'), IMAGE_BUILD_CACHE: cache };
    const cwd = await makeTree({
      'images/app/Dockerfile': ['FROM busybox:stable', `RUN wget -O /never ${server.url}`],
    });
    try {
      const step = await startStep({
        cwd,
        from,
        node,
        with: { 'registry-mirrors': `docker.io=${shared.mirror}`, 'db-repository': shared.database },
        env,
      });
      await step.until(server.asked);
      step.kill('SIGKILL');
      const { state, left } = await step.done;
      expect(left.runs).toHaveLength(1);

      expectEnd(await runPost({ cwd, from, node, env }, state), 0);
      await server.left;
      expect(await processesWith(step.temporary)).toEqual([]);
      expect(await namesIn(join(cache, 'runs'))).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  test('its post step does nothing after a run that has cleaned up', async () => {
    const cwd = await makeTree(graph);
    const { state } = await runStep({ cwd, from, node, with: { 'db-repository': shared.database } });
    expect(await runPost({ cwd, from, node }, state)).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: '',
      left: nothing,
    });
  });
});
