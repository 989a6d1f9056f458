import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { names, root } from '../support/own-images.ts';

interface Planned {
  readonly name: string;
  readonly decision: string;
  readonly needs: readonly string[];
}

async function plan(...args: readonly string[]): Promise<readonly Planned[]> {
  const { stdout } = await runCommand({
    cwd: root,
    args: ['plan', '--json', '--source', 'images', ...args],
  });
  return (JSON.parse(stdout) as { readonly targets: readonly Planned[] }).targets;
}

test('every folder with a Dockerfile is an image', async () => {
  const files = await readdir(join(root, 'images'), { recursive: true });
  const folders = files.flatMap((path) => /^([^/]+)\/Dockerfile$/.exec(path)?.[1] ?? []);
  expect((await plan()).map(({ name }) => name).sort()).toEqual(folders.sort());
});

test('github-runner, whose archive has to be given, is built only where it is named', async () => {
  const built = (targets: readonly Planned[]): readonly string[] =>
    targets
      .filter(({ decision }) => decision === 'build')
      .map(({ name }) => name)
      .sort();
  expect(built(await plan())).toEqual(names);
  expect(built(await plan('github-runner'))).toEqual(['base', 'github-runner']);
});

test('the set is planned without buildx, as it is in the images of the command', async () => {
  const { exitCode, stdout } = await runCommand({
    cwd: root,
    env: { PATH: '/usr/bin:/bin' },
    args: ['plan', '--json', '--source', 'images'],
  });
  expect({
    exitCode,
    targets: (JSON.parse(stdout) as { targets: readonly Planned[] }).targets.length,
  }).toEqual({
    exitCode: 0,
    targets: names.length + 1,
  });
});

test('what builds on what is read in the Dockerfiles', async () => {
  const needs = Object.fromEntries((await plan()).map((one) => [one.name, one.needs]));
  expect(needs).toEqual({
    base: [],
    'deb-builder': ['base'],
    dev: ['test-runner'],
    'github-runner': ['base'],
    minimal: expect.arrayContaining(['base', 'runtime']),
    runtime: [],
    'test-runner': ['base'],
  });
});
