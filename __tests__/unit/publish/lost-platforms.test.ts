import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/oci/digest.ts';
import { mediaTypes } from '../../../src/oci/media-types.ts';
import type { StoredManifest } from '../../../src/oci/registry/client.ts';
import { lostPlatformNotes } from '../../../src/publish/lost-platforms.ts';

const digest = digestOf('anything');

function stored(mediaType: string, value: unknown): StoredManifest {
  const bytes = Buffer.from(JSON.stringify(value));
  return { digest: digestOf(bytes), mediaType, bytes };
}

function index(...platforms: readonly string[]): StoredManifest {
  const manifests = platforms.map((platform) => {
    const [os, architecture, variant] = platform.split('/');
    return {
      ...{ mediaType: mediaTypes.manifest, digest, size: 1 },
      platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
    };
  });
  return stored(mediaTypes.index, { schemaVersion: 2, manifests });
}

const lone = stored(mediaTypes.manifest, { schemaVersion: 2 });
const ref = 'r.io/app:1';

describe('a tag that has lost a platform', () => {
  test.each<{
    name: string;
    before: StoredManifest;
    after: StoredManifest;
    platforms?: readonly string[];
    expected: readonly string[];
  }>([
    {
      name: 'to an image for one',
      before: index('linux/amd64', 'linux/arm64/v8', 'unknown/unknown'),
      after: lone,
      expected: [
        'r.io/app:1 had linux/arm64 before, and has it no more; where that was not meant, build for linux/amd64,linux/arm64 again',
      ],
    },
    {
      name: 'to an image for fewer, whatever was planned',
      before: index('linux/amd64', 'linux/arm64', 'linux/arm/v7'),
      after: index('linux/amd64', 'unknown/unknown'),
      platforms: ['linux/arm64'],
      expected: [
        'r.io/app:1 had linux/arm/v7 and linux/arm64 before, and has it no more; where that was not meant, build for linux/amd64,linux/arm/v7,linux/arm64 again',
      ],
    },
    { name: 'not to the same ones', before: index('linux/amd64'), after: lone, expected: [] },
    {
      name: 'not to more',
      before: index('linux/amd64'),
      after: index('linux/amd64', 'linux/arm64'),
      expected: [],
    },
    { name: 'not from a lone image', before: lone, after: lone, platforms: ['linux/arm64'], expected: [] },
    {
      name: 'not where nobody knows what it is for now',
      before: index('linux/amd64'),
      after: lone,
      platforms: [],
      expected: [],
    },
    {
      name: 'not of what is no index, or has what no platform is called',
      before: stored(mediaTypes.index, { schemaVersion: 2, manifests: 'none' }),
      after: lone,
      expected: [],
    },
    { name: 'not of a made-up name', before: index('linux/<b>\u001b'), after: lone, expected: [] },
  ])('$name', ({ before, after, platforms = ['linux/amd64'], expected }) => {
    expect(lostPlatformNotes([{ ref, before, after, platforms }])).toEqual(expected);
  });

  test('is told with all others that have lost the same', () => {
    const before = index('linux/amd64', 'linux/arm64');
    const tags = ['1', '1.2', '1.2.0', 'latest', 'edge', 'main'].map((tag) => ({
      ...{ ref: `r.io/app:${tag}`, before, after: lone },
      platforms: ['linux/amd64'],
    }));
    expect(lostPlatformNotes(tags)).toEqual([
      'r.io/app:1, r.io/app:1.2, r.io/app:1.2.0, r.io/app:latest, r.io/app:edge, 1 more had linux/arm64 before, and have it no more; where that was not meant, build for linux/amd64,linux/arm64 again',
    ]);
  });
});
