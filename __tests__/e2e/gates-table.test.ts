import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { mergeLayers } from '../../src/check/layers/merge.ts';
import { vulnerabilityGate } from '../../src/check/vulnerabilities/gate.ts';
import { createScanner } from '../../src/check/vulnerabilities/trivy.ts';
import { readLayout } from '../../src/oci/layout.ts';
import { writeTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { factsOf, subjectOf } from '../support/checking.ts';
import { debianWithMake } from '../support/debian.ts';
import { makeLayout } from '../support/layouts.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder } from '../support/tree.ts';

const severities = ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
/** Debian package → version installed, version that mends it: with the traps of Debian's order of versions. */
const debian: readonly (readonly [string, string, string?])[] = [
  ['older', '1.0-1', '1.0-2'],
  ['same', '1.0-2', '1.0-2'],
  ['newer', '1.0-3', '1.0-2'],
  ['tilde', '1.0~rc1-1', '1.0-1'],
  ['plus', '1.0+deb12u1-1', '1.0+deb12u2-1'],
  ['epoch', '9.9-1', '1:1.0-1'],
  ['with-epoch', '1:0.9-1', '1:1.0-1'],
  ['number', '1.9-1', '1.10-1'],
  ['native', '1.9', '1.10'],
  ['unfixed', '1.0-1'],
];
/** npm package → version installed, range that is vulnerable, version that mends it. */
const npm: readonly (readonly [string, string, string, string])[] = [
  ['below', '4.17.20', '<4.17.21', '4.17.21'],
  ['at', '4.17.21', '<4.17.21', '4.17.21'],
  ['ranges', '2.5.0', '>=1.0.0 <1.9.0 || >=2.0.0 <2.6.0', '1.9.0, 2.6.0'],
  ['between', '1.9.5', '>=1.0.0 <1.9.0 || >=2.0.0 <2.6.0', '1.9.0, 2.6.0'],
  ['pre', '3.0.0-beta.1', '<3.0.0', '3.0.0'],
];
const advisories = severities.flatMap((severity, index) => [
  ...debian.map(([name, , fixedVersion], at) => ({
    bucket: 'debian 12',
    package: name,
    id: `CVE-20${90 + index}-${1000 + at}`,
    severity,
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
  })),
  ...npm.map(([name, , vulnerableVersions, patchedVersions], at) => ({
    bucket: 'npm::GitHub Security Advisory npm',
    package: name,
    id: `CVE-20${90 + index}-${2000 + at}`,
    severity,
    vulnerableVersions,
    patchedVersions,
  })),
]);

const { 'etc/os-release': release = '', 'etc/debian_version': version = '' } = debianWithMake();
const files = {
  'etc/os-release': release,
  'etc/debian_version': version,
  'var/lib/dpkg/status': debian
    .map(
      ([name, installed]) =>
        `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${installed}\nDescription: x\n`,
    )
    .join('\n'),
  ...Object.fromEntries(
    npm.map(([name, installed]) => [
      `app/node_modules/${name}/package.json`,
      JSON.stringify({ name, version: installed }),
    ]),
  ),
};

interface Raw {
  readonly Results: readonly {
    readonly Vulnerabilities?: readonly {
      readonly VulnerabilityID: string;
      readonly PkgName: string;
      readonly InstalledVersion: string;
      readonly FixedVersion?: string;
      readonly Severity: string;
    }[];
  }[];
}

let work = '';
beforeAll(async () => {
  work = await makeFolder();
  await writeTrivyDb(join(work, 'cache', 'db'), advisories);
});

test('the verdicts about packages at known versions are those of Trivy’s own JSON, one by one', async () => {
  const dir = join(work, 'layout');
  await makeLayout({ dir, layers: [files] });
  const program = realTool('trivy');
  const cacheDir = join(work, 'cache');
  const { stdout } = await promisify(execFile)(
    program,
    [
      ...['image', '--input', 'layout', '--format', 'json', '--cache-dir', cacheDir, '--quiet'],
      ...['--scanners', 'vuln', '--cache-backend', 'memory', '--skip-db-update', '--skip-version-check'],
    ],
    { cwd: work, maxBuffer: 1 << 26 },
  );
  const raw = JSON.parse(stdout) as Raw;
  const expected = raw.Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities).map((one) => [
    one.VulnerabilityID,
    one.PkgName,
    one.InstalledVersion,
    one.FixedVersion ?? '',
    one.Severity,
  ]);
  // The rest of the table is mended.
  expect(expected.length).toBe(severities.length * (8 + 3));

  const scanner = createScanner({ program, env: process.env, cacheDir, cwd: work });
  const { manifest, configDescriptor } = await readLayout(dir);
  const scan = await scanner.scan({
    dir,
    manifest,
    configDigest: configDescriptor.digest,
    withSecrets: true,
  });
  for (const severity of ['critical', 'high', 'medium', 'low', 'unknown'] as const)
    for (const ignoreUnfixed of [true, false]) {
      const subject = subjectOf(dir, { severity, ignoreUnfixed });
      const { findings } = vulnerabilityGate.judge(
        subject,
        factsOf({
          scan,
          contents: mergeLayers([]),
          base: { kind: 'none' },
          size: { compressed: 0, uncompressed: 0, layers: [] },
        }),
      );
      const told = findings.map(({ rule, package: of, severity: level, blocks }) => [
        [rule, of?.name, of?.version, of?.fixed ?? '', level.toUpperCase()],
        blocks,
      ]);
      const wanted = expected.map((row) => [
        row,
        severities.indexOf(row[4] as 'LOW') >= severities.indexOf(severity.toUpperCase() as 'LOW') &&
          !(ignoreUnfixed && row[3] === ''),
      ]);
      const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(told)).toEqual(sorted(wanted));
    }
});
