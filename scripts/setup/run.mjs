/**
 * Starting programs: output goes to a log file, failures carry the end of that log,
 * and nothing is left running when set-up is interrupted.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { endsWithUs, onPath } from './guard.mjs';
import { Problem } from './problem.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.log          file that stdout and stderr are appended to
 * @param {string} [options.cwd]
 * @param {Record<string, string>} [options.env]  added to the environment
 * @param {string} [options.hint]       what to do when it fails
 * @param {number} [options.holds]      for work that is made in place and must be over before the next set-up
 *                                      starts: the lock's descriptor, which the program inherits. Such a program
 *                                      is let finish when this process is killed; all others end with it
 * @returns {Promise<void>}
 * @throws {Problem} when it is not installed or does not exit with 0
 */
export function run(program, args, { log, cwd, env, hint, holds }) {
  if (onPath(program) === undefined)
    return Promise.reject(new Problem(`${program} is not installed`, `install ${program} and start again`));
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'a');
  const [file, ...argv] = [...(holds === undefined ? endsWithUs('KILL') : []), program, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(String(file), argv, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', out, out, ...(holds === undefined ? [] : [holds])],
    });
    running.add(child);
    closeSync(out);
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('exit', (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve();
      const how = signal ? `was stopped by ${signal}` : `exited with ${String(code)}`;
      reject(new Problem(`${program} ${how}\n${tail(log)}`, hint ?? `the whole log: ${log}`));
    });
  });
}

/** Ends every program that `run` has under way: called when set-up itself is interrupted. */
export function stopAll() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * @param {string} log
 * @param {number} [lines]
 * @returns {string} the end of a log, indented
 */
function tail(log, lines = 12) {
  const text = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines);
  return text.map((line) => `    ${line}`).join('\n');
}
