import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pushTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { undoneAfterEach } from '../support/after-each.ts';
import { runCommand, type CommandResult } from '../support/command.ts';
import { debianWithMake } from '../support/debian.ts';
import { startIssues, type FakeIssues, type FakeIssuesOptions } from '../support/github-issues.ts';
import { expectEnd } from '../support/outcome.ts';
import { tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const flaw = {
  bucket: 'debian 12',
  package: 'make-dfsg',
  id: 'CVE-2099-0001',
  severity: 'HIGH',
  fixedVersion: '4.3-4.2',
} as const;

const stops = undoneAfterEach();

interface Place {
  readonly fake: FakeIssues;
  readonly cwd: string;
  readonly prefix: string;
  /** A scan with a database that knows these. */
  readonly scan: (
    day: string,
    advisories: readonly (typeof flaw)[],
    ...more: readonly string[]
  ) => Promise<CommandResult>;
}

/** A published image with a package in which nobody knew of a flaw. */
async function publish(name: string, more: Partial<FakeIssuesOptions> = {}): Promise<Place> {
  const fake = await startIssues({ token, repository: 'acme/images', ...more });
  stops.push(() => fake.stop());
  const files = Object.entries(debianWithMake()).map(([path, text]) => [`images/app/root/${path}`, text]);
  const cwd = await makeTree({
    'images/app/Dockerfile': ['FROM scratch', 'COPY root /'],
    ...(Object.fromEntries(files) as Record<string, string>),
  });
  const prefix = `${shared.registry}/${name}`;
  const clean = await pushTrivyDb({ host: shared.registry, advisories: [], repository: `${name}-db/clean` });
  const published = await runCommand({
    cwd,
    args: ['publish', '--registry', prefix, '--db-repository', clean],
    env: { IMAGE_BUILD_CACHE: await makeFolder() },
  });
  expectEnd(published, 0);
  return {
    fake,
    cwd,
    prefix,
    scan: async (day, advisories, ...more) => {
      const database = await pushTrivyDb({
        host: shared.registry,
        advisories,
        repository: `${name}-db/${day}`,
      });
      return runCommand({
        cwd,
        args: [
          ...['rescan', '--issue', '--registry', prefix, '--db-repository', database],
          // Nothing is built: no engine is asked.
          ...['--builder', 'nobody', '--report-dir', join(await makeFolder(), 'report'), ...more],
        ],
        env: {
          IMAGE_BUILD_CACHE: await makeFolder(),
          GITHUB_API_URL: fake.url,
          GITHUB_REPOSITORY: 'acme/images',
          GITHUB_TOKEN: token,
        },
      });
    },
  };
}

describe('image-build rescan', () => {
  test('finds what nobody knew when it was published, whatever has changed since; one issue tells it, until it is mended', async () => {
    const { fake, cwd, scan } = await publish('rescanned');
    const before = await tagsBelow(shared.registry, 'rescanned/');
    // The repository has gone on: another image would be built now.
    await writeFile(join(cwd, 'images/app/Dockerfile'), 'FROM scratch\nCOPY root /\nLABEL new=1\n');

    const first = await scan('first', [flaw]);
    expect([first.exitCode, first.stderr]).toEqual([1, expect.stringContaining('CVE-2099-0001')]);
    expect(first.stderr).toContain('issue #1 was opened');
    expect(fake.issues()).toMatchObject([
      {
        number: 1,
        state: 'open',
        title: 'Vulnerabilities in 1 published image',
        labels: ['image-build'],
        body: expect.stringMatching(/^<!-- image-build rescan [0-9a-f]{16} -->\n[\s\S]*CVE-2099-0001/),
      },
    ]);

    const second = await scan('second', [flaw]);
    expect(second.exitCode).toBe(1);
    expect(fake.issues()).toHaveLength(1);

    const third = await scan('third', []);
    expectEnd(third, 0);
    expect(third.stderr).toContain('issue #1 was closed');
    expect(fake.issues()).toMatchObject([
      { state: 'closed', comments: ['Nothing that blocks is left in what is published.'] },
    ]);
    expect(await tagsBelow(shared.registry, 'rescanned/')).toEqual(before);
  });

  test('a token that may not write issues: it is told which permission is missing, and what was found anyway', async () => {
    const { scan } = await publish('rescanned-read', { may: 'read' });
    const { exitCode, stdout, stderr } = await scan('first', [flaw], '--json');
    expect(exitCode).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'rescan', verdict: 'failed' });
    expect(stderr).toContain('CVE-2099-0001');
    expect(stderr).toContain('permissions: issues: write');
  });

  test('where nothing is published, that is said, and is not taken for clean', async () => {
    const cwd = await makeTree({ 'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'] });
    const args = ['rescan', '--registry', `${shared.registry}/nothing-there`];
    const { exitCode, stderr } = await runCommand({ cwd, args });
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('Nothing is published that could be scanned'),
    ]);
  });
});
