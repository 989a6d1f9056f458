import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { DebReport } from '../../src/deb/report.ts';
import { startCommand } from '../support/command.ts';
import { deb, debEnv, distributions, states, unchecked } from '../support/deb-run.ts';
import { hello, helloCheckout } from '../support/deb-source.ts';
import { commitAll, git } from '../support/git.ts';
import { nothing } from '../support/leftovers.ts';
import { isRunning, until } from '../support/seen-processes.ts';
import { shared } from '../support/shared.ts';
import { bakeByHand } from '../support/solving.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

// The first build fetches a compiler, debhelper and lintian.
jest.setTimeout(900_000);

async function sumsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.deb')).sort();
  const sum = async (name: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await sum(name)] as const)));
}

describe('packages', () => {
  test('come from a tag: reproducible, judged, installed, upgraded, removed; the same from two folders', async () => {
    const folder = await helloCheckout();
    const smoke = ['--smoke-test', 'hello-there | grep -q "^hello, "\ntest -f /usr/share/hello-there/words'];
    const first = await deb(folder, ...smoke);
    expect([first.exitCode, first.stderr]).toEqual([0, expect.stringContaining('hello-there 1.2.0~rc.1-1')]);
    expect(states(first.told)).toEqual(['reproducible passed', 'lintian passed', 'install passed']);
    expect(first.told).toMatchObject({
      verdict: 'passed',
      source: 'hello-there',
      version: { version: '1.2.0~rc.1-1', from: 'tag v1.2.0-rc.1' },
      builds: [{ on: 'Debian 12 (bookworm), linux/amd64', version: '1.2.0~rc.1-1' }],
      output: 'packages',
    });
    expect(first.told?.checks.at(-1)?.notes).toEqual(['installed, upgraded from an empty package, removed']);
    const output = join(folder, 'packages');
    const version = '1.2.0~rc.1-1';
    expect((await readdir(output)).sort()).toEqual([
      'SHA256SUMS',
      `hello-there-data_${version}_all.deb`,
      `hello-there-dbgsym_${version}_amd64.deb`,
      `hello-there_${version}_amd64.buildinfo`,
      `hello-there_${version}_amd64.changes`,
      `hello-there_${version}_amd64.deb`,
    ]);
    const sums = await sumsIn(output);
    const listed = await readFile(join(output, 'SHA256SUMS'), 'utf8');
    for (const [name, sum] of Object.entries(sums)) expect(listed).toContain(`${sum}  ${name}\n`);
    expect(await readFile(join(output, `hello-there_${version}_amd64.changes`), 'utf8')).toContain(
      'Date: Thu, 01 Jan 2026 00:00:00 +0000\n',
    );
    expect(first.left).toEqual(nothing);

    // The same commit elsewhere: other modes, other times, files that Git ignores, packages of an older build.
    const clone = join(await makeFolder(), 'a longer name of a folder');
    git(folder, 'clone', '--quiet', folder, clone);
    await chmod(join(clone, 'words'), 0o600);
    await utimes(join(clone, 'hello.c'), 1, 1);
    await writeFile(join(clone, 'ignored'), 'x');
    await writeFile(join(clone, '.dockerignore'), '*\n');
    git(clone, 'update-index', '--refresh');
    const again = await deb(clone, ...unchecked);
    expect(again.exitCode).toBe(0);
    expect(again.told?.notes).toContain(
      'these packages are not what the commit gives: .dockerignore is not as committed',
    );
    expect(await sumsIn(join(clone, 'packages'))).toEqual(sums);

    // The next commit is newer, and is upgraded to from what was built before.
    await writeFile(join(folder, 'words'), 'hello again\n');
    commitAll(folder);
    const next = await deb(folder, '--reproducible', 'false', '--lintian', 'off', ...smoke);
    expect(next.exitCode).toBe(0);
    expect(next.told?.version?.version).toMatch(/^1\.2\.0~rc\.1\+git20260101\.g[0-9a-f]{7}-1$/);
    expect(next.told?.checks.map(({ notes }) => notes)).toEqual([
      ['installed, upgraded from the version before, removed'],
    ]);
  });
});

test('packages that cannot stand beside each other are tried one after the other', async () => {
  const control = [hello['debian/control'] ?? []]
    .flat()
    .map((line) =>
      line.replace('Depends: ${misc:Depends}, hello-there (= ${binary:Version})', 'Conflicts: hello-there'),
    );
  const folder = await helloCheckout({ 'debian/control': control });
  const { exitCode, told, stderr } = await deb(folder, '--reproducible', 'false', '--lintian', 'off');
  expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, '']);
  expect(control).toContain('Conflicts: hello-there');
  expect(states(told)).toEqual(['install passed']);
});

describe('several distributions', () => {
  /** Bookworm with the name of the release after it: what it is goes by that, and not by the image's name. */
  async function nextRelease(): Promise<string> {
    const image = `${shared.registry}/the/next:1`;
    const release = 'sed -i -e s/^VERSION_ID=.*/VERSION_ID=13/ -e s/=bookworm/=trixie/ /usr/lib/os-release';
    const context = await makeTree({ Dockerfile: ['FROM debian:bookworm-slim', `RUN ${release}`] });
    await bakeByHand({ next: { context, output: [{ type: 'image', name: image, push: 'true' }] } });
    return image;
  }
  const both = async (...args: readonly string[]): Promise<readonly string[]> => [
    ...['--distributions', await nextRelease(), '--reproducible', 'false', '--lintian', 'off'],
    ...args,
  ];

  test('versions say which one they are for', async () => {
    const folder = await helloCheckout({}, 'v1.2.0');
    const { exitCode, told, stderr } = await deb(folder, ...(await both('--install-test', 'false')));
    expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, '']);
    expect(told?.builds).toEqual([
      { on: 'Debian 12 (bookworm), linux/amd64', version: '1.2.0-1~deb12u1' },
      { on: 'Debian 13 (trixie), linux/amd64', version: '1.2.0-1~deb13u1' },
    ]);
    const names = await readdir(join(folder, 'packages'));
    expect(names.filter((name) => name.startsWith('hello-there-data_')).sort()).toEqual([
      'hello-there-data_1.2.0-1~deb12u1_all.deb',
      'hello-there-data_1.2.0-1~deb13u1_all.deb',
    ]);
  });

  test('what runs on every architecture is built once, and installed in all of them', async () => {
    const folder = await helloCheckout(
      {
        // Its program then is a script.
        'debian/control': [hello['debian/control'] ?? []].flat().map((line) => line.replace('any', 'all')),
        Makefile: ['all:', 'install:', '\tinstall -D words $(DESTDIR)/usr/bin/hello-there'],
      },
      'v1.2.0',
    );
    const { exitCode, told, stderr } = await deb(folder, ...(await both()));
    expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, '']);
    expect(told?.builds).toEqual([{ on: 'Debian 12 (bookworm), linux/amd64', version: '1.2.0-1' }]);
    expect(told?.checks.map(({ check, on, state }) => `${check} ${on} ${state}`)).toEqual([
      'install Debian 12 (bookworm), linux/amd64 passed',
      'install Debian 13 (trixie), linux/amd64 passed',
    ]);
  });
});

test('what is built is what is tried: not a package of the same name and version that a mirror has', async () => {
  // Debian 12 has this very version of hello, and its program says something else.
  const renamed = Object.entries(hello).map(([path, contents]) => [
    path.replace('hello-there', 'hello'),
    [contents].flat().map((line) => line.replaceAll('hello-there', 'hello').replace('0.1-1', '2.10-3')),
  ]);
  const files = Object.fromEntries(renamed) as Record<string, readonly string[]>;
  const gone = Object.fromEntries(
    Object.keys(hello).flatMap((path) => (path in files ? [] : [[path, undefined]])),
  );
  const folder = await helloCheckout({ ...gone, ...files }, 'v2.10');
  const smoke = ['--smoke-test', 'echo "have $PACKAGES"; hello | grep "^hello, "'];
  const { exitCode, told, stderr } = await deb(
    folder,
    '--reproducible',
    'false',
    '--lintian',
    'off',
    ...smoke,
  );
  expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, '']);
  expect(told?.version?.version).toBe('2.10-3');
});

test('Ctrl-C stops it, and leaves nothing', async () => {
  const rules = [
    '#!/usr/bin/make -f',
    '%:',
    '\tdh $@',
    'override_dh_auto_build:',
    '\techo is-at-work; sleep 76543',
  ];
  const folder = await helloCheckout({ 'debian/rules': rules });
  const running = await startCommand({
    cwd: folder,
    args: ['deb', '--json', '--verbose', ...distributions, ...unchecked],
    env: debEnv(),
  });
  await running.until(until(() => isRunning('sleep 76543')));
  running.kill('SIGINT');
  const { exitCode, stdout, left } = await running.done;
  expect([exitCode, (JSON.parse(stdout) as DebReport).verdict]).toEqual([130, 'interrupted']);
  expect(left).toEqual(nothing);
  expect(await readdir(folder)).not.toContain('packages');
});
