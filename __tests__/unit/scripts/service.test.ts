import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startService } from '../../../scripts/services/service.mjs';
import { isAlive } from '../../../src/tools/is-alive.ts';
import { makeFolder } from '../../support/tree.ts';

const stays = ['echo $$', 'exec sleep 600'];

/** A program that writes its number into the log; and whether it was gone when what it needed was cleaned up. */
async function service(lines: readonly string[]) {
  const log = join(await makeFolder(), 'log');
  const said = (): string => (existsSync(log) ? readFileSync(log, 'utf8').trim() : '');
  const cleaned: string[] = [];
  const start = (more: Partial<Parameters<typeof startService>[0]> = {}) =>
    startService({
      program: '/bin/sh',
      args: ['-c', lines.join('\n')],
      log,
      ready: () => Promise.resolve(said() !== ''),
      cleanUp: () => void cleaned.push(isAlive(Number(said())) ? 'too early' : 'cleaned up'),
      ...more,
    });
  return { start, said, cleaned };
}

describe('a program in the background', () => {
  test('is there until it is stopped', async () => {
    const { start, said, cleaned } = await service(stays);
    const { pid, stop } = await start();
    expect([isAlive(pid), said(), cleaned]).toEqual([true, String(pid), []]);
    await stop();
    expect([isAlive(pid), cleaned]).toEqual([false, ['cleaned up']]);
    await stop();
  });

  test('that does not end by itself is ended', async () => {
    const { start } = await service(["trap '' TERM", 'echo $$', 'while :; do sleep 1; done']);
    const { pid, stop } = await start({ stopSeconds: 0.1 });
    await stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('that ends at once is a failure, with the end of its log', async () => {
    const { start, cleaned } = await service(['echo $$', 'echo no port is free', 'exit 3']);
    const starting = start({ ready: () => Promise.resolve(false) });
    await expect(starting).rejects.toThrow(/sh ended with 3\n\d+\nno port is free$/);
    expect(cleaned).toHaveLength(1);
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
    const { start, said, cleaned } = await service(stays);
    const ready = async (): Promise<boolean> => said() !== '' && more.ready();
    await expect(start({ ...more, ready })).rejects.toThrow(expected);
    expect([isAlive(Number(said())), cleaned]).toEqual([false, ['cleaned up']]);
  });
});
