import { execFile, spawn } from 'node:child_process';
import { chmod, cp, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { startDockerd } from '../../scripts/services/dockerd.mjs';
import { mountsBelow } from '../../scripts/services/mounts.mjs';
import { tool } from '../../scripts/services/tool-path.mjs';
import { packageIn } from '../support/greet-package.ts';
import { expectEnd } from '../support/outcome.ts';
import { publishOwn, root } from '../support/own-images.ts';
import { shared } from '../support/shared.ts';
import { afterwards, makeFolder, makeTree } from '../support/tree.ts';

const execute = promisify(execFile);
const minutes = 60_000;

/** Something for each of the images: tests, a package, sources that Node can run, an image to plan. */
const project = {
  Makefile: ['test:', '\t@echo all tests by make'],
  ...Object.fromEntries(
    Object.entries(packageIn('.', 'true')).map(([path, text]) => [path.replace('./', ''), text]),
  ),
  'src/cli.ts': [
    'const words: readonly string[] = process.argv.slice(2);',
    "console.log(`asked for ${words.join(' ')}`);",
  ],
  'package.json': '{ "name": "x", "version": "1.0.0", "type": "module" }',
  'package-lock.json':
    '{ "name": "x", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "x", "version": "1.0.0" } } }',
  'images/app/Dockerfile': 'FROM scratch\n',
};

describe('images/compose, in a real engine', () => {
  let engine: Awaited<ReturnType<typeof startDockerd>>;
  let state: string;
  let folder: string;
  let compose: (...args: readonly string[]) => Promise<string>;
  let options: { readonly cwd: string; readonly env: Record<string, string> };

  beforeAll(async () => {
    expectEnd(await publishOwn('1.0.0'), 0);
    state = await makeFolder();
    folder = await makeFolder();
    // What the services leave is theirs: it does not belong into the checkout.
    await cp(join(root, 'images', 'compose'), folder, { recursive: true });
    const sources = await makeTree(project);
    await chmod(sources, 0o755);
    engine = await startDockerd({ dir: state });
    afterwards(() => engine.stop());
    options = {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: await makeFolder(),
        DOCKER_HOST: engine.host,
        IMAGE_BUILD_REGISTRY: `${shared.registry}/own`,
        IMAGE_BUILD_TAG: '1.0.0',
        PROJECT: sources,
      },
    };
    compose = async (...args) => (await execute(tool('docker-compose'), args, options)).stdout;
  }, 10 * minutes);

  /** The first line of a service's log that is like this. */
  async function lineOf(service: string, like: RegExp): Promise<string> {
    const args = ['logs', '--follow', '--no-log-prefix', service];
    const child = spawn(tool('docker-compose'), args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      for await (const line of createInterface(child.stdout)) if (like.test(line)) return line;
      throw new Error(`${service} has ended without it`);
    } finally {
      child.kill('SIGKILL');
    }
  }

  test(
    'the profile dev tests the project, builds its packages, and runs the command again after each change',
    async () => {
      await compose('--profile', 'dev', 'up', '--detach');
      await compose('--profile', 'dev', 'wait', 'test', 'deb');
      const ended = JSON.parse(
        `[${(await compose('--profile', 'dev', 'ps', '--all', '--format', 'json')).trim().split('\n').join(',')}]`,
      ) as readonly { readonly Service: string; readonly State: string; readonly ExitCode: number }[];
      expect(ended.map(({ Service, State, ExitCode }) => [Service, State, ExitCode]).sort()).toEqual([
        ['deb', 'exited', 0],
        ['dev', 'running', 0],
        ['test', 'exited', 0],
      ]);
      expect(await lineOf('test', /tests/)).toBe('all tests by make');
      expect(await readdir(join(folder, 'out'))).toContain('greet_1.0-1_all.deb');
      expect(await lineOf('dev', /asked/)).toBe('asked for plan --source images');
    },
    5 * minutes,
  );

  test(
    'the command plans in production, where it may write to nothing but its cache',
    async () => {
      const planned = await compose('run', '--rm', 'plan', 'plan', '--json');
      expect(JSON.parse(planned)).toMatchObject({ targets: [{ name: 'app', decision: 'build' }] });
      const options = ['run', '--rm', '--entrypoint', 'node', 'lint', '--eval'];
      const writing = ['/opt/x', '/work/x', '/tmp/x', '/var/cache/image-build/x'].map(
        (path) => `try { fs.writeFileSync('${path}', ''); console.log('${path}') } catch {}`,
      );
      expect(await compose(...options, writing.join(';'))).toBe('/tmp/x\n/var/cache/image-build/x\n');
    },
    2 * minutes,
  );

  test(
    'what was started is stopped and removed, and the engine leaves nothing mounted',
    async () => {
      await compose('--profile', 'all', 'down', '--volumes', '--timeout', '1');
      expect((await compose('--profile', 'all', 'ps', '--all', '--quiet')).trim()).toBe('');
      await engine.stop();
      expect(mountsBelow(state, await readFile('/proc/self/mountinfo', 'utf8'))).toEqual([]);
      await rm(state, { recursive: true });
    },
    2 * minutes,
  );
});
