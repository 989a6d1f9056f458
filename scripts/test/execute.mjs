/** Running a program in the checkout with its output shown. */
import { spawn } from 'node:child_process';

import { projectRoot } from '../setup/files.mjs';

const INTERRUPTED = 130;

/**
 * @param {readonly string[]} args  for Node: a script and its arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code; an interrupted program ends this process too
 */
export function node(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (signal === 'SIGINT' || code === INTERRUPTED) process.exit(INTERRUPTED);
      resolve(code ?? 1);
    });
  });
}
