/**
 * Where everything that is not part of the checkout lives.
 * One function for the root and one for the layout, so that no other file spells a path of the cache.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The cache folder: IMAGE_BUILD_CACHE, else XDG_CACHE_HOME/image-build, else ~/.cache/image-build.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function cacheRoot(env = process.env) {
  if (env['IMAGE_BUILD_CACHE']) return env['IMAGE_BUILD_CACHE'];
  const xdg = env['XDG_CACHE_HOME'];
  return xdg ? join(xdg, 'image-build') : join(homedir(), '.cache', 'image-build');
}

/**
 * @typedef {object} Layout
 * @property {string} root
 * @property {string} bin       the tools, to be put on PATH
 * @property {string} node24    a folder with bin/node (24) and lib/node_modules/npm; never on PATH
 * @property {string} docker    a docker engine unpacked, not installed
 * @property {string} rootfs    layers (tar.gz) that the mirror's images are made of
 * @property {string} mirror    storage of the registry that stands in for Docker Hub
 * @property {string} registry  storage of the registry that `npm start` publishes to
 * @property {string} logs      what the tools said while setting up
 * @property {string} stamps    one file a step: the hash of what it was made from
 * @property {string} tmp       unfinished work; anything in it may be deleted by whoever holds the lock
 * @property {string} lock      the file that is locked while setting up
 */

/**
 * @param {string} [root]
 * @returns {Layout}
 */
export function layout(root = cacheRoot()) {
  return {
    root,
    bin: join(root, 'tools', 'bin'),
    node24: join(root, 'tools', 'node24'),
    docker: join(root, 'tools', 'docker'),
    rootfs: join(root, 'tools', 'rootfs'),
    mirror: join(root, 'mirror'),
    registry: join(root, 'registry'),
    logs: join(root, 'logs'),
    stamps: join(root, 'stamps'),
    tmp: join(root, 'tmp'),
    lock: join(root, 'lock'),
  };
}
