import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { pushTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { act, makeCaller } from '../support/act/act.ts';
import { debianWithMake } from '../support/debian.ts';
import { startIssues } from '../support/github-issues.ts';
import { standIn } from '../support/github-stand-in.ts';
import { makeLayout } from '../support/layouts.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { tagsBelow } from '../support/registry-contents.ts';
import { runStep } from '../support/runner.ts';
import { shared } from '../support/shared.ts';
import { makeFolder } from '../support/tree.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const flaw = {
  bucket: 'debian 12',
  package: 'make-dfsg',
  id: 'CVE-2099-0001',
  severity: 'HIGH',
  fixedVersion: '4.3-4.2',
} as const;

/** A base that images stand on. Each content is another image under the same tag. */
async function pushBase(content: string): Promise<void> {
  const dir = await makeFolder();
  const layout = await makeLayout({ dir, platform: 'linux/amd64', layers: [{ name: content }] });
  await pushImage(testClient(), `${shared.registry}/rescan-base:1`, [layout]);
}

/** Code scanning is GitHub's own: here it says no, as where a permission is missing. */
async function refuseSarif(dir: string): Promise<void> {
  const path = join(dir, '.github', 'workflows', 'rescan.yml');
  const workflow = parse(await readFile(path, 'utf8')) as { jobs: { rescan: { steps: object[] } } };
  const { steps } = workflow.jobs.rescan;
  const scanned = steps.findIndex((step) => 'id' in step && step.id === 'rescan');
  steps.splice(scanned + 1, 0, { id: 'sarif', if: 'always()', run: 'exit 1' });
  await writeFile(path, stringify(workflow));
}

test('a schedule that calls rescan.yml: what is published is scanned with today’s database, an issue tells what was found, and later jobs know what stands on a base that has moved', async () => {
  const host = shared.registry;
  const [clean, today] = await Promise.all([
    pushTrivyDb({ host, advisories: [], repository: 'rescan-workflow-db/clean' }),
    pushTrivyDb({ host, advisories: [flaw], repository: 'rescan-workflow-db/today' }),
  ]);
  const files = Object.entries(debianWithMake()).map(([path, text]) => [`images/app/root/${path}`, text]);
  const repository = await makeCaller(
    [
      'on: schedule',
      'jobs:',
      '  rescan:',
      '    uses: ./.github/workflows/rescan.yml',
      '    with:',
      `      registry: ${host}/rescan-workflow`,
      `      db-repository: ${today}`,
    ],
    {
      'images/app/Dockerfile': [`FROM ${host}/rescan-base:1`, 'COPY root /'],
      'images/other/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
      ...(Object.fromEntries(files) as Record<string, string>),
    },
  );
  const { dir } = repository;
  execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/acme/images'], { cwd: dir });
  const fake = await startIssues({ token, repository: 'acme/images' });
  await pushBase('first');
  try {
    await standIn(dir, 'rescan.yml', fake.url, token);
    await refuseSarif(dir);
    const published = await runStep({
      cwd: dir,
      with: { registry: `${host}/rescan-workflow`, push: 'true', 'db-repository': clean },
      from: 'sources',
    });
    expect(published.exitCode === 0 ? '' : published.stdout).toBe('');
    const before = await tagsBelow(host, 'rescan-workflow/');

    await pushBase('second');
    const payload = { repository: { default_branch: 'main' } };
    const result = await act(repository, { event: 'schedule', payload });
    expect([result.exitCode, result.output]).toEqual([1, expect.stringContaining('issue #1 was opened')]);
    expect(fake.issues()).toMatchObject([{ state: 'open', body: expect.stringContaining(flaw.id) }]);
    expect(fake.issues()[0]?.body).toMatch(/^- <code>app<\/code>: <code>.*rescan-base:1<\/code>$/m);
    expect(result.output).toMatch(/::set-output:: moved=app$/m);
    expect(result.output).toContain('needs permissions security-events write');
    expect(await tagsBelow(host, 'rescan-workflow/')).toEqual(before);
  } finally {
    await fake.stop();
  }
});
