import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { act, makeCaller, type Repository } from '../support/act/act.ts';
import { hello } from '../support/deb-source.ts';

// The first build fetches a compiler, debhelper and lintian.
jest.setTimeout(900_000);

/** A repository with a package in a folder of its own, that calls deb.yml and has a job behind it. */
async function repository(without: string, ...inputs: readonly string[]): Promise<Repository> {
  const files = Object.entries(hello).filter(([path]) => path !== without);
  const made = await makeCaller(
    [
      'on: push',
      'jobs:',
      '  packages:',
      '    uses: ./.github/workflows/deb.yml',
      '    with:',
      '      folder: packaging',
      '      distributions: debian:bookworm-slim',
      '      reproducible: false',
      ...inputs.map((line) => `      ${line}`),
      '  after:',
      '    needs: packages',
      '    runs-on: ubuntu-24.04',
      '    steps:',
      '      - run: echo "version=$VERSION packages=$PACKAGES"',
      '        env:',
      '          VERSION: ${{ needs.packages.outputs.version }}',
      '          PACKAGES: ${{ needs.packages.outputs.packages }}',
    ],
    Object.fromEntries(files.map(([path, contents]) => [`packaging/${path}`, contents])),
  );
  execFileSync('git', ['tag', 'v3.0.0-beta.1'], { cwd: made.dir });
  return made;
}

describe('deb.yml', () => {
  test('hands packages on as an artifact, and their version to later jobs', async () => {
    const made = await repository('', 'lintian: off', 'artifact: of-this-commit', 'output: built/here');
    const { exitCode, jobs, output } = await act(made);
    expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
    expect(jobs).toMatchObject({ packages: 'succeeded', after: 'succeeded' });
    expect(output).toContain('version=3.0.0~beta.1-1 packages=["');
    const names = await readdir(join(made.artifacts, 'of-this-commit'), { recursive: true });
    expect(names).toContain('hello-there_3.0.0~beta.1-1_amd64.deb');
    expect(names).toContain('SHA256SUMS');
  });

  test('a package that lintian refuses goes nowhere', async () => {
    const made = await repository('debian/copyright', 'install-test: false');
    const { exitCode, jobs, output } = await act(made);
    expect(exitCode).toBe(1);
    expect(jobs).toEqual({ packages: 'failed' });
    expect(output).toContain('hello-there: no-copyright-file');
    expect(await readdir(made.artifacts)).toEqual([]);
  });
});
