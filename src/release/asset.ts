/** A file of a release, as it is to be. */
export interface Asset {
  /** The name that GitHub keeps it under. */
  readonly name: string;
  /** The file's own name, where GitHub does not take it. */
  readonly label?: string;
  /** In bytes. */
  readonly size: number;
  /** `sha256:…`. */
  readonly digest: string;
  readonly from: { readonly path: string } | { readonly text: string };
}

/** The name of the file with the sums of all others. */
export const sumsName = 'SHA256SUMS';

/**
 * A file's name as GitHub keeps it: letters and digits of ASCII, and `-_+@.`; anything else becomes a point, and none
 * stands at an end. Said here in advance, so that SHA256SUMS has the names that are downloaded: `1.2.0~rc.1` of a
 * Debian package is `1.2.0.rc.1`.
 * Source: docs.github.com/rest/releases/assets, "Upload a release asset": it "renames asset filenames that have special
 * characters, non-alphanumeric characters, and leading or trailing periods".
 * @returns nothing where nothing is left of it
 */
export function assetName(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9_+@-]+/g, '.')
    .replace(/^\./, '')
    .replace(/\.$/, '');
}
