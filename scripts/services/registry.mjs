/** A real registry (distribution) on this machine, on a free port. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeOwnedFolder } from './owned-folder.mjs';
import { startService } from './service.mjs';
import { tool } from './tool-path.mjs';

/**
 * @typedef {object} Registry
 * @property {string} host               "127.0.0.1:PORT", plain HTTP
 * @property {string} log                file with what it says, one line a request; gone after `stop`
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a registry and waits until it answers. Several may serve one folder as long as only one writes to it.
 *
 * @param {object} options
 * @param {string} options.dir        where images are kept; made when missing
 * @param {number} [options.port]     0 or left out: a free one
 * @param {string} [options.htpasswd] file with bcrypt entries; every request then needs a login
 * @param {boolean} [options.readOnly]
 * @returns {Promise<Registry>}
 * @throws {Error} with the end of its log when it does not start
 */
export async function startRegistry({ dir, port = 0, htpasswd, readOnly = false }) {
  mkdirSync(dir, { recursive: true });
  const work = makeOwnedFolder('registry');
  const log = join(work, 'registry.log');
  const config = join(work, 'config.yml');
  writeFileSync(log, '');
  writeFileSync(config, configuration({ dir, port, htpasswd, readOnly }));
  let host = '';
  const { stop } = await startService({
    program: tool('registry'),
    args: ['serve', config],
    log,
    env: { OTEL_TRACES_EXPORTER: 'none' },
    ready: async () => {
      host ||= listeningOn(log);
      return host !== '' && (await answers(host));
    },
    cleanUp: () => rmSync(work, { recursive: true, force: true }),
  });
  return { host, log, stop };
}

/**
 * JSON is YAML, so no quoting rules are needed.
 *
 * @param {{ dir: string, port: number, htpasswd: string | undefined, readOnly: boolean }} options
 * @returns {string}
 */
function configuration({ dir, port, htpasswd, readOnly }) {
  return JSON.stringify({
    version: '0.1',
    log: { level: 'info', formatter: 'text' },
    storage: {
      filesystem: { rootdirectory: dir },
      delete: { enabled: true },
      maintenance: { readonly: { enabled: readOnly } },
    },
    http: { addr: `127.0.0.1:${String(port)}` },
    ...(htpasswd === undefined ? {} : { auth: { htpasswd: { realm: 'image-build', path: htpasswd } } }),
  });
}

/**
 * The port is the registry's own choice, read from its log: choosing one here would be a race.
 *
 * @param {string} log
 * @returns {string} "127.0.0.1:PORT", or "" as long as it has not said so
 */
function listeningOn(log) {
  return /listening on (127\.0\.0\.1:\d+)/.exec(readFileSync(log, 'utf8'))?.[1] ?? '';
}

/**
 * @param {string} host
 * @returns {Promise<boolean>} true for 401 too: a registry that wants a login is up
 */
async function answers(host) {
  try {
    const { status } = await fetch(`http://${host}/v2/`);
    return status === 200 || status === 401;
  } catch {
    return false;
  }
}
