/** A BuildKit daemon of our own: no container engine needed, state in a folder that the caller chooses. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

import { makeOwnedFolder } from './owned-folder.mjs';
import { startService } from './service.mjs';
import { tool } from './tool-path.mjs';

/**
 * @typedef {object} Buildkitd
 * @property {string} address  "unix:///…/buildkitd.sock", for `buildx create --driver remote`
 * @property {string} log
 * @property {() => Promise<void>} stop
 */

/**
 * Starts buildkitd and waits until it accepts connections.
 *
 * @param {object} options
 * @param {string} options.dir  its state: images, cache, log; made when missing, reusable, one daemon at a time
 * @param {Readonly<Record<string, readonly string[]>>} [options.mirrors]  registry → hosts asked instead of it
 * @param {readonly string[]} [options.httpRegistries]  hosts spoken to without TLS
 * @param {boolean} [options.collects]  false: it keeps all. By itself it throws cache mounts away when all of them together
 *   are above 512 MB, those that somebody has just filled among them (docs.docker.com, "Build garbage collection").
 * @returns {Promise<Buildkitd>}
 * @throws {Error} with the end of its log when it does not start
 */
export async function startBuildkitd({ dir, mirrors = {}, httpRegistries = [], collects = true }) {
  mkdirSync(dir, { recursive: true });
  // A socket's path is limited to some 100 bytes, and `dir` may be long.
  const work = makeOwnedFolder('bk');
  const socket = join(work, 'buildkitd.sock');
  const config = join(work, 'buildkitd.toml');
  const log = join(dir, 'buildkitd.log');
  writeFileSync(config, configuration({ dir, socket, mirrors, httpRegistries, collects }));
  const { stop } = await startService({
    program: tool('buildkitd'),
    args: ['--config', config],
    // BuildKit leaves empty mount points behind in its temporary folder.
    env: { TMPDIR: work },
    log,
    ready: () => accepts(socket),
    cleanUp: () => rmSync(work, { recursive: true, force: true }),
  });
  return { address: `unix://${socket}`, log, stop };
}

/**
 * Without CNI plugins the only network a build can have is the host's.
 *
 * @param {object} options
 * @param {string} options.dir
 * @param {string} options.socket
 * @param {Readonly<Record<string, readonly string[]>>} options.mirrors
 * @param {readonly string[]} options.httpRegistries
 * @param {boolean} options.collects
 * @returns {string}
 */
function configuration({ dir, socket, mirrors, httpRegistries, collects }) {
  const lines = [
    `root = ${JSON.stringify(join(dir, 'state'))}`,
    '[grpc]',
    `address = [${JSON.stringify(`unix://${socket}`)}]`,
    '[worker.oci]',
    'enabled = true',
    'networkMode = "host"',
    `gc = ${collects}`,
    '[worker.containerd]',
    'enabled = false',
  ];
  for (const registry of new Set([...Object.keys(mirrors), ...httpRegistries])) {
    lines.push(`[registry.${JSON.stringify(registry)}]`);
    const hosts = mirrors[registry];
    if (hosts) lines.push(`mirrors = ${JSON.stringify(hosts)}`);
    if (httpRegistries.includes(registry)) lines.push('http = true');
  }
  return lines.join('\n') + '\n';
}

/**
 * @param {string} socket
 * @returns {Promise<boolean>}
 */
function accepts(socket) {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });
}
