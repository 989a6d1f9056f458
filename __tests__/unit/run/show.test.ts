import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.ts';
import { readInputs } from '../../../src/request/request.ts';
import { showReport } from '../../../src/run/show.ts';
import { startGitHub, type FakeGitHub } from '../../support/github.ts';
import { richReport } from '../../support/rich-report.ts';
import { readSarif } from '../../support/sarif.ts';
import { makeFolder } from '../../support/tree.ts';

let github: FakeGitHub | undefined;
afterEach(() => github?.stop());

test('a job gets its summary, its outputs, its files and the comment of its pull request', async () => {
  github = await startGitHub({
    token: 'secret',
    owner: { kind: 'orgs', name: 'acme' },
    comments: { 'acme/images#7': [] },
  });
  const folder = await makeFolder();
  const outputs: Record<string, string> = {};
  let written = '';
  const host: Host = {
    kind: 'runner',
    cwd: folder,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REPOSITORY: 'acme/images',
      GITHUB_API_URL: github.url,
      RUNNER_TEMP: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
    interactive: false,
    columns: 120,
    signal: new AbortController().signal,
    mask: () => undefined,
    info: () => undefined,
    debug: () => undefined,
    live: () => undefined,
    group: () => undefined,
    annotate: () => undefined,
    summary: (markdown) => {
      written = markdown;
      return Promise.resolve();
    },
    output: (name, value) => {
      outputs[name] = value;
    },
    saveState: () => undefined,
  };
  const inputs = readInputs((name) => (name === 'github-token' ? 'secret' : undefined));
  await showReport(richReport, { ...inputs, comment: 'auto' }, host, false);

  const reports = join(folder, 'image-build-report');
  expect(outputs).toMatchObject({
    result: 'failed',
    report: join(reports, 'report.json'),
    sarif: join(reports, 'report.sarif'),
  });
  expect(written).toMatch(/^## ❌ Failed/);
  expect(github.comments('acme/images#7').map(({ body }) => body.split('\n')[1])).toEqual(['## ❌ Failed']);
  // GitHub would show what the policy accepts as open.
  const sarif = await readFile(join(reports, 'report.sarif'), 'utf8');
  expect(
    readSarif(sarif)
      .runs.flatMap(({ results }) => results)
      .some((one) => one.suppressions),
  ).toBe(false);
});
