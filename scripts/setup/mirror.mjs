/**
 * The registry that stands in for Docker Hub where that cannot be reached: its images under their real names,
 * so that Dockerfiles stay as a user writes them, and a small vulnerability database.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startRegistry } from '../services/registry.mjs';
import { pushTrivyDb } from '../services/trivy-db.mjs';
import { contents, toolsFolder } from './files.mjs';
import { mirrorImages, pushImage } from './mirror-images.mjs';
import { stamped } from './step.mjs';

const advisories = join(toolsFolder, 'trivy-db', 'advisories.json');

export const mirror = stamped({
  name: 'mirror',
  title: 'a mirror of the base images',
  seconds: 12,
  pins: () =>
    contents(
      advisories,
      join(toolsFolder, 'node', 'package-lock.json'),
      join(toolsFolder, 'engine', 'go.mod'),
      join(toolsFolder, 'trivy-db', 'main.go'),
      ...['mirror.mjs', 'mirror-images.mjs', 'rootfs.mjs'].map((name) =>
        join(toolsFolder, '..', 'setup', name),
      ),
    ),
  gives: (cache) => [cache.mirror],
  make: async ({ tmp, cache }) => {
    const registry = await startRegistry({ dir: join(tmp, 'mirror') });
    try {
      for (const image of await mirrorImages(cache, tmp)) await pushImage(registry.host, image);
      const list = /** @type {import('../services/trivy-db.mjs').Advisory[]} */ (
        JSON.parse(readFileSync(advisories, 'utf8'))
      );
      await pushTrivyDb({ host: registry.host, advisories: list });
    } finally {
      await registry.stop();
    }
  },
});
