import { errorCode } from './error-code.ts';

/** Whether there is a process of that number; somebody else's is alive, too. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
