/**
 * The runner's cache for the bench `fresh`: the service of our tests, which speaks the real protocol, behind an address of
 * our choosing: its answers name where blobs are, and that has to lead through the limited network, too.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { transformSync } from '@swc/core';

import { makeOwnedFolder } from '../services/owned-folder.mjs';
import { projectRoot } from '../setup/files.mjs';

const sources = join(projectRoot, '__tests__', 'support', 'cache-service');
const mainBranch = [{ scope: 'refs/heads/main', permission: 'both' }];

/**
 * Makes JavaScript of the service.
 * @returns {Promise<{ start: (folder: string) => Promise<Started>, close: () => void }>}
 */
export async function loadCacheService() {
  const out = makeOwnedFolder('service', join(projectRoot, 'node_modules', '.cache'));
  // The client of the tests is no part of the service.
  for (const name of readdirSync(sources).filter((file) => file !== 'actions-cache.ts')) {
    const { code } = transformSync(readFileSync(join(sources, name), 'utf8'), {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript' },
        ...{ rewriteRelativeImportExtensions: true },
      },
      module: { type: 'es6' },
    });
    writeFileSync(join(out, name.replace(/\.ts$/, '.js')), code);
  }
  const { startCacheService } = await import(pathToFileURL(join(out, 'service.js')).href);
  return {
    start: async (folder) => {
      mkdirSync(folder, { recursive: true });
      return addressed(await startCacheService({ folder }));
    },
    close: () => rmSync(out, { recursive: true, force: true }),
  };
}

/**
 * @typedef {object} Service  as __tests__/support/cache-service/service.ts has it
 * @property {string} url
 * @property {(grants: unknown) => Record<string, string>} env
 * @property {() => readonly { key: string, size?: number }[]} entries
 * @property {() => Promise<void>} stop
 */
/**
 * @typedef {object} Started
 * @property {string} host  "127.0.0.1:PORT"
 * @property {(publicHost: string) => Record<string, string>} env  of a job on the default branch that reaches it there
 * @property {() => readonly { key: string, size?: number }[]} entries
 * @property {() => Promise<void>} stop
 */

/** @param {Service} service @returns {Promise<Started>} */
async function addressed(service) {
  let publicUrl = service.url;
  const { hostname, port } = new URL(service.url);
  const server = createServer((incoming, outgoing) => {
    const { method, url: path = '', headers } = incoming;
    const onward = request({ hostname, port, method, path, headers }, (answer) => {
      if (!path.startsWith('/twirp/')) {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        return;
      }
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (data) => (text += data));
      answer.on('end', () => {
        const body = text.replaceAll(service.url, publicUrl);
        const kept = Object.entries(answer.headers).filter(
          ([name]) => name !== 'content-length' && name !== 'transfer-encoding',
        );
        outgoing.writeHead(answer.statusCode ?? 502, {
          ...Object.fromEntries(kept),
          'content-length': Buffer.byteLength(body),
        });
        outgoing.end(body);
      });
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the cache service has no port');
  return {
    host: `127.0.0.1:${address.port}`,
    env: (publicHost) => {
      publicUrl = `http://${publicHost}/`;
      const own = service.env(mainBranch);
      return Object.fromEntries(
        Object.entries(own).map(([name, value]) => [name, value.replace(service.url, publicUrl)]),
      );
    },
    entries: service.entries,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
      await service.stop();
    },
  };
}
