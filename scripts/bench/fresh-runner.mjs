/** A runner that nobody has used, for the bench `fresh`: an engine with an empty root, and no folder of anybody’s caches. */
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { startBuildkitd } from '../services/buildkitd.mjs';
import { projectRoot } from '../setup/files.mjs';
import { measure } from './measure.mjs';

/** @typedef {Awaited<ReturnType<typeof freshRunner>>} Runner */

const command = process.env['BENCH_COMMAND'] ?? join(projectRoot, 'dist', 'cli', 'index.js');

/**
 * @param {object} options
 * @param {import('./surroundings.mjs').Surroundings} options.surroundings
 * @param {string} options.folder  empty; it stays, as removing it slows down what comes after
 * @param {{ mirror: string, registry: string, packages: string }} options.hosts
 * @param {Record<string, string>} options.cache  the environment of the cache service
 * @param {boolean} options.hasEngine  false: the command starts its own
 */
export async function freshRunner({ surroundings, folder, hosts, cache, hasEngine }) {
  const { node, buildx } = surroundings;
  mkdirSync(folder, { recursive: true });
  const proxy = `http://${hosts.packages}`;
  const env = {
    ...process.env,
    PATH: [dirname(buildx), process.env['PATH'] ?? ''].join(delimiter),
    BUILDX_CONFIG: join(folder, 'buildx'),
    IMAGE_BUILD_CACHE: join(folder, 'cache'),
    // No engine of this machine is taken for the runner's.
    DOCKER_HOST: `unix://${join(folder, 'no-docker.sock')}`,
    CI: 'true',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_REF: 'refs/heads/main',
    ...cache,
  };
  /**
   * @param {string} program @param {readonly string[]} args @param {string} cwd
   * @param {Record<string, string>} [more]  of the environment
   */
  const run = async (program, args, cwd, more = {}) => {
    const one = await measure(program, args, { cwd, env: { ...env, ...more } });
    if (one.code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${one.output.slice(-4000)}`);
    return { ms: one.endMs - one.startMs, output: one.output };
  };
  const begunMs = performance.now();
  const engine = hasEngine
    ? await startBuildkitd({
        dir: join(folder, 'engine'),
        mirrors: { 'docker.io': [hosts.mirror] },
        httpRegistries: [hosts.mirror, hosts.registry],
      })
    : undefined;
  if (engine !== undefined)
    await run(buildx, ['create', '--name', 'fresh', '--use', '--driver', 'remote', engine.address], folder);
  const engineMs = performance.now() - begunMs;
  // What the one before has left to be written must not be paid by this one.
  await run('sync', [], folder);
  return {
    folder,
    node,
    run,
    /** What a step that sets up buildx pays, without what it would have to download. */
    engineMs,
    /** What a step of a build by hand gets as build arguments: BuildKit keeps them out of its cache’s keys. */
    proxyArgs: { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' },
    /** @param {readonly string[]} args @param {string} cwd */
    buildx: (args, cwd) => run(buildx, args, cwd),
    /** The bundled command. @param {readonly string[]} args @param {string} cwd */
    ours: (args, cwd) => {
      // prettier-ignore
      const more = ['--registry-mirrors', `docker.io=${hosts.mirror}`, '--proxy', 'host',
        '--report-dir', join(folder, 'report')];
      return run(node, [command, ...args, ...more], cwd, {
        HTTP_PROXY: proxy,
        NO_PROXY: '127.0.0.1',
      });
    },
    stop: async () => engine?.stop(),
  };
}
