import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startService } from '../../../scripts/services/service.mjs';
import { isAlive } from '../../../src/tools/is-alive.ts';
import { makeFolder } from '../../support/tree.ts';

/** A program that writes its number into the log and stays, unless it is told to end. */
async function service(script: string) {
  const log = join(await makeFolder(), 'log');
  const said = (): string => (existsSync(log) ? readFileSync(log, 'utf8').trim() : '');
  const start = (more: Partial<Parameters<typeof startService>[0]> = {}) =>
    startService({
      program: '/bin/sh',
      args: ['-c', `echo $$; ${script}`],
      log,
      ready: () => Promise.resolve(said() !== ''),
      ...more,
    });
  return { start, said };
}

describe('a program in the background', () => {
  test('is there until it is stopped', async () => {
    const { start, said } = await service('exec sleep 600');
    const { pid, stop } = await start();
    expect([isAlive(pid), said()]).toEqual([true, String(pid)]);
    await stop();
    expect(isAlive(pid)).toBe(false);
    await stop();
  });

  test('that does not end by itself is ended', async () => {
    const { start } = await service("trap '' TERM; while :; do sleep 1; done");
    const { pid, stop } = await start({ stopSeconds: 0.1 });
    await stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('that ends at once is a failure, with the end of its log', async () => {
    const { start } = await service('echo no port is free; exit 3');
    const starting = start({ ready: () => Promise.resolve(false) });
    await expect(starting).rejects.toThrow(/sh ended with 3\n\d+\nno port is free$/);
  });

  test.each([
    {
      when: 'it is not ready in time',
      more: { seconds: 3, ready: () => Promise.resolve(false) },
      expected: 'was not ready after 3 s',
    },
    {
      when: 'nobody can tell whether it is ready',
      more: { ready: () => Promise.reject(new Error('cannot look')) },
      expected: 'cannot look',
    },
  ])('is not left behind where $when', async ({ more, expected }) => {
    const { start, said } = await service('exec sleep 600');
    const ready = async (): Promise<boolean> => said() !== '' && more.ready();
    await expect(start({ ...more, ready })).rejects.toThrow(expected);
    expect(isAlive(Number(said()))).toBe(false);
  });
});
