/**
 * Tools that are built from Go modules: there is no other place to get them from where only package registries
 * can be reached, and the committed go.sum pins every byte of them.
 */
import { join } from 'node:path';

import { contents, toolsFolder } from './files.mjs';
import { onPath } from './guard.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';
import { stamped } from './step.mjs';

/** The linker leaves out debug information: the tools are a third smaller. */
const STRIP = '-s -w';

/** The version each tool reports; without this they all say "unknown", and buildx is asked for its version. */
const VERSIONS = [
  ['github.com/docker/buildx', 'github.com/docker/buildx/version.Version'],
  ['github.com/moby/buildkit', 'github.com/moby/buildkit/version.Version'],
  ['github.com/docker/compose/v2', 'github.com/docker/compose/v2/internal.Version'],
];

/**
 * The step that builds one module's tools.
 *
 * @param {object} options
 * @param {string} options.module   folder under scripts/tools
 * @param {string} [options.name]     the step's, where one module has several
 * @param {readonly string[]} options.packages  import path of each program; its last part is the program's name
 * @param {string} [options.program]  the name of the only one, where it is another one
 * @param {readonly string[]} [options.sources]   files of our own in the module
 * @param {number} options.seconds
 * @returns {import('./step.mjs').Step}
 */
export function goTools({ module, name = `go-${module}`, packages, program, sources = [], seconds }) {
  const folder = join(toolsFolder, module);
  const names = program === undefined ? packages.map(programName) : [program];
  const pinned = ['go.mod', 'go.sum', ...sources].map((name) => join(folder, name));
  return stamped({
    name,
    title: `${names.join(', ')} (from source)`,
    seconds,
    pins: () => contents(...pinned) + packages.join('\n'),
    gives: (cache) => names.map((name) => join(cache.bin, name)),
    make: async ({ tmp, log }) => {
      if (!onPath('go')) throw new Problem('Go is not installed', 'install Go 1.26 or newer and start again');
      const out = program === undefined ? tmp + '/' : join(tmp, program);
      await run('go', ['build', '-trimpath', '-ldflags', linkerFlags(folder), '-o', out, ...packages], {
        cwd: folder,
        log,
        // Whatever somebody has set for other work: the tools run here, and set-up knows no other machines.
        env: { CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOWORK: 'off', GOOS: 'linux', GOARCH: 'amd64' },
      });
    },
  });
}

/**
 * @param {string} importPath
 * @returns {string} what `go build` calls the program
 */
function programName(importPath) {
  const parts = importPath.split('/');
  const last = parts.at(-1) ?? importPath;
  return /^v\d+$/.test(last) ? (parts.at(-2) ?? last) : last;
}

/**
 * @param {string} folder
 * @returns {string}
 */
function linkerFlags(folder) {
  const goMod = contents(join(folder, 'go.mod'));
  const flags = [STRIP];
  for (const [name, variable] of VERSIONS) {
    const found = new RegExp(`^\\s*(?:require )?${String(name)} (v\\S+)`, 'm').exec(goMod);
    if (found?.[1]) flags.push(`-X ${String(variable)}=${found[1]}`);
  }
  return flags.join(' ');
}
