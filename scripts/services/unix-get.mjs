/** One HTTP request over a Unix socket: how one asks a daemon whether it is there. */
import { request } from 'node:http';

/**
 * @param {string} socketPath
 * @param {string} path
 * @returns {Promise<number>} the status, 0 when nobody answers
 */
export function unixGet(socketPath, path) {
  return new Promise((resolve) => {
    const call = request({ socketPath, path, timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.once('timeout', () => call.destroy());
    call.once('error', () => resolve(0));
    call.end();
  });
}
