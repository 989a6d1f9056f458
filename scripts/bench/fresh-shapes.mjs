/** The three projects of the bench `fresh`, as they are after so many changes. */
import { createHash } from 'node:crypto';

import { go, rust } from './fresh-compiled.mjs';
import { python } from './fresh-python.mjs';

/** How often the code, and the dependencies, were changed. @typedef {{ code: number, dependency: number }} State */
/**
 * @typedef {object} Target
 * @property {string} context
 * @property {string} dockerfile
 * @property {string} [base]  another target that it is FROM
 * @property {Record<string, string>} [args]
 */
/**
 * @typedef {object} Shape
 * @property {string} name
 * @property {Record<string, Target>} targets  a base before those on it
 * @property {readonly string[]} mounts  targets of its cache mounts; their ids are the same
 * @property {(state: State) => Record<string, string>} files
 * @property {(state: State) => string} locks  what actions/cache would hash
 * @property {import('./fresh-compiler.mjs').Model} [model]
 */

/** @returns {readonly Shape[]} */
export function allShapes() {
  return [go(), rust(), python()];
}

/** @param {string} text */
export function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
