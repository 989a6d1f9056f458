/** What a row of the matrix says, and the refs that its jobs are for. */

/**
 * @typedef {object} MatrixRow
 * @property {string} job             as the table says it
 * @property {string} [cache]         the `cache` input; `auto` when left out
 * @property {readonly (readonly [scope: string, permission: 1 | 2 | 3])[]} [token]  the claim; no token when left out
 * @property {'broken' | 'expired'} [damage]  the token is there, and no use
 * @property {string} [mode]          ACTIONS_CACHE_MODE
 * @property {'v1' | 'v2'} [service]  v2 when left out
 * @property {import('../../../src/plan/tags/names.ts').RunRef} ref
 * @property {string} [baseBranch]
 * @property {boolean} [fork]
 * @property {'hosted' | 'other CI' | 'laptop' | 'remote builder'} [where]  hosted when left out
 * @property {boolean} [noCache]
 * @property {boolean} [closed]       the login may not push to the images' repository
 * @property {object} expected
 * @property {import('../../../src/cache/policy/layer-caches.ts').LayerCaches['kind']} expected.kind
 * @property {readonly string[]} expected.reads   whose cache: a scope of gha, else the slot
 * @property {readonly string[]} expected.writes
 * @property {string} expected.why    the end of the reason
 * @property {string} expected.mounts where cache mounts are kept, and whether they are read and written: `runner rw`
 */

export const main = 'refs/heads/main';
export const feature = 'refs/heads/feature';
export const pull = 'refs/pull/7/merge';
export const tag = 'refs/tags/v1.2.0';
export const queue = 'refs/heads/gh-readonly-queue/main/pr-7-abc';

/** @type {import('../../../src/plan/tags/names.ts').RunRef} */
export const onMain = { kind: 'branch', name: 'main' };
/** @type {import('../../../src/plan/tags/names.ts').RunRef} */
export const onFeature = { kind: 'branch', name: 'feature' };
/** @type {import('../../../src/plan/tags/names.ts').RunRef} */
export const inPull = { kind: 'pull-request', number: '7' };
/** @type {import('../../../src/plan/tags/names.ts').RunRef} */
export const onTag = { kind: 'tag', name: 'v1.2.0' };
