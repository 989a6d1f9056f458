/**
 * What we write into the root (index, or the only manifest) of an image when it is published, and read again from the
 * tags of later runs. Annotations, because labels would be inherited by derived images (design notes, "Skipping what
 * did not change").
 */
export const ownAnnotations = {
  /** `sha256:…` of all that the image is made of. */
  fingerprint: 'vnd.image-build.fingerprint',
  /** JSON: part → value; what the fingerprint was made of. */
  parts: 'vnd.image-build.parts',
  /** JSON: parent → digest of its root that this image was built on. */
  parents: 'vnd.image-build.parents',
  /** Comma-separated; the index says it too, a lone manifest does not. */
  platforms: 'vnd.image-build.platforms',
  /** `pull-request` where one has published it; absent otherwise. */
  origin: 'vnd.image-build.origin',
} as const;
