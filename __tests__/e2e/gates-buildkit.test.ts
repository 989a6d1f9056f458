import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { startBuildkitd } from '../../scripts/services/buildkitd.mjs';
import type { BuildWarning } from '../../src/build/built.ts';
import { mergeFindings } from '../../src/check/lint/merge.ts';
import { buildkitFindings } from '../../src/check/lint/buildkit.ts';
import { lintDockerfiles } from '../../src/check/lint/hadolint.ts';
import { capture } from '../../src/tools/capture.ts';
import { realTool } from '../support/tools.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

let work = '';
let engine: Awaited<ReturnType<typeof startBuildkitd>>;
beforeAll(async () => {
  work = await makeFolder();
  engine = await startBuildkitd({ dir: join(work, 'state') });
  afterwards(engine.stop);
});

/** BuildKit's own checks of a Dockerfile, without building it. */
async function buildkitWarnings(text: string): Promise<BuildWarning[]> {
  await writeFile(join(work, 'Dockerfile'), text);
  const { stdout } = await capture(
    realTool('buildctl'),
    [
      ...['--addr', engine.address, 'build', '--frontend', 'dockerfile.v0'],
      ...['--opt', 'requestid=frontend.lint', '--local', `context=${work}`, '--local', `dockerfile=${work}`],
    ],
    { env: { PATH: process.env['PATH'], HOME: work } },
  );
  const warnings = stdout.matchAll(/^WARNING: (\w+) - (\S+)\n(.*)\nDockerfile:(\d+)$/gm);
  return [...warnings].map(([, rule = '', url = '', message = '', line]) => ({
    image: 'base',
    rule,
    url,
    message,
    file: 'Dockerfile',
    line: Number(line),
  }));
}

test('what hadolint and BuildKit both find is shown once', async () => {
  const text = [
    'FROM --platform=linux/amd64 scratch AS a',
    'WORKDIR rel',
    'MAINTAINER me',
    'CMD a',
    'CMD b',
    'ENTRYPOINT a',
    'ENTRYPOINT b',
    'HEALTHCHECK CMD a',
    'HEALTHCHECK CMD b',
    'ENV GITHUB_TOKEN=x',
    'ARG db_password',
    'FROM scratch AS a',
    'ENV A=$UNDEFINED',
    'FROM --platform=$TARGETPLATFORM scratch as context',
    '',
  ].join('\n');
  const warnings = await buildkitWarnings(text);
  expect([...new Set(warnings.map(({ rule }) => rule))].sort()).toEqual([
    'DuplicateStageName',
    'FromAsCasing',
    'FromPlatformFlagConstDisallowed',
    'JSONArgsRecommended',
    'MaintainerDeprecated',
    'MultipleInstructionsDisallowed',
    'RedundantTargetPlatform',
    'ReservedStageName',
    'SecretsUsedInArgOrEnv',
    'UndefinedVar',
    'WorkdirRelativePath',
  ]);
  const { findings } = await lintDockerfiles({
    dockerfiles: [{ path: 'Dockerfile', text, images: ['base'] }],
    cwd: work,
    program: realTool('hadolint'),
    env: process.env,
  });
  const merged = mergeFindings(findings, buildkitFindings(warnings), []);
  const buildkits = merged.filter(({ rule }) => !/^(DL|SC)\d/.test(rule));
  expect(buildkits.map(({ rule, line }) => [rule, line])).toEqual([
    ['UndefinedVar', 13],
    ['FromAsCasing', 14],
  ]);
});
