import { join } from 'node:path';
import type { BuiltLayout } from '../build/built.ts';
import { nodeName } from '../build/node-name.ts';
import type { ReusedParents } from '../build/nodes.ts';
import { parseReference } from '../oci/reference.ts';
import type { Plan, PlannedImage, PublishedImageRef } from '../plan/plan.ts';
import type { Workshop } from './workshop.ts';

/**
 * Copies published images into layouts on disk, one for each platform: their gates read them as if they had been
 * built here.
 * @throws Problem (surroundings) when a blob is missing or is not what its digest says
 */
export async function pullReused(
  images: readonly PlannedImage[],
  workshop: Workshop,
  onLayout: (layout: BuiltLayout) => void,
): Promise<readonly BuiltLayout[]> {
  if (images.length === 0) return [];
  const [{ pullLayout, createPulledBlobs }, client, kept] = await Promise.all([
    import('../oci/pull.ts'),
    workshop.registry(),
    workshop.kept(),
  ]);
  const wanted = images.flatMap((image) =>
    image.platforms.map((platform) => ({ image, platform, node: nodeName(image.name, platform) })),
  );
  const here = await Promise.all(wanted.map(({ node }) => kept.find(node)));
  const pulled = createPulledBlobs(new Map(here.flatMap((blobs) => [...blobs])));
  return Promise.all(
    wanted.map(async ({ image, platform, node }) => {
      const published = publishedOf(image);
      const dir = join(workshop.folder, 'pulled', node);
      await pullLayout(client, parseReference(published.ref), published.digest, platform, dir, pulled);
      await kept.keep(node, dir);
      const layout = { image: image.name, platform, dir };
      onLayout(layout);
      return layout;
    }),
  );
}

/** The reused images that others of this run are built on: where they are, and the layers that must be found again. */
export async function reusedParents(
  plan: Plan,
  built: readonly PlannedImage[],
  workshop: Workshop,
): Promise<ReusedParents> {
  const needed = new Set(built.flatMap(({ needs }) => needs));
  const parents = plan.images.filter(({ name, decision }) => decision === 'reuse' && needed.has(name));
  if (parents.length === 0) return new Map();
  const [{ publishedConfigs }, client] = await Promise.all([
    import('../oci/published-configs.ts'),
    workshop.registry(),
  ]);
  return new Map(
    await Promise.all(
      parents.map(async (parent) => {
        const published = publishedOf(parent);
        const configs = await publishedConfigs(client, parseReference(published.ref), published.digest);
        return [
          parent.name,
          {
            references: Object.fromEntries(
              parent.platforms.map((one) => [one, `${published.repository}@${published.digest}`]),
            ),
            diffIds: Object.fromEntries(
              [...configs].map(([platform, { rootfs }]) => [platform, rootfs.diff_ids] as const),
            ),
          },
        ] as const;
      }),
    ),
  );
}

function publishedOf({ name, published }: PlannedImage): PublishedImageRef {
  if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
  return published;
}
