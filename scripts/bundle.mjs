/**
 * `npm run bundle`: bundles the four entries into dist/, which is committed: a workflow runs it as it is.
 * `--check` bundles into a temporary folder and fails when dist/ differs by a byte.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { projectRoot } from './setup/files.mjs';
import { transpile } from './transpile.mjs';

const entries = ['main', 'post', 'cli', 'keep'];
const isCheck = process.argv.includes('--check');
const dist = join(projectRoot, 'dist');
// Types are checked by tsc; bundling plain JavaScript takes seconds instead of a minute.
const sources = transpile();
const made = mkdtempSync(join(tmpdir(), 'image-build-dist-'));

try {
  for (const entry of entries) bundle(entry, join(made, entry));
  if (isCheck) compare();
  else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(made, dist, { recursive: true });
  }
} finally {
  rmSync(made, { recursive: true, force: true });
}

/**
 * @param {string} entry
 * @param {string} out
 */
function bundle(entry, out) {
  const ncc = join(projectRoot, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const args = [
    ncc,
    'build',
    join(sources, `${entry}.js`),
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--no-cache',
  ];
  execFileSync(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
}

function compare() {
  const before = filesOf(dist);
  const after = filesOf(made);
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const stale = names.filter((name) => before.get(name) !== after.get(name));
  for (const name of stale) console.error(`dist/${name} is not fresh: npm run bundle`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}

/**
 * @param {string} folder
 * @returns {Map<string, string>} path → contents
 */
function filesOf(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(relative(folder, path), readFileSync(path, 'latin1'));
  }
  return files;
}
