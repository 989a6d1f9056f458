import { parseReference } from '../../src/oci/reference.ts';
import type { RegistryClient, StoredManifest } from '../../src/oci/registry/client.ts';
import { prepare } from '../../src/publish/prepare.ts';
import type { TestLayout } from './layouts.ts';

/** Brings layouts, joined and sealed as publishing does it, under a tag. @returns the root */
export async function pushImage(
  client: RegistryClient,
  ref: string,
  layouts: readonly TestLayout[],
  annotations: Readonly<Record<string, string>> = {},
): Promise<StoredManifest> {
  const to = parseReference(ref);
  const tag = { ...to, tag: to.tag ?? 'latest' };
  const source = { kind: 'layouts', dirs: layouts.map(({ dir }) => dir) } as const;
  const { blobs, manifests, root } = await prepare({ image: 'x', tags: [ref], source, annotations }, [tag]);
  for (const blob of blobs) await client.putBlob(to, blob);
  for (const { digest, ...manifest } of manifests)
    await client.putManifest({ registry: to.registry, repository: to.repository, digest }, manifest);
  await client.putManifest(tag, root);
  return root;
}
