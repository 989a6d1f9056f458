import { readFile, readdir } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach } from '@jest/globals';

let untilItIsOver = new AbortController();
beforeEach(() => {
  untilItIsOver = new AbortController();
});
// Who waits in vain would do so without end, and jest with them.
afterEach(() => untilItIsOver.abort());

/** Whether a process of this machine has this command line: the engine's containers are seen from here. */
export async function isRunning(command: string): Promise<boolean> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return lines.some((line) => line.replaceAll('\0', ' ').trim() === command);
}

/** Comes when it is so. @throws when the test is over: jest ends one that waits in vain */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const { signal } = untilItIsOver;
  while (!(await isSo())) await setImmediate(undefined, { signal });
}
