import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Type } from '@sinclair/typebox';
import { blobPath, readJsonBlob } from '../../oci/blobs.ts';
import { digestOf } from '../../oci/digest.ts';
import type { LayoutImage } from '../../oci/layout.ts';
import { manifestSchema, type Descriptor } from '../../oci/schemas.ts';

/** Everything of it stays, but for what is known here. */
const configSchema = Type.Object({
  config: Type.Optional(
    Type.Union([
      Type.Null(),
      Type.Object({ OnBuild: Type.Optional(Type.Union([Type.Null(), Type.Array(Type.String())])) }),
    ]),
  ),
});

/**
 * The image as something to build on whose ONBUILD does not fire: where it has some, another layout of the same layers
 * whose config has none.
 * @param dir where that may be made: it need not be there
 * @returns in Bake's form: `oci-layout:///folder@sha256:…`; and the folder that has to be readable
 * @throws Problem (surroundings) when the layout is not whole
 */
export async function withoutTriggers(
  image: LayoutImage,
  dir: string,
): Promise<{ readonly context: string; readonly dir: string }> {
  const config = await readJsonBlob(configSchema, image.dir, image.configDescriptor);
  if ((config.config?.OnBuild ?? []).length === 0) return contextOf(resolve(image.dir), image.manifest);

  const manifest = await readJsonBlob(manifestSchema, image.dir, image.manifest);
  await mkdir(join(dir, 'blobs', 'sha256'), { recursive: true });
  const own = await putJson(dir, image.configDescriptor.mediaType, {
    ...config,
    config: { ...config.config, OnBuild: null },
  });
  const root = await putJson(dir, image.manifest.mediaType, { ...manifest, config: own });
  for (const digest of new Set(manifest.layers.map((layer) => layer.digest)))
    await symlink(blobPath(resolve(image.dir), digest), blobPath(dir, digest));
  await writeFile(join(dir, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(dir, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
  return contextOf(dir, root);
}

function contextOf(dir: string, { digest }: Descriptor): { readonly context: string; readonly dir: string } {
  return { context: `oci-layout://${dir}@${digest}`, dir };
}

async function putJson(dir: string, mediaType: string, value: unknown): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify(value));
  const digest = digestOf(bytes);
  await writeFile(blobPath(dir, digest), bytes);
  return { mediaType, digest, size: bytes.length };
}
