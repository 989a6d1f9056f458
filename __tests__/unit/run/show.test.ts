import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { Annotation, Host } from '../../../src/host/host.ts';
import { readInputs } from '../../../src/request/request.ts';
// What it loads at once shares a file, which jest's loader does not always survive.
import '../../../src/report/terminal.ts';
import '../../../src/report/annotations.ts';
import { promoteOutput } from '../../../src/report/json.ts';
import '../../../src/report/view.ts';
import { attestableSums } from '../../../src/report/attestable.ts';
import { showReport } from '../../../src/run/show.ts';
import { startGitHub, type FakeGitHub } from '../../support/github.ts';
import { hostOf } from '../../support/host.ts';
import { digest, finding, goodRun, runReports, withGate } from '../../support/run-report.ts';
import { assemble } from '../../../src/report/model.ts';
import type { GateResult } from '../../../src/check/gate.ts';
import { richReport } from '../../support/rich-report.ts';
import { readSarif } from '../../support/sarif.ts';
import { makeFolder } from '../../support/tree.ts';

let github: FakeGitHub | undefined;
afterEach(() => github?.stop());

interface Told {
  readonly outputs: Record<string, string>;
  readonly annotated: Annotation[];
  summary: string;
}

function runner(folder: string, apiUrl: string): { readonly host: Host; readonly told: Told } {
  const told: Told = { outputs: {}, annotated: [], summary: '' };
  const host = hostOf({
    cwd: folder,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REPOSITORY: 'acme/images',
      GITHUB_API_URL: apiUrl,
      RUNNER_TEMP: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
    annotate: (one) => void told.annotated.push(one),
    summary: (markdown) => {
      told.summary = markdown;
      return Promise.resolve();
    },
    output: (name, value) => {
      told.outputs[name] = value;
    },
  });
  return { host, told };
}

const inputs = readInputs((name) => (name === 'github-token' ? 'secret' : undefined));

test('a job gets its summary, its outputs, its files and the comment of its pull request', async () => {
  github = await startGitHub({
    token: 'secret',
    owner: { kind: 'orgs', name: 'acme' },
    comments: { 'acme/images#7': [] },
  });
  const folder = await makeFolder();
  const { host, told } = runner(folder, github.url);
  await showReport(richReport, { ...inputs, comment: 'auto' }, host, false);

  const reports = join(folder, 'image-build-report');
  expect(told.outputs).toMatchObject({
    result: 'failed',
    report: join(reports, 'report.json'),
    sarif: join(reports, 'report.sarif'),
    'sarif-files': JSON.stringify([join(reports, 'report.sarif')]),
  });
  expect(told.summary).toMatch(/^## ❌ Failed/);
  expect(github.comments('acme/images#7').map(({ body }) => body.split('\n')[1])).toEqual(['## ❌ Failed']);
  // GitHub would show what the policy accepts as open.
  const sarif = await readFile(join(reports, 'report.sarif'), 'utf8');
  expect(
    readSarif(sarif)
      .runs.flatMap(({ results }) => results)
      .some((one) => one.suppressions),
  ).toBe(false);
});

test('a job that promotes has among what can be attested what the job before has built, and no other image', async () => {
  const folder = await makeFolder();
  const { host, told } = runner(folder, 'http://127.0.0.1:9');
  const { unchanged } = runReports;
  const [base, dev] = unchanged.images;
  const promoted = (isBuilt: boolean) => ({ digest: digest(`${isBuilt ? 'base' : 'dev'} index`), isBuilt });
  const promote = { [base!.name]: promoted(true), [dev!.name]: promoted(false) };
  await showReport(unchanged, { ...inputs, comment: 'false', reuse: 'required', promote }, host, false);
  expect(told.outputs['promote']).toBe(promoteOutput(unchanged));
  expect(await readFile(told.outputs['sums'] ?? '', 'utf8')).toBe(attestableSums(unchanged, promote));

  const later = runner(folder, 'http://127.0.0.1:9');
  await showReport(unchanged, { ...inputs, comment: 'false', reuse: 'required' }, later.host, false);
  expect(later.told.outputs).not.toHaveProperty('sums');
});

test('that there is no comment, where one was asked for, is a warning that GitHub does not drop as the eleventh', async () => {
  github = await startGitHub({
    token: 'secret',
    owner: { kind: 'orgs', name: 'acme' },
    comments: { 'acme/images#7': [] },
    fault: (_, request) =>
      request.startsWith('POST /repos')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined,
  });
  const { host, told } = runner(await makeFolder(), github.url);
  const findings = Array.from({ length: 12 }, (_, index) =>
    finding({
      gate: 'lint',
      image: 'dev',
      severity: 'warning',
      file: 'images/dev/Dockerfile',
      line: index + 1,
      message: `Warning ${index}`,
    }),
  );
  const lint: GateResult = { gate: 'lint', image: 'dev', state: 'passed', durationMs: 1, findings };
  await showReport(assemble(withGate(goodRun, lint)), { ...inputs, comment: 'true' }, host, false);
  const warnings = told.annotated.filter(({ level }) => level === 'warning').map(({ title }) => title);
  expect(warnings).toHaveLength(10);
  expect(warnings.slice(8)).toEqual(['4 more warnings', 'No comment in the pull request']);
});
