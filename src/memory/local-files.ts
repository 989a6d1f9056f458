import { readSmallFile } from '../oci/blobs.ts';
import { isDigest } from '../oci/digest.ts';
import { writeWhole } from '../tools/temporary.ts';

/** What kind of run has kept something: what a pull request has kept counts for pull requests only. */
export type Origin = 'pull-request' | 'trusted';

/**
 * The text of a file that this machine has kept.
 * @param file absolute
 * @param largest in bytes; what is larger is nobody's
 * @returns undefined when it is missing, unreadable or too large, which is the same here: lost
 */
export async function readKept(file: string, largest: number): Promise<string | undefined> {
  const bytes = await readSmallFile(file, largest).catch(() => undefined);
  return bytes?.toString('utf8');
}

/**
 * Keeps a text on this machine, in place of what was there: nobody ever sees half of it.
 * @param file absolute; its folder is made
 * @throws when it cannot be written
 */
export async function writeKept(file: string, text: string): Promise<void> {
  await writeWhole(file, text, 0o600);
}

/**
 * The name, without an ending, of the file about an image. Those of pull requests have a file of their own: one must
 * not push a trusted one out.
 * @param digest of the image's root
 * @param platform where there is a file for each
 * @throws TypeError when the digest is none: it never becomes a path
 */
export function nameOf(digest: string, origin: Origin, platform?: string): string {
  if (!isDigest(digest)) throw new TypeError(`${digest} is no digest`);
  return [
    digest.slice('sha256:'.length),
    ...(platform === undefined ? [] : [platform.replace(/[^\w.-]/g, '-')]),
    ...(origin === 'trusted' ? [] : [origin]),
  ].join('.');
}
