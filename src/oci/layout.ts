import { join } from 'node:path';
import { surroundingsFailed } from '../problem.ts';
import { parseJson } from '../tools/json.ts';
import { readJsonBlob, readSmallFile } from './blobs.ts';
import { isIndexType, isManifestType } from './media-types.ts';
import { platformOf } from './platform.ts';
import {
  configSchema,
  indexSchema,
  manifestSchema,
  type Descriptor,
  type ImageConfig,
  type ImageIndex,
} from './schemas.ts';

/** One image for one platform in an OCI image layout, as BuildKit's `type=oci,tar=false` writes it. */
export interface LayoutImage {
  /** The layout folder. */
  readonly dir: string;
  /** What `index.json` names: an index when there are attestations, else the manifest. */
  readonly root: Descriptor;
  /** The root's contents when it is an index. */
  readonly index?: ImageIndex;
  readonly manifest: Descriptor;
  /** Normalised, from the image's own config. */
  readonly platform: string;
  /** What the image says of itself: untrusted. */
  readonly config: ImageConfig;
  readonly configDescriptor: Descriptor;
  /** Bottom layer first. */
  readonly layers: readonly Descriptor[];
  /** Digests of the unpacked layers, bottom first, as many as layers. */
  readonly diffIds: readonly string[];
  /** Manifests of provenance and SBOM. */
  readonly attestations: readonly Descriptor[];
}

/** Whether a manifest of an index is an attestation of another (BuildKit docs/attestations/attestation-storage.md). */
export function isAttestation(descriptor: Descriptor): boolean {
  return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}

/**
 * Reads a layout's `index.json`.
 * @returns the one descriptor it names (several entries for one digest are several names of it)
 * @throws Problem (surroundings) when it is no layout or holds several images
 */
export async function readRoot(dir: string): Promise<Descriptor> {
  const path = join(dir, 'index.json');
  const { manifests } = parseJson(indexSchema, (await readSmallFile(path)).toString('utf8'), path);
  const [root] = manifests;
  if (!root || new Set(manifests.map(({ digest }) => digest)).size !== 1)
    throw surroundingsFailed(`${path} names ${manifests.length} images instead of one`);
  return root;
}

/**
 * Reads everything about a layout's image but its layers; the digests of what is read are checked.
 * @param dir the layout folder
 * @throws Problem (surroundings) when it is no layout of one image for one platform, or a blob is missing or wrong
 */
export async function readLayout(dir: string): Promise<LayoutImage> {
  const root = await readRoot(dir);
  const index = isIndexType(root.mediaType) ? await readJsonBlob(indexSchema, dir, root) : undefined;
  const images = index ? index.manifests.filter((each) => !isAttestation(each)) : [root];
  const [manifest] = images;
  if (!manifest || images.length > 1)
    throw surroundingsFailed(`The layout ${dir} holds ${images.length} platforms instead of one`);
  if (!isManifestType(manifest.mediaType))
    throw surroundingsFailed(`The layout ${dir} holds a ${manifest.mediaType}, which is no image`);

  const { config: configDescriptor, layers } = await readJsonBlob(manifestSchema, dir, manifest);
  const config = await readJsonBlob(configSchema, dir, configDescriptor);
  const diffIds = config.rootfs.diff_ids;
  if (diffIds.length !== layers.length)
    throw surroundingsFailed(
      `The layout ${dir} has ${layers.length} layers, and its config names ${diffIds.length}`,
    );
  return {
    dir,
    root,
    ...(index ? { index } : {}),
    manifest,
    platform: platformOf(config.os, config.architecture, config.variant),
    config,
    configDescriptor,
    layers,
    diffIds,
    attestations: index ? index.manifests.filter(isAttestation) : [],
  };
}
