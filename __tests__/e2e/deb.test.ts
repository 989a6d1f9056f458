import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import type { DebReport } from '../../src/deb/report.ts';
import { runCommand, startCommand } from '../support/command.ts';
import { hello, helloCheckout } from '../support/deb-source.ts';
import { commitAll, git } from '../support/git.ts';
import { nothing } from '../support/leftovers.ts';
import { runStep } from '../support/runner.ts';
import { shared } from '../support/shared.ts';
import { bakeByHand } from '../support/solving.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

// The first build fetches a compiler, debhelper and lintian.
jest.setTimeout(900_000);

const distributions = ['--distributions', 'debian:bookworm-slim'];
/** What is not the subject of a test. */
const unchecked = ['--reproducible', 'false', '--lintian', 'off', '--install-test', 'false'];

async function deb(cwd: string, ...args: readonly string[]) {
  const { exitCode, stdout, stderr, left } = await runCommand({
    cwd,
    args: ['deb', '--json', ...distributions, ...args],
    env: { PATH: `${shared.bin}:${process.env['PATH'] ?? ''}` },
  });
  const told = stdout === '' ? undefined : (JSON.parse(stdout) as DebReport);
  return { exitCode, told, stderr, left };
}

async function sumsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.deb')).sort();
  const sum = async (name: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await sum(name)] as const)));
}

/** Comes when a process of this machine has this command line: the engine's containers are seen from here. */
async function isAtWork(command: string): Promise<void> {
  for (;;) {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
    if (lines.some((line) => line.replaceAll('\0', ' ').trim() === command)) return;
    await setImmediate();
  }
}

/** State of each check, and what it has found. */
function states(told: DebReport | undefined): readonly string[] {
  return (told?.checks ?? []).map(({ check, state }) => `${check} ${state}`);
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

describe('red, with the reason, and nothing in the output folder', () => {
  async function red(
    more: Parameters<typeof helloCheckout>[0],
    ...args: readonly string[]
  ): Promise<Awaited<ReturnType<typeof deb>>> {
    const folder = await helloCheckout(more);
    const ended = await deb(folder, ...args);
    expect(await readdir(folder)).not.toContain('packages');
    return ended;
  }

  test('a build that writes down when and where it ran', async () => {
    const ended = await red(
      {
        'debian/rules': [
          '#!/usr/bin/make -f',
          '%:',
          '\tdh $@',
          'execute_before_dh_install:',
          '\techo "built in $(CURDIR)" >> words',
        ],
      },
      '--lintian',
      'off',
      '--install-test',
      'false',
    );
    expect([ended.exitCode, ...states(ended.told)]).toEqual([1, 'reproducible failed']);
    const findings = ended.told?.checks.flatMap((check) => check.findings) ?? [];
    const words = findings.find(({ message }) => message.includes('./usr/share/hello-there/words'));
    expect(words).toMatchObject({
      package: 'hello-there-data_1.2.0~rc.1-1_all.deb',
      log: ['line 2: built in /build/package', 'line 2: built in /build/a/second/time/elsewhere'],
    });
    expect(findings.every(({ package: name }) => name?.startsWith('hello-there-data_'))).toBe(true);
  });

  test('a build that writes down the second it ran in', async () => {
    const rules = [
      '#!/usr/bin/make -f',
      '%:',
      '\tdh $@',
      'execute_before_dh_install:',
      '\tdate -u +%s >> words',
    ];
    const ended = await red({ 'debian/rules': rules }, '--lintian', 'off', '--install-test', 'false');
    expect([ended.exitCode, ...states(ended.told)]).toEqual([1, 'reproducible failed']);
  });

  test('a build that puts a package where it is none', async () => {
    const rules = [
      '#!/usr/bin/make -f',
      '%:',
      '\tdh $@',
      'execute_after_dh_builddeb:',
      '\tmkdir -p /out/below && cp ../hello-there_*.deb /out/below/',
      '\tln -s /etc/shadow /out/shadow_1_all.deb',
    ];
    const ended = await red({ 'debian/rules': rules }, ...unchecked);
    expect([ended.exitCode, ended.told?.problems]).toMatchObject([
      3,
      [{ kind: 'build', what: expect.stringMatching(/gives "below\/hello-there_.*deb", which is no name/) }],
    ]);
  });

  test('an error of lintian’s', async () => {
    const ended = await red(
      { 'debian/copyright': undefined },
      '--reproducible',
      'false',
      '--install-test',
      'false',
    );
    expect([ended.exitCode, ...states(ended.told)]).toEqual([1, 'lintian failed']);
    expect(ended.told?.checks[0]?.findings).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'debian/control',
        package: expect.stringContaining('hello-there'),
      }),
    );
  });

  test('a build that wants the network', async () => {
    const [host = '', port = ''] = shared.registry.split(':');
    const ended = await red(
      {
        'debian/rules': [
          '#!/usr/bin/make -f',
          'SHELL = /bin/bash',
          '%:',
          '\tdh $@',
          'override_dh_auto_build:',
          `\texec 3<>/dev/tcp/${host}/${port}`,
        ],
      },
      ...unchecked,
    );
    expect(ended.exitCode).toBe(3);
    expect(ended.told?.problems).toMatchObject([
      { kind: 'build', what: 'Debian 12 (bookworm), linux/amd64: dpkg-buildpackage failed (exit code 2)' },
    ]);
    expect(ended.told?.problems[0]?.log?.join('\n')).toContain(`/dev/tcp/${host}/${port}`);
  });

  test.each([
    {
      name: 'a package that cannot be installed',
      more: {
        'debian/hello-there.postinst': [
          '#!/bin/sh',
          'set -e',
          'echo nobody wants this >&2',
          '#DEBHELPER#',
          'exit 7',
        ],
      },
      args: [],
      message: 'The packages cannot be installed',
    },
    {
      name: 'a package that cannot be upgraded',
      more: { 'debian/hello-there.preinst': ['#!/bin/sh', 'set -e', 'test "$1" != upgrade', '#DEBHELPER#'] },
      args: [],
      message: 'The packages cannot be upgraded',
    },
    {
      name: 'a package that cannot be removed',
      more: { 'debian/hello-there.prerm': ['#!/bin/sh', 'set -e', '#DEBHELPER#', 'test "$1" != remove'] },
      args: [],
      message: 'The packages cannot be removed',
    },
    {
      name: 'a package that leaves a file behind',
      more: {
        'debian/hello-there.postrm': ['#!/bin/sh', 'set -e', '#DEBHELPER#', 'touch /usr/bin/hello-there'],
      },
      args: [],
      message: 'Files stay when the packages are purged',
    },
    {
      name: 'a program that does not run',
      more: {},
      args: ['--smoke-test', 'hello-there | grep goodbye'],
      message: 'The smoke test fails after the installation',
    },
  ])('$name', async ({ more, args, message }) => {
    const ended = await red(more, '--reproducible', 'false', '--lintian', 'off', ...args);
    expect([ended.exitCode, ...states(ended.told)]).toEqual([1, 'install failed']);
    expect(ended.told?.checks[0]?.findings).toMatchObject([{ level: 'error', message }]);
  });

  test('a build-dependency that nobody has', async () => {
    const folder = await helloCheckout();
    const control = join(folder, 'debian/control');
    const text = await readFile(control, 'utf8');
    await writeFile(control, text.replace('(= 13)', '(= 13), no-such-package-anywhere'));
    const ended = await deb(folder, ...unchecked);
    expect(ended.exitCode).toBe(3);
    expect(ended.told?.problems).toMatchObject([
      { kind: 'build', what: expect.stringContaining('the build-dependencies cannot be installed') },
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
    env: { PATH: `${shared.bin}:${process.env['PATH'] ?? ''}` },
  });
  await running.until(isAtWork('sleep 76543'));
  running.kill('SIGINT');
  const { exitCode, stdout, left } = await running.done;
  expect([exitCode, (JSON.parse(stdout) as DebReport).verdict]).toEqual([130, 'interrupted']);
  expect(left).toEqual(nothing);
  expect(await readdir(folder)).not.toContain('packages');
});

describe('command: deb, as the reusable workflow gives it', () => {
  const step = (cwd: string, inputs: Readonly<Record<string, string>>) =>
    runStep({
      cwd,
      with: {},
      from: 'sources',
      env: {
        PATH: `${shared.bin}:${process.env['PATH'] ?? ''}`,
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

describe('refused before anything is started', () => {
  test.each([
    { missing: 'debian/control', todo: 'image-build deb FOLDER' },
    { missing: 'debian/changelog', todo: 'hello (1.0-1)' },
    { missing: 'debian/rules', todo: 'dh' },
  ])('no $missing', async ({ missing, todo }) => {
    const folder = await helloCheckout();
    await rm(join(folder, missing));
    const ended = await deb(folder);
    expect(ended.exitCode).toBe(2);
    expect(ended.told?.problems).toMatchObject([
      { kind: 'request', what: `There is no ${missing}`, todo: expect.stringContaining(todo) },
    ]);
  });

  test('a shallow clone without a tag: fetch-depth: 0', async () => {
    const folder = await helloCheckout();
    commitAll(folder);
    const clone = join(await makeFolder(), 'clone');
    git(folder, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${folder}`, clone);
    const ended = await deb(clone);
    expect(ended.exitCode).toBe(2);
    expect(ended.told?.problems).toMatchObject([
      { kind: 'request', todo: expect.stringContaining('fetch-depth: 0') },
    ]);
  });

  test('the folder of the source as the place for its packages', async () => {
    const ended = await deb(await helloCheckout(), '--output', '.');
    expect(ended.exitCode).toBe(2);
    expect(ended.told?.problems).toMatchObject([
      { kind: 'request', what: expect.stringContaining('output is the folder with the source') },
    ]);
  });

  test('a control file that is a link to itself', async () => {
    const folder = await helloCheckout();
    await rm(join(folder, 'debian/control'));
    await symlink('control', join(folder, 'debian/control'));
    const ended = await deb(folder);
    expect([ended.exitCode, ended.told?.problems]).toMatchObject([2, [{ kind: 'request' }]]);
  });

  test('an image that is not Debian', async () => {
    const folder = await helloCheckout();
    const { exitCode, told } = await deb(folder, '--distributions', 'busybox:stable');
    expect([exitCode, told?.problems[0]?.what]).toEqual([
      2,
      'docker.io/library/busybox:stable is neither Debian nor derived from it',
    ]);
  });

  test('a folder of another name', async () => {
    const cwd = await makeTree({ 'packaging/README': 'x' });
    const { exitCode, told } = await deb(cwd, 'packaging');
    expect([exitCode, told?.problems[0]?.what]).toEqual([2, 'There is no packaging/debian/control']);
  });
});
