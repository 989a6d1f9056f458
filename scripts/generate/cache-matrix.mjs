/**
 * What `cache: auto`, and a named backend, come to: one row for each kind of job. docs/caches.md has it as a table, and
 * __tests__/unit/cache/policy-matrix.test.ts asks every row of the policy.
 */
import { placeRows } from './cache-matrix/places.mjs';
import { runnerRows } from './cache-matrix/runner.mjs';
import { rowsWithoutRunner } from './cache-matrix/without-runner.mjs';

/** @typedef {import('./cache-matrix/row.mjs').MatrixRow} MatrixRow */

/** @type {readonly MatrixRow[]} */
export const cacheMatrix = [...runnerRows, ...rowsWithoutRunner, ...placeRows];

/**
 * The rows as Markdown.
 *
 * @returns {string}
 */
export function cacheTable() {
  const names = (/** @type {readonly string[]} */ list) =>
    list.length === 0 ? 'nothing' : list.map((name) => (name === '' ? 'its own' : `\`${name}\``)).join(', ');
  const rows = cacheMatrix.map(({ job, cache = 'auto', token, damage, mode, expected }) => [
    job,
    `\`${cache}\``,
    token === undefined ? 'none' : (damage ?? tokenText(token)),
    mode === undefined ? '' : `\`${mode}\``,
    expected.kind === 'off' ? 'none' : `\`${expected.kind}\``,
    ...(expected.kind === 'off' ? ['', ''] : [names(expected.reads), names(expected.writes)]),
    expected.why,
    expected.mounts,
  ]);
  const head = ['job', '`cache`', 'token', 'mode', 'uses', 'reads', 'writes', 'reason', 'cache mounts'];
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
