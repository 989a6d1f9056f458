/** Versions that are named after what they bring, and the first glibc with it (glibc's NEWS, 2.36). */
const named: Readonly<Record<string, string>> = { GLIBC_ABI_DT_RELR: '2.36' };

/**
 * The first glibc that has a version of its interface: `2.34` for `GLIBC_2.34`.
 * @returns `undefined` where no number can be told: `GLIBC_PRIVATE`
 */
export function glibcOf(version: string): string | undefined {
  return (
    /^GLIBC_(\d+(?:\.\d+)*)$/.exec(version)?.[1] ??
    (Object.hasOwn(named, version) ? named[version] : undefined)
  );
}

/** Orders versions by their numbers: `2.4` is before `2.31`, and `2.3` before `2.3.4`. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
