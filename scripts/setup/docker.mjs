/**
 * A Docker engine for the tests of `load`, from Debian's packages: unpacked into the cache folder, not
 * installed, started by scripts/services/dockerd.mjs only.
 */
import { join } from 'node:path';

import { unpackPackages } from './debian.mjs';
import { stamped } from './step.mjs';

/** The engine, a library of it that a small system lacks, and the init of containers that ask for one. */
const packages = ['docker.io', 'containerd', 'libdevmapper1.02.1', 'tini'];

export const docker = stamped({
  name: 'docker',
  title: 'a Docker engine for the tests',
  seconds: 10,
  pins: () => packages.join(' '),
  gives: (cache) => [cache.docker],
  make: ({ tmp, log }) => unpackPackages({ packages, tmp, into: join(tmp, 'docker'), log }),
});
