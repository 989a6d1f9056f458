import { join } from 'node:path';
import { nameOf, readKept, writeKept, type Origin } from './local-files.ts';
import { largestSbom, parseSbom } from './sbom-blob.ts';

/**
 * The SBOM of an image that a trusted run has kept on this machine; undefined when there is none that makes sense.
 * @param cacheDir absolute
 * @param digest of the image's root
 * @throws TypeError when the digest is none
 */
export async function readLocalSbom(
  cacheDir: string,
  digest: string,
  platform: string,
): Promise<string | undefined> {
  const text = await readKept(sbomFile(cacheDir, digest, platform, 'trusted'), largestSbom);
  return text === undefined ? undefined : parseSbom(text);
}

/** Keeps an SBOM on this machine. @throws when it cannot be written */
export async function writeLocalSbom(
  cacheDir: string,
  digest: string,
  platform: string,
  origin: Origin,
  text: string,
): Promise<void> {
  await writeKept(sbomFile(cacheDir, digest, platform, origin), text);
}

function sbomFile(cacheDir: string, digest: string, platform: string, origin: Origin): string {
  return join(cacheDir, 'sboms', `${nameOf(digest, origin, platform)}.cdx.json`);
}
