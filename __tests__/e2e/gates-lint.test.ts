import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { lintDockerfiles, syntaxError, type LintedDockerfile } from '../../src/check/lint/hadolint.ts';
import { lintGate } from '../../src/check/lint/gate.ts';
import { defaultPolicy } from '../../src/plan/demands.ts';
import { readDockerfile } from '../../src/plan/dockerfile.ts';
import type { LintLevel } from '../../src/request/policy.ts';
import { lintGates, ownAdvice } from '../../src/run/lint.ts';
import type { Finding } from '../../src/check/finding.ts';
import { plannedImage } from '../support/planned.ts';
import { plannedFrom } from '../unit/check/lint-rules/judged.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder } from '../support/tree.ts';

const program = realTool('hadolint');
let cwd = '';
beforeEach(async () => {
  cwd = await makeFolder();
});

const untagged: LintedDockerfile = {
  path: 'images/base/Dockerfile',
  text: 'FROM debian\nRUN cd /tmp && ls\n',
  images: ['base'],
};

function lint(
  dockerfiles: readonly LintedDockerfile[],
  more: { env?: Record<string, string>; program?: string; config?: string } = {},
) {
  return lintDockerfiles({ dockerfiles, cwd, program, env: process.env, ...more });
}

async function rules(
  dockerfiles: readonly LintedDockerfile[],
  more = {},
): Promise<(string | number | undefined)[][]> {
  const { findings } = await lint(dockerfiles, more);
  return findings.map(({ image, rule, severity, file, line }) => [image, rule, severity, file, line]);
}

describe('hadolint', () => {
  test('finds what is wrong, at the place in the user’s own file', async () => {
    expect(await rules([untagged])).toEqual([
      ['base', 'DL3006', 'warning', 'images/base/Dockerfile', 1],
      ['base', 'DL3003', 'warning', 'images/base/Dockerfile', 2],
    ]);
  });

  test('reports a Dockerfile of two images for both, as one and the same finding', async () => {
    const { findings } = await lint([{ path: 'Dockerfile', text: 'FROM debian\n', images: ['api', 'web'] }]);
    expect(findings.map(({ image }) => image)).toEqual(['api', 'web']);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  });

  test('keeps a finding’s fingerprint when lines move, and tells equal lines apart', async () => {
    const prints = async (text: string) =>
      (await lint([{ path: 'Dockerfile', text, images: ['a'] }])).findings.map(
        ({ fingerprint }) => fingerprint,
      );
    const before = await prints('FROM debian:12\nRUN cd x\nRUN cd x\n');
    const after = await prints('FROM debian:12\n# a comment\n\nRUN cd x\nRUN cd x\n');
    expect(new Set(before).size).toBe(before.length);
    expect(after).toEqual(before);
  });

  test('lints paths and texts that no shell and no locale would take', async () => {
    const path = 'images/é ☃ $(touch x)/-rf\n.Dockerfile';
    expect(await rules([{ path, text: 'FROM debian\nRUN echo "é\u001b[31m"\r\n', images: ['a'] }])).toEqual([
      ['a', 'DL3006', 'warning', path, 1],
    ]);
  });

  test('calls a syntax error a bad request, with line and column', async () => {
    const { findings } = await lint([
      { path: 'images/base/Dockerfile', text: 'FROM debian:12\nCOPY x\n', images: ['base'] },
      untagged,
    ]);
    expect(syntaxError(findings)?.data).toMatchObject({
      kind: 'request',
      where: { file: 'images/base/Dockerfile', line: 2, column: 7 },
    });
    expect(findings).toHaveLength(3);
  });

  test('knows Dockerfiles without a syntax error', async () => {
    expect(syntaxError((await lint([untagged])).findings)).toBeUndefined();
  });

  test('is not swayed by HADOLINT_ variables, NO_COLOR or a configuration in the home folder', async () => {
    await writeFile(join(cwd, 'home.yaml'), 'ignored: [DL3003]\n');
    const env = {
      PATH: process.env['PATH']!,
      HADOLINT_FORMAT: 'checkstyle',
      HADOLINT_IGNORE: 'DL3006',
      HADOLINT_NOFAIL: '1',
      NO_COLOR: '1',
    };
    expect((await rules([untagged], { env })).map(([, rule]) => rule)).toEqual(['DL3006', 'DL3003']);
  });
});

describe('the user’s own hadolint configuration', () => {
  test('is used, without the settings that would change the form of the answer', async () => {
    await writeFile(
      join(cwd, '.hadolint.yaml'),
      'ignored: [DL3003]\noverride: { error: [DL3006] }\nformat: tty\nformats: [sarif]\nno-fail: true\nfailure-threshold: none\n',
    );
    const answer = await lint([untagged]);
    expect(answer.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['DL3006', 'error']]);
    expect(answer.threshold).toBe('style');
    expect(answer.notes).toEqual(['.hadolint.yaml: no-fail has no effect: the lint gate decides']);
  });

  test('may have the other ending, be empty, and name one registry without a list', async () => {
    await writeFile(join(cwd, '.hadolint.yml'), 'trustedRegistries: ghcr.io\n');
    expect((await rules([untagged])).map(([, rule]) => rule)).toContain('DL3026');
    await writeFile(join(cwd, '.hadolint.yml'), '# nothing yet\n');
    expect((await rules([untagged])).map(([, rule]) => rule)).toEqual(['DL3006', 'DL3003']);
  });

  test('may be in another place, and must then be there', async () => {
    await writeFile(join(cwd, 'lint.yaml'), 'ignored: [DL3006]\n');
    expect((await rules([untagged], { config: 'lint.yaml' })).map(([, rule]) => rule)).toEqual(['DL3003']);
    await expect(lint([untagged], { config: 'other.yaml' })).rejects.toMatchObject({
      data: { kind: 'request' },
    });
  });

  test('is refused when hadolint would warn and go on with its defaults', async () => {
    await writeFile(join(cwd, '.hadolint.yaml'), 'ignored:\n  - DL3006\noverides:\n  error: [DL3003]\n');
    await expect(lint([untagged])).rejects.toMatchObject({
      data: {
        kind: 'request',
        where: { file: '.hadolint.yaml', line: 3, column: 1 },
        meant: 'Did you mean `override`?',
      },
    });
  });
});

describe('a hadolint that gives no answer is never a passed gate', () => {
  test.each([
    ['prints nothing and fails', 'exit 1', /printed nothing/],
    ['prints nothing and succeeds', 'exit 0', /printed nothing/],
    ['fails without a finding', 'echo "[]"; exit 1', /without a finding/],
    ['is cut off', 'echo \'[{"file":"0.Dockerfile","line":1\'; exit 1', /is not JSON/],
    ['prints two documents', 'echo "[]"; echo "[]"', /is not JSON/],
    [
      'answers about another file',
      `echo '[{"file":"x","line":1,"column":1,"level":"info","code":"DL1","message":"m"}]'; exit 1`,
      /not asked about/,
    ],
    [
      'speaks of an unknown level',
      `echo '[{"file":"0.Dockerfile","line":1,"column":1,"level":"fatal","code":"DL1","message":"m"}]'; exit 1`,
      /unexpected shape/,
    ],
    ['is killed', 'kill -9 $$', /no answer|printed nothing/],
    [
      'refuses its configuration',
      'echo "Error parsing your config file in x" >&2; echo "[]"',
      /refused its configuration/,
    ],
  ])('it %s', async (_, script, message) => {
    const fake = join(cwd, 'hadolint');
    await writeFile(fake, `#!/bin/sh\n${script}\n`);
    await chmod(fake, 0o755);
    await expect(lint([untagged], { program: fake })).rejects.toMatchObject({
      data: { kind: 'surroundings', what: expect.stringMatching(message) },
    });
  });

  test('it is not there', async () => {
    await expect(lint([untagged], { program: join(cwd, 'nothing') })).rejects.toMatchObject({
      data: { kind: 'surroundings' },
    });
  });
});

test('the lint gate takes real findings to its verdict', async () => {
  const { findings } = await lint([untagged]);
  expect(lintGate(findings, { lintThreshold: 'warning' }, 'base').state).toBe('failed');
  expect(lintGate(findings, { lintThreshold: 'error' }, 'base').state).toBe('passed');
});

describe('hadolint’s findings and our own', () => {
  const text = [
    '# syntax=docker/dockerfile:1',
    'FROM debian:12',
    'ARG NPM_TOKEN',
    'RUN curl https://example.com/a.tgz | tar x',
    'RUN pip install gunicorn==1',
    '# image-build ignore=DL3059,missing-cache-mount,SC2086 reason=it is rebuilt once a year',
    'RUN npm ci',
    '# image-build ignore=DL4006',
    'RUN bash -e <<EOF',
    'curl https://example.com/a.tgz | tar x',
    'EOF',
    '',
  ].join('\n');

  async function gateOf(lintRules: Readonly<Record<string, LintLevel>> = {}) {
    const facts = readDockerfile(text, 'Dockerfile');
    const image = plannedImage('app', {
      dockerfile: { path: 'Dockerfile', text, facts },
      target: { context: cwd, dockerfile: 'Dockerfile' },
      policy: { ...defaultPolicy, lintRules },
    });
    const answer = await lint([{ path: 'Dockerfile', text, images: ['app'] }]);
    const own = await ownAdvice([image], [image], { cwd });
    const [gate] = lintGates([image], { kind: 'answer', answer, own }, [], true);
    return gate!;
  }

  test('are said once, with our mount as what to do, and without what is ignored for a reason', async () => {
    const { findings } = await gateOf();
    const shown = findings.map(
      ({ rule, line, todo }) => `${rule} ${line ?? 0}${todo === undefined ? '' : ' +'}`,
    );
    expect(shown.sort()).toEqual([
      'DL3042 5 +',
      'DL3059 9',
      'DL3064 3',
      'DL4006 4',
      'download-without-checksum 4 +',
      'download-without-checksum 9 +',
      'download-without-retry 4 +',
      'download-without-retry 9 +',
      'ignore-unused 6 +',
      'ignore-without-reason 8 +',
      'pipe-without-pipefail 9 +',
    ]);
  });

  test('have the levels of the policy, of all sources', async () => {
    const levels = { DL4006: 'error', 'secret-in-arg': 'ignore', 'download-without-retry': 'error' } as const;
    const { findings, state } = await gateOf(levels);
    expect(state).toBe('failed');
    expect(findings.filter(({ blocks }) => blocks).map(({ rule, line }) => [rule, line])).toEqual([
      ['DL4006', 4],
      ['download-without-retry', 4],
      ['pipe-without-pipefail', 9],
      ['download-without-retry', 9],
    ]);
    expect(findings.map(({ rule }) => rule)).not.toContain('DL3064');
  });
});

describe('what a finding says to do', () => {
  async function findingsOf(text: string): Promise<readonly Finding[]> {
    const image = plannedFrom('app', text, {
      target: { context: cwd, dockerfile: 'images/app/Dockerfile' },
    });
    const answer = await lint([{ path: 'images/app/Dockerfile', text, images: ['app'] }]);
    const own = await ownAdvice([image], [image], { cwd });
    const [gate] = lintGates([image], { kind: 'answer', answer, own }, [], true);
    return gate!.findings;
  }

  test.each([
    ['debian:12', 'apt-get update && apt-get install -y --no-install-recommends make=4.3-4.1'],
    ['alpine:3.22', 'apk add make=4.4.1-r2'],
    ['python:3.13-slim', 'pip install gunicorn==23.0.0'],
    ['node:24-slim', 'npm ci'],
    ['golang:1.24', 'go build ./...'],
    ['rust:1.88', 'cargo build --release'],
  ])('on %s is done with: %s', async (base, command) => {
    const textOf = (run: string): string =>
      ['# syntax=docker/dockerfile:1', `FROM ${base}`, 'WORKDIR /app', run, 'USER 10001', ''].join('\n');
    const before = await findingsOf(textOf(`RUN ${command}`));
    const advised = before.find(({ todo }) => todo?.startsWith('RUN --mount=') === true);
    const after = await findingsOf(textOf(advised!.todo!.replace('…', command)));
    expect(after).toEqual([]);
  });
});
