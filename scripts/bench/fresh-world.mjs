/** What runs around the runners of the bench `fresh`: registries, packages and the cache service, behind the network. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startRegistry } from '../services/registry.mjs';
import { layout } from '../setup/cache-dir.mjs';
import { loadCacheService } from './fresh-cache-service.mjs';
import { makeNetwork } from './fresh-network.mjs';
import { startPackages } from './fresh-packages.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {Awaited<ReturnType<typeof openWorld>>} World */
/** @typedef {Awaited<ReturnType<typeof openJob>>} Job */

const limits = { bytesPerSecond: 50e6, roundTripMs: 20 };
/** For so long after many files were removed ext4 is slow to make new ones. */
const restMs = 60_000;

/** What all measurements share: the servers, each behind the limited network. @param {Surroundings} surroundings */
export async function openWorld(surroundings) {
  const folder = join(surroundings.folder, 'fresh');
  mkdirSync(folder, { recursive: true });
  const network = makeNetwork(limits);
  const service = await loadCacheService();
  const mirror = await startRegistry({ dir: layout().mirror, readOnly: true });
  const registry = await startRegistry({ dir: join(folder, 'registry') });
  const packages = await startPackages(join(folder, 'packages'), await pipIndex(surroundings));
  const roads = {
    mirror: await network.open(mirror.host),
    registry: await network.open(registry.host),
    packages: await network.open(packages.host),
  };
  let count = 0;
  return {
    surroundings,
    folder,
    network,
    service,
    hosts: { mirror: roads.mirror.host, registry: roads.registry.host, packages: roads.packages.host },
    newFolder: () => join(folder, 'runners', `${(count += 1)}`),
    /** Removes the runners that there were. */
    rest: async () => {
      if (count === 0) return;
      rmSync(join(folder, 'runners'), { recursive: true, force: true });
      await surroundings.run('sync', [], folder);
      await sleep(restMs);
    },
    close: async () => {
      for (const road of Object.values(roads)) await road.stop();
      await Promise.all([packages.stop(), registry.stop(), mirror.stop()]);
      service.close();
    },
  };
}

/**
 * A repository on GitHub, so to say: a cache and a place in the registry of its own.
 * @param {World} world @param {Shape} shape @param {string} what
 */
export async function openJob({ folder, service, network }, shape, what) {
  const name = `${shape.name}-${what}`.toLowerCase();
  const started = await service.start(join(folder, 'caches', name));
  const road = await network.open(started.host);
  return {
    name,
    env: started.env(road.host),
    entries: started.entries,
    close: async () => {
      await road.stop();
      await started.stop();
    },
  };
}

/** As this machine's pip has it: no host is named here. @param {Surroundings} surroundings */
async function pipIndex({ run, folder }) {
  const ask =
    'import subprocess, sys; from pip._internal.models.index import PyPI; ' +
    'own = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"], capture_output=True, text=True).stdout.strip(); ' +
    'print("INDEX", own or PyPI.simple_url)';
  const { output } = await run('python3', ['-c', ask], folder);
  const [, url] = /^INDEX (.*?)\/?$/m.exec(output) ?? [];
  if (url === undefined) throw new Error(`pip does not say where its index is:\n${output}`);
  return url;
}
