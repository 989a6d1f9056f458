import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  runCommand,
  startCommand,
  withDatabase,
  type CommandOptions,
  type RunningCommand,
} from '../support/command.ts';
import { startFlakyProxy } from '../support/flaky-proxy.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { namesIn, nothing, processesWith } from '../support/leftovers.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeProgram } from '../support/program.ts';
import { tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

/** A machine without any builder: nothing but the programs on PATH. */
async function withoutBuilder(cache?: string): Promise<Record<string, string>> {
  const folder = await makeFolder();
  return { BUILDX_CONFIG: join(folder, 'buildx'), IMAGE_BUILD_CACHE: cache ?? join(folder, 'cache') };
}

/** Flags for an engine that image-build starts. */
const fromMirror = ['--registry-mirrors', `docker.io=${shared.mirror}`, ...withDatabase];

const shell = { 'images/app/Dockerfile': ['FROM busybox:stable', 'RUN cat /etc/hosts > /made'] };

describe('where there is no builder', () => {
  test('a BuildKit is started and stopped, and what it has made is there for the next run', async () => {
    const env = await withoutBuilder();
    const options = { cwd: await makeTree(shell), args: ['build', ...fromMirror], env };
    const first = await runCommand(options);
    expectEnd(first, 0);
    expect(first.report?.engine).toBe('buildkitd started by image-build');
    expect(first.report?.images[0]?.steps).toEqual({ total: 1, cached: 0 });
    const peak = first.report?.images[0]?.history?.at(-1)?.peak;
    expect(peak?.memory).toBeGreaterThan(10_000_000);
    expect(await processesWith(env['IMAGE_BUILD_CACHE'] ?? '')).toEqual([]);

    const second = await runCommand(options);
    expectEnd(second, 0);
    expect(second.report?.images[0]?.steps).toEqual({ total: 1, cached: 1 });
  });

  test('two runs at once both succeed', async () => {
    const env = await withoutBuilder();
    const build = async () => runCommand({ cwd: await makeTree(shell), args: ['build', ...fromMirror], env });
    const [one, other] = await Promise.all([build(), build()]);
    // Each sees the other's run folder as long as that is at work.
    for (const result of [one, other]) expectEnd({ ...result, left: { ...result.left, runs: [] } }, 0);
    expect(await namesIn(join(env['IMAGE_BUILD_CACHE'] ?? '', 'runs'))).toEqual([]);
    expect(await processesWith(env['IMAGE_BUILD_CACHE'] ?? '')).toEqual([]);
  });

  test('the BuildKit of a run that was killed outright is stopped by the next run, with all it left', async () => {
    const server = await startHangingServer();
    const env = await withoutBuilder();
    const cache = env['IMAGE_BUILD_CACHE'] ?? '';
    try {
      const killed = await startCommand({ ...(await endless(server.url)), env });
      await killed.until(server.asked);
      killed.kill('SIGKILL');
      const { exitCode, left } = await killed.done;
      expect(exitCode).toBe(137);
      expect(left.processes).toContainEqual(expect.stringContaining('/buildkitd --config'));
      expect(left.runs).toHaveLength(1);

      expectEnd(await runCommand({ cwd: await makeTree(shell), args: ['build', ...fromMirror], env }), 0);
      await server.left;
      expect(await processesWith(killed.temporary)).toEqual([]);
      expect(await namesIn(killed.temporary)).toEqual([]);
      expect(await namesIn(join(cache, 'runs'))).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

async function endless(url: string): Promise<CommandOptions> {
  const cwd = await makeTree({
    'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
    'images/app/Dockerfile': ['FROM busybox:stable', `RUN wget -O /never ${url}`],
  });
  return { cwd, args: ['build', ...fromMirror] };
}

describe('Ctrl-C in the middle of a solve', () => {
  test('ends with 130, cancels the work and stops the BuildKit that was started', async () => {
    const server = await startHangingServer();
    try {
      const command = await startCommand({ ...(await endless(server.url)), env: await withoutBuilder() });
      await command.until(server.asked);
      command.kill('SIGINT');
      const result = await command.done;
      expectEnd(result, 130);
      expect(result.stderr).toContain('✗ Interrupted');
      expect(result.report?.verdict).toBe('interrupted');
      await server.left;
    } finally {
      await server.stop();
    }
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s cancels the work of a builder that stays', async (signal) => {
    const server = await startHangingServer();
    try {
      const command = await startCommand(await endless(server.url));
      await command.until(server.asked);
      command.kill(signal);
      const result = await command.done;
      expectEnd(result, 130, nothing);
      await server.left;
    } finally {
      await server.stop();
    }
  });
});

test.each([
  { program: 'hadolint', when: '*-f?json*' },
  { program: 'buildx', when: 'ls*' },
  { program: 'trivy', when: '*--input*' },
])(
  'Ctrl-C that $program hears, too, as on a terminal, is no failure of $program',
  async ({ program, when }) => {
    const wrapper = await makeProgram(program, [
      `case "$*" in ${when}) kill -INT $PPID; kill -INT $$; esac`,
      `exec ${realTool(program)} "$@"`,
    ]);
    const args = ['build', `--${program}`, wrapper, ...withDatabase];
    const result = await runCommand({ cwd: await makeTree(shell), args });
    expectEnd(result, 130);
    expect(result.stderr).toContain('✗ Interrupted');
  },
);

test('Ctrl-C while tags are moved puts them back, and says so', async () => {
  let command: RunningCommand | undefined;
  const moved: string[] = [];
  const proxy = await startFlakyProxy(shared.registry, ({ method, path }) => {
    if (method === 'PUT' && /\/manifests\/(?!sha256:)/.test(path)) moved.push(path);
    if (moved.length === 2) command?.kill('SIGINT');
    return undefined;
  });
  try {
    const tags = Array.from({ length: 16 }, (_, index) => ['--tags', `${proxy.host}/stopped/app:${index}`]);
    command = await startCommand({
      cwd: await makeTree({ 'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile /app'] }),
      args: ['publish', ...tags.flat(), ...withDatabase],
    });
    const result = await command.done;
    expectEnd(result, 130);
    expect(result.stderr).toContain('✗ Interrupted while tags were moved; all tags are where they were');
    expect(result.report?.verdict).toBe('interrupted');
  } finally {
    await proxy.stop();
  }
  expect(await tagsBelow(shared.registry, 'stopped/')).toEqual([]);
});

test('mirrors that a builder cannot be given are told', async () => {
  const result = await runCommand({ cwd: await makeTree(shell), args: ['build', ...fromMirror] });
  expectEnd(result, 0);
  expect(result.stderr).toContain(
    'note: registry-mirrors has no effect on the build: builder remote (remote) was there before and keeps its own settings',
  );
});
