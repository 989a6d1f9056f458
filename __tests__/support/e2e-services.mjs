/**
 * What all end-to-end tests of a jest run share: a mirror of the base images, a registry to publish to, a BuildKit, a
 * vulnerability database, and the transpiled sources. Tests read where they are from `shared.ts`.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { startBuildkitd } from '../../scripts/services/buildkitd.mjs';
import { makeOwnedFolder } from '../../scripts/services/owned-folder.mjs';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { tool } from '../../scripts/services/tool-path.mjs';
import { pushTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { layout } from '../../scripts/setup/cache-dir.mjs';
import { projectRoot } from '../../scripts/setup/files.mjs';
import { transpile } from '../../scripts/transpile.mjs';

const execute = promisify(execFile);

/** Debian's `make` of bookworm has a hole in here, and nothing else does. */
const advisories = /** @type {const} */ ([
  {
    bucket: 'debian 12',
    package: 'make-dfsg',
    id: 'CVE-2099-0001',
    severity: 'HIGH',
    fixedVersion: '4.3-4.2',
    title: 'make builds more than it was told to',
  },
]);

/** The builder's name in the shared `BUILDX_CONFIG`. */
const BUILDER = 'remote';

/** What is to be undone at the end, the last one first. @type {(() => Promise<void> | void)[]} */
const undo = [];

/**
 * @typedef {object} Shared
 * @property {string} work          a temporary folder that goes with the services
 * @property {string} sources       the transpiled sources
 * @property {string} bin           the folder of the real tools
 * @property {string} mirror        "127.0.0.1:PORT" with Docker Hub's images, read only
 * @property {string} registry      "127.0.0.1:PORT" to publish to
 * @property {string} engine        the shared BuildKit's address
 * @property {string} dockerHost    for DOCKER_HOST: nobody listens there, whatever this machine has
 * @property {string} buildxConfig  a folder for BUILDX_CONFIG whose current builder is that BuildKit
 * @property {string} database      for --db-repository
 * @property {string} cache         for IMAGE_BUILD_CACHE, shared so that the database is fetched once
 */

/**
 * Starts everything, or nothing: what has been started is stopped again when something fails.
 *
 * @returns {Promise<Shared>}
 */
export async function startShared() {
  try {
    const { bin, mirror: images } = layout();
    if (!existsSync(join(bin, 'buildkitd')) || !existsSync(images))
      throw new Error('The tools and the mirror are missing: run `npm run setup` first');
    const work = makeOwnedFolder('e2e');
    undo.push(() => rmSync(work, { recursive: true, force: true, maxRetries: 3 }));
    const [mirror, registry] = await Promise.all([
      started(startRegistry({ dir: images, readOnly: true })),
      started(startRegistry({ dir: join(work, 'registry') })),
    ]);
    const [engine, database] = await Promise.all([
      started(
        startBuildkitd({
          dir: join(work, 'engine'),
          mirrors: { 'docker.io': [mirror.host] },
          httpRegistries: [mirror.host, registry.host],
          collects: false,
        }),
      ),
      pushTrivyDb({ host: registry.host, advisories, repository: 'the/trivy-db' }),
    ]);
    const dockerHost = `unix://${join(work, 'no-docker.sock')}`;
    const buildxConfig = await makeBuilder(join(work, 'buildx'), engine.address, dockerHost);
    return {
      work,
      bin,
      database,
      dockerHost,
      buildxConfig,
      sources: ownSources(),
      mirror: mirror.host,
      registry: registry.host,
      engine: engine.address,
      cache: join(work, 'cache'),
    };
  } catch (error) {
    await stopShared();
    throw error;
  }
}

/** Stops and removes all of it; one that cannot be stopped does not keep the others running. */
export async function stopShared() {
  const failures = [];
  for (const stop of undo.splice(0).reverse()) {
    try {
      await stop();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped');
}

/**
 * @template {{ stop: () => Promise<void> }} S
 * @param {Promise<S>} starting
 * @returns {Promise<S>}
 */
async function started(starting) {
  const service = await starting;
  undo.push(() => service.stop());
  return service;
}

/**
 * The sources in a folder that nobody else writes to, from where the packages are found.
 *
 * @returns {string}
 */
function ownSources() {
  const own = makeOwnedFolder('src', join(projectRoot, 'node_modules', '.cache', 'image-build'));
  undo.push(() => rmSync(own, { recursive: true, force: true }));
  return transpile(own);
}

/**
 * buildx keeps one current builder for each DOCKER_HOST.
 *
 * @param {string} folder
 * @param {string} address
 * @param {string} dockerHost
 * @returns {Promise<string>} the folder
 */
async function makeBuilder(folder, address, dockerHost) {
  const docker = join(folder, 'docker');
  mkdirSync(docker, { recursive: true });
  writeFileSync(join(docker, 'config.json'), '{}');
  const env = {
    PATH: '/nowhere',
    HOME: folder,
    BUILDX_CONFIG: folder,
    DOCKER_CONFIG: docker,
    DOCKER_HOST: dockerHost,
  };
  const args = ['create', '--name', BUILDER, '--driver', 'remote', '--use', address];
  await execute(tool('buildx'), args, { env });
  return folder;
}
