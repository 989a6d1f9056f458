/** Jobs that name another place than the runner's cache: what is kept there, names keep apart. */
import { main, feature, pull, tag, onMain, onFeature, inPull, onTag } from './row.mjs';

/** @typedef {import('./row.mjs').MatrixRow} MatrixRow */

/** @type {readonly MatrixRow[]} */
export const placeRows = [
  {
    job: 'registry, push to a branch',
    cache: 'registry',
    token: [[feature, 3]],
    ref: onFeature,
    expected: {
      kind: 'registry',
      reads: ['feature', 'main'],
      writes: ['feature'],
      why: 'cache: registry',
      mounts: 'runner rw',
    },
  },
  {
    job: 'registry, a login that may not push',
    cache: 'registry',
    token: [[feature, 3]],
    ref: onFeature,
    closed: true,
    expected: {
      kind: 'registry',
      reads: ['feature', 'main'],
      writes: [],
      why: 'this job’s login may not push to ghcr.io/acme/app',
      mounts: 'runner rw',
    },
  },
  {
    job: 'registry, pull request',
    cache: 'registry',
    token: [[pull, 3]],
    ref: inPull,
    baseBranch: 'release',
    expected: {
      kind: 'registry',
      reads: ['pr-7', 'release', 'main'],
      writes: ['pr-7'],
      why: 'cache: registry',
      mounts: 'runner r',
    },
  },
  {
    job: 'pull request from a fork, with a registry’s cache',
    cache: 'registry',
    ref: inPull,
    token: [[main, 1]],
    baseBranch: 'main',
    fork: true,
    expected: {
      kind: 'registry',
      reads: ['pr-7', 'main'],
      writes: [],
      why: 'a fork writes none',
      mounts: 'runner r',
    },
  },
  {
    job: 'pull_request_target with a registry’s cache',
    cache: 'registry',
    token: [[main, 3]],
    ref: inPull,
    baseBranch: 'main',
    expected: {
      kind: 'registry',
      reads: ['pr-7', 'main'],
      writes: ['pr-7'],
      why: 'cache: registry',
      mounts: 'runner r',
    },
  },
  {
    job: 'registry, pull request, no runner’s cache',
    cache: 'registry',
    ref: inPull,
    baseBranch: 'main',
    expected: {
      kind: 'registry',
      reads: ['pr-7', 'main'],
      writes: ['pr-7'],
      why: 'cache: registry',
      mounts: 'registry rw',
    },
  },
  {
    job: 'bucket, ACTIONS_CACHE_MODE: none',
    cache: 's3=caches',
    token: [[main, 3]],
    mode: 'none',
    ref: onMain,
    expected: { kind: 's3', reads: ['main'], writes: ['main'], why: 'cache: s3', mounts: 'none' },
  },
  {
    job: 'registry, Git tag',
    cache: 'registry',
    token: [[tag, 3]],
    ref: onTag,
    expected: {
      kind: 'registry',
      reads: ['main'],
      writes: [],
      why: 'no other run would read what a tag’s run writes',
      mounts: 'runner r',
    },
  },
  {
    job: 'folder, pull request',
    cache: 'local=/mnt/cache',
    token: [[pull, 3]],
    ref: inPull,
    baseBranch: 'main',
    expected: {
      kind: 'local',
      reads: ['pr-7', 'main'],
      writes: ['pr-7'],
      why: 'cache: local',
      mounts: 'folder rw',
    },
  },
];
