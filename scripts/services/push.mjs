/**
 * Puts an image or an artifact into a registry on this machine. A few requests of the distribution protocol,
 * so that what is pushed is exactly what is written here, the same bytes every time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/**
 * @typedef {{ mediaType: string, digest: string, size: number, annotations?: Record<string, string> }} Descriptor
 */

/**
 * @param {object} options
 * @param {string} options.host        "127.0.0.1:PORT"
 * @param {string} options.repository  "library/debian"
 * @param {string} options.tag
 * @param {string} options.configType
 * @param {unknown} options.config     becomes JSON
 * @param {string} options.layerType
 * @param {readonly string[]} options.layers  files, pushed as they are
 * @param {boolean} [options.titles]     name each layer after its file, as artifacts have it
 * @returns {Promise<string>} the manifest's digest
 * @throws {Error} when the registry refuses something
 */
export async function push({ host, repository, tag, configType, config, layerType, layers, titles }) {
  const base = `http://${host}/v2/${repository}`;
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: await pushBlob(base, configType, Buffer.from(JSON.stringify(config))),
    layers: await Promise.all(
      layers.map(async (path) => ({
        ...(await pushBlob(base, layerType, readFileSync(path))),
        ...(titles ? { annotations: { 'org.opencontainers.image.title': basename(path) } } : {}),
      })),
    ),
  });
  const response = await fetch(`${base}/manifests/${tag}`, {
    method: 'PUT',
    headers: { 'content-type': MANIFEST },
    body: manifest,
  });
  await mustBe(201, response);
  return sha256(Buffer.from(manifest));
}

/**
 * @param {string} base
 * @param {string} mediaType
 * @param {Buffer} bytes
 * @returns {Promise<Descriptor>}
 */
async function pushBlob(base, mediaType, bytes) {
  const digest = sha256(bytes);
  const descriptor = { mediaType, digest, size: bytes.length };
  if ((await fetch(`${base}/blobs/${digest}`, { method: 'HEAD' })).ok) return descriptor;
  const begun = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
  await mustBe(202, begun);
  const target = new URL(begun.headers.get('location') ?? '', base);
  target.searchParams.set('digest', digest);
  const headers = { 'content-type': 'application/octet-stream' };
  await mustBe(201, await fetch(target, { method: 'PUT', headers, body: new Uint8Array(bytes) }));
  return descriptor;
}

/**
 * @param {number} status
 * @param {Response} response
 */
async function mustBe(status, response) {
  if (response.status === status) return;
  throw new Error(`${response.url} answered ${String(response.status)}: ${await response.text()}`);
}

/**
 * @param {Uint8Array} bytes
 * @returns {string} a digest as registries write it
 */
export function sha256(bytes) {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
