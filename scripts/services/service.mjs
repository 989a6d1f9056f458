/**
 * A program that runs in the background for a while: started, waited for until it answers, stopped, and never
 * left behind. Where util-linux's setpriv is at hand the kernel ends the program when this process dies in a
 * way that leaves no time to.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { endsWithUs } from '../setup/guard.mjs';

const POLL_MS = 25;

/**
 * @typedef {object} Service
 * @property {number} pid
 * @property {() => Promise<void>} stop  SIGTERM, waits for the end; SIGKILL for the whole group when it does not come
 */

/**
 * Starts a program and waits until it is ready.
 *
 * @param {object} options
 * @param {string} options.program
 * @param {readonly string[]} options.args
 * @param {string} options.log           file that stdout and stderr go to
 * @param {() => Promise<boolean>} options.ready  asked again and again; the program's end or `seconds` end the wait
 * @param {number} [options.seconds]
 * @param {number} [options.stopSeconds]  how long its end may take
 * @param {Record<string, string>} [options.env]  added to the environment
 * @param {() => void} [options.cleanUp]  removes what the program has needed: after it was stopped, or has not come up
 * @returns {Promise<Service>}
 * @throws {Error} with the end of the log, when it ends or is not ready in time; nothing is left running then
 */
export async function startService({
  program,
  args,
  log,
  ready,
  seconds = 30,
  stopSeconds = 15,
  env,
  cleanUp = () => undefined,
}) {
  const out = openSync(log, 'a');
  const [file, ...argv] = [...endsWithUs('TERM'), program, ...args];
  const child = spawn(String(file), argv, {
    detached: true, // a process group of its own: Ctrl-C reaches us, and we decide the order of the end
    env: { ...process.env, ...env },
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  /** @type {string | undefined} */
  let ended;
  const end = new Promise((/** @type {(value: void) => void} */ resolve) => {
    child.once('error', (error) => resolve(void (ended = error.message)));
    child.once('exit', (code, signal) => resolve(void (ended = `ended with ${String(signal ?? code)}`)));
  });
  const stop = async () => {
    await stopService(child, end, () => ended !== undefined, stopSeconds * 1000);
    cleanUp();
  };
  const deadline = Date.now() + seconds * 1000;
  try {
    while (!(await ready())) {
      if (ended !== undefined || Date.now() >= deadline)
        throw new Error(
          `${program} ${ended ?? `was not ready after ${String(seconds)} s`}\n${lastLines(log)}`,
        );
      await Promise.race([sleep(POLL_MS), end]);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: Number(child.pid), stop };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<void>} end
 * @param {() => boolean} hasEnded
 * @param {number} patienceMs
 */
async function stopService(child, end, hasEnded, patienceMs) {
  if (hasEnded() || child.pid === undefined) return;
  child.kill('SIGTERM');
  const timer = new AbortController();
  await Promise.race([end, sleep(patienceMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
  timer.abort();
  if (hasEnded()) return;
  process.kill(-child.pid, 'SIGKILL');
  await end;
}

/**
 * @param {string} log
 * @returns {string}
 */
function lastLines(log) {
  return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n') : '';
}
