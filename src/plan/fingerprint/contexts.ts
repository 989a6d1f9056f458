import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../oci/digest.ts';
import { messageOf } from '../../problem.ts';
import type { Contexts } from '../files/context-files.ts';
import type { PlannedImage } from '../plan.ts';
import { originOf } from '../reach/named.ts';
import type { Reach } from '../reach/reach.ts';
import type { FingerprintPart } from './fingerprint.ts';
import type { Share } from './share.ts';

/** What the build reads from folders of this machine. Where they lie makes no difference. */
export async function contextParts(image: PlannedImage, reach: Reach, contexts: Contexts): Promise<Share> {
  const folders = await Promise.all(
    [...reach.contexts].map(async ([key, { folder, dockerfile, selections }]): Promise<FingerprintPart> => {
      const files = await contexts.open(folder, dockerfile);
      return {
        name: key === 'context' ? key : `context ${key}`,
        value: await files.digest(selections),
        files: () => files.files(selections),
      };
    }),
  );
  const layouts = await layoutParts(image, reach);
  return { parts: [...folders, ...layouts.parts], volatile: layouts.volatile };
}

/** An OCI layout is the digest that is named, else what its index names. */
async function layoutParts({ target }: PlannedImage, { named }: Reach): Promise<Share> {
  const parts: FingerprintPart[] = [];
  const volatile: string[] = [];
  for (const [key, text] of Object.entries(target.contexts ?? {})) {
    const origin = originOf(text);
    if (origin.kind !== 'layout' || !named.has(key)) continue;
    try {
      const value = origin.digest ?? digestOf(await readFile(join(origin.folder, 'index.json')));
      parts.push({ name: `context ${key}`, value });
    } catch (error) {
      volatile.push(`the OCI layout of the context ${key} cannot be read: ${messageOf(error)}`);
    }
  }
  return { parts, volatile };
}
