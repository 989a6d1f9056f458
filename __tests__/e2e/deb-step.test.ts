import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { debEnv } from '../support/deb-run.ts';
import { helloCheckout } from '../support/deb-source.ts';
import { runStep } from '../support/runner.ts';

// The first build fetches a compiler, debhelper and lintian.
jest.setTimeout(900_000);

describe('command: deb, as the reusable workflow gives it', () => {
  const step = (cwd: string, inputs: Readonly<Record<string, string>>) =>
    runStep({
      cwd,
      with: {},
      from: 'sources',
      env: {
        ...debEnv(),
        INPUT_COMMAND: 'deb',
        INPUT_INPUTS: JSON.stringify({ runner: 'ubuntu-24.04', version: '', ...inputs }),
      },
    });
  const quick = { distributions: 'debian:bookworm-slim', reproducible: 'false', 'install-test': 'false' };

  test('findings of lintian are annotations, and later jobs learn the version and the files', async () => {
    const folder = await helloCheckout({}, 'v2.0.0');
    const { exitCode, outputs, stdout, summary } = await step(folder, {
      ...quick,
      suffix: 'true',
      output: 'out',
    });
    expect([exitCode, outputs['result'], outputs['version']]).toEqual([0, 'passed', '2.0.0-1']);
    expect(JSON.parse(outputs['packages'] ?? '')).toContain('hello-there_2.0.0-1~deb12u1_amd64.deb');
    expect(await readdir(join(folder, 'out'))).toContain('hello-there_2.0.0-1~deb12u1_amd64.deb');
    expect(stdout).toMatch(
      /^::warning title=lintian%3A no-manual-page,file=debian\/control::hello-there: no-manual-page/m,
    );
    expect(summary).toContain('passed: hello-there 2.0.0-1');
  });

  test('an input that nobody knows is refused, with the one that was meant', async () => {
    const { exitCode, stdout, outputs } = await step(await helloCheckout(), { ...quick, distribution: 'x' });
    expect([exitCode, outputs['result']]).toEqual([2, 'failed']);
    expect(stdout).toContain('Did you mean distributions?');
  });
});
