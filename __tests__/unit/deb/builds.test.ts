import { describe, expect, test } from '@jest/globals';
import { isForPlatform } from '../../../src/deb/architectures.ts';
import { decideBuilds, type SuffixWish } from '../../../src/deb/builds.ts';
import { readDistribution, type Distribution } from '../../../src/deb/distribution.ts';
import { problemFrom } from '../../support/problem.ts';

const release = (lines: Readonly<Record<string, string>>): string =>
  Object.entries(lines)
    .map(([name, value]) => `${name}="${value}"\n`)
    .join('');
const debian = (version: string, codename: string): Distribution =>
  readDistribution(
    release({ ID: 'debian', VERSION_ID: version, VERSION_CODENAME: codename }),
    `debian:${codename}`,
  );
const bookworm = debian('12', 'bookworm');
const trixie = debian('13', 'trixie');
const noble = readDistribution(
  release({ ID: 'ubuntu', ID_LIKE: 'debian', VERSION_ID: '24.04', VERSION_CODENAME: 'noble' }),
  'ubuntu:24.04',
);

describe('a distribution', () => {
  test.each([
    {
      one: bookworm,
      about: 'Debian 12 (bookworm)',
      name: 'debian-12',
      codename: 'bookworm',
      suffix: '~deb12u1',
    },
    {
      one: noble,
      about: 'Ubuntu 24.04 (noble)',
      name: 'ubuntu-24-04',
      codename: 'noble',
      suffix: '~ubuntu24.04.1',
    },
    {
      one: readDistribution('ID=debian\nVERSION_CODENAME=forky\n', 'debian:sid'),
      about: 'Debian (forky)',
      name: 'debian-forky',
      codename: 'unstable',
      suffix: '',
    },
    {
      one: readDistribution("ID='linuxmint'\nID_LIKE='ubuntu debian'\nVERSION_ID='22'\n", 'mint'),
      about: 'Linuxmint 22',
      name: 'linuxmint-22',
      codename: 'unstable',
      suffix: '~linuxmint22.1',
    },
  ])('$about is known by what its image says', ({ one, ...expected }) => {
    const { image, ...rest } = one;
    expect(image).not.toBe('');
    expect(rest).toEqual(expected);
  });

  test.each(['ID=alpine\nVERSION_ID=3.20\n', '', 'ID=debian;reboot\nID_LIKE=debian\n'])(
    '%j is refused',
    async (text) => {
      expect(await problemFrom(() => readDistribution(text, 'x:1'))).toMatchObject({
        kind: 'request',
        what: 'x:1 is neither Debian nor derived from it',
      });
    },
  );
});

describe('whether a package is for a platform', () => {
  test.each([
    ['any', 'linux/amd64', true],
    ['all', 'linux/amd64', false],
    ['amd64', 'linux/amd64', true],
    ['amd64', 'linux/amd64/v3', true],
    ['i386', 'linux/386', true],
    ['armhf', 'linux/arm/v7', true],
    ['armhf', 'linux/arm/v5', false],
    ['armel', 'linux/arm/v5', true],
    ['arm64', 'linux/arm64', true],
    ['ppc64el', 'linux/ppc64le', true],
    ['mips64el', 'linux/mips64le', true],
    ['linux-any', 'linux/riscv64', true],
    ['kfreebsd-any', 'linux/amd64', false],
    ['any-arm', 'linux/arm/v7', true],
    ['any-arm', 'linux/arm64', false],
    ['any-amd64', 'linux/amd64', true],
    ['any-i386', 'linux/amd64', false],
    ['gnu-any-any', 'linux/s390x', true],
    ['musl-any-any', 'linux/s390x', true],
    ['gnueabihf-any-arm', 'linux/arm/v7', true],
    ['gnu-linux-arm64', 'linux/amd64', false],
    // Whoever knows it is dpkg.
    ['whatever', 'linux/sparc64', true],
  ])('%s, %s: %s', (architecture, platform, is) => {
    expect(isForPlatform([architecture], platform)).toBe(is);
  });
});

describe('what is built where', () => {
  const packagesOf = (...architectures: readonly string[]) => ({
    packages: architectures.map((one, line) => ({ name: `p${line}`, architectures: one.split(' '), line })),
  });
  const decide = (
    architectures: readonly string[],
    distributions: readonly Distribution[],
    platforms: readonly string[] = ['linux/amd64'],
    wish: SuffixWish = 'auto',
  ) =>
    decideBuilds(packagesOf(...architectures), distributions, platforms, '1.2.0-1', wish).map(
      ({ name, kind, version }) => `${name} ${kind} ${version}`,
    );

  test.each([
    {
      name: 'one distribution needs no suffix',
      found: decide(['any'], [bookworm]),
      builds: ['debian-12-amd64 -b 1.2.0-1'],
    },
    {
      name: 'it gets one where somebody builds for others elsewhere',
      found: decide(['any'], [bookworm], ['linux/amd64'], 'true'),
      builds: ['debian-12-amd64 -b 1.2.0-1~deb12u1'],
    },
    {
      name: 'several have versions that sort',
      found: decide(['any'], [bookworm, trixie, noble]),
      builds: [
        'debian-12-amd64 -b 1.2.0-1~deb12u1',
        'debian-13-amd64 -b 1.2.0-1~deb13u1',
        'ubuntu-24-04-amd64 -b 1.2.0-1~ubuntu24.04.1',
      ],
    },
    {
      name: 'packages for all architectures are built on one',
      found: decide(['any', 'all'], [bookworm], ['linux/amd64', 'linux/arm64', 'linux/arm/v7']),
      builds: ['debian-12-amd64 -b 1.2.0-1', 'debian-12-arm64 -B 1.2.0-1', 'debian-12-arm-v7 -B 1.2.0-1'],
    },
    {
      name: 'where a platform has no package, nothing is built',
      found: decide(['amd64 arm64', 'all'], [bookworm], ['linux/amd64', 'linux/riscv64', 'linux/arm64']),
      builds: ['debian-12-amd64 -b 1.2.0-1', 'debian-12-arm64 -B 1.2.0-1'],
    },
    {
      name: 'not on the first one either',
      found: decide(['any-arm64'], [bookworm], ['linux/amd64', 'linux/arm64']),
      builds: ['debian-12-arm64 -b 1.2.0-1'],
    },
    {
      name: 'but there what runs everywhere is',
      found: decide(['arm64', 'all'], [bookworm], ['linux/amd64', 'linux/arm64']),
      builds: ['debian-12-amd64 -b 1.2.0-1', 'debian-12-arm64 -B 1.2.0-1'],
    },
    {
      name: 'where that is all there is, once',
      found: decide(['all'], [bookworm, trixie], ['linux/amd64', 'linux/arm64']),
      builds: ['debian-12-amd64 -b 1.2.0-1'],
    },
  ])('$name', ({ found, builds }) => {
    expect(found).toEqual(builds);
  });

  test('packages of several distributions never have the same names', async () => {
    expect(
      await problemFrom(() => decide(['any'], [bookworm, trixie], ['linux/amd64'], 'false')),
    ).toMatchObject({ kind: 'request', what: expect.stringContaining('suffix is false') });
    expect(await problemFrom(() => decide(['any'], [bookworm, debian('12', 'bookworm')]))).toMatchObject({
      kind: 'request',
      what: 'debian:bookworm and debian:bookworm are both Debian 12 (bookworm)',
    });
    const [sid, devel] = ['debian', 'ubuntu'].map((id) =>
      readDistribution(`ID=${id}\nID_LIKE=debian\nVERSION_CODENAME=next\n`, `${id}:next`),
    );
    for (const wish of ['auto', 'true'] as const)
      expect(
        await problemFrom(() => decide(['any'], [bookworm, sid!, devel!], ['linux/amd64'], wish)),
      ).toMatchObject({
        kind: 'request',
        what: 'Debian (next) and Ubuntu (next) have no number: their packages would have the same names',
      });
  });

  test('where no platform has a package, it says which there are', async () => {
    expect(await problemFrom(() => decide(['arm64', 's390x'], [bookworm], ['linux/amd64']))).toMatchObject({
      kind: 'request',
      what: 'No package is for linux/amd64: they are for arm64 s390x',
    });
  });
});
