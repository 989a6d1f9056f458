import { stat } from 'node:fs/promises';
import { blobPath } from '../../oci/blobs.ts';
import type { LayoutImage } from '../../oci/layout.ts';
import type { Descriptor } from '../../oci/schemas.ts';
import { surroundingsFailed, type Problem } from '../../problem.ts';

/** @throws Problem (surroundings) when a layer's blob is missing or has not the length that the manifest names */
export async function checkLength(dir: string, { digest, size }: Descriptor): Promise<void> {
  const actual = await stat(blobPath(dir, digest)).catch((error: unknown) => {
    throw surroundingsFailed(`Layer ${digest} is missing in ${dir}`, {}, error);
  });
  if (actual.size !== size)
    throw surroundingsFailed(
      `Layer ${digest} has ${actual.size} bytes, and the manifest names ${size}: it is cut short`,
      { todo: 'Build it again; when it happens again, look at the disk' },
    );
}

/** A layer is not what the image's config says it is. @param index 0 is the bottom one */
export function lyingLayer(
  { layers, diffIds }: Pick<LayoutImage, 'layers' | 'diffIds'>,
  index: number,
  diffId: string,
): Problem {
  return surroundingsFailed(
    `Layer ${index + 1} of ${layers.length} is not what the image says: it unpacks to ` +
      `${diffId}, and the configuration names ${diffIds[index] ?? 'none'}`,
    { todo: 'Build it again: the layout is damaged' },
  );
}
