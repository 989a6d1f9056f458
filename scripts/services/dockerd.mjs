/** A Docker engine for tests: unpacked by set-up, with a state of its own, no bridge and no firewall rules. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { layout } from '../setup/cache-dir.mjs';
import { firstOf } from '../setup/debian.mjs';
import { unmountBelow } from './mounts.mjs';
import { makeOwnedFolder } from './owned-folder.mjs';
import { startService } from './service.mjs';
import { unixGet } from './unix-get.mjs';

/**
 * @typedef {object} Dockerd
 * @property {string} host    "unix:///…/docker.sock", for DOCKER_HOST
 * @property {string} client  a docker command line program that fits
 * @property {string} log
 * @property {() => Promise<void>} stop
 */

/**
 * Starts dockerd, and with it a containerd, and waits until it answers. Needs root.
 *
 * @param {object} options
 * @param {string} options.dir  its state and log; made when missing
 * @returns {Promise<Dockerd>}
 * @throws {Error} with the end of its log when it does not start
 */
export async function startDockerd({ dir }) {
  mkdirSync(dir, { recursive: true });
  const { docker } = layout();
  const program = firstOf(docker, 'usr/sbin/dockerd', 'usr/bin/dockerd');
  const work = makeOwnedFolder('docker');
  const socket = join(work, 'docker.sock');
  const config = join(work, 'daemon.json'); // not the system's
  writeFileSync(config, '{}');
  const log = join(dir, 'dockerd.log');
  const folders = [join(docker, 'usr', 'sbin'), join(docker, 'usr', 'bin')];
  const { stop } = await startService({
    program,
    // prettier-ignore
    args: ['--host', `unix://${socket}`, '--data-root', join(dir, 'data'), '--exec-root', join(work, 'exec'),
      '--pidfile', join(work, 'docker.pid'), '--config-file', config,
      '--iptables=false', '--ip6tables=false', '--bridge=none'],
    log,
    env: {
      PATH: [...folders, process.env['PATH'] ?? '', '/usr/sbin', '/sbin'].join(delimiter),
      LD_LIBRARY_PATH: ['lib', 'usr/lib'].map((lib) => join(docker, lib, 'x86_64-linux-gnu')).join(delimiter),
    },
    // It gives containers ten seconds for their own end.
    stopSeconds: 30,
    ready: async () => (await unixGet(socket, '/_ping')) === 200,
    cleanUp: () => {
      // It leaves the network's name space of containers mounted, and after a hard end their layers.
      for (const folder of [work, dir]) unmountBelow(folder);
      rmSync(work, { recursive: true, force: true });
    },
  });
  return { host: `unix://${socket}`, client: join(docker, 'usr', 'bin', 'docker'), log, stop };
}
