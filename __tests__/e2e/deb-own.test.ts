import { execFileSync } from 'node:child_process';
import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { debianVersion } from '../../scripts/release/version.mjs';
import type { DebReport } from '../../src/deb/report.ts';
import { runCommand } from '../support/command.ts';
import { projectRoot } from '../support/documents.ts';
import { git, makeRepository } from '../support/git.ts';
import { shared } from '../support/shared.ts';
import { bakeByHand } from '../support/solving.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

// The first build fetches debhelper and lintian.
jest.setTimeout(900_000);

/**
 * Debian 12 with a new enough `nodejs`: a package of that name around Node 24. Debian 13, whose own is new enough and
 * for which publish.yml builds, is not among the images of the tests.
 */
async function debianWithNode(): Promise<string> {
  const image = `${shared.registry}/the/debian-with-node:1`;
  const context = await makeTree({
    control: [
      'Package: nodejs',
      'Version: 24.0.0-1',
      'Architecture: amd64',
      'Maintainer: A Maintainer <a@example.com>',
      'Description: stands for the package of a newer Debian',
    ],
    Dockerfile: [
      'FROM node:24-bookworm-slim AS node',
      'FROM debian:bookworm-slim',
      'COPY --from=node /usr/local/bin/node /nodejs/usr/bin/node',
      'COPY control /nodejs/DEBIAN/control',
      'RUN dpkg-deb --root-owner-group -Znone --build /nodejs /nodejs.deb && dpkg --install /nodejs.deb \\',
      '  && rm -r /nodejs /nodejs.deb',
    ],
  });
  await bakeByHand({ node: { context, output: [{ type: 'image', name: image, push: 'true' }] } });
  return image;
}

/** A checkout of what the package is made of, as it is here. */
async function checkout(version: string): Promise<string> {
  const folder = await makeFolder();
  for (const path of ['debian', 'dist/cli', 'schema', 'LICENSE', 'README.md', 'package.json'])
    await cp(join(projectRoot, path), join(folder, path), { recursive: true });
  makeRepository(folder);
  git(folder, 'tag', `v${version}`);
  return folder;
}

test('this project’s own package is the same twice, judged, installed, run, upgraded and removed', async () => {
  const manifest = await readFile(join(projectRoot, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = await checkout(version);
  const [, , , ...smoke] = (await readFile(join(folder, 'debian', 'tests', 'command'), 'utf8')).split('\n');
  const { exitCode, stdout, stderr } = await runCommand({
    cwd: folder,
    args: [
      ...['deb', '--json', '--distributions', await debianWithNode()],
      ...['--lintian', 'error', '--smoke-test', smoke.join('\n')],
    ],
    env: { PATH: `${shared.bin}:${process.env['PATH'] ?? ''}` },
  });
  expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, '']);
  const told = JSON.parse(stdout) as DebReport;
  expect(told.checks.map(({ check, state }) => `${check} ${state}`)).toEqual([
    'reproducible passed',
    'lintian passed',
    'install passed',
  ]);
  const warnings = told.checks.flatMap(({ findings }) => findings.map(({ message }) => message));
  // Debian 12 is older than the standards that the package keeps to.
  const ofThisDebian = ': newer-standards-version ';
  expect(warnings.filter((message) => !message.includes(ofThisDebian))).toEqual([]);

  const name = `image-build_${debianVersion(version)}_all.deb`;
  expect(await readdir(join(folder, 'packages'))).toContain(name);
  const listed = execFileSync('dpkg-deb', ['--contents', join(folder, 'packages', name)], {
    encoding: 'utf8',
  });
  const files = listed.split('\n').flatMap((line) => / \.(\/.*[^/])$/.exec(line)?.[1] ?? []);
  expect(files).toEqual(
    expect.arrayContaining([
      '/usr/bin/image-build -> ../lib/image-build/index.js',
      '/usr/lib/image-build/package.json',
      '/usr/share/doc/image-build/licenses.txt.gz',
      '/usr/share/image-build/schema/policy.schema.json',
      '/usr/share/man/man1/image-build.1.gz',
    ]),
  );
  expect(files.filter((path) => /\/dist\/|\/(main|post|keep)\//.test(path))).toEqual([]);
});
