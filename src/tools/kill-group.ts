import type { ChildProcess } from 'node:child_process';
import { errorCode } from './error-code.ts';

/**
 * Sends a signal to a program and to all that it has started. What cannot be reached is passed over: a group that has
 * ended is as good as stopped, and processes of another user (through sudo) are not ours to stop.
 * @param child started with `detached`, so that it leads a group; on Windows, where there are none, it is alone
 * @throws what the system throws for anything else
 */
export function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  // It was never started.
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (!['ESRCH', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
  }
}
