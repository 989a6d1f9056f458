import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PlanOutput } from '../../src/report/plan-output.ts';
import { runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import { git, makeRepository } from '../support/git.ts';
import { expectEnd } from '../support/outcome.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

/** A base, two services on one Dockerfile with the repository as context, and one that derives from the first. */
const files = {
  'docker/Dockerfile.base': ['FROM scratch', 'COPY shared /shared'],
  'docker/Dockerfile.service': ['FROM base', 'ARG SERVICE', 'COPY services/$SERVICE /app'],
  'docker/Dockerfile.debug': ['FROM api', 'COPY debug /debug'],
  'shared/x': 'shared',
  'debug/x': 'debug',
  'services/api/main': 'api',
  'services/web/main': 'web',
  'image-build.yml': [
    'version: 1',
    'images:',
    '  api: { file: docker/Dockerfile.service, context: ., args: { SERVICE: api } }',
    '  web: { file: docker/Dockerfile.service, context: ., args: { SERVICE: web } }',
  ],
};

describe('--changed-since', () => {
  let cwd: string;
  beforeEach(async () => {
    cwd = await makeTree(files);
    makeRepository(cwd);
    git(cwd, 'checkout', '--quiet', '-b', 'work');
  });

  const run = async (command: string, ref: string, path = `${shared.bin}:${process.env['PATH'] ?? ''}`) =>
    runCommand({
      cwd,
      args: [command, `--changed-since=${ref}`, ...(command === 'plan' ? ['--json'] : withDatabase)],
      env: { PATH: path },
    });
  const states = ({ report }: CommandResult) =>
    Object.fromEntries((report?.images ?? []).map(({ name, state }) => [name, state]));

  test('builds what a changed file touches and what derives from it, and their bases', async () => {
    await writeFile(join(cwd, 'services/api/main'), 'changed');
    const result = await run('build', 'main');
    expectEnd(result, 0);
    expect(states(result)).toEqual({ base: 'built', api: 'built', debug: 'built', web: 'skipped' });
  });

  test('builds nothing where nothing that is built has changed, and that is good', async () => {
    await writeFile(join(cwd, 'README.md'), 'new');
    const result = await run('build', 'main');
    expectEnd(result, 0);
    expect(new Set(Object.values(states(result)))).toEqual(new Set(['skipped']));
    expect(result.stderr).toContain('nothing that changed since main touches an image');
  });

  test('says why, file by file', async () => {
    await writeFile(join(cwd, 'services/web/main'), 'changed');
    const result = await run('plan', 'main');
    expectEnd(result, 0);
    const { targets } = JSON.parse(result.stdout) as PlanOutput;
    const web = targets.find(({ name }) => name === 'web');
    expect(web?.reasons).toContain('changed since main: services/web/main');
  });

  test.each<{ name: string; ref: string; says: readonly string[] }>([
    { name: 'a revision that there is not', ref: 'mian', says: ['no revision mian', 'Did you mean main?'] },
    { name: 'an option instead of one', ref: '--output=stolen', says: ['is no revision'] },
  ])('$name: exit 2, and nothing is started', async ({ ref, says }) => {
    const result = await run('build', ref);
    expectEnd(result, 2);
    for (const part of says) expect(result.stderr).toContain(part);
    expect(git(cwd, 'status', '--short')).toBe('');
  });

  test('a shallow clone without the base: exit 2, and how to get it', async () => {
    const origin = cwd;
    cwd = join(await makeFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--no-local', '--depth=1', '--branch=work', `file://${origin}`, cwd);
    const result = await run('build', 'main');
    expectEnd(result, 2);
    expect(result.stderr).toContain('fetch-depth: 0');
  });

  test('no git: exit 2', async () => {
    const result = await run('build', 'main', shared.bin);
    expectEnd(result, 2);
    expect(result.stderr).toContain('git is not there');
  });
});
