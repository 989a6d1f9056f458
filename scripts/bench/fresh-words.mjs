/** What the bench `fresh` has measured, in words. */
import { median } from './measure.mjs';

/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {import('./fresh-ways.mjs').Way} Way */
/** @typedef {import('./fresh-ways.mjs').Taken} Taken */

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
 * A row for each way that was measured, and for what was compared. Without a cache every run is a first one, so there is
 * one time for it.
 * @param {Shape} shape @param {string} scenario @param {string} words  of the scenario
 * @param {Record<string, Taken[]>} taken  by `scenario way`
 * @returns {Record<string, string>}
 */
export function inWords(shape, scenario, words, taken) {
  const runsOf = (/** @type {Way} */ way) => taken[`${way === 'none' ? 'first' : scenario} ${way}`] ?? [];
  const of = (/** @type {Way} */ way) => median(runsOf(way).map(({ ms }) => ms));
  /** @param {Way} way */
  const time = (way) => (runsOf(way).length === 0 ? undefined : `${of(way).toFixed(0)} ms`);
  /** @param {Way} one @param {Way} other */
  const ratio = (one, other) =>
    runsOf(one).length === 0 || runsOf(other).length === 0 ? undefined : (of(one) / of(other)).toFixed(2);
  const phases = Object.keys(runsOf('ours')[0]?.phases ?? {}).map((name) => [
    name,
    median(runsOf('ours').map((each) => each.phases[name] ?? 0)),
  ]);
  const all = {
    '(c) steps without a cache, a first build': time('none'),
    '(a) steps with gha': time('gha'),
    '(b) the same with cache-dance': time('dance'),
    'bake: one Bake with gha': time('bake'),
    ours: time('ours'),
    [`(a) to ours${scenario === 'code' ? ' (aim 2)' : ''}`]: ratio('gha', 'ours'),
    'bake to ours': ratio('bake', 'ours'),
    'ours to (c) (aim 1)': ratio('ours', 'none'),
    'ours, where the time goes': phases.length === 0 ? undefined : told(Object.fromEntries(phases)).trim(),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [[`${shape.name}, ${words}: ${name}`, value]],
    ),
  );
}
