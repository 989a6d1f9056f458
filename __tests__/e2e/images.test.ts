import { spawnSync } from 'node:child_process';
import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand, type CommandResult } from '../support/command.ts';
import { runInImages } from '../support/in-images.ts';
import { readLayer, type LayerContents } from '../support/layer-archives.ts';
import { expectEnd } from '../support/outcome.ts';
import { budgets, names, publishOwn, publishedReference, root, type Name } from '../support/own-images.ts';
import { readConfig, readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder } from '../support/tree.ts';

const minutes = 60_000;

/** What the product gives apt by a secret (src/build/trust.ts). */
const aptSecret = 'CAInfo "/run/image-build/';

const authorities = '/etc/ssl/certs/ca-certificates.crt';

describe("the project's own images", () => {
  let first: CommandResult;
  let second: CommandResult;
  beforeAll(async () => {
    first = await publishOwn('1.0.0');
    second = await publishOwn('1.0.1');
  }, 10 * minutes);

  const image = (name: Name, { report } = first) => report?.images.find((one) => one.name === name);
  const config = (name: Name, version = '1.0.0') => readConfig(shared.registry, `own/${name}`, version);

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
          ...(['minimal', 'runtime'].includes(name) ? [['tests', 'passed']] : []),
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
      'image-build dev',
      'image-build minimal',
      'image-build test-runner',
    ]);
  });

  test('have entrypoints that shellcheck has nothing to say about', async () => {
    const scripts = await readdir(join(root, 'images'), { recursive: true });
    const paths = scripts.filter((path) => path.endsWith('.sh')).map((path) => join(root, 'images', path));
    expect(paths.length).toBeGreaterThan(6);
    expect(spawnSync(realTool('shellcheck'), ['-x', ...paths], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  test('build on the base of the same run, whatever the checkout is called', async () => {
    const cwd = await makeFolder();
    await cp(join(root, 'images'), join(cwd, 'images'), { recursive: true });
    await cp(join(root, 'image-build.yml'), join(cwd, 'image-build.yml'));
    const plan = await runCommand({ cwd, args: ['plan', 'dev', 'deb-builder', '--json'] });
    const { targets } = JSON.parse(plan.stdout) as { targets: readonly Record<string, unknown>[] };
    expect(targets.filter(({ decision }) => decision === 'build')).toMatchObject([
      { name: 'base', needs: [] },
      { name: 'deb-builder', needs: ['base'] },
      { name: 'test-runner', needs: ['base'] },
      { name: 'dev', needs: ['test-runner'] },
    ]);
  });

  describe('looked at layer by layer', () => {
    const contents = new Map<string, LayerContents>();
    let ownAuthorities: readonly string[];
    const layers = async (name: Name) => (await readStored(shared.registry, `own/${name}`, '1.0.0')).layers;

    beforeAll(async () => {
      ownAuthorities = await authoritiesOfThisMachineOnly(publishedReference(first, 'base'));
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

    test('minimal names the packages of Debian that its files are from: scanners look for them there', async () => {
      const paths = (await layers('minimal')).flatMap(({ digest }) => contents.get(digest)?.names ?? []);
      expect(
        paths.flatMap((path) => /^var\/lib\/dpkg\/status\.d\/(.+)$/.exec(path)?.[1] ?? []).sort(),
      ).toEqual(['base-files', 'ca-certificates', 'libc6', 'libgcc-s1', 'libstdc++6']);
    });

    test('weigh what the report says', async () => {
      for (const name of names) {
        const bytes = (await layers(name)).map(({ digest }) => contents.get(digest)?.bytes ?? 0);
        expect(image(name)?.platforms[0]?.size?.uncompressed).toBe(bytes.reduce((sum, one) => sum + one, 0));
      }
    });
  });
});

/** Folders that Debian's own packages bring are no traces. */
function isNotFromDebian(path: string): boolean {
  return !/^(run\/(adduser|lock|mount|sendsigs\.omit\.d)\/?$|root\/\.(bashrc|profile)$)/.test(path);
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
