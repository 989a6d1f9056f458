import { describe, expect, test } from '@jest/globals';
import { contentsGate } from '../../../src/check/contents-gate/gate.ts';
import { licensesGate } from '../../../src/check/licenses/gate.ts';
import { mustBeListed, mustKnowPackages } from '../../../src/check/vulnerabilities/known-packages.ts';
import { packageListIn } from '../../../src/check/vulnerabilities/package-lists.ts';
import type { InstalledPackage, ScanReport } from '../../../src/check/vulnerabilities/report.ts';
import { vulnerabilityGate } from '../../../src/check/vulnerabilities/gate.ts';
import { noDemands } from '../../../src/plan/demands/profiles.ts';
import type { ImagePolicy } from '../../../src/request/policy.ts';
import { factsOf, stateOf, subjectOf } from '../../support/checking.ts';
import { imageThatSays } from '../../support/image-that-says.ts';
import { contentsOf, file, folder, link, type Entry } from './contents-gate/hand-made.ts';

const empty: Entry = { ...file, size: 0 };

describe('the list of a package manager', () => {
  test.each<{ name: string; files: Record<string, Entry>; expected: string | undefined }>([
    { name: 'none', files: { 'app/x': file }, expected: undefined },
    { name: 'dpkg’s', files: { 'var/lib/dpkg/status': file }, expected: '/var/lib/dpkg/status' },
    { name: 'an empty one', files: { 'var/lib/dpkg/status': empty }, expected: undefined },
    {
      name: 'an empty one beside one that is not',
      files: { 'var/lib/dpkg/status': empty, 'lib/apk/db/installed': file },
      expected: '/lib/apk/db/installed',
    },
    {
      name: 'apk’s where /lib is a link',
      files: { 'usr/lib/apk/db/installed': file, lib: link('usr/lib') },
      expected: '/lib/apk/db/installed',
    },
    {
      name: 'distroless’ one for each package',
      files: { 'var/lib/dpkg/status.d/base': file },
      expected: '/var/lib/dpkg/status.d',
    },
    {
      name: 'checksums alone',
      files: { 'var/lib/dpkg/status.d/base.md5sums': file },
      expected: undefined,
    },
    {
      name: 'an empty folder',
      files: { 'var/lib/dpkg/status.d': folder(), 'var/lib/rpm': folder() },
      expected: undefined,
    },
    {
      name: 'rpm’s behind a link',
      files: { 'usr/lib/sysimage/rpm/rpmdb.sqlite': file, 'var/lib/rpm': link('../../usr/lib/sysimage/rpm') },
      expected: '/var/lib/rpm',
    },
    {
      name: 'rpm’s lock, which is no list',
      files: { 'var/lib/rpm/.rpm.lock': file },
      expected: undefined,
    },
    {
      name: 'pacman’s',
      files: { 'var/lib/pacman/local/bash-5.2-1/desc': file },
      expected: '/var/lib/pacman/local',
    },
    {
      name: 'pacman’s version of it',
      files: { 'var/lib/pacman/local/ALPM_DB_VERSION': file },
      expected: undefined,
    },
    { name: 'opkg’s in OpenWrt', files: { 'usr/lib/opkg/status': file }, expected: '/usr/lib/opkg/status' },
    { name: 'opkg’s in Yocto', files: { 'var/lib/opkg/status': file }, expected: '/var/lib/opkg/status' },
    { name: 'opkg’s in Entware', files: { 'opt/lib/opkg/status': file }, expected: '/opt/lib/opkg/status' },
    {
      name: 'what opkg could install',
      files: { 'usr/lib/opkg/status': empty, 'var/opkg-lists/base': file },
      expected: undefined,
    },
    {
      name: 'Portage’s',
      files: {
        // One that only wants others has no files.
        'var/db/pkg/virtual/libc-1/CONTENTS': empty,
        'var/db/pkg/sys-devel/gcc-15.1/CONTENTS': file,
      },
      expected: '/var/db/pkg',
    },
    {
      name: 'something else in Portage’s folder',
      files: { 'var/db/pkg/local.sqlite': file, 'var/db/pkg/sys-devel/gcc-15.1/LICENSE': file },
      expected: undefined,
    },
    {
      name: 'XBPS’',
      files: { 'var/db/xbps/pkgdb-0.38.plist': file },
      expected: '/var/db/xbps',
    },
    {
      name: 'XBPS’ keys and what it could install',
      files: {
        'var/db/xbps/keys/60:ae:0c.plist': file,
        'var/db/xbps/https___repo/x86_64-repodata': file,
        'var/db/xbps/pkgdb-0.38.plist': empty,
      },
      expected: undefined,
    },
  ])('$name', ({ files, expected }) => {
    expect(packageListIn(contentsOf(files))).toBe(expected);
  });
});

const make: InstalledPackage = { name: 'make', version: '4.3', kind: 'debian', isSystem: true, licenses: [] };
const lodash: InstalledPackage = { ...make, name: 'lodash', kind: 'node-pkg', isSystem: false };
const report = (more: Partial<ScanReport> = {}): ScanReport => ({
  imageId: 'sha256:1',
  vulnerabilities: [],
  installed: [],
  secrets: [],
  suppressed: [],
  endOfLife: false,
  ...more,
});
const dpkg = contentsOf({ 'var/lib/dpkg/status': file });

describe('packages that Trivy has not read', () => {
  test.each<{ name: string; given: Partial<ScanReport>; what: string }>([
    {
      name: 'of no distribution that it knows',
      given: {},
      what: "Trivy has not read /var/lib/dpkg/status: it does not know the image's distribution",
    },
    {
      name: 'though it has read those of a language',
      given: { installed: [lodash] },
      what: "Trivy has not read /var/lib/dpkg/status: it does not know the image's distribution",
    },
    {
      name: 'of one that it has no database of',
      given: { os: 'fedora 43' },
      what: 'Trivy has not read /var/lib/dpkg/status: it does not know the packages of fedora 43',
    },
  ])('are an answer to nothing: $name', ({ given, what }) => {
    expect(() => mustKnowPackages(report(given), dpkg)).toThrow(
      expect.objectContaining({ data: expect.objectContaining({ kind: 'surroundings', what }) }),
    );
  });

  test('are none where it has read some, or there is no list', () => {
    expect(() => mustKnowPackages(report({ installed: [make] }), dpkg)).not.toThrow();
    expect(() => mustKnowPackages(report(), contentsOf({ 'app/x': file }))).not.toThrow();
  });

  const facts = (more: Partial<ScanReport>) =>
    factsOf({
      image: imageThatSays(),
      contents: dpkg,
      scan: { report: report(more), database: { kind: 'known', date: '2026-11-21', age: 0 } },
      base: { kind: 'none' },
      size: { compressed: 1, uncompressed: 1, layers: [] },
    });

  test.each<[string, Partial<ImagePolicy>, typeof contentsGate]>([
    ['vulnerabilities', {}, vulnerabilityGate],
    ['licenses', { denyLicenses: ['GPL-3.0*'] }, licensesGate],
    ['compilers', { contents: { ...noDemands, compilers: true } }, contentsGate],
    ['dev-packages', { contents: { ...noDemands, devPackages: true } }, contentsGate],
  ])('break what asks for them: %s', (_, policy, gate) => {
    const subject = subjectOf('/none', policy);
    expect(gate.needs(subject.policy)).toEqual(expect.arrayContaining(['contents', 'scan']));
    expect(() => gate.judge(subject, facts({}))).toThrow(
      expect.objectContaining({
        data: expect.objectContaining({
          what: expect.stringMatching(/^Trivy has not read \/var\/lib\/dpkg/),
        }),
      }),
    );
    expect(stateOf(gate.judge(subject, facts({ installed: [make] })))).toBe('passed');
  });

  test('do not break demands that ask for none', () => {
    const subject = subjectOf('/none', { contents: { ...noDemands, sources: true } });
    expect(stateOf(contentsGate.judge(subject, facts({})))).toBe('passed');
  });
});

test('of what Debian has not released nothing is ever found, and that is no answer', () => {
  const sid = { os: 'debian forky/sid', installed: [make] };
  expect(() => mustBeListed(report(sid))).toThrow(
    expect.objectContaining({
      data: expect.objectContaining({
        kind: 'surroundings',
        what: "Trivy's database has nothing about debian forky/sid: Debian's vulnerabilities are listed by its releases",
      }),
    }),
  );
  // A database of one's own may have something.
  const known = [{ VulnerabilityID: 'CVE-1', PkgName: 'make' }];
  expect(() => mustBeListed(report({ ...sid, vulnerabilities: known }))).not.toThrow();
  expect(() => mustBeListed(report({ ...sid, installed: [lodash] }))).not.toThrow();
  expect(() => mustBeListed(report({ ...sid, os: 'debian 13.1' }))).not.toThrow();
  expect(() => mustBeListed(report({ ...sid, os: 'ubuntu 24.04' }))).not.toThrow();
});
