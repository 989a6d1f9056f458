/** Jobs that have no cache of the runner's, and those that want none. */
import { main, onMain, inPull } from './row.mjs';

/** @typedef {import('./row.mjs').MatrixRow} MatrixRow */

const unasked = 'nothing is pushed before every gate has passed, unless cache: registry asks for it';

/** @type {readonly MatrixRow[]} */
export const rowsWithoutRunner = [
  {
    job: 'run: step (no token)',
    ref: onMain,
    expected: {
      kind: 'registry',
      reads: ['main'],
      writes: [],
      why: unasked,
      mounts: 'none',
    },
  },
  {
    job: 'run: step (no token), pull request',
    ref: inPull,
    baseBranch: 'main',
    expected: {
      kind: 'registry',
      reads: ['pr-7', 'main'],
      writes: [],
      why: 'a pull request writes none unless cache: registry asks for it',
      mounts: 'none',
    },
  },
  {
    job: 'a token that cannot be read, cache: gha',
    cache: 'gha',
    token: [[main, 3]],
    damage: 'broken',
    ref: onMain,
    expected: {
      kind: 'off',
      reads: [],
      writes: [],
      why: 'gha cannot be used: the job’s token cannot be read',
      mounts: 'none',
    },
  },
  {
    job: 'a token that has expired',
    token: [[main, 3]],
    damage: 'expired',
    ref: onMain,
    expected: {
      kind: 'registry',
      reads: ['main'],
      writes: [],
      why: unasked,
      mounts: 'none',
    },
  },
  {
    job: 'cache: off',
    cache: 'off',
    token: [[main, 3]],
    ref: onMain,
    expected: { kind: 'off', reads: [], writes: [], why: 'cache: off', mounts: 'none' },
  },
  {
    job: 'another CI service',
    where: 'other CI',
    ref: { kind: 'local' },
    expected: {
      kind: 'registry',
      reads: ['local'],
      writes: [],
      why: unasked,
      mounts: 'none',
    },
  },
  {
    job: 'laptop',
    where: 'laptop',
    ref: { kind: 'local' },
    expected: {
      kind: 'off',
      reads: [],
      writes: [],
      why: 'outside of CI the engine keeps its own',
      mounts: 'none',
    },
  },
  {
    job: 'a remote builder',
    where: 'remote builder',
    token: [[main, 3]],
    ref: onMain,
    expected: { kind: 'off', reads: [], writes: [], why: 'the remote builder keeps its own', mounts: 'none' },
  },
];
