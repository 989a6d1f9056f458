/** Jobs with the runner's cache: the token, and ACTIONS_CACHE_MODE, say what they may do. */
import { main, feature, pull, tag, queue, onMain, onFeature, inPull, onTag } from './row.mjs';

/** @typedef {import('./row.mjs').MatrixRow} MatrixRow */

const mayWriteMain = `the job’s token may write ${main}`;

/** @type {readonly MatrixRow[]} */
export const runnerRows = [
  {
    job: 'push to the default branch',
    token: [[main, 3]],
    ref: onMain,
    expected: { kind: 'gha', reads: [main], writes: [main], why: mayWriteMain, mounts: 'runner rw' },
  },
  {
    job: 'schedule, or dispatch, on the default branch',
    token: [[main, 3]],
    ref: onMain,
    expected: { kind: 'gha', reads: [main], writes: [main], why: mayWriteMain, mounts: 'runner rw' },
  },
  {
    job: 'push to another branch, or dispatch on it',
    token: [
      [feature, 3],
      [main, 1],
    ],
    ref: onFeature,
    expected: {
      kind: 'gha',
      reads: [feature, main],
      writes: [feature],
      why: `the job’s token may write ${feature}`,
      mounts: 'runner rw',
    },
  },
  {
    job: 'pull request',
    token: [
      [pull, 3],
      [main, 1],
    ],
    ref: inPull,
    baseBranch: 'main',
    expected: {
      kind: 'gha',
      reads: [pull, main],
      writes: [],
      why: 'a pull request writes none unless cache: gha asks for it',
      mounts: 'runner r',
    },
  },
  {
    job: 'pull request that asks for a cache of its own',
    cache: 'gha',
    token: [
      [pull, 3],
      [main, 1],
    ],
    ref: inPull,
    baseBranch: 'main',
    expected: {
      kind: 'gha',
      reads: [pull, main],
      writes: [pull],
      why: `the job’s token may write ${pull}`,
      mounts: 'runner rw',
    },
  },
  {
    job: 'pull request from a fork',
    token: [
      [pull, 1],
      [main, 1],
    ],
    ref: inPull,
    baseBranch: 'main',
    fork: true,
    expected: {
      kind: 'gha',
      reads: [pull, main],
      writes: [],
      why: 'the job’s token may not write',
      mounts: 'runner r',
    },
  },
  {
    job: 'pull_request_target whose token could write the branch’s cache',
    cache: 'gha',
    token: [[main, 3]],
    ref: inPull,
    baseBranch: 'main',
    expected: {
      kind: 'gha',
      reads: [main],
      writes: [],
      why: `a pull request writes nothing to ${main}`,
      mounts: 'runner r',
    },
  },
  {
    job: 'untrusted trigger with a token that may only read',
    token: [[main, 1]],
    ref: onMain,
    expected: {
      kind: 'gha',
      reads: [main],
      writes: [],
      why: 'the job’s token may not write',
      mounts: 'runner r',
    },
  },
  {
    job: 'Git tag, release',
    token: [
      [tag, 3],
      [main, 1],
    ],
    ref: onTag,
    expected: {
      kind: 'gha',
      reads: [tag, main],
      writes: [],
      why: `no other run could read what ${tag} writes`,
      mounts: 'runner r',
    },
  },
  {
    job: 'merge queue',
    token: [
      [queue, 3],
      [main, 1],
    ],
    ref: { kind: 'branch', name: 'gh-readonly-queue/main/pr-7-abc' },
    expected: {
      kind: 'gha',
      reads: [queue, main],
      writes: [],
      why: `no other run could read what ${queue} writes`,
      mounts: 'runner r',
    },
  },
  ...['read', 'write', 'write-only', 'none', 'anything else'].map((mode) => modeRow(mode)),
  {
    job: 'a token without any scope',
    token: [],
    ref: onMain,
    expected: {
      kind: 'off',
      reads: [],
      writes: [],
      why: 'the job’s token may not read; the job’s token may not write',
      mounts: 'none',
    },
  },
  {
    job: 'no-cache on the default branch',
    token: [[main, 3]],
    ref: onMain,
    noCache: true,
    expected: { kind: 'gha', reads: [], writes: [main], why: 'no-cache', mounts: 'none' },
  },
  {
    job: 'a server with version 1 of the service',
    token: [['', 3]],
    service: 'v1',
    ref: onMain,
    expected: {
      kind: 'gha',
      reads: [''],
      writes: [''],
      why: 'the job’s token may write a scope of its own',
      mounts: 'none',
    },
  },
];

/**
 * @param {string} mode
 * @returns {MatrixRow}
 */
function modeRow(mode) {
  const is = `ACTIONS_CACHE_MODE is ${mode}`;
  const expected = {
    read: { reads: [main], writes: [], why: is, mounts: 'runner r' },
    'write-only': { reads: [], writes: [main], why: is, mounts: 'runner w' },
    none: { reads: [], writes: [], why: is, mounts: 'none' },
  }[mode] ?? { reads: [main], writes: [main], why: mayWriteMain, mounts: 'runner rw' };
  const isNone = expected.reads.length + expected.writes.length === 0;
  return {
    job: `push to the default branch, ACTIONS_CACHE_MODE: ${mode}`,
    token: [[main, 3]],
    mode,
    ref: onMain,
    expected: { kind: isNone ? 'off' : 'gha', ...expected },
  };
}
