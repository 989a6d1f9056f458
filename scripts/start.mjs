/**
 * `npm start`: sets up what is missing and does the main job on this repository's own images: plan, lint, build,
 * check, publish to a registry on this machine. Arguments are passed on to the command. Exits with its code.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { dockerIsUsable, registryIsReachable } from './probe.mjs';
import { startRegistry } from './services/registry.mjs';
import { layout } from './setup/cache-dir.mjs';
import { projectRoot } from './setup/files.mjs';
import { endsWithUs } from './setup/guard.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

/** Kept from run to run when nobody else has it, so that what was published keeps its name. */
const PREFERRED_PORT = 5107;
const MIRROR_PORT = 5108;
const SURROUNDINGS = 4;

const command = join(projectRoot, 'dist', 'cli', 'index.js');
const cache = layout();

const [hub, publicDb, engine] = await Promise.all([
  registryIsReachable('registry-1.docker.io'),
  registryIsReachable('mirror.gcr.io'),
  dockerIsUsable(),
]);
await setUpOrExit('start', { withMirror: !hub || !publicDb });
if (!existsSync(command)) {
  console.error(`${command} is missing; make it: npm run bundle`);
  process.exit(SURROUNDINGS);
}

// The same names every time: where the database comes from is part of what the gates’ answers depend on.
const mirror =
  hub && publicDb ? undefined : await startOn(MIRROR_PORT, { dir: cache.mirror, readOnly: true });
const registry = await startOn(PREFERRED_PORT, { dir: cache.registry });

if (!engine) console.log('no container engine answers: the command starts a BuildKit of its own');
if (!hub) console.log('Docker Hub cannot be reached: base images come from a mirror made on this machine');
if (!publicDb)
  console.log(
    'the public vulnerability database cannot be reached: a small one made here is used; ' +
      'its verdicts are for the demonstration only',
  );

const { version } = /** @type {{ version: string }} */ (
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
);
// prettier-ignore
const code = await runCommand([
  'publish', '--source', 'images', '--version', version,
  '--registry', `${registry.host}/image-build`,
  '--ca-certificates', 'host', '--proxy', 'host',
  '--report-dir', join(cache.root, 'report'),
  ...(mirror && !hub ? ['--registry-mirrors', `docker.io=${mirror.host}`] : []),
  ...(mirror && !publicDb ? ['--db-repository', `${mirror.host}/trivy-db:2`] : []),
  ...process.argv.slice(2),
]);
await Promise.all([registry.stop(), mirror?.stop()]);
if (code === 0)
  console.log(`the registry keeps what it has in ${cache.registry}; start again to see it reused`);
process.exitCode = code;

/**
 * A registry on a port that it has every time when nobody else has it.
 *
 * @param {number} port
 * @param {Parameters<typeof startRegistry>[0]} options
 * @returns {Promise<import('./services/registry.mjs').Registry>}
 */
async function startOn(port, options) {
  try {
    return await startRegistry({ ...options, port });
  } catch {
    return startRegistry(options);
  }
}

/**
 * Runs the command with the tools that set-up has made. Its end is awaited whatever signal comes, so that it can
 * clean up behind itself, and so can we.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function runCommand(args) {
  const PATH = [cache.bin, process.env['PATH'] ?? '', '/usr/sbin', '/sbin'].join(delimiter);
  const [program, ...before] = [...endsWithUs('TERM'), process.execPath];
  const child = spawn(String(program), [...before, command, ...args], {
    cwd: projectRoot,
    env: { ...process.env, PATH },
    stdio: 'inherit',
  });
  // On a terminal Ctrl-C has reached the command already, and a second one would mean "at once".
  process.on('SIGINT', () => void (process.stdin.isTTY || child.kill('SIGINT')));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exit, signal) => resolve(exit ?? (signal === 'SIGINT' ? 130 : SURROUNDINGS)));
  });
}
