import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startDockerd } from '../../scripts/services/dockerd.mjs';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { makeDocker } from '../support/binfmt.ts';
import { runCommand, startCommand, withDatabase } from '../support/command.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { namesIn } from '../support/leftovers.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeProgram } from '../support/program.ts';
import { tagsBelow } from '../support/registry-contents.ts';
import { runPost, runStep, startStep } from '../support/runner.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const run = promisify(execFile);
const shell = { 'images/app/Dockerfile': ['FROM busybox:stable', 'RUN cat /etc/hosts > /made'] };
const remote = ['--driver', 'remote', '--endpoint', shared.engine, ...withDatabase];

/** A machine that knows no builder at all, and has a cache folder of its own. */
async function withoutBuilder(): Promise<Record<'BUILDX_CONFIG' | 'IMAGE_BUILD_CACHE', string>> {
  const folder = await makeFolder();
  return { BUILDX_CONFIG: join(folder, 'buildx'), IMAGE_BUILD_CACHE: join(folder, 'cache') };
}

/** The log of a step: the runner is told what to hide, and shows none of those lines. */
function shown({ stdout, stderr }: { stdout: string; stderr: string }): string {
  return stdout.replaceAll(/^::add-mask::.*$/gm, '') + stderr;
}

describe('driver: remote', () => {
  test('builds with the BuildKit at the endpoint, and leaves no builder behind', async () => {
    const env = await withoutBuilder();
    const result = await runCommand({ cwd: await makeTree(shell), args: ['build', ...remote], env });
    expectEnd(result, 0);
    expect(result.report?.engine).toBe('remote builder of this run');
    expect(result.report?.images[0]?.steps.total).toBe(1);
    expect(await namesIn(join(env.IMAGE_BUILD_CACHE, 'builders'))).toEqual([]);
    expect(await namesIn(join(env.BUILDX_CONFIG, 'instances'))).toEqual([]);
  });

  test('an option that its driver does not know is refused, and buildx’s words are shown', async () => {
    const args = ['build', ...remote, '--driver-opts', 'image=x'];
    const result = await runCommand({ cwd: await makeTree(shell), args, env: await withoutBuilder() });
    expectEnd(result, 4);
    expect(result.stderr).toContain(
      `✗ The remote builder at ${shared.engine} cannot be made: invalid driver option image for remote driver`,
    );
  });

  test('mirrors that a BuildKit elsewhere cannot be given are told', async () => {
    const args = ['build', ...remote, '--registry-mirrors', `docker.io=${shared.mirror}`];
    const result = await runCommand({ cwd: await makeTree(shell), args, env: await withoutBuilder() });
    expectEnd(result, 0);
    expect(result.stderr).toContain(
      'note: registry-mirrors has no effect on the build: the BuildKit of driver: remote was there before and keeps its own settings',
    );
  });

  test('of a job that was killed is removed by the post step, with the logins', async () => {
    const server = await startHangingServer();
    const env = await withoutBuilder();
    const cache = env.IMAGE_BUILD_CACHE;
    const cwd = await makeTree({
      'images/app/Dockerfile': ['FROM busybox:stable', `RUN wget -O /never ${server.url}`],
    });
    const inputs = {
      INPUT_DRIVER: 'remote',
      INPUT_ENDPOINT: shared.engine,
      'INPUT_REGISTRY-AUTH': '- {registry: registry.test, username: me, password-env: REGISTRY_PASSWORD}',
      REGISTRY_PASSWORD: 'kept-secret',
    };
    try {
      const step = await startStep({
        cwd,
        with: { 'db-repository': shared.database },
        env: { ...env, ...inputs },
        from: 'sources',
      });
      await step.until(server.asked);
      const [name = ''] = await namesIn(join(cache, 'runs'));
      const config = join(cache, 'runs', name, 'docker', 'config.json');
      expect(await readFile(config, 'utf8')).toContain(Buffer.from('me:kept-secret').toString('base64'));
      expect(await namesIn(join(cache, 'builders'))).toHaveLength(1);
      step.kill('SIGKILL');
      const killed = await step.done;

      const post = await runPost({ cwd, env, from: 'sources' }, killed.state);
      expect({ exitCode: post.exitCode, told: post.stdout + post.stderr }).toEqual({ exitCode: 0, told: '' });
      expect(await namesIn(join(cache, 'builders'))).toEqual([]);
      expect(await namesIn(join(cache, 'runs'))).toEqual([]);
      expect(shown(killed) + JSON.stringify(killed.state)).not.toContain('kept-secret');
    } finally {
      await server.stop();
    }
  });
});

test('of two runs in containers with one host name and one cache folder neither takes the other’s builder', async () => {
  const server = await startHangingServer();
  const env = await withoutBuilder();
  const cwd = await makeTree({
    'images/app/Dockerfile': ['FROM busybox:stable', `RUN wget -O /never ${server.url}`],
  });
  // All of a container that matters here: processes have other numbers in it.
  const inContainer = await makeProgram('node', [
    `exec /usr/bin/unshare --pid --fork --kill-child --mount-proc ${process.execPath} "$@"`,
  ]);
  const left = async (): Promise<readonly (readonly string[])[]> =>
    Promise.all(['builders', 'runs'].map((name) => namesIn(join(env.IMAGE_BUILD_CACHE, name))));
  const first = await startCommand({ cwd, args: ['build', ...remote], env });
  try {
    await first.until(server.asked);
    const before = await left();
    expect(before.map(({ length }) => length)).toEqual([1, 1]);
    const second = await runCommand({
      cwd: await makeTree(shell),
      args: ['build', ...remote],
      env,
      node: inContainer,
    });
    expectEnd(second, 0);
    expect(await left()).toEqual(before);
  } finally {
    first.kill('SIGTERM');
    await first.done;
    await server.stop();
  }
  expect(await left()).toEqual([[], []]);
});

describe('registry-auth', () => {
  // The user `robot` with the password `correct horse`, by bcrypt.
  const htpasswd = 'robot:$2b$05$abcdefghijklmnopqrstuuHNbAKRhpaujgo33bRWs.NLUTJO3lOy2\n';
  let registries: Awaited<ReturnType<typeof startRegistry>>[];
  beforeAll(async () => {
    const dir = await makeFolder();
    await writeFile(join(dir, 'htpasswd'), htpasswd);
    registries = await Promise.all(
      ['one', 'two'].map((name) => startRegistry({ dir: join(dir, name), htpasswd: join(dir, 'htpasswd') })),
    );
  });
  afterAll(async () => {
    for (const { stop } of registries) await stop();
  });

  const auth = () =>
    registries
      .map(({ host }) => `- {registry: "${host}", username: robot, password: correct horse}`)
      .join('\n');

  test('logs in to all of them: images go to two, and a base comes from one', async () => {
    const [one = '', two = ''] = registries.map(({ host }) => host);
    const docker = await makeTree({ 'config.json': '{"auths":{}}' });
    const env = { 'INPUT_REGISTRY-AUTH': auth(), DOCKER_CONFIG: docker };
    const publish = async (name: string, dockerfile: readonly string[]) => {
      const cwd = await makeTree({ Dockerfile: dockerfile });
      const tags = [one, two].map((host) => `${host}/acme/${name}:1`).join('\n');
      const given = { context: '.', tags, push: 'true', 'db-repository': shared.database };
      return runStep({ cwd, with: given, env, from: 'sources' });
    };
    const base = await publish('base', ['FROM scratch', 'COPY Dockerfile /']);
    const derived = await publish('app', [`FROM ${one}/acme/base:1`, 'COPY Dockerfile /app']);
    for (const result of [base, derived]) {
      expect(result.exitCode === 0 ? '' : result.stdout + result.stderr).toBe('');
      const told = result.summary + JSON.stringify([result.report, result.outputs, result.state]);
      expect(told + shown(result)).not.toContain('correct horse');
      expect(result.stdout).toContain('::add-mask::correct horse');
      expect(result.left.runs).toEqual([]);
    }
    for (const host of [one, two])
      expect(await tagsBelow(host, 'acme/', 'robot:correct horse')).toEqual(['acme/app:1', 'acme/base:1']);
    expect(await readFile(join(docker, 'config.json'), 'utf8')).toBe('{"auths":{}}');
    expect(await namesIn(docker)).toEqual(['config.json']);
  });

  test('that cannot be read is a wrong request, without a word of it', async () => {
    const args = ['build', '--registry-auth=- {username: me, password: *kept-secret}', ...withDatabase];
    const result = await runCommand({ cwd: await makeTree(shell), args });
    expectEnd(result, 2);
    expect(result.stderr).toContain('✗ registry-auth is not YAML, in its line 1');
    expect(result.stdout + result.stderr + JSON.stringify(result.report)).not.toContain('kept-secret');
  });
});

describe('emulation', () => {
  // No machine that runs these tests is a mainframe.
  const foreign = {
    'images/app/Dockerfile': ['FROM scratch', 'COPY --chmod=755 program /', 'RUN ["/program"]'],
    'images/app/program': '\u007fELF of another machine',
  };
  const platforms = ['--platforms', 'linux/s390x', ...withDatabase];

  test('that this machine’s kernel does not take is told before anything is built', async () => {
    const docker = await makeDocker({
      supported: ['linux/amd64'],
      says: 's390x EPERM opening /proc/sys/fs/binfmt_misc/register check permissions?',
    });
    const result = await runCommand({
      cwd: await makeTree(foreign),
      args: ['build', '--emulation', ...platforms],
      env: { PATH: `${docker.folder}:${shared.bin}:/usr/bin:/bin` },
    });
    expectEnd(result, 4);
    expect(result.stderr).toContain('✗ This machine’s kernel takes no emulator for linux/s390x');
    expect(result.stderr).toContain('EPERM opening /proc/sys/fs/binfmt_misc/register');
    expect(await docker.asked()).toHaveLength(2);
  });

  test('that was not asked for: the message says what to do', async () => {
    const result = await runCommand({ cwd: await makeTree(foreign), args: ['build', ...platforms] });
    expectEnd(result, 3);
    expect(result.stderr).toContain('exec format error');
    expect(result.stderr).toContain('→ The engine cannot run this platform: emulation: true registers QEMU');
  });

  test('has nothing to do for images whose steps only copy', async () => {
    const docker = await makeDocker({ supported: [] });
    const cwd = await makeTree({ 'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'] });
    const result = await runCommand({
      cwd,
      args: ['build', '--emulation', ...platforms],
      env: { PATH: `${docker.folder}:${shared.bin}:/usr/bin:/bin` },
    });
    expectEnd(result, 0);
    expect(await docker.asked()).toEqual([]);
  });
});

describe('driver: docker-container', () => {
  test('whose container does not come up is told, and nothing of it is left in the docker engine', async () => {
    const dir = await makeFolder();
    const engine = await startDockerd({ dir });
    const { IMAGE_BUILD_CACHE: cache, ...env } = await withoutBuilder();
    const docker = async (...args: readonly string[]): Promise<string> => {
      const options = { env: { DOCKER_HOST: engine.host, HOME: dir } };
      return (await run(engine.client, args, options)).stdout.trim();
    };
    try {
      // It has no BuildKit in it.
      const opts = ['--driver-opts', `image=${shared.mirror}/library/busybox:stable`];
      const result = await runCommand({
        cwd: await makeTree(shell),
        args: [
          'build',
          '--driver',
          'docker-container',
          ...opts,
          '--driver-opts',
          'network=none',
          ...withDatabase,
        ],
        env: { ...env, IMAGE_BUILD_CACHE: cache, DOCKER_HOST: engine.host },
      });
      expectEnd(result, 4);
      expect(result.stderr).toContain('✗ The docker-container builder cannot be made: ');
      expect(await docker('image', 'ls', '--quiet')).not.toBe('');
      expect(await docker('ps', '--all', '--quiet')).toBe('');
      expect(await docker('volume', 'ls', '--quiet')).toBe('');
      expect(await namesIn(join(cache, 'builders'))).toEqual([]);
    } finally {
      await engine.stop();
    }
  });
});
