import { expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeProgram } from '../support/program.ts';
import { realTool } from '../support/tools.ts';
import { makeTree } from '../support/tree.ts';

test('a run that lint ends waits for no engine, and leaves neither a program nor a folder behind', async () => {
  const cwd = await makeTree({ 'images/app/Dockerfile': ['FROM scratch', 'MAINTAINER nobody'] });
  // Longer than a test may take: asked ahead, and not needed any more.
  const slow = await makeProgram('buildx', [
    'case "$1" in ls) exec /bin/sleep 600;; esac',
    `exec ${realTool('buildx')} "$@"`,
  ]);
  const ended = await runCommand({
    cwd,
    args: [
      'build',
      '--buildx',
      slow,
      '--registry',
      'registry.test/acme',
      '--username',
      'me',
      '--password',
      'kept-secret',
    ],
  });
  expectEnd(ended, 1);
  expect(ended.report?.images[0]?.gates.map(({ gate, state }) => [gate, state])).toEqual([
    ['lint', 'failed'],
  ]);
  expect(ended.stdout + ended.stderr).not.toContain('kept-secret');
});
