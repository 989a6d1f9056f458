import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from '@jest/globals';

import { layout } from '../../../scripts/setup/cache-dir.mjs';
import { stamped } from '../../../scripts/setup/step.mjs';
import { makeFolder } from '../../support/tree.ts';

let root: string;
beforeEach(async () => {
  root = await makeFolder();
});

/** A step that writes its pins into a tool, and fails instead when told to. */
function writing(pins: string, failure?: Error) {
  return stamped({
    name: 'tool',
    title: 'a tool',
    seconds: 1,
    pins: () => pins,
    gives: (cache) => [join(cache.bin, 'tool')],
    make: ({ tmp }) => {
      writeFileSync(join(tmp, 'tool'), pins);
      return failure ? Promise.reject(failure) : Promise.resolve();
    },
  });
}

describe('a stamped step', () => {
  const making = () => ({ cache: layout(root), log: join(root, 'log'), lock: 0 });

  test('is done once made, until its pins change or what it gave is gone', async () => {
    await writing('1').make(making());
    expect(writing('1').isDone(layout(root))).toBe(true);
    expect(writing('2').isDone(layout(root))).toBe(false);
    rmSync(join(layout(root).bin, 'tool'));
    expect(writing('1').isDone(layout(root))).toBe(false);
  });

  test('replaces what an older version gave', async () => {
    await writing('1').make(making());
    await writing('2').make(making());
    expect(readFileSync(join(layout(root).bin, 'tool'), 'utf8')).toBe('2');
    expect(writing('1').isDone(layout(root))).toBe(false);
  });

  test('that fails leaves nothing in place and nothing unfinished', async () => {
    await expect(writing('1', new Error('no network')).make(making())).rejects.toThrow('no network');
    expect(writing('1').isDone(layout(root))).toBe(false);
    expect(existsSync(join(layout(root).bin, 'tool'))).toBe(false);
    expect(readdirSync(layout(root).tmp)).toEqual([]);
  });
});
