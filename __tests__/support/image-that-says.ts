import type { LayoutImage } from '../../src/oci/layout.ts';
import type { ImageConfig } from '../../src/oci/schemas.ts';

const nothing = { mediaType: 'application/octet-stream', digest: `sha256:${'0'.repeat(64)}`, size: 0 };

/** An image of which only what it says of itself matters. @param config what is run in it, and how */
export function imageThatSays(config: ImageConfig['config'] = {}): LayoutImage {
  return {
    dir: '/nowhere',
    root: nothing,
    manifest: nothing,
    platform: 'linux/amd64',
    config: { os: 'linux', architecture: 'amd64', config, rootfs: { type: 'layers', diff_ids: [] } },
    configDescriptor: nothing,
    layers: [],
    diffIds: [],
    attestations: [],
  };
}
