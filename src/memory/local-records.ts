import { join } from 'node:path';
import { nameOf, readKept, writeKept, type Origin } from './local-files.ts';
import { parseRecord, type GateRecord } from './record-schema.ts';

/** A record of 5,000 files and as many findings has a few megabytes. */
const largest = 32 * 1024 * 1024;

/**
 * The newest record of an image on this machine; undefined when there is none that makes sense.
 * @param cacheDir absolute
 * @param digest of the image's root
 * @param isTrusted whether those of pull requests are left out
 * @throws TypeError when the digest is none
 */
export async function readLocal(
  cacheDir: string,
  digest: string,
  isTrusted: boolean,
): Promise<GateRecord | undefined> {
  const origins = isTrusted ? (['trusted'] as const) : (['trusted', 'pull-request'] as const);
  const found = await Promise.all(
    origins.map(async (origin) => {
      const text = await readKept(recordFile(cacheDir, digest, origin), largest);
      const record = text === undefined ? undefined : parseRecord(text, Date.now());
      return record?.origin === origin ? [record] : [];
    }),
  );
  return found.flat().sort((a, b) => Date.parse(b.checkedAt) - Date.parse(a.checkedAt))[0];
}

/** Keeps a record on this machine, in place of an older one of the same origin. @throws when it cannot be written */
export async function writeLocal(cacheDir: string, digest: string, record: GateRecord): Promise<void> {
  await writeKept(recordFile(cacheDir, digest, record.origin), JSON.stringify(record));
}

function recordFile(cacheDir: string, digest: string, origin: Origin): string {
  return join(cacheDir, 'records', `${nameOf(digest, origin)}.json`);
}
