/** A real S3 storage (versitygw) on this machine, on a free port: it looks at signatures, conditions and policies. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

import { makeOwnedFolder } from './owned-folder.mjs';
import { startService } from './service.mjs';
import { tool } from './tool-path.mjs';
import { unixGet } from './unix-get.mjs';

/**
 * @typedef {{ readonly id: string, readonly secret: string }} Key
 */

/**
 * @typedef {object} Storage
 * @property {string} host               "127.0.0.1:PORT", plain HTTP
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a storage and waits until it answers.
 *
 * @param {object} options
 * @param {string} options.dir     where buckets are kept, a folder each; made when missing
 * @param {string} options.region
 * @param {Key} options.owner      may do everything
 * @param {readonly Key[]} [options.users]  may do what policies of buckets say
 * @returns {Promise<Storage>}
 * @throws {Error} with the end of its log when it does not start
 */
export async function startS3({ dir, region, owner, users = [] }) {
  mkdirSync(dir, { recursive: true });
  const work = makeOwnedFolder('s3storage');
  const [accounts, socket] = [join(work, 'accounts'), join(work, 'socket')];
  mkdirSync(accounts);
  const accessAccounts = Object.fromEntries(
    users.map(({ id, secret }) => [id, { access: id, secret, role: 'user' }]),
  );
  writeFileSync(join(accounts, 'users.json'), JSON.stringify({ accessAccounts }));
  const { host, close } = await forwardTo(socket);
  const { stop } = await startService({
    program: tool('versitygw'),
    args: [
      '--port',
      socket,
      '--region',
      region,
      '--iam-dir',
      accounts,
      '--health',
      '/health',
      '--quiet',
      'posix',
      dir,
    ],
    log: join(work, 'log'),
    env: { ROOT_ACCESS_KEY_ID: owner.id, ROOT_SECRET_ACCESS_KEY: owner.secret },
    ready: async () => (await unixGet(socket, '/health')) === 200,
    cleanUp: () => {
      close();
      rmSync(work, { recursive: true, force: true });
    },
  });
  return { host, stop };
}

/**
 * It does not say which port it has got: it listens on a socket, and the port is ours.
 *
 * @param {string} socket
 * @returns {Promise<{ host: string, close: () => void }>}
 */
async function forwardTo(socket) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const server = createServer((incoming) => {
    const onward = connect(socket);
    for (const [one, other] of /** @type {const} */ ([
      [incoming, onward],
      [onward, incoming],
    ])) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => open.delete(one));
      one.pipe(other);
    }
  });
  await new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a port was asked for');
  const close = () => {
    server.close();
    for (const one of open) one.destroy();
  };
  return { host: `127.0.0.1:${String(address.port)}`, close };
}
