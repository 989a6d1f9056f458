/**
 * A step of the set-up: something that is there already or is made now.
 *
 * Most steps are stamped. Interrupting one at any point is harmless because of the order: it is made in a
 * folder of its own, the stamp is taken away, the parts are renamed into place, and the new stamp comes last.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * @typedef {import('./cache-dir.mjs').Layout} Layout
 *
 * @typedef {object} Step
 * @property {string} name     of the log and the stamp
 * @property {string} title    what it gives, for people
 * @property {number} seconds  how long it takes the first time, on two cores
 * @property {(cache: Layout) => boolean} isDone  quick: asked every time
 * @property {(making: { cache: Layout, log: string, lock: number }) => Promise<void>} make
 *
 * @typedef {object} Stamped
 * @property {string} name
 * @property {string} title
 * @property {number} seconds
 * @property {() => string} pins  everything the result depends on, as text
 * @property {(cache: Layout) => string[]} gives  the files or folders that it makes
 * @property {(making: { tmp: string, log: string, cache: Layout }) => Promise<void>} make
 *           leaves in `tmp` one entry for each of `gives`, under its last name
 */

/**
 * @param {Stamped} step
 * @returns {Step} which is done when the stamp carries the hash of the pins and everything it gives is there
 */
export function stamped({ name, title, seconds, pins, gives, make }) {
  return {
    name,
    title,
    seconds,
    isDone: (cache) => {
      const stamp = join(cache.stamps, name);
      if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash(pins())) return false;
      return gives(cache).every((path) => existsSync(path));
    },
    make: async ({ cache, log }) => {
      for (const folder of [cache.stamps, cache.tmp]) mkdirSync(folder, { recursive: true });
      const stamp = join(cache.stamps, name);
      const pinned = hash(pins());
      const tmp = mkdtempSync(join(cache.tmp, `${name}-`));
      try {
        await make({ tmp, log, cache });
        rmSync(stamp, { force: true });
        for (const path of gives(cache)) putInPlace(join(tmp, basename(path)), path, join(tmp, '.replaced'));
        writeFileSync(join(tmp, '.stamp'), pinned);
        renameSync(join(tmp, '.stamp'), stamp);
      } finally {
        rmSync(tmp, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

/**
 * A folder cannot be renamed over another one, so the old one steps aside first.
 *
 * @param {string} from
 * @param {string} to
 * @param {string} aside
 */
function putInPlace(from, to, aside) {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, aside);
  renameSync(from, to);
}

/**
 * @param {string} text
 * @returns {string}
 */
function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}
