/** What the mirror's images consist of: layers, and the configuration people expect under those names. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';

import { push, sha256 } from '../services/push.mjs';
import { REPRODUCIBLE, reproducibleTar } from '../services/tar.mjs';

const execute = promisify(execFile);
const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const CREATED = '2026-01-01T00:00:00Z';
const FRONTEND_CAPABILITIES = ['inputs', 'subrequests', 'contexts'].map(
  (name) => `moby.buildkit.frontend.${name}`,
);

/**
 * @typedef {object} MirrorImage
 * @property {string} repository
 * @property {string} tag
 * @property {readonly string[]} layers  tar.gz files
 * @property {Record<string, unknown>} config  the `config` part of an image configuration
 */

/**
 * @param {import('./cache-dir.mjs').Layout} cache
 * @param {string} tmp
 * @returns {Promise<MirrorImage[]>}
 */
export async function mirrorImages(cache, tmp) {
  const debian = join(cache.rootfs, 'debian.tar.gz');
  const debianConfig = { Env: [PATH], Cmd: ['bash'] };
  /** @type {{ version: string }} */
  const node = JSON.parse(readFileSync(join(cache.node24, 'package.json'), 'utf8'));
  const nodeLayers = [debian, await nodeLayer(cache.node24, tmp), await nodeUserLayer(debian, tmp)];
  const nodeConfig = { Env: [PATH, `NODE_VERSION=${node.version}`], Cmd: ['node'] };
  const busybox = { layers: [join(cache.rootfs, 'busybox.tar.gz')], config: { Env: [PATH], Cmd: ['sh'] } };
  return [
    { repository: 'library/debian', tag: 'bookworm-slim', layers: [debian], config: debianConfig },
    { repository: 'library/node', tag: '24-bookworm-slim', layers: nodeLayers, config: nodeConfig },
    { repository: 'library/busybox', tag: 'stable', ...busybox },
    { repository: 'library/busybox', tag: 'latest', ...busybox },
    { repository: 'library/busybox', tag: 'stable-musl', ...busybox },
    await frontend(join(cache.bin, 'dockerfile-frontend'), tmp),
  ];
}

/**
 * @param {string} host
 * @param {MirrorImage} image
 */
export async function pushImage(host, { repository, tag, layers, config }) {
  const diffIds = layers.map((path) => sha256(gunzipSync(readFileSync(path))));
  await push({
    host,
    repository,
    tag,
    configType: 'application/vnd.oci.image.config.v1+json',
    config: {
      created: CREATED,
      architecture: 'amd64',
      os: 'linux',
      config,
      rootfs: { type: 'layers', diff_ids: diffIds },
      history: layers.map((path) => ({
        created: CREATED,
        created_by: `image-build mirror: ${basename(path)}`,
      })),
    },
    layerType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    layers,
  });
}

/**
 * What `# syntax=docker/dockerfile:1` names: BuildKit reads the labels before it runs it.
 *
 * @param {string} program
 * @param {string} tmp
 * @returns {Promise<MirrorImage>}
 */
async function frontend(program, tmp) {
  const root = join(tmp, 'frontend');
  mkdirSync(join(root, 'bin'), { recursive: true });
  copyFileSync(program, join(root, 'bin', 'dockerfile-frontend'));
  return {
    repository: 'docker/dockerfile',
    tag: '1',
    layers: [await writeLayer(join(tmp, 'frontend.tar.gz'), reproducibleTar(root, ['bin']))],
    config: {
      Env: [PATH],
      Entrypoint: ['/bin/dockerfile-frontend'],
      Labels: {
        'moby.buildkit.frontend.network.none': 'true',
        'moby.buildkit.frontend.caps': FRONTEND_CAPABILITIES.join(','),
      },
    },
  };
}

/**
 * Node and npm under /usr/local.
 *
 * @param {string} folder
 * @param {string} tmp
 */
async function nodeLayer(folder, tmp) {
  const args = [
    ...REPRODUCIBLE,
    '--create',
    '--directory',
    folder,
    '--transform=s,^,usr/local/,S',
    'bin',
    'lib',
  ];
  const { stdout } = await execute('tar', args, { encoding: 'buffer', maxBuffer: 2 ** 30 });
  return writeLayer(join(tmp, 'node.tar.gz'), Promise.resolve(stdout));
}

/**
 * The user `node` (1000) that the real image has and that Dockerfiles switch to.
 *
 * @param {string} debian
 * @param {string} tmp
 */
async function nodeUserLayer(debian, tmp) {
  const root = join(tmp, 'node-user');
  mkdirSync(join(root, 'etc'), { recursive: true });
  await execute('tar', [
    '--extract',
    '--gzip',
    '--file',
    debian,
    '--directory',
    root,
    './etc/passwd',
    './etc/group',
  ]);
  const passwd = join(root, 'etc', 'passwd');
  const group = join(root, 'etc', 'group');
  writeFileSync(passwd, readFileSync(passwd, 'utf8') + 'node:x:1000:1000::/home/node:/bin/bash\n');
  writeFileSync(group, readFileSync(group, 'utf8') + 'node:x:1000:\n');
  const etc = await reproducibleTar(root, ['etc/passwd', 'etc/group']);
  mkdirSync(join(root, 'home', 'node'), { recursive: true });
  const options = ['--directory', root, '--owner=1000', '--group=1000', '--no-recursion', 'home/node'];
  const { stdout } = await execute('tar', [...REPRODUCIBLE, '--create', ...options], { encoding: 'buffer' });
  return writeLayer(join(tmp, 'node-user.tar.gz'), Promise.resolve(Buffer.concat([withoutEnd(etc), stdout])));
}

/**
 * A tar ends with blocks of zeros; without them another archive can follow.
 *
 * @param {Buffer} tar
 */
function withoutEnd(tar) {
  let end = tar.length;
  while (end >= 512 && tar.subarray(end - 512, end).every((byte) => byte === 0)) end -= 512;
  return tar.subarray(0, end);
}

/**
 * @param {string} path
 * @param {Promise<Buffer>} tar
 * @returns {Promise<string>} the path
 */
async function writeLayer(path, tar) {
  writeFileSync(path, gzipSync(await tar));
  return path;
}
