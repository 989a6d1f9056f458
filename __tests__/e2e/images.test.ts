import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { layout } from '../../scripts/setup/cache-dir.mjs';
import { runCommand, type CommandResult } from '../support/command.ts';
import { runInImages, type Probe } from '../support/in-images.ts';
import { readLayer, type LayerContents } from '../support/layer-archives.ts';
import { expectEnd } from '../support/outcome.ts';
import { readConfig, readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder } from '../support/tree.ts';

const root = join(import.meta.dirname, '..', '..');
const MB = 1000 ** 2;
const minutes = 60_000;

/** Every image and its budget, unpacked. */
const budgets = {
  base: 1500 * MB,
  'deb-builder': 2500 * MB,
  runtime: 500 * MB,
  'test-runner': 2500 * MB,
} as const;
type Name = keyof typeof budgets;
const names = Object.keys(budgets) as Name[];

/** What the product gives apt by a secret (src/build/trust.ts). */
const aptSecret = 'CAInfo "/run/image-build/';

const authorities = '/etc/ssl/certs/ca-certificates.crt';

/**
 * A cache folder that shares what the engine has built with `npm start`, so that a warm machine stays warm, and
 * nothing else: not the vulnerability database, not the folders of runs.
 */
async function cacheWithWarmEngine(): Promise<string> {
  const cache = await makeFolder();
  const warm = join(layout().root, 'buildkit');
  await mkdir(warm, { recursive: true });
  await symlink(warm, join(cache, 'buildkit'));
  return cache;
}

/** As `npm start` does it where there is no container engine. */
async function publishOwn(version: string): Promise<CommandResult> {
  return runCommand({
    cwd: root,
    env: { IMAGE_BUILD_CACHE: await cacheWithWarmEngine(), BUILDX_CONFIG: await makeFolder() },
    // prettier-ignore
    args: [
      'publish', '--source', 'images', '--version', version, '--registry', `${shared.registry}/own`,
      '--registry-mirrors', `docker.io=${shared.mirror}`, '--ca-certificates', 'host',
      '--db-repository', `${shared.mirror}/trivy-db:2`,
    ],
  });
}

describe("the project's own images", () => {
  let first: CommandResult;
  let second: CommandResult;
  beforeAll(async () => {
    first = await publishOwn('1.0.0');
    second = await publishOwn('1.0.1');
  }, 10 * minutes);

  const image = (name: Name, { report } = first) => report?.images.find((one) => one.name === name);
  const reference = (name: Name): string =>
    `${shared.registry}/own/${name}@${image(name)?.published?.digest ?? '?'}`;
  const config = (name: Name, version = '1.0.0') => readConfig(shared.registry, `own/${name}`, version);
  const start = async (name: Name) =>
    (await config(name)).config as { readonly Entrypoint?: readonly string[]; readonly User?: string };

  test('are built by the project itself and pass every gate without a single lint finding', () => {
    expectEnd(first, 0);
    expect(first.report?.warnings).toEqual([]);
    const gates = (name: Name) => image(name)?.gates.map(({ gate, state }) => [gate, state]);
    const lint = (name: Name) => image(name)?.gates.find(({ gate }) => gate === 'lint')?.findings;
    for (const name of names)
      expect({ name, gates: gates(name), lint: lint(name) }).toEqual({
        name,
        gates: [
          ['lint', 'passed'],
          ['size', 'passed'],
          ['vulnerabilities', 'passed'],
          ['secrets', 'passed'],
          ['contents', 'passed'],
          ...(name === 'runtime' ? [['tests', 'passed']] : []),
        ],
        lint: [],
      });
  });

  test('keep their size budgets', () => {
    for (const name of names) {
      expect({ name, budget: image(name)?.budget }).toEqual({
        name,
        budget: { uncompressed: budgets[name] },
      });
      expect(image(name)?.platforms[0]?.size?.uncompressed).toBeLessThan(budgets[name]);
    }
  });

  test('build nothing again for a new version: every step is cached and every layer is the same', async () => {
    expectEnd(second, 0);
    for (const name of names) {
      const steps = image(name, second)?.steps;
      expect({ name, cached: steps?.cached }).toEqual({ name, cached: steps?.total });
      const [before, after] = [await config(name, '1.0.0'), await config(name, '1.0.1')];
      expect(after.rootfs).toEqual(before.rootfs);
      expect(after.config.Labels?.['org.opencontainers.image.version']).toBe('1.0.1');
    }
  });

  test('say what they are in their labels', async () => {
    const label = 'org.opencontainers.image.';
    const titles = new Set<string>();
    for (const name of names) {
      const labels = (await config(name)).config.Labels ?? {};
      expect(labels).toMatchObject({
        [`${label}description`]: expect.stringMatching(/^\w.{20,}/),
        [`${label}source`]: expect.stringMatching(/^https:\/\//),
        [`${label}licenses`]: 'Apache-2.0',
        [`${label}version`]: '1.0.0',
      });
      titles.add(labels[`${label}title`] ?? '');
    }
    expect([...titles].sort()).toEqual([
      'image-build',
      'image-build base',
      'image-build deb-builder',
      'image-build test-runner',
    ]);
  });

  test('have entrypoints that shellcheck has nothing to say about', async () => {
    const scripts = await readdir(join(root, 'images'), { recursive: true });
    const paths = scripts.filter((path) => path.endsWith('.sh')).map((path) => join(root, 'images', path));
    expect(paths.length).toBeGreaterThan(4);
    expect(spawnSync(realTool('shellcheck'), ['-x', ...paths], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  test('build on the base of the same run, whatever the checkout is called', async () => {
    const cwd = await makeFolder();
    await cp(join(root, 'images'), join(cwd, 'images'), { recursive: true });
    await cp(join(root, 'image-build.yml'), join(cwd, 'image-build.yml'));
    const plan = await runCommand({ cwd, args: ['plan', 'dev', '--json'] });
    expect(JSON.parse(plan.stdout)).toMatchObject({
      targets: [
        { name: 'base', needs: [] },
        { name: 'deb-builder', needs: ['base'] },
        { name: 'runtime', needs: [] },
        { name: 'test-runner', needs: ['base'] },
      ],
    });
  });

  describe('looked at layer by layer', () => {
    const contents = new Map<string, LayerContents>();
    let ownAuthorities: readonly string[];
    const layers = async (name: Name) => (await readStored(shared.registry, `own/${name}`, '1.0.0')).layers;

    beforeAll(async () => {
      ownAuthorities = await authoritiesOfThisMachineOnly(reference('base'));
      for (const name of names)
        for (const { digest } of await layers(name))
          if (!contents.has(digest))
            contents.set(
              digest,
              await readLayer(shared.registry, `own/${name}`, digest, [aptSecret, ...ownAuthorities]),
            );
    }, 5 * minutes);

    test('hold no certificate authority of this machine and no secret, only what Debian and the project bring', () => {
      for (const [digest, { names: paths, found }] of contents) {
        const suspicious = paths.filter((path) =>
          /^(run\/.|tmp\/.|src\/|root\/\.|usr\/local\/share\/ca-certificates\/.)|\.npmrc$/.test(path),
        );
        expect({ digest, suspicious: suspicious.filter(isNotFromDebian), found }).toEqual({
          digest,
          suspicious: [],
          found: [],
        });
      }
    });

    test('hold nothing that only package managers need', () => {
      const kept = /^var\/(cache\/apt\/.*\.(deb|bin)|lib\/apt\/lists\/.*(Packages|Release))|\/_cacache\//;
      for (const [digest, { names: paths }] of contents)
        expect({ digest, kept: paths.filter((path) => kept.test(path)) }).toEqual({ digest, kept: [] });
    });

    test('weigh what the report says', async () => {
      for (const name of names) {
        const bytes = (await layers(name)).map(({ digest }) => contents.get(digest)?.bytes ?? 0);
        expect(image(name)?.platforms[0]?.size?.uncompressed).toBe(bytes.reduce((sum, one) => sum + one, 0));
      }
    });
  });

  describe('when they are run', () => {
    let answers: Readonly<Record<Name, Readonly<Record<string, string>>>>;
    beforeAll(async () => {
      const probes = await Promise.all(
        names.map(async (name): Promise<[Name, Probe]> => {
          const { Entrypoint = [] } = await start(name);
          return [
            name,
            {
              from: reference(name),
              ...(projects[name] === undefined ? {} : { files: projects[name] }),
              script: [
                `program=${Entrypoint.join(' ')}`,
                '$program help > /tmp/answers/help',
                'id -u > /tmp/answers/user',
                ...scripts[name],
              ],
            },
          ];
        }),
      );
      answers = await runInImages(Object.fromEntries(probes) as Record<Name, Probe>);
    }, 5 * minutes);

    test('each answers help with what it is for', () => {
      expect(answers.base['help']).toMatch(/^image-build base: .*\n[^]*PROGRAM \[ARGUMENT\.\.\.\]/);
      expect(answers['test-runner']['help']).toMatch(/^image-build test-runner: .*\n[^]* {2}test \[FOLDER/);
      expect(answers['deb-builder']['help']).toMatch(/^image-build deb-builder: .*\n[^]* {2}build \[SOURCE/);
      expect(answers.runtime['help']).toMatch(/^Usage: image-build [^]*publish/);
    });

    test('runtime is the command: not root, with its version, and it plans the folder it is started in', async () => {
      const { runtime } = answers;
      expect((await start('runtime')).User).toMatch(/^[1-9]/);
      expect(runtime['user']).toBe('1000\n');
      expect(runtime['--help']).toBe(runtime['help']);
      expect(runtime['--version']).toBe('1.0.0\n');
      expect(JSON.parse(runtime['plan'] ?? '')).toMatchObject({
        targets: [
          { name: 'base', decision: 'build' },
          { name: 'app', needs: ['base'], decision: 'build' },
        ],
      });
    });

    test('base says which programs it has, and refuses what it does not know', () => {
      const { base } = answers;
      expect(base['versions']).toMatch(/^gcc +gcc .*12[^]*^git +git version [^]*^jq +jq-/m);
      expect(base['unknown']).toBe(
        "error: 'nonsense' is neither a command nor a program of this image; 'help' lists the commands\n127\n",
      );
    });

    test('test-runner runs the tests of projects by make, npm, pytest and bats, and fails as they do', () => {
      expect(answers['test-runner']).toMatchObject({
        make: expect.stringContaining('tested by make'),
        npm: expect.stringMatching(/tested by node v24/),
        pytest: expect.stringContaining('1 passed'),
        bats: expect.stringContaining('ok 1 one and one'),
        failing: '1\n',
        nothing: expect.stringMatching(/has no tests that this image knows[^]*\n2\n$/),
      });
    });

    test('deb-builder builds a package that lintian accepts, not as root, and leaves the source alone', () => {
      const deb = answers['deb-builder'];
      expect(deb['contents']).toMatch(/root\/root .* \.\/usr\/bin\/greet$/m);
      expect(deb['build']).toContain('built by builder');
      expect(deb['build']).toMatch(/lintian:/);
      expect(deb['out']).toMatch(/^greet_1\.0-1_all\.deb$/m);
      expect(deb['out']).toMatch(/^greet_1\.0-1_\w+\.changes$/m);
      expect(deb['source']).toBe('greet\n');
      expect(deb['no-package']).toMatch(/^error: \. has no debian\/control\n2\n$/);
    });
  });
});

/** Folders that Debian's own packages bring are no traces. */
function isNotFromDebian(path: string): boolean {
  return !/^(run\/(lock|mount|sendsigs\.omit\.d)\/?$|root\/\.(bashrc|profile)$)/.test(path);
}

/** A line of each certificate that this machine trusts and Debian does not: what re-signs TLS here. */
async function authoritiesOfThisMachineOnly(base: string): Promise<readonly string[]> {
  const bundle = await readFile(authorities, 'utf8');
  const { debian } = await runInImages({
    debian: { from: base, script: ['cat /usr/share/ca-certificates/mozilla/*.crt > /tmp/answers/bundle'] },
  });
  const certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+/g) ?? [];
  return certificates
    .map((certificate) => certificate.trim().split('\n').at(-2) ?? '')
    .filter((line) => line.length > 40 && debian['bundle']?.includes(line) === false);
}

const greet = {
  'greet/greet': ['#!/bin/sh', 'echo hello'],
  'greet/debian/control': [
    'Source: greet',
    'Section: misc',
    'Priority: optional',
    'Maintainer: Somebody <somebody@example.org>',
    'Build-Depends: debhelper-compat (= 13)',
    'Standards-Version: 4.6.2',
    'Rules-Requires-Root: no',
    '',
    'Package: greet',
    'Architecture: all',
    'Depends: ${misc:Depends}',
    'Description: says hello',
    ' A program that greets whoever starts it.',
  ],
  'greet/debian/changelog': [
    'greet (1.0-1) bookworm; urgency=medium',
    '',
    '  * First. (Closes: #1)',
    '',
    ' -- Somebody <somebody@example.org>  Sun, 01 Nov 2026 12:00:00 +0000',
  ],
  'greet/debian/copyright': [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    'Files: *',
    'Copyright: 2026 Somebody',
    'License: Expat',
    ' Do what you like.',
  ],
  'greet/debian/rules': [
    '#!/usr/bin/make -f',
    '%:',
    '\tdh $@',
    'override_dh_auto_build:',
    '\techo built by `id -un`',
  ],
  'greet/debian/install': 'greet usr/bin\n',
  'greet/debian/source/format': '3.0 (quilt)\n',
};

/** What lies in /project while an image is tried. */
const projects: Partial<Record<Name, Probe['files']>> = {
  runtime: {
    'images/base/Dockerfile': 'FROM scratch\n',
    'images/app/Dockerfile': 'ARG BASE=project-base:1\nFROM ${BASE}\n',
  },
  'test-runner': {
    'make/Makefile': 'test:\n\t@echo tested by make\n',
    'npm/package.json': JSON.stringify({
      name: 'x',
      version: '1.0.0',
      scripts: { test: 'echo tested by node $(node --version)' },
    }),
    'npm/node_modules/.keep': '',
    'pytest/test_one.py': 'def test_one():\n    assert 1 + 1 == 2\n',
    'bats/test/one.bats': '@test "one and one" {\n  [ $((1 + 1)) -eq 2 ]\n}\n',
    'failing/test_one.py': 'def test_one():\n    assert False\n',
    'nothing/README': 'no tests\n',
  },
  'deb-builder': greet,
};

const scripts: Readonly<Record<Name, readonly string[]>> = {
  base: [
    '$program versions > /tmp/answers/versions',
    'code=0; $program nonsense 2> /tmp/answers/unknown || code=$?; echo $code >> /tmp/answers/unknown',
  ],
  runtime: [
    '$program --help > /tmp/answers/--help',
    '$program --version > /tmp/answers/--version',
    '$program plan --json > /tmp/answers/plan',
  ],
  'test-runner': [
    'for each in make npm pytest bats; do $program test $each > /tmp/answers/$each; done',
    'code=0; $program test failing > /dev/null || code=$?; echo $code > /tmp/answers/failing',
    'code=0; $program test nothing 2> /tmp/answers/nothing || code=$?; echo $code >> /tmp/answers/nothing',
  ],
  'deb-builder': [
    '$program build greet /tmp/out > /tmp/answers/build 2>&1 || { cat /tmp/answers/build; exit 1; }',
    'ls /tmp/out > /tmp/answers/out',
    'dpkg-deb --contents /tmp/out/*.deb > /tmp/answers/contents',
    'ls > /tmp/answers/source',
    'code=0; $program build . 2> /tmp/answers/no-package || code=$?; echo $code >> /tmp/answers/no-package',
  ],
};
