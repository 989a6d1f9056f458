import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostPlatform, normalizePlatform, sortPlatforms } from '../../../src/oci/platform.ts';

describe('a platform', () => {
  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['Linux/X86-64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/amd64/3', 'linux/amd64/v3'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64/8', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/7', 'linux/arm/v7'],
    ['linux/arm/v6', 'linux/arm/v6'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armel', 'linux/arm/v6'],
    ['linux/i386', 'linux/386'],
    ['amd64', 'linux/amd64'],
    ['arm', 'linux/arm/v7'],
    ['windows/amd64', 'windows/amd64'],
    ['macos/arm64', 'darwin/arm64'],
    [' linux/riscv64 ', 'linux/riscv64'],
  ])('%s is %s', (text, expected) => {
    expect(normalizePlatform(text)).toBe(expected);
  });

  test.each([
    '',
    'linux',
    'linux/',
    'linux//v7',
    'linux/amd64/v1/x',
    'linux/amd64,linux/arm64',
    'linux/am d64',
  ])('`%s` is refused', (text) => {
    expect(() => normalizePlatform(text)).toThrow('is no platform');
  });

  test('normalising twice is normalising once', () => {
    const part = fc.constantFrom('x86_64', 'amd64', 'arm', 'arm64', 'armhf', '386', 'riscv64');
    const variant = fc.constantFrom('', '/v1', '/v7', '/v8', '/8', '/6', '/v2');
    fc.assert(
      fc.property(part, variant, (architecture, rest) => {
        const one = normalizePlatform(`linux/${architecture}${rest}`);
        expect(normalizePlatform(one)).toBe(one);
      }),
    );
  });

  test('lists are sorted, normalised and without duplicates', () => {
    expect(
      sortPlatforms(['linux/arm64', 'linux/arm', 'linux/x86_64', 'linux/amd64', 'linux/arm64/v8']),
    ).toEqual(['linux/amd64', 'linux/arm/v7', 'linux/arm64']);
  });

  test.each([
    ['x64', 'linux/amd64'],
    ['arm64', 'linux/arm64'],
    ['arm', 'linux/arm/v7'],
    ['ppc64', 'linux/ppc64le'],
    ['s390x', 'linux/s390x'],
  ])('Node on %s runs containers of %s', (architecture, expected) => {
    expect(hostPlatform(architecture)).toBe(expected);
  });
});
