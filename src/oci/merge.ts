import { badRequest } from '../problem.ts';
import { digestOf } from './digest.ts';
import type { LayoutImage } from './layout.ts';
import { mediaTypes } from './media-types.ts';
import { comparePlatforms } from './platform.ts';
import type { Descriptor } from './schemas.ts';

/** One platform of an image, wherever it is: in a layout on this disk, or in a registry. */
export type PlatformImage = Pick<
  LayoutImage,
  /** Where it is, as it is told. */
  'dir' | 'platform' | 'root' | 'index' | 'manifest' | 'attestations'
>;

/** What a name will point to. */
export interface MergedImage {
  readonly descriptor: Descriptor;
  /** The bytes of the new index; absent when one layout's own root is taken as it is. */
  readonly bytes?: Buffer;
}

/**
 * Joins the layouts of one image, one per platform, under one descriptor. One layout: its root as BuildKit wrote it.
 * Several: an OCI index over their manifests and attestations, sorted by platform, so that the same layouts in any
 * order have the same digest. No manifest is written again, and annotations stay where all platforms agree.
 * @throws Problem (request) when two layouts are for the same platform, or there is none
 */
export function mergePlatforms(layouts: readonly PlatformImage[]): MergedImage {
  const sorted = [...layouts].sort((a, b) => comparePlatforms(a.platform, b.platform));
  const [first] = sorted;
  if (!first) throw badRequest('An image without any platform cannot be published');
  if (sorted.length === 1) return { descriptor: first.root };
  for (const [index, { platform, dir }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next?.platform === platform)
      throw badRequest(`Two layouts of one image are for ${platform}: ${dir} and ${next.dir}`);
  }

  const annotations = agreed(sorted.map(({ index }) => index?.annotations ?? {}));
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.index,
      // Attestations after all images, as buildx has it: old clients take the first entry that fits.
      manifests: [...sorted.map(imageEntry), ...sorted.flatMap((layout) => layout.attestations)],
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    }),
  );
  return {
    descriptor: { mediaType: mediaTypes.index, digest: digestOf(bytes), size: bytes.length },
    bytes,
  };
}

/** A platform's entry: its descriptor with the platform, and without the names that a layout's index gives it. */
function imageEntry({ manifest, platform, index }: PlatformImage): Descriptor {
  const [os = '', architecture = '', variant] = platform.split('/');
  const { mediaType, digest, size } = manifest;
  const annotations = index ? (manifest.annotations ?? {}) : {};
  return {
    mediaType,
    digest,
    size,
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    // As it stands where there is one: Windows images carry an `os.version` in it.
    platform: manifest.platform ?? { architecture, os, ...(variant === undefined ? {} : { variant }) },
  };
}

/** The entries that all have, in the order of their names. */
function agreed(all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const [first = {}] = all;
  const names = Object.keys(first).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = first[name];
      return value !== undefined && all.every((each) => each[name] === value) ? [[name, value]] : [];
    }),
  );
}
