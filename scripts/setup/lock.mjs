/**
 * One set-up at a time for one cache folder.
 * The lock is the kernel's (flock on an open file), not a file that exists: it ends with the process that
 * holds it, however that ends, so there is no stale lock to find out about.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Problem } from './problem.mjs';

/**
 * Does `work` while holding the lock; waits for as long as another process has it.
 *
 * @template T
 * @param {string} file
 * @param {(holder: string) => void} onWait called once, with what the holder wrote about itself
 * @param {(descriptor: number) => Promise<T>} work gets the locked descriptor, to pass on to programs whose work
 *   must be over before the next holder starts
 * @returns {Promise<T>}
 * @throws {Problem} when the flock program is missing
 */
export async function withLock(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'a+');
  try {
    let said = false;
    while (!tryLock(descriptor)) {
      if (!said) onWait(readFileSync(file, 'utf8').trim());
      said = true;
      await sleep(250);
    }
    writeFileSync(file, `process ${String(process.pid)}\n`);
    return await work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Node has no flock; the program of that name locks the open file it inherits, and the lock stays with that
 * file after the program has ended, because this process has it open too.
 *
 * @param {number} descriptor
 * @returns {boolean} false when somebody else has it
 */
function tryLock(descriptor) {
  const { status, error } = spawnSync('flock', ['--exclusive', '--nonblock', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', descriptor],
  });
  if (error) throw new Problem('flock is not installed', 'install util-linux and start again');
  return status === 0;
}
