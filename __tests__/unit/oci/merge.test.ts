import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LayoutImage } from '../../../src/oci/layout.ts';
import { mergePlatforms } from '../../../src/oci/merge.ts';
import type { Descriptor } from '../../../src/oci/schemas.ts';
import { sha256 } from '../../support/layouts.ts';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';

function image(platform: string, extra: Partial<LayoutImage> = {}): LayoutImage {
  const descriptor = (what: string): Descriptor => ({
    mediaType: manifestType,
    digest: sha256(`${platform} ${what}`),
    size: 10,
  });
  const [os = '', architecture = ''] = platform.split('/');
  return {
    dir: `/layouts/${platform}`,
    root: descriptor('root'),
    manifest: descriptor('manifest'),
    platform,
    config: { os, architecture, rootfs: { type: 'layers', diff_ids: [] } },
    configDescriptor: descriptor('config'),
    layers: [],
    diffIds: [],
    attestations: [],
    ...extra,
  };
}

const index = (annotations?: Record<string, string>) => ({
  schemaVersion: 2 as const,
  manifests: [],
  ...(annotations ? { annotations } : {}),
});

const parsed = (bytes: Buffer | undefined): unknown => JSON.parse(bytes?.toString() ?? '');

describe('joining the platforms of an image', () => {
  test('one platform keeps what the build made', () => {
    const only = image('linux/amd64');
    expect(mergePlatforms([only])).toEqual({ descriptor: only.root });
  });

  test('several become an index: sorted, with the manifests as they are, attestations last', () => {
    const attestation = {
      mediaType: manifestType,
      digest: sha256('attestation'),
      size: 3,
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    };
    const arm = image('linux/arm/v7', { attestations: [attestation] });
    const amd = image('linux/amd64');
    const { descriptor, bytes } = mergePlatforms([arm, amd]);
    expect(parsed(bytes)).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        { ...amd.manifest, platform: { architecture: 'amd64', os: 'linux' } },
        { ...arm.manifest, platform: { architecture: 'arm', os: 'linux', variant: 'v7' } },
        attestation,
      ],
    });
    expect(descriptor).toEqual({
      mediaType: 'application/vnd.oci.image.index.v1+json',
      digest: sha256(bytes ?? ''),
      size: bytes?.length,
    });
  });

  test('annotations stay where all platforms agree', () => {
    const { bytes } = mergePlatforms([
      image('linux/amd64', { index: index({ same: '1', other: '1', only: '1' }) }),
      image('linux/arm64', { index: index({ same: '1', other: '2' }) }),
    ]);
    expect(parsed(bytes)).toHaveProperty('annotations', { same: '1' });
  });

  test('the order in which platforms are given changes nothing', () => {
    const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/386', 'linux/s390x'];
    fc.assert(
      fc.property(
        fc
          .shuffledSubarray(platforms, { minLength: 2 })
          .chain((some) =>
            fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
          ),
        ([one, other]) => {
          const digestOf = (names: string[]): string =>
            mergePlatforms(names.map((name) => image(name))).descriptor.digest;
          expect(digestOf(one)).toBe(digestOf(other));
        },
      ),
    );
  });

  test('the same platform twice is refused', () => {
    const twice = [image('linux/amd64'), image('linux/arm64'), image('linux/amd64', { dir: '/other' })];
    expect(() => mergePlatforms(twice)).toThrow('Two layouts of one image are for linux/amd64');
  });
});
