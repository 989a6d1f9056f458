import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { deb, states, unchecked, type DebResult } from '../support/deb-run.ts';
import { helloCheckout } from '../support/deb-source.ts';
import { shared } from '../support/shared.ts';

// The first build fetches a compiler, debhelper and lintian.
jest.setTimeout(900_000);

describe('red, with the reason, and nothing in the output folder', () => {
  async function red(
    more: Parameters<typeof helloCheckout>[0],
    ...args: readonly string[]
  ): Promise<DebResult> {
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
