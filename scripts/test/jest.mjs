/** The tests: unit first, in parallel; then end to end, one file at a time, because they share the machine. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { makeOwnedFolder } from '../services/owned-folder.mjs';
import { add, countJest } from './counts.mjs';
import { node } from './execute.mjs';

const PROJECTS = [
  { name: 'unit', flags: [] },
  { name: 'e2e', flags: ['--runInBand'] },
];

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} pattern  passed on; without one, a project without any test is a failure
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runJest(env, pattern) {
  const work = makeOwnedFolder('jest');
  try {
    let counts = { passed: 0, failed: 0, skipped: 0 };
    for (const { name, flags } of PROJECTS) {
      const outputFile = join(work, `${name}.json`);
      // prettier-ignore
      const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js',
        '--json', `--outputFile=${outputFile}`, '--selectProjects', name, ...flags,
        ...(pattern.length > 0 ? ['--passWithNoTests', '--', ...pattern] : [])];
      const code = await node(args, env);
      const one = countJest(readReport(outputFile), code);
      if (pattern.length === 0 && one.passed + one.failed === 0) one.failed += 1;
      counts = add(counts, one);
    }
    if (counts.passed + counts.failed === 0) counts.failed += 1;
    return counts;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {import('./counts.mjs').JestReport | undefined} undefined when jest did not get as far as writing it
 */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
