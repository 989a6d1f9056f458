/** What every measurement needs: an engine, two registries, programs that are counted, and the bundled command. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { startBuildkitd } from '../services/buildkitd.mjs';
import { makeOwnedFolder } from '../services/owned-folder.mjs';
import { startRegistry } from '../services/registry.mjs';
import { layout } from '../setup/cache-dir.mjs';
import { projectRoot } from '../setup/files.mjs';
import { startCountingProxy } from './counting-proxy.mjs';
import { measure } from './measure.mjs';
import { makeWrappers } from './wrappers.mjs';

/** @typedef {Awaited<ReturnType<typeof openSurroundings>>} Surroundings */

export async function openSurroundings() {
  const cache = layout();
  const folder = makeOwnedFolder('bench');
  const mirror = await startRegistry({ dir: cache.mirror, readOnly: true });
  const registry = await startRegistry({ dir: join(folder, 'registry') });
  const proxy = await startCountingProxy(registry.host);
  const buildkitd = await startBuildkitd({
    dir: join(folder, 'buildkit'),
    mirrors: { 'docker.io': [mirror.host] },
    httpRegistries: [mirror.host, proxy.host],
  });
  const tools = ['buildx', 'hadolint', 'trivy'];
  const wrappers = makeWrappers(
    folder,
    Object.fromEntries(tools.map((name) => [name, join(cache.bin, name)])),
  );
  const env = {
    ...process.env,
    PATH: [wrappers.bin, cache.bin, process.env['PATH'] ?? ''].join(delimiter),
    BUILDX_CONFIG: join(folder, 'buildx'),
    IMAGE_BUILD_CACHE: join(folder, 'cache'),
  };
  const buildx = join(cache.bin, 'buildx');
  const made = await measure(
    buildx,
    ['create', '--name', 'bench', '--use', '--driver', 'remote', buildkitd.address],
    { cwd: folder, env },
  );
  if (made.code !== 0) throw new Error(`the builder could not be made:\n${made.output}`);
  const command = join(projectRoot, 'dist', 'cli', 'index.js');
  // What `uses:` runs, where set-up has it.
  const node24 = join(cache.node24, 'bin', 'node');
  const node = existsSync(node24) ? node24 : process.execPath;

  /**
   * Runs a program and expects it to succeed.
   * @param {string} program
   * @param {readonly string[]} args
   * @param {string} cwd
   * @param {Record<string, string>} [more]  of the environment
   */
  const run = async (program, args, cwd, more = {}) => {
    const one = await measure(program, args, { cwd, env: { ...env, ...more } });
    if (one.code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${one.output}`);
    return { ...one, ms: one.endMs - one.startMs };
  };
  return {
    /** @param {string} name */
    tool: (name) => join(cache.bin, name),
    /** Trivy as one would type it for an OCI layout: it looks for vulnerabilities and secrets, as it does by itself. */
    // prettier-ignore
    trivyArguments: ['image', '--quiet', '--cache-dir', join(folder, 'trivy-by-hand'),
      '--db-repository', `${mirror.host}/trivy-db:2`, '--skip-java-db-update', '--offline-scan'],
    /** Of our last run. @returns {{ images: { name: string, state: string }[] }} */
    readReport: () => JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8')),
    folder,
    node,
    proxy,
    wrappers,
    buildx,
    run,
    /** @param {readonly string[]} args @param {string} cwd */
    byHand: (args, cwd) => run(buildx, args, cwd),
    /** The bundled command, with what this machine needs. @param {readonly string[]} args @param {string} cwd */
    ours: (args, cwd) =>
      run(
        node,
        // prettier-ignore
        [command, ...args, '--db-repository', `${mirror.host}/trivy-db:2`,
          '--registry-mirrors', `docker.io=${mirror.host}`, '--report-dir', join(folder, 'report')],
        cwd,
      ),
    /** Of the whole checkout only what a build may see. */
    checkout: () => {
      const copy = join(folder, 'checkout');
      cpSync(projectRoot, copy, {
        recursive: true,
        filter: (path) => !/[\\/](node_modules|\.git)$/.test(path),
      });
      return copy;
    },
    close: async () => {
      await buildkitd.stop();
      await proxy.stop();
      await registry.stop();
      await mirror.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
