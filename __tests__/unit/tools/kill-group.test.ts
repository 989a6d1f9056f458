import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { killGroup } from '../../../src/tools/kill-group.ts';
import { asSomebody } from '../../support/as-somebody.ts';

const isRoot = process.getuid?.() === 0;
const another = 1;

/** A shell and what it has started, both of which have said a word. */
async function started(uid?: number): Promise<ChildProcess> {
  const child = spawn('/bin/sh', ['-c', '(echo inner; exec sleep 600) & wait'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid }),
  });
  await once(child.stdout, 'data');
  return child;
}

test('a program ends with all that it has started, and what has ended already is no failure', async () => {
  const child = await started();
  const closed = once(child, 'close');
  killGroup(child, 'SIGKILL');
  // Its output is closed only when nobody has it open any more.
  expect(await closed).toEqual([null, 'SIGKILL']);
  expect(() => killGroup(child, 'SIGKILL')).not.toThrow();
});

test('what was never started is no failure', async () => {
  const child = spawn('/nowhere/program', { detached: true });
  await once(child, 'error');
  expect(() => killGroup(child, 'SIGTERM')).not.toThrow();
});

/** Only root can start a program as another user; to others the system says here what it would say of such a one. */
async function amongOthers(work: () => void): Promise<void> {
  if (isRoot)
    return asSomebody(() => {
      work();
      return Promise.resolve();
    });
  const kill = jest.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  try {
    work();
    expect(kill).toHaveBeenCalledTimes(1);
  } finally {
    kill.mockRestore();
  }
}

test('a program of another user stays, and is no failure', async () => {
  const child = await started(isRoot ? another : undefined);
  const closed = once(child, 'close');
  try {
    await amongOthers(() => expect(() => killGroup(child, 'SIGTERM')).not.toThrow());
  } finally {
    killGroup(child, 'SIGKILL');
  }
  expect(await closed).toEqual([null, 'SIGKILL']);
});

test('a mistake of ours is one', async () => {
  const child = await started();
  const closed = once(child, 'close');
  const wrong = 'SIGNONE' as NodeJS.Signals;
  expect(() => killGroup(child, wrong)).toThrow('SIGNONE');
  killGroup(child, 'SIGKILL');
  await closed;
});
