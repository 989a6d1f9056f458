/** What an engine and the cache folder may take on a machine that stays: the policy's `state`. */
export interface StateLimits {
  /** In bytes; absent: no limit. */
  readonly keepBytes?: number;
  /** What was unused for longer goes, in milliseconds; absent: nothing goes for its age. */
  readonly olderThanMs?: number;
}

/** How much of the disk a BuildKit without a limit of its own leaves free, and keeps for itself all the same. */
const unlimited = ['minFreeSpace = "20%"', 'reservedSpace = "10%"'];

/**
 * The limits as lines of buildkitd.toml, to stand in the worker's table. None: BuildKit's own rules hold, by which cache
 * mounts go that were unused for two days.
 * Source: moby/buildkit, cmd/buildkitd/config/gcpolicy.go, and docs/buildkitd.toml.md.
 */
export function gcConfig({ keepBytes, olderThanMs }: StateLimits): readonly string[] {
  if (keepBytes === undefined && olderThanMs === undefined) return [];
  const space = keepBytes === undefined ? unlimited : [`maxUsedSpace = "${Math.max(1, keepBytes)}"`];
  return [
    'gc = true',
    ...(olderThanMs === undefined
      ? []
      : rule([`keepDuration = "${Math.max(1, Math.floor(olderThanMs / 1000))}s"`])),
    ...rule(space),
  ];
}

function rule(lines: readonly string[]): readonly string[] {
  return ['[[worker.oci.gcpolicy]]', 'all = true', ...lines];
}
