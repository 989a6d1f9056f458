/**
 * Whether an image stands on a base: the base's diff_ids are a prefix of its own. An image is built on itself, and
 * every image on the empty one (`FROM scratch`).
 * @param base diff_ids, bottom first
 * @param derived diff_ids, bottom first
 */
export function isBuiltOn(base: readonly string[], derived: readonly string[]): boolean {
  return sharedLayers(base, derived) === base.length;
}

/** How many layers two images share, counted from the bottom. */
export function sharedLayers(one: readonly string[], other: readonly string[]): number {
  const longest = Math.min(one.length, other.length);
  for (let index = 0; index < longest; index += 1) if (one[index] !== other[index]) return index;
  return longest;
}
