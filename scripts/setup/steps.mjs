/** All steps of the set-up, in the order and next to each other as they may run. */
import { debianPackages } from './debian.mjs';
import { docker } from './docker.mjs';
import { goTools } from './go-tools.mjs';
import { mirror } from './mirror.mjs';
import { node24 } from './node24.mjs';
import { npm } from './npm.mjs';
import { busyboxRootfs, debianRootfs } from './rootfs.mjs';
import { wheels } from './wheels.mjs';

const engine = goTools({
  module: 'engine',
  packages: [
    'github.com/docker/buildx/cmd/buildx',
    'github.com/moby/buildkit/cmd/buildkitd',
    'github.com/moby/buildkit/frontend/dockerfile/cmd/dockerfile-frontend',
  ],
  seconds: 150,
});

const registry = goTools({
  module: 'registry',
  packages: ['image-build/tools/registry'],
  sources: ['main.go'],
  seconds: 20,
});

const trivyDb = goTools({
  module: 'trivy-db',
  packages: ['image-build/tools/make-trivy-db'],
  sources: ['main.go'],
  seconds: 2,
});

/** What only the tests look at images and workflows with. */
const testTools = goTools({
  name: 'go-test-tools',
  module: 'registry',
  packages: [
    'github.com/google/go-containerregistry/cmd/crane',
    'github.com/rhysd/actionlint/cmd/actionlint',
  ],
  seconds: 20,
});

const testEngineTools = goTools({
  name: 'go-test-engine-tools',
  module: 'engine',
  packages: ['github.com/moby/buildkit/cmd/buildctl'],
  seconds: 5,
});

/** For the test of images/compose, with the engine of that of `load`. */
const compose = goTools({
  module: 'compose',
  packages: ['github.com/docker/compose/v2/cmd'],
  program: 'docker-compose',
  seconds: 100,
});

/** A storage that looks at signatures and at conditions, for the tests of apt repositories in buckets. */
const s3 = goTools({ module: 's3', packages: ['github.com/versity/versitygw/cmd/versitygw'], seconds: 70 });

const downloadLane = [npm, wheels, node24];

/**
 * @typedef {'start' | 'test'} Purpose
 */

/**
 * @param {Purpose} purpose
 * @param {{ withMirror: boolean }} options
 * @returns {import('./run-steps.mjs').Stages}
 */
export function stages(purpose, { withMirror }) {
  const isTest = purpose === 'test';
  const programs = [
    'runc',
    ...(withMirror ? ['mmdebstrap', 'debian-archive-keyring'] : []),
    ...(isTest ? ['chromium'] : []),
  ];
  const debianLane = [debianPackages(...programs)];
  const goLane = [engine, registry, trivyDb, ...(isTest ? [testTools, testEngineTools, compose, s3] : [])];
  const mirrorLane = withMirror ? [debianRootfs, busyboxRootfs] : [];
  const testLane = isTest ? [docker] : [];
  return [[goLane, downloadLane, [...debianLane, ...mirrorLane, ...testLane]], withMirror ? [[mirror]] : []];
}
