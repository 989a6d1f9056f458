import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSmallFile } from '../oci/blobs.ts';
import { isDigest } from '../oci/digest.ts';
import { partOf } from '../tools/temporary.ts';
import { largestSbom, parseSbom } from './sbom-blob.ts';

/** What kind of run has kept it: what a pull request has kept is no baseline. */
export type SbomOrigin = 'trusted' | 'pull-request';

/** The SBOM of an image that a trusted run has kept on this machine; undefined when there is none that makes sense. */
export async function readLocalSbom(
  cacheDir: string,
  digest: string,
  platform: string,
): Promise<string | undefined> {
  // Missing, unreadable and cut short are the same here: lost.
  const file = sbomFile(cacheDir, digest, platform, 'trusted');
  const bytes = await readSmallFile(file, largestSbom).catch(() => undefined);
  return bytes === undefined ? undefined : parseSbom(bytes.toString('utf8'));
}

/** Keeps an SBOM on this machine. @throws when it cannot be written */
export async function writeLocalSbom(
  cacheDir: string,
  digest: string,
  platform: string,
  origin: SbomOrigin,
  text: string,
): Promise<void> {
  const file = sbomFile(cacheDir, digest, platform, origin);
  const part = partOf(file);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(part, text, { mode: 0o600 });
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

function sbomFile(cacheDir: string, digest: string, platform: string, origin: SbomOrigin): string {
  if (!isDigest(digest)) throw new TypeError(`${digest} is no digest`);
  const place = `${digest.slice('sha256:'.length)}.${platform.replace(/[^\w.-]/g, '-')}`;
  return join(cacheDir, 'sboms', `${place}${origin === 'trusted' ? '' : '.pull-request'}.cdx.json`);
}
