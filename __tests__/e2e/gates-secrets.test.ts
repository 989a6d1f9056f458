import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkLayout } from '../../src/check/gates.ts';
import { licensesGate } from '../../src/check/licenses/gate.ts';
import { secretsGate } from '../../src/check/secrets/gate.ts';
import { vulnerabilityGate } from '../../src/check/vulnerabilities/gate.ts';
import { createScanner, type Scan, type WholeScanner } from '../../src/check/vulnerabilities/trivy.ts';
import type { BaseFacts } from '../../src/check/facts.ts';
import { readLayout } from '../../src/oci/layout.ts';
import type { ImagePolicy } from '../../src/request/policy.ts';
import { writeTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { gatherersFrom, subjectOf } from '../support/checking.ts';
import { debianWithMake } from '../support/debian.ts';
import { makeLayout, type LayoutRequest, type TestLayout } from '../support/layouts.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder } from '../support/tree.ts';

// Put together, so that nobody takes this file for one that has secrets.
const token = ['gh', 'p_', 'Ab1'.repeat(12)].join('');
const otherToken = ['gh', 'p_', 'Zy9'.repeat(12)].join('');
const advisories = [
  {
    bucket: 'debian 12',
    package: 'make-dfsg',
    id: 'CVE-2099-0001',
    severity: 'HIGH' as const,
    fixedVersion: '4.4',
  },
];
const now = new Date();

let work = '';
let scanner: WholeScanner;
beforeAll(async () => {
  work = await makeFolder();
  const cacheDir = join(work, 'cache');
  await writeTrivyDb(join(cacheDir, 'db'), advisories);
  scanner = createScanner({ program: realTool('trivy'), env: process.env, cacheDir, cwd: work });
});

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(work, 'layout-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const list = [vulnerabilityGate, secretsGate, licensesGate];

interface Given extends Omit<LayoutRequest, 'dir'> {
  readonly policy?: Partial<ImagePolicy>;
  readonly base?: (layout: TestLayout) => BaseFacts;
}

async function check({ policy, base = () => ({ kind: 'none' }), ...request }: Given) {
  const layout = await makeLayout({ dir, ...request });
  const gatherers = gatherersFrom(dir, scanner, { base: () => Promise.resolve(base(layout)) });
  const { gates } = await checkLayout(subjectOf(dir, policy), gatherers, now, list);
  return (name: string) => gates.find(({ gate }) => gate === name)!;
}

async function scan(request: Omit<LayoutRequest, 'dir'>): Promise<Scan> {
  await makeLayout({ dir, ...request });
  const { manifest, configDescriptor } = await readLayout(dir);
  return scanner.scan({ dir, manifest, configDigest: configDescriptor.digest, withSecrets: true });
}

describe('secrets in an image', () => {
  test('none: it passes', async () => {
    const gate = await check({ layers: [debianWithMake(), { 'app/readme': 'nothing to hide' }] });
    expect([gate('secrets').state, gate('secrets').findings]).toEqual(['passed', []]);
  });

  test('are found in a file that a later layer removes, and in one that it writes anew', async () => {
    const gate = await check({
      layers: [
        { 'app/gone.txt': `token = ${token}\n`, 'app/new.txt': `one\ntoken = ${otherToken}\n` },
        { 'app/.wh.gone.txt': '', 'app/new.txt': 'nothing\n' },
      ],
      base: ({ diffIds }) => ({ kind: 'known', name: 'base', isSibling: true, diffIds: diffIds.slice(0, 1) }),
    });
    const { state, findings } = gate('secrets');
    expect(state).toBe('failed');
    expect(findings.map(({ rule, path, message, origin }) => [rule, path, message, origin])).toEqual([
      [
        'github-pat',
        '/app/gone.txt',
        'GitHub Personal Access Token in /app/gone.txt line 1, in layer 1 of 2',
        { kind: 'base', name: 'base' },
      ],
      [
        'github-pat',
        '/app/new.txt',
        'GitHub Personal Access Token in /app/new.txt line 2, in layer 1 of 2',
        { kind: 'base', name: 'base' },
      ],
    ]);
  });

  test('are found in variables, labels and the history, and none of their values gets out', async () => {
    const given = {
      layers: [debianWithMake()],
      config: {
        Env: [`GITHUB=${token}`, 'DB_PASSWORD=hunter2hunter2', `API_KEY=${otherToken}`],
        Labels: { note: token },
      },
    };
    const gate = await check(given);
    const { findings, state } = gate('secrets');
    expect(state).toBe('failed');
    expect(
      findings
        .map(({ rule, message }) => [rule, message.replace(/^.*(?:, at|The variable) (\w+).*$/, '$1')])
        .sort(),
    ).toEqual([
      ['github-pat', 'API_KEY'],
      ['github-pat', 'GITHUB'],
      ['github-pat', 'note'],
      ['secret-in-config', 'DB_PASSWORD'],
    ]);
    const sboms = await Promise.all(
      (['cyclonedx', 'spdx'] as const).map(async (format) =>
        scanner.makeSbom(await scan(given), 'acme/app', format),
      ),
    );
    const all = JSON.stringify([['vulnerabilities', 'secrets'].map(gate), sboms]);
    for (const value of [token, otherToken, 'hunter2hunter2']) expect(all).not.toContain(value);
  });

  test('are found without a vulnerability database, and so are licences: only what needs it is broken', async () => {
    const without = createScanner({
      program: realTool('trivy'),
      env: process.env,
      cacheDir: join(work, 'no-database'),
      cwd: work,
      dbRepositories: ['127.0.0.1:2/trivy-db:2'],
    });
    await makeLayout({
      dir,
      layers: [
        {
          ...debianWithMake(),
          'app/node_modules/a/package.json': '{"name":"a","version":"1.0.0","license":"AGPL-3.0-only"}',
        },
        { 'app/gone.txt': `token = ${token}\n` },
        { 'app/.wh.gone.txt': '' },
      ],
      config: { Env: [`GITHUB=${otherToken}`] },
    });
    const subject = subjectOf(dir, { denyLicenses: ['AGPL-*'] });
    const { gates } = await checkLayout(subject, gatherersFrom(dir, without), now, list);
    expect(gates.map(({ gate, state, findings }) => [gate, state, findings.map(({ rule }) => rule)])).toEqual(
      [
        ['vulnerabilities', 'broken', []],
        ['secrets', 'failed', ['github-pat', 'github-pat']],
        ['licenses', 'failed', ['AGPL-3.0-only']],
      ],
    );
    expect(gates[0]).toMatchObject({
      problem: {
        what: "Trivy's vulnerability database could not be had from 127.0.0.1:2/trivy-db:2: connect: connection refused",
        todo: 'Give a mirror of the database with db-repository (Java: java-db-repository)',
        log: expect.arrayContaining([expect.stringContaining('FATAL')]),
      },
    });
  });

  test('do not block in development', async () => {
    const { contents } = subjectOf('').policy;
    const gate = await check({
      layers: [{ 'app/token.txt': `${token}\n` }],
      policy: { contents: { ...contents, profile: 'development' } },
    });
    expect([gate('secrets').state, gate('secrets').findings.length]).toEqual(['passed', 1]);
  });

  test('of a rule that the user’s ignore file names are let through', async () => {
    await writeFile(join(work, '.trivyignore'), 'github-pat\n');
    try {
      const own = createScanner({
        program: realTool('trivy'),
        env: process.env,
        cacheDir: join(work, 'cache'),
        cwd: work,
      });
      await makeLayout({ dir, layers: [{ 'app/token.txt': `${token}\n` }] });
      const { gates } = await checkLayout(subjectOf(dir), gatherersFrom(dir, own), now, [secretsGate]);
      expect(gates[0]).toMatchObject({ state: 'passed', findings: [] });
      expect(gates[0]?.notes?.at(-1)).toBe('1 finding hidden by .trivyignore: github-pat');
      expect(await own.unusedIgnores()).toMatchObject({ entries: [] });
    } finally {
      await rm(join(work, '.trivyignore'));
    }
  });
});

describe('licences', () => {
  const packageOf = (name: string, license: string) => ({
    [`app/node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', license }),
  });
  test.each<[string, string, 'passed' | 'failed']>([
    ['AGPL-3.0-only', 'AGPL-3.0*', 'failed'],
    ['(MIT OR AGPL-3.0-only)', 'AGPL-3.0*', 'passed'],
    ['MIT', 'AGPL-3.0*', 'passed'],
  ])('%s under a denial of %s: %s', async (license, denied, state) => {
    const gate = await check({
      layers: [{ ...debianWithMake(), ...packageOf('left-pad', license) }],
      policy: { denyLicenses: [denied] },
    });
    expect(gate('licenses').state).toBe(state);
    expect(gate('licenses').findings.map(({ package: of, path }) => [of?.name, path])).toEqual(
      state === 'passed' ? [] : [['left-pad', '/app/node_modules/left-pad/package.json']],
    );
  });
});

describe('SBOMs of a scan', () => {
  const layers = [
    { ...debianWithMake(), 'app/node_modules/a/package.json': '{"name":"a","version":"1.0.0"}' },
  ];
  const names = (text: string): string[] => {
    const sbom = JSON.parse(text) as {
      components?: { name: string }[];
      packages?: { name: string }[];
    };
    return [...(sbom.components ?? []), ...(sbom.packages ?? [])].map(({ name }) => name);
  };

  test('name the image and every package that was installed, in both formats', async () => {
    const result = await scan({ layers });
    expect(result.report.installed.map(({ name, version, kind }) => [name, version, kind])).toEqual([
      ['make', '4.3-4.1', 'debian'],
      ['a', '1.0.0', 'node-pkg'],
    ]);
    for (const format of ['cyclonedx', 'spdx'] as const) {
      const text = await scanner.makeSbom(result, 'ghcr.io/acme/app', format);
      expect(names(text)).toEqual(expect.arrayContaining(['make', 'a']));
      expect(text).toContain('"name": "ghcr.io/acme/app"');
    }
  });

  test('scanned again say what the image’s own scan said', async () => {
    const result = await scan({ layers });
    const again = await scanner.scanSbom(await scanner.makeSbom(result, 'app', 'cyclonedx'));
    const brief = (all: typeof again) => all.map((one) => [one.VulnerabilityID, one.PkgName, one.PkgPath]);
    expect(brief(again)).toEqual(brief(result.report.vulnerabilities));
    expect(again).toHaveLength(1);
  });

  test.each(['', '{"bomFormat":"CycloneDX"', 'no SBOM'])('a scan of %j is refused', async (text) => {
    await expect(scanner.scanSbom(text)).rejects.toMatchObject({ data: { kind: 'surroundings' } });
  });
});
