import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { readLayout } from '../../src/oci/layout.ts';

/** The files in the layers of a layout, bottom layer first, without folders; layers are gzipped. */
export async function filesOf(dir: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { digest } of (await readLayout(dir)).layers) {
    const blob = createReadStream(join(dir, 'blobs', ...digest.split(':')));
    for await (const entry of blob.pipe(createGunzip()).pipe(extract())) {
      if (entry.header.type === 'file') names.push(entry.header.name);
      entry.resume();
    }
  }
  return names;
}
