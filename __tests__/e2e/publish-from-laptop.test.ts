import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { publishTo, runCommand, type CommandResult } from '../support/command.ts';
import { commitAll, makeRepository } from '../support/git.ts';
import { expectEnd } from '../support/outcome.ts';
import { shared } from '../support/shared.ts';
import { makeTree } from '../support/tree.ts';

const files = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /base'],
  'images/app/Dockerfile': ['FROM base', 'COPY main /main'],
  'images/app/main': 'first',
  'images/app/.dockerignore': 'notes.txt',
  'notes.md': 'not of any image',
};

const path = `${shared.bin}:${process.env['PATH'] ?? ''}`;

async function publish(
  cwd: string,
  prefix: string,
  { args = [], ci }: { readonly args?: readonly string[]; readonly ci?: string } = {},
): Promise<CommandResult> {
  const result = await runCommand({
    cwd,
    args: ['publish', ...publishTo(`laptop/${prefix}`), ...args],
    env: { PATH: path, CI: ci },
  });
  expectEnd(result, 0);
  return result;
}

describe('who publishes from a machine of their own is told', () => {
  const uncommitted = /^note: .* differs? from what the commit gives/m;

  test('that files went into images which no commit has; and of no others', async () => {
    const cwd = await makeTree(files);
    makeRepository(cwd);
    await appendFile(join(cwd, 'notes.md'), 'more');
    await writeFile(join(cwd, 'images/app/notes.txt'), 'ignored');
    expect((await publish(cwd, 'dirty')).stderr).not.toMatch(uncommitted);

    await writeFile(join(cwd, 'images/app/main'), 'second');
    const { stderr, report } = await publish(cwd, 'dirty');
    const note =
      'app is published, and differs from what the commit gives: images/app/main is not as committed';
    expect(stderr).toContain(`\nnote: ${note}\n`);
    expect(report?.notes).toContain(note);

    // It is published as it is now: nothing is built.
    expect((await publish(cwd, 'dirty')).stderr).not.toMatch(uncommitted);
    await writeFile(join(cwd, 'images/app/main'), 'third');
    expect((await publish(cwd, 'dirty', { ci: 'true' })).stderr).not.toMatch(uncommitted);
    commitAll(cwd);
    await writeFile(join(cwd, 'images/app/main'), 'fourth');
    commitAll(cwd);
    expect((await publish(cwd, 'dirty')).stderr).not.toMatch(uncommitted);
  });

  test('nothing of it where there is no Git', async () => {
    expect((await publish(await makeTree(files), 'no-git')).stderr).not.toMatch(uncommitted);
  });

  test('that a tag has lost a platform', async () => {
    const cwd = await makeTree(files);
    await publish(cwd, 'lost', { args: ['--platforms', 'linux/amd64,linux/arm64'] });
    await writeFile(join(cwd, 'images/app/main'), 'second');
    const fewer = { args: ['--platforms', 'linux/amd64'] };
    const { stderr } = await publish(cwd, 'lost', fewer);
    const [base, app] = ['base', 'app'].map((name) => `${shared.registry}/laptop/lost/${name}:latest`);
    expect(stderr).toContain(
      `\nnote: ${base}, ${app} had linux/arm64 before, and have it no more; where that was not meant, build for linux/amd64,linux/arm64 again\n`,
    );
    await writeFile(join(cwd, 'images/app/main'), 'third');
    expect((await publish(cwd, 'lost', fewer)).stderr).not.toContain('has it no more');
  });
});
