import { execFileSync } from 'node:child_process';
import { mkdir, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isLeft, longestJobMs, ownedPrefix, ownerIn, ownerState, quietMs } from '../../../src/tools/owner.ts';
import { thisMachine } from '../../../src/tools/this-machine.ts';
import { makeFolder } from '../../support/tree.ts';

const here = { machine: 'here', pid: 99, isAlive: (pid: number) => pid === 12 };

test('containers that share a host name are told apart: each has a number for its processes', () => {
  const name = thisMachine();
  expect(name).toMatch(/^[\w-]+$/);
  expect(name.startsWith(hostname().replaceAll(/[^\w-]/g, '-'))).toBe(true);
  const [, namespace] =
    process.platform === 'linux'
      ? (/^pid:\[(\d+)\]$/m.exec(execFileSync('readlink', ['/proc/self/ns/pid'], { encoding: 'utf8' })) ?? [])
      : [undefined, 'local'];
  expect(name.endsWith(`-${namespace ?? '?'}`)).toBe(true);
});

test.each([
  { name: 'here.12.abc', expected: 'alive' },
  { name: 'here.13.abc', expected: 'dead' },
  { name: 'here.99.abc', expected: 'alive' },
  { name: 'there.13.abc', expected: 'elsewhere' },
  { name: 'there.12.abc', expected: 'elsewhere' },
  { name: 'a.b.13.abc', expected: 'elsewhere' },
  { name: 'notes.txt', expected: undefined },
])('whose something is, by its name: $name', ({ name, expected }) => {
  const owner = ownerIn(name);
  expect(owner && ownerState(owner, here)).toBe(expected);
});

test('a name that begins with this process’s mark is this process’s', () => {
  expect(ownerIn(`${ownedPrefix()}abcdef`)).toEqual({ machine: thisMachine(), pid: process.pid });
});

describe('what nobody works with any more', () => {
  const year = 365 * 24 * 60 * 60 * 1000;
  test.each([
    { owner: { machine: 'here', pid: 12 }, quiet: year, expected: false },
    { owner: { machine: 'here', pid: 13 }, quiet: 0, expected: true },
    { owner: { machine: 'there', pid: 13 }, quiet: 0, expected: false },
    { owner: { machine: 'there', pid: 13 }, quiet: longestJobMs, expected: false },
    { owner: { machine: 'there', pid: 12 }, quiet: longestJobMs + 1, expected: true },
  ])('of $owner, unchanged for $quiet ms: $expected', ({ owner, quiet, expected }) => {
    expect(isLeft(owner, quiet, here)).toBe(expected);
  });

  test('is told by when it was changed; what is gone is nobody’s to remove', async () => {
    const folder = join(await makeFolder(), 'a');
    expect(await quietMs(folder)).toBe(0);
    await mkdir(folder);
    const then = new Date(Date.now() - year);
    await utimes(folder, then, then);
    expect(Math.round((await quietMs(folder)) / year)).toBe(1);
  });
});
