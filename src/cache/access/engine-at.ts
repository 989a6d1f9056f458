/** Where an engine's folders can be reached. */
export type EngineAt =
  /** On this machine, in one of these folders if at all. */
  | { readonly kind: 'here'; readonly roots: readonly string[] }
  /** In a container of the docker engine. */
  | { readonly kind: 'container'; readonly container: string }
  | { readonly kind: 'elsewhere' };

/** What is known of an engine. */
export interface EngineFacts {
  /** The state folder of a BuildKit that we have started: `root` of its configuration. */
  readonly root?: string;
  /** buildx's word: `docker-container`, `remote`, `kubernetes`, `docker`. */
  readonly driver: string;
  readonly nodes: readonly { readonly name: string; readonly endpoint?: string }[];
}

/** BuildKit's own default, and that of the container builder's image: a volume is mounted there. */
export const rootInContainer = '/var/lib/buildkit';

/**
 * Where to look for an engine's folders. Only one whose marker is found there is used: a wrong guess does no harm. Each
 * node of a builder has mounts of its own, so only a single node can be gone into. A rootless engine is none of these: the
 * owners of its files are other numbers outside of it.
 */
export function engineAt({ root, driver, nodes }: EngineFacts): EngineAt {
  if (root !== undefined) return { kind: 'here', roots: [root] };
  const [node, ...others] = nodes;
  if (node === undefined || others.length > 0) return { kind: 'elsewhere' };
  // Docker's own driver names its containers so (docs.docker.com, "Docker container build driver").
  if (driver === 'docker-container') return { kind: 'container', container: `buildx_buildkit_${node.name}` };
  if (driver === 'remote' && node.endpoint?.startsWith('unix://') === true)
    return { kind: 'here', roots: [rootInContainer] };
  if (driver === 'docker') return { kind: 'here', roots: [containerdSnapshots] };
  return { kind: 'elsewhere' };
}

/** Of an engine with the containerd image store. */
const containerdSnapshots = '/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs';
