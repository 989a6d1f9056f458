/**
 * Makes what is not there yet and says what is going on. Stages follow one another; the lanes of a stage run at
 * the same time; the steps of a lane in order. Compilers get one lane: two at a time on two cores gain nothing.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Steps shorter than this are not announced, only reported. */
const LONG_SECONDS = 6;
const HEARTBEAT_MS = 30_000;

/**
 * @typedef {import('./step.mjs').Step} Step
 * @typedef {readonly (readonly (readonly Step[])[])[]} Stages
 * @typedef {{ step: Step, error: unknown }} Failure
 */

/**
 * Makes everything that is not done. A failed step ends its own lane and the later stages, not the other lanes:
 * one run shows all there is to repair, and the next has less to do.
 *
 * @param {Stages} stages
 * @param {import('./cache-dir.mjs').Layout} cache
 * @param {number} lock the locked descriptor
 * @param {(line: string) => void} say
 * @returns {Promise<Failure[]>}
 */
export async function runSteps(stages, cache, lock, say) {
  emptyFolder(cache.tmp);
  mkdirSync(cache.logs, { recursive: true });
  for (const lanes of stages) {
    const failures = (await Promise.all(lanes.map((lane) => runLane(lane, cache, lock, say)))).flat();
    if (failures.length > 0) return failures;
  }
  return [];
}

/**
 * @param {readonly Step[]} lane
 * @param {import('./cache-dir.mjs').Layout} cache
 * @param {number} lock
 * @param {(line: string) => void} say
 * @returns {Promise<Failure[]>} at most one
 */
async function runLane(lane, cache, lock, say) {
  for (const step of lane) {
    if (step.isDone(cache)) continue;
    const begun = Date.now();
    const passed = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
    if (step.seconds >= LONG_SECONDS) say(`${step.title}: takes ${about(step.seconds)} the first time …`);
    const heartbeat = setInterval(() => say(`${step.title}: still at it after ${passed()}`), HEARTBEAT_MS);
    const log = join(cache.logs, `${step.name}.log`);
    rmSync(log, { force: true });
    try {
      await step.make({ cache, log, lock });
      say(`${step.title}: done in ${passed()}`);
    } catch (error) {
      say(`${step.title}: failed after ${passed()}`);
      return [{ step, error }];
    } finally {
      clearInterval(heartbeat);
    }
  }
  return [];
}

/**
 * @param {number} seconds
 * @returns {string}
 */
function about(seconds) {
  return seconds < 90
    ? `about ${String(seconds)} s`
    : `about ${String(Math.round(seconds / 30) / 2)} minutes`;
}

/**
 * What an interrupted set-up left. A program that outlived it may still be writing there: that work is lost, as
 * it should be, and what cannot be removed now is removed the next time.
 *
 * @param {string} folder
 */
function emptyFolder(folder) {
  try {
    for (const name of readdirSync(folder))
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // not there yet, or in use
  }
}
