import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blobFile } from './layouts.ts';

interface Descriptor {
  readonly digest: string;
}

/** What an image in a layout is, byte for byte: its config, in which every layer's diff_id stands. */
export async function imageConfig(layout: string): Promise<string> {
  const index = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8')) as { manifests: Descriptor[] };
  const root = index.manifests[0]?.digest ?? '';
  const manifest = JSON.parse(await readFile(blobFile(layout, root), 'utf8')) as { config: Descriptor };
  return readFile(blobFile(layout, manifest.config.digest), 'utf8');
}
