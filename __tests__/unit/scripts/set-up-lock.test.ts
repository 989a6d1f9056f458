import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { withLock } from '../../../scripts/setup/lock.mjs';
import { afterwards, makeFolder } from '../../support/tree.ts';

const module = pathToFileURL(join(import.meta.dirname, '../../../scripts/setup/lock.mjs')).href;

/** Another set-up, which has the lock until it is killed. */
async function holder(file: string) {
  const script = `import { withLock } from ${JSON.stringify(module)};
    await withLock(${JSON.stringify(file)}, () => undefined, () => new Promise(() => {
      console.log('holds'); setInterval(() => undefined, 1e6); }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  afterwards(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

const no = (): void => {
  throw new Error('nobody else is there');
};

describe('one set-up at a time', () => {
  test('the second waits, says whom for, and goes on when the first was killed', async () => {
    const file = join(await makeFolder(), 'deep', 'lock');
    await withLock(file, no, () => Promise.resolve());
    const first = await holder(file);
    const waiting: string[] = [];
    const done = await withLock(
      file,
      (who) => {
        waiting.push(who);
        first.kill('SIGKILL');
      },
      () => Promise.resolve('done'),
    );
    expect({ done, waiting }).toEqual({ done: 'done', waiting: [`process ${String(first.pid)}`] });
  });

  test('work that fails gives the lock back', async () => {
    const file = join(await makeFolder(), 'lock');
    await expect(withLock(file, no, () => Promise.reject(new Error('no network')))).rejects.toThrow(
      'no network',
    );
    expect(await withLock(file, no, () => Promise.resolve('done'))).toBe('done');
  });

  test('a program that works on when its set-up was killed keeps the lock', async () => {
    const file = join(await makeFolder(), 'lock');
    let end: () => void = () => undefined;
    await withLock(file, no, async (lock) => {
      const child = spawn('/bin/sh', ['-c', 'echo; read -r line <&4'], {
        stdio: ['ignore', 'pipe', 'inherit', lock, 'pipe'],
      });
      const { stdout } = child;
      if (stdout === null) throw new Error('the worker says nothing');
      await once(stdout, 'data');
      end = () => void child.stdio[4]?.destroy();
    });
    const waiting: string[] = [];
    await withLock(
      file,
      (who) => {
        waiting.push(who);
        end();
      },
      () => Promise.resolve(),
    );
    expect(waiting).toEqual([`process ${process.pid}`]);
  });
});
