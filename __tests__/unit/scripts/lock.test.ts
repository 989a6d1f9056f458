import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { withLock } from '../../../scripts/setup/lock.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ib-lock-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const module = new URL('../../../scripts/setup/lock.mjs', import.meta.url).href;

/** Another process that takes the lock, says so, and keeps it until it is killed. */
async function holder(file: string) {
  const script = `import { withLock } from ${JSON.stringify(module)};
    await withLock(${JSON.stringify(file)}, () => {}, async () => {
      console.log('locked');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('a second process waits, is told for whom, and goes on when the first is killed without warning', async () => {
  const file = join(root, 'lock');
  const child = await holder(file);
  const events: string[] = [];
  const waiting = withLock(
    file,
    (who) => {
      events.push(`waits for ${who}`);
      child.kill('SIGKILL');
    },
    () => Promise.resolve(events.push('works')),
  );
  await waiting;
  expect(events).toEqual([`waits for process ${String(child.pid)}`, 'works']);
});

test('the lock is given back when the work fails', async () => {
  const file = join(root, 'lock');
  const fail = withLock(
    file,
    () => undefined,
    () => Promise.reject(new Error('broken')),
  );
  await expect(fail).rejects.toThrow('broken');
  await expect(
    withLock(
      file,
      () => undefined,
      () => Promise.resolve('free'),
    ),
  ).resolves.toBe('free');
});
