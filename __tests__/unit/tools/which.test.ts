import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { firstOf, which } from '../../../src/tools/which.ts';
import { makeFolder } from '../../support/tree.ts';

let folder = '';
beforeAll(async () => {
  folder = await makeFolder();
  for (const [name, mode] of [
    ['first', 0o755],
    ['second', 0o755],
    ['unusable', 0o644],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'tool'), '#!/bin/sh\n', { mode });
  }
  await mkdir(join(folder, 'folder', 'tool'), { recursive: true });
});

describe('a program on PATH', () => {
  test.each<{ name: string; path: readonly string[]; expected: readonly string[] }>([
    { name: 'stands in the order of PATH', path: ['second', 'first'], expected: ['second', 'first'] },
    {
      name: 'is a file that can be executed',
      path: ['unusable', 'folder', 'gone', 'first'],
      expected: ['first'],
    },
    { name: 'is named once', path: ['first', 'first'], expected: ['first'] },
    { name: 'may be nowhere', path: ['gone'], expected: [] },
  ])('$name', async ({ path, expected }) => {
    const env = { PATH: path.map((name) => join(folder, name)).join(delimiter) };
    const programs = expected.map((name) => join(folder, name, 'tool'));
    expect({ all: await which('tool', env), first: await firstOf('tool', env) }).toEqual({
      all: programs,
      first: programs[0],
    });
  });

  test('is never taken from where we happen to stand', async () => {
    const env = { PATH: ['.', '', 'first'].join(delimiter) };
    expect({ all: await which('tool', env), first: await firstOf('tool', env) }).toEqual({
      all: [],
      first: undefined,
    });
  });
});
