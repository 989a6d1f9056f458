import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const execute = promisify(execFile);

test('a disk that gets full while a layout is written: not green, no tag, and the disk is named', async () => {
  const cwd = await makeTree({
    'image-build.yml': ['version: 1', 'defaults: { skip: [lint, vulnerabilities, secrets] }'],
    'images/app/Dockerfile': ['FROM scratch', 'COPY large /'],
  });
  // It does not get smaller.
  await writeFile(join(cwd, 'images/app/large'), randomBytes(30_000_000));
  const cache = await makeFolder();
  await execute('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', cache]);
  try {
    const result = await runCommand({
      cwd,
      args: ['publish', '--registry', `${shared.registry}/disk-full`],
      env: { IMAGE_BUILD_CACHE: cache },
    });
    expectEnd(result, 4);
    expect(await tagsBelow(shared.registry, 'disk-full/')).toEqual([]);
    expect(result.report?.problems[0]?.what).toContain('no space left on device');
    expect(result.report?.problems[0]?.todo).toContain('IMAGE_BUILD_CACHE names another place');
    expect(result.report?.images[0]?.state).not.toBe('built');
  } finally {
    await execute('umount', [cache]);
  }
});
