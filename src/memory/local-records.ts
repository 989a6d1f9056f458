import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSmallFile } from '../oci/blobs.ts';
import { isDigest } from '../oci/digest.ts';
import { partOf } from '../tools/temporary.ts';
import { parseRecord, type GateRecord } from './record-schema.ts';

/** A record of 5,000 files and as many findings has a few megabytes. */
const largest = 32 * 1024 * 1024;

/**
 * The newest record of an image on this machine; undefined when there is none that makes sense.
 * @param digest of the image's root
 * @param isTrusted whether those of pull requests are left out
 */
export async function readLocal(
  cacheDir: string,
  digest: string,
  isTrusted: boolean,
): Promise<GateRecord | undefined> {
  const origins = isTrusted ? (['trusted'] as const) : (['trusted', 'pull-request'] as const);
  const found = await Promise.all(
    origins.map(async (origin) => {
      // Missing, unreadable and cut short are the same here: lost.
      const bytes = await readSmallFile(recordFile(cacheDir, digest, origin), largest).catch(() => undefined);
      const record = bytes === undefined ? undefined : parseRecord(bytes.toString('utf8'), Date.now());
      return record?.origin === origin ? [record] : [];
    }),
  );
  return found.flat().sort((a, b) => Date.parse(b.checkedAt) - Date.parse(a.checkedAt))[0];
}

/** Keeps a record on this machine, in place of an older one of the same origin. @throws when it cannot be written */
export async function writeLocal(cacheDir: string, digest: string, record: GateRecord): Promise<void> {
  const file = recordFile(cacheDir, digest, record.origin);
  const part = partOf(file);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(part, JSON.stringify(record), { mode: 0o600 });
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

/** Those of pull requests have a file of their own: one must not push a trusted one out. */
function recordFile(cacheDir: string, digest: string, origin: GateRecord['origin']): string {
  if (!isDigest(digest)) throw new TypeError(`${digest} is no digest`);
  const name = digest.slice('sha256:'.length);
  return join(cacheDir, 'records', origin === 'trusted' ? `${name}.json` : `${name}.pull-request.json`);
}
