import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { parseJson } from '../tools/json.ts';
import { writeWhole } from '../tools/temporary.ts';
import { blobPath, brokenBlob, readSmallFile } from './blobs.ts';
import { digestOf } from './digest.ts';

const typedSchema = Type.Object({ mediaType: Type.String() });

/**
 * Makes a layout of an image whose blobs lie in another one, which has no `index.json` yet.
 * @param dir the folder of the new layout; its parents are made
 * @param from the layout that has the blobs, absolute
 * @param root digest of the manifest or index that `index.json` is to name
 * @throws Problem (surroundings) when that blob is not there, or is not what its digest says
 */
export async function viewLayout(dir: string, from: string, root: string): Promise<void> {
  const bytes = await readSmallFile(blobPath(from, root));
  if (digestOf(bytes) !== root) throw brokenBlob(from, root, `has the contents of ${digestOf(bytes)}`);
  const { mediaType } = parseJson(typedSchema, bytes.toString('utf8'), `Blob ${root} of ${from}`);
  await mkdir(dir, { recursive: true });
  await symlink(join(from, 'blobs'), join(dir, 'blobs'), 'junction');
  await writeFile(join(dir, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  const manifests = [{ mediaType, digest: root, size: bytes.length }];
  await writeWhole(join(dir, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
}
