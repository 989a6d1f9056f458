import type { Bucket } from './bucket.ts';
import { servedWith } from './served.ts';

/**
 * What keeps two runs apart: the storage, which writes on a condition; or that we look before and after, where it knows
 * none.
 */
export type Guard = 'conditions' | 'looks';

/** The only object that is not a part of the repository; most storages never get it. */
export const probePath = '.image-build';
const probeText =
  'image-build has asked whether this storage writes on a condition (If-Match). It does not, or not for what is not there yet. This file may be removed.\n';

/** Of no object. */
const noEtag = '"00000000000000000000000000000000"';

/**
 * Proves that the key may write, and whether the storage looks at conditions: by writes on one that cannot hold. Some look
 * at it only where something is there already, which is why it is asked twice.
 * @throws Problem (surroundings) where the key may not write
 */
export async function guardOf(bucket: Pick<Bucket, 'put'>): Promise<Guard> {
  for (const content of [probeText, probeText]) {
    const stored = await bucket.put({
      path: probePath,
      content: { bytes: Buffer.from(content) },
      headers: servedWith(probePath),
      condition: { kind: 'same', etag: noEtag },
    });
    if (stored === 'unmet') return 'conditions';
    if (stored === 'unsupported') return 'looks';
  }
  return 'looks';
}
