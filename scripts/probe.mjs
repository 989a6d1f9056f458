/** Whether something on the internet can be reached, asked once and with little patience. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { onPath } from './setup/guard.mjs';

const execute = promisify(execFile);
const SECONDS = 3;

/** A registry that is there answers so: welcome, or log in first. Anything else is a proxy speaking. */
const REGISTRY_ANSWERS = [200, 401];

/**
 * @param {string} host of a registry
 * @returns {Promise<boolean>}
 */
export async function registryIsReachable(host) {
  return REGISTRY_ANSWERS.includes(await status(`https://${host}/v2/`));
}

/**
 * curl knows this machine's proxies and certificates better than Node does, but is not everywhere.
 *
 * @param {string} url
 * @returns {Promise<number>} the status, 0 when there was no answer in time
 */
async function status(url) {
  try {
    if (onPath('curl')) {
      const args = [
        '--silent',
        '--output',
        '/dev/null',
        '--write-out',
        '%{http_code}',
        '--max-time',
        String(SECONDS),
        url,
      ];
      return Number((await execute('curl', args)).stdout);
    }
    return (await fetch(url, { signal: AbortSignal.timeout(SECONDS * 1000) })).status;
  } catch {
    return 0;
  }
}

/**
 * @returns {Promise<boolean>} true when a container engine answers `docker info`
 */
export async function dockerIsUsable() {
  try {
    const { stdout } = await execute('docker', ['info', '--format', '{{.ServerVersion}}'], {
      timeout: SECONDS * 1000,
    });
    return stdout.trim() !== '';
  } catch {
    return false;
  }
}
