/** Set-up from beginning to end: what scripts/setup.mjs, start.mjs and test.mjs call. */
import { cacheRoot, layout } from './cache-dir.mjs';
import { withLock } from './lock.mjs';
import { Problem } from './problem.mjs';
import { stopAll } from './run.mjs';
import { runSteps } from './run-steps.mjs';
import { stages } from './steps.mjs';

const INTERRUPTED = 130;
const SURROUNDINGS = 4;

/**
 * Makes what is missing. Quick, and without any lock, when all is there.
 *
 * @param {import('./steps.mjs').Purpose} purpose
 * @param {object} [options]
 * @param {boolean} [options.withMirror]  whether images must come from this machine
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<import('./run-steps.mjs').Failure[]>} empty when all is there
 */
export async function setUp(purpose, { withMirror = true, say = console.log } = {}) {
  const cache = layout();
  const all = stages(purpose, { withMirror });
  if (all.flat(2).every((step) => step.isDone(cache))) return [];
  say(`setting up in ${cache.root}, once`);
  const begun = Date.now();
  const onWait = (/** @type {string} */ holder) => say(`waiting for another set-up to finish (${holder})`);
  const failures = await withLock(cache.lock, onWait, (lock) => runSteps(all, cache, lock, say));
  say(`set-up took ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  return failures;
}

/**
 * The same for a program that cannot go on without: prints what is missing and what to do, and ends the process.
 *
 * @param {import('./steps.mjs').Purpose} purpose
 * @param {{ withMirror?: boolean, say?: (line: string) => void }} [options]
 */
export async function setUpOrExit(purpose, options = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error(
      `set-up makes tools for Linux on x86-64, and this is ${process.platform} on ${process.arch}`,
    );
    process.exit(SURROUNDINGS);
  }
  const interrupt = () => {
    stopAll();
    console.error(`interrupted; what is done stays in ${cacheRoot()}, start again to go on`);
    process.exit(INTERRUPTED);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const failures = await setUp(purpose, options);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  if (failures.length === 0) return;
  for (const { step, error } of failures) console.error(explain(step.title, error));
  process.exit(SURROUNDINGS);
}

/**
 * @param {string} title
 * @param {unknown} error
 * @returns {string}
 */
function explain(title, error) {
  if (error instanceof Problem) return `\n${title}: ${error.message}\n  → ${error.hint}`;
  return `\n${title}: ${error instanceof Error ? String(error.stack) : String(error)}`;
}
