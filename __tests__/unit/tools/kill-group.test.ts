import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
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

// Only root can start a program as another user.
(isRoot ? test : test.skip)('a program of another user stays, and is no failure', async () => {
  const child = await started(another);
  const closed = once(child, 'close');
  try {
    await asSomebody(() => {
      expect(() => killGroup(child, 'SIGTERM')).not.toThrow();
      return Promise.resolve();
    });
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
