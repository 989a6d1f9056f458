import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Baseline } from '../../src/check/baseline/baseline.ts';
import { contentsGate } from '../../src/check/contents-gate/gate.ts';
import { checkLayout } from '../../src/check/gates.ts';
import { licensesGate } from '../../src/check/licenses/gate.ts';
import { vulnerabilityGate } from '../../src/check/vulnerabilities/gate.ts';
import { createScanner, type WholeScanner } from '../../src/check/vulnerabilities/trivy.ts';
import type { LayoutImage } from '../../src/oci/layout.ts';
import { noDemands } from '../../src/plan/demands/profiles.ts';
import type { ImagePolicy } from '../../src/request/policy.ts';
import { writeTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { gatherersFrom, subjectOf } from '../support/checking.ts';
import { debianWithMake } from '../support/debian.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder } from '../support/tree.ts';
import { archiveOf, layoutOf } from '../unit/check/layers/made-archives.ts';

type Files = Readonly<Record<string, string | Buffer>>;

const { 'var/lib/dpkg/status': status = '' } = debianWithMake();
const module = 'go.etcd.io/bbolt';

let work = '';
let scanner: WholeScanner;
let goProgram: Buffer;
beforeAll(async () => {
  work = await makeFolder();
  const cacheDir = join(work, 'cache');
  await writeTrivyDb(join(cacheDir, 'db'), [
    { bucket: 'debian 12', package: 'make-dfsg', id: 'CVE-2099-0001', severity: 'HIGH', fixedVersion: '99' },
    {
      bucket: 'go::GitHub Security Advisory Go',
      package: module,
      id: 'CVE-2099-0009',
      severity: 'HIGH',
      vulnerableVersions: '<99.0.0',
      patchedVersions: '99.0.0',
    },
  ]);
  scanner = createScanner({ program: realTool('trivy'), env: process.env, cacheDir, cwd: work });
  // A program in Go that has this module in it.
  goProgram = await readFile(realTool('make-trivy-db'));
});

const everything: Partial<ImagePolicy> = {
  denyLicenses: ['AGPL-3.0*'],
  contents: { ...noDemands, compilers: true, devPackages: true },
};

/** Everybody may run what is in it: else Trivy takes nothing for a program. */
async function imageOf(files: Files): Promise<LayoutImage> {
  const entries = Object.entries(files).map(([name, contents]) => ({ name, contents, mode: 0o755 }));
  const { image } = await layoutOf(await mkdtemp(join(work, 'layout-')), [await archiveOf(entries)]);
  return image;
}

async function check(files: Files, policy: Partial<ImagePolicy> = {}, before?: Baseline) {
  const { dir } = await imageOf(files);
  const more = before === undefined ? {} : { baseline: () => Promise.resolve(before) };
  const { gates } = await checkLayout(subjectOf(dir, policy), gatherersFrom(dir, scanner, more), new Date(), [
    vulnerabilityGate,
    contentsGate,
    licensesGate,
  ]);
  return gates;
}

/** What another image has by the SBOM that was kept of it. */
async function baselineOf(files: Files): Promise<Baseline> {
  const { dir, manifest, configDescriptor } = await imageOf(files);
  const subject = { dir, manifest, configDigest: configDescriptor.digest, withSecrets: false };
  const sbom = await scanner.makeSbom(await scanner.scan(subject), 'app', 'cyclonedx');
  return {
    kind: 'known',
    from: 'acme/app:main',
    digest: manifest.digest,
    compressed: 1,
    uncompressed: 1,
    diffIds: [],
    vulnerabilities: { kind: 'known', list: await scanner.scanSbom(sbom) },
  };
}

describe('packages that the scanner does not read are no packages that are fine', () => {
  const gcc = status.replaceAll('make', 'gcc-12');
  test.each<{ name: string; files: Files; what: string }>([
    {
      name: 'a dpkg list without anything that names the distribution',
      files: { 'var/lib/dpkg/status': `${status}${gcc}` },
      what: "Trivy has not read /var/lib/dpkg/status: it does not know the image's distribution",
    },
    {
      name: 'the same beside packages of a language',
      files: { 'var/lib/dpkg/status': status, 'app/package.json': '{"name":"app","version":"1.0.0"}' },
      what: "Trivy has not read /var/lib/dpkg/status: it does not know the image's distribution",
    },
    {
      name: 'a distribution that Trivy has no database of',
      files: {
        'etc/fedora-release': 'Fedora release 43 (Forty Three)\n',
        'usr/lib/sysimage/rpm/rpmdb.sqlite': 'SQLite format 3\0',
      },
      what: 'Trivy has not read /usr/lib/sysimage/rpm: it does not know the packages of fedora 43',
    },
    {
      name: 'a package manager that Trivy does not know',
      files: { 'etc/os-release': 'ID=arch\n', 'var/lib/pacman/local/gcc-15-1/desc': '%NAME%\ngcc\n' },
      what: "Trivy has not read /var/lib/pacman/local: it does not know the image's distribution",
    },
    {
      name: 'opkg’s list, which looks like dpkg’s',
      files: { 'etc/os-release': 'ID="openwrt"\n', 'usr/lib/opkg/status': status },
      what: "Trivy has not read /usr/lib/opkg/status: it does not know the image's distribution",
    },
    {
      name: 'Portage’s lists',
      files: { 'etc/os-release': 'ID=gentoo\n', 'var/db/pkg/sys-devel/gcc-15.1/CONTENTS': 'dir /usr\n' },
      what: "Trivy has not read /var/db/pkg: it does not know the image's distribution",
    },
    {
      name: 'XBPS’ list',
      files: { 'etc/os-release': 'ID="void"\n', 'var/db/xbps/pkgdb-0.38.plist': '<plist/>\n' },
      what: "Trivy has not read /var/db/xbps: it does not know the image's distribution",
    },
  ])('$name', async ({ files, what }) => {
    const gates = await check(files, everything);
    expect(gates.map(({ gate, state }) => [gate, state])).toEqual([
      ['vulnerabilities', 'broken'],
      ['contents', 'broken'],
      ['licenses', 'broken'],
    ]);
    expect(gates).toEqual(
      gates.map(() => expect.objectContaining({ problem: expect.objectContaining({ what }) })),
    );
  });

  test.each<{ name: string; files: Files; note: string }>([
    { name: 'nothing is listed', files: { app: 'x' }, note: 'no packages found: nothing to compare' },
    {
      name: 'the list is empty',
      files: { 'var/lib/dpkg/status': '', 'lib/apk/db/installed': '' },
      note: 'no packages found: nothing to compare',
    },
    {
      name: 'the list was removed, and that is told',
      files: { 'etc/debian_version': '12.5\n' },
      note: 'no list of the packages of debian 12.5: what it brings',
    },
    {
      name: 'each package has a list of its own, as in distroless',
      files: { 'etc/debian_version': '12.5\n', 'var/lib/dpkg/status.d/make': status.replaceAll('4.3', '99') },
      note: '1 package',
    },
  ])('a gate answers where $name', async ({ files, note }) => {
    const gates = await check(files, everything);
    expect(gates.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed']);
    expect(gates[0]?.notes).toContainEqual(expect.stringMatching(new RegExp(`^${note}`)));
  });
});

test('of a Debian that is not released nothing is known, and of a version that Trivy does not know it is doubted', async () => {
  const debian = (version: string): Files => ({
    'etc/debian_version': `${version}\n`,
    'var/lib/dpkg/status': status,
  });
  const [sid] = await check(debian('forky/sid'));
  expect(sid).toMatchObject({
    state: 'broken',
    problem: { what: expect.stringMatching(/has nothing about debian forky\/sid/) },
  });
  const [future] = await check(debian('99.1'));
  expect(future?.state).toBe('passed');
  expect(future?.notes).toContain(
    'Trivy does not know the version debian 99.1: its database may have nothing about it',
  );
  const [known] = await check(debian('12.5'));
  expect(known?.state).toBe('failed');
  expect(known?.notes).not.toContainEqual(expect.stringContaining('does not know the version'));
});

test('a vulnerable module is found in each program that has it, and in a new one is new', async () => {
  const main = await baselineOf({ 'usr/bin/a': goProgram });
  const both = { 'usr/bin/a': goProgram, 'usr/bin/b': goProgram };
  const [all] = await check(both);
  expect(all?.findings.map(({ path, package: of }) => [path, of?.name])).toEqual([
    ['/usr/bin/a', module],
    ['/usr/bin/b', module],
  ]);
  const policy = { onlyNew: true };
  const [added] = await check(both, policy, main);
  expect(added?.state).toBe('failed');
  expect(added?.findings.map(({ path, blocks }) => [path, blocks])).toEqual([
    ['/usr/bin/b', true],
    ['/usr/bin/a', false],
  ]);
  const [same] = await check({ 'usr/bin/a': goProgram, app: 'x' }, policy, main);
  expect([same?.state, same?.findings.length]).toEqual(['passed', 1]);
});
