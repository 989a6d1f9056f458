/**
 * What `cache: auto`, and a named backend, come to: one row for each kind of job. docs/caches.md has it as a table, and
 * __tests__/unit/cache/policy-matrix.test.ts asks every row of the policy.
 */

/**
 * @typedef {object} MatrixRow
 * @property {string} job             as the table says it
 * @property {string} [cache]         the `cache` input; `auto` when left out
 * @property {readonly (readonly [scope: string, permission: 1 | 2 | 3])[]} [token]  the claim; no token when left out
 * @property {'broken' | 'expired'} [damage]  the token is there, and no use
 * @property {string} [mode]          ACTIONS_CACHE_MODE
 * @property {'v1' | 'v2'} [service]  v2 when left out
 * @property {import('../../src/plan/tags/names.ts').RunRef} ref
 * @property {string} [baseBranch]
 * @property {boolean} [fork]
 * @property {boolean} [mayPush]      the registry's login may push; nobody has asked when left out
 * @property {'hosted' | 'other CI' | 'laptop' | 'remote builder'} [where]  hosted when left out
 * @property {boolean} [noCache]
 * @property {object} expected
 * @property {import('../../src/cache/policy/layer-caches.ts').LayerCaches['kind']} expected.kind
 * @property {readonly string[]} expected.reads   whose cache: a scope of gha, else the slot
 * @property {readonly string[]} expected.writes
 * @property {string} expected.why    the end of the reason
 * @property {string} expected.mounts where cache mounts are kept, and whether they are read and written: `runner rw`
 */

const main = 'refs/heads/main';
const feature = 'refs/heads/feature';
const pull = 'refs/pull/7/merge';
const tag = 'refs/tags/v1.2.0';
const queue = 'refs/heads/gh-readonly-queue/main/pr-7-abc';

/** @type {import('../../src/plan/tags/names.ts').RunRef} */
const onMain = { kind: 'branch', name: 'main' };
/** @type {import('../../src/plan/tags/names.ts').RunRef} */
const onFeature = { kind: 'branch', name: 'feature' };
/** @type {import('../../src/plan/tags/names.ts').RunRef} */
const inPull = { kind: 'pull-request', number: '7' };
/** @type {import('../../src/plan/tags/names.ts').RunRef} */
const onTag = { kind: 'tag', name: 'v1.2.0' };

const unasked = 'nothing is pushed before every gate has passed, unless cache: registry asks for it';
const mayWriteMain = `the job’s token may write ${main}`;

/** @type {readonly MatrixRow[]} */
export const cacheMatrix = [
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
    mayPush: false,
    expected: {
      kind: 'gha',
      reads: [pull, main],
      writes: [],
      why: 'the job’s token may not write',
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
    mayPush: true,
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
  {
    job: 'run: step (no token), login may push',
    ref: onMain,
    mayPush: true,
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
    mayPush: true,
    expected: {
      kind: 'registry',
      reads: ['pr-7', 'main'],
      writes: [],
      why: 'a pull request writes none unless cache: registry asks for it',
      mounts: 'none',
    },
  },
  {
    job: 'run: step (no token), no login',
    ref: onMain,
    mayPush: false,
    expected: {
      kind: 'registry',
      reads: ['main'],
      writes: [],
      why: 'the registry’s login may not push',
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
    mayPush: true,
    expected: {
      kind: 'registry',
      reads: ['main'],
      writes: [],
      why: unasked,
      mounts: 'none',
    },
  },
  {
    job: 'registry, push to a branch',
    cache: 'registry',
    token: [[feature, 3]],
    ref: onFeature,
    mayPush: true,
    expected: {
      kind: 'registry',
      reads: ['feature', 'main'],
      writes: ['feature'],
      why: 'cache: registry',
      mounts: 'runner rw',
    },
  },
  {
    job: 'registry, pull request',
    cache: 'registry',
    token: [[pull, 3]],
    ref: inPull,
    baseBranch: 'release',
    mayPush: true,
    expected: {
      kind: 'registry',
      reads: ['pr-7', 'release', 'main'],
      writes: ['pr-7'],
      why: 'cache: registry',
      mounts: 'runner r',
    },
  },
  {
    job: 'pull_request_target with a registry’s cache',
    cache: 'registry',
    token: [[main, 3]],
    ref: inPull,
    baseBranch: 'main',
    mayPush: true,
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
    mayPush: true,
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
    mayPush: true,
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
  {
    job: 'cache: off',
    cache: 'off',
    token: [[main, 3]],
    ref: onMain,
    expected: { kind: 'off', reads: [], writes: [], why: 'cache: off', mounts: 'none' },
  },
  {
    job: 'another CI service, login may push',
    where: 'other CI',
    ref: { kind: 'local' },
    mayPush: true,
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
    mayPush: true,
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
    mayPush: true,
    expected: { kind: isNone ? 'off' : 'gha', ...expected },
  };
}

/**
 * The rows as Markdown.
 *
 * @returns {string}
 */
export function cacheTable() {
  const names = (/** @type {readonly string[]} */ list) =>
    list.length === 0 ? 'nothing' : list.map((name) => (name === '' ? 'its own' : `\`${name}\``)).join(', ');
  const rows = cacheMatrix.map(({ job, cache = 'auto', token, damage, mode, mayPush, expected }) => [
    job,
    `\`${cache}\``,
    token === undefined ? 'none' : (damage ?? tokenText(token)),
    ...[mode === undefined ? '' : `\`${mode}\``, mayPush === undefined ? '' : mayPush ? 'yes' : 'no'],
    expected.kind === 'off' ? 'none' : `\`${expected.kind}\``,
    ...(expected.kind === 'off' ? ['', ''] : [names(expected.reads), names(expected.writes)]),
    expected.why,
    expected.mounts,
  ]);
  const head = [
    'job',
    '`cache`',
    'token',
    'mode',
    'push',
    'uses',
    'reads',
    'writes',
    'reason',
    'cache mounts',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/**
 * @param {readonly (readonly [string, 1 | 2 | 3])[]} token
 * @returns {string}
 */
function tokenText(token) {
  const words = { 1: 'r', 2: 'w', 3: 'rw' };
  return token.length === 0
    ? 'no scope'
    : token.map(([scope, bits]) => `\`${scope === '' ? '""' : scope}\` ${words[bits]}`).join(', ');
}
