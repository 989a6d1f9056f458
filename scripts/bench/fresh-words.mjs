/** What the bench `fresh` has measured, in words. */
import { median } from './measure.mjs';

/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {'ours' | 'gha' | 'dance' | 'none'} Way */
/** @typedef {{ ms: number, phases: Record<string, number> }} Taken */

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** @param {Record<string, number>} phases */
export function told(phases) {
  const words = Object.entries(phases).map(
    ([name, value]) => `${name} ${name === 'built' ? value : seconds(value)}`,
  );
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/**
 * @param {Shape} shape @param {string} scenario @param {string} words  of the scenario
 * @param {Record<string, Taken[]>} taken  by `scenario way`
 * @returns {Record<string, string>}
 */
export function inWords(shape, scenario, words, taken) {
  const runsOf = (/** @type {Way} */ way) => taken[`${scenario} ${way}`] ?? [];
  const of = (/** @type {Way} */ way) => median(runsOf(way).map(({ ms }) => ms));
  const what = `${shape.name}, ${words}`;
  const phases = Object.keys(runsOf('ours')[0]?.phases ?? {}).map((name) => [
    name,
    median(runsOf('ours').map((each) => each.phases[name] ?? 0)),
  ]);
  return {
    [`${what}: ours`]: `${of('ours').toFixed(0)} ms`,
    [`${what}: (a) Bake with gha`]: `${of('gha').toFixed(0)} ms`,
    [`${what}: (b) the same with cache-dance`]: `${of('dance').toFixed(0)} ms`,
    [`${what}: (c) Bake without cache`]: `${of('none').toFixed(0)} ms`,
    [`${what}: (a) to ours${scenario === 'code' ? ' (aim 2)' : ''}`]: (of('gha') / of('ours')).toFixed(2),
    [`${what}: ours to (c) (aim 1)`]: (of('ours') / of('none')).toFixed(2),
    [`${what}: ours, where the time goes`]: told(Object.fromEntries(phases)).trim(),
  };
}
