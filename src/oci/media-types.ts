/** Media types of OCI images and of Docker's schema 2 (image-spec/media-types.md, distribution docs). */
export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
} as const;

/** What we accept when we ask a registry for a manifest. */
export const manifestTypes: readonly string[] = [
  mediaTypes.index,
  mediaTypes.manifest,
  mediaTypes.dockerIndex,
  mediaTypes.dockerManifest,
];

/** Whether a media type is that of an index (Docker: manifest list). */
export function isIndexType(mediaType: string): boolean {
  return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}

/** Whether a media type is that of one image's manifest. */
export function isManifestType(mediaType: string): boolean {
  return mediaType === mediaTypes.manifest || mediaType === mediaTypes.dockerManifest;
}

export type Compression = 'none' | 'gzip' | 'zstd';

/** How a layer is compressed, or undefined when its media type is not one of a layer. */
export function compressionOf(mediaType: string): Compression | undefined {
  const match =
    /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](gzip|zstd))?$/.exec(
      mediaType,
    );
  if (!match) return undefined;
  if (match[1] === 'gzip') return 'gzip';
  return match[1] === 'zstd' ? 'zstd' : 'none';
}
