import type { InstalledPackage } from '../vulnerabilities/report.ts';

/** No package manager has longer names; patterns need time with the square of them. */
const longestName = 256;

/** Those of a distribution's packages (dpkg, apk, rpm) and of Conda's that are meant, each name once. */
export function systemPackages(
  installed: readonly InstalledPackage[],
  isMeant: (name: string) => boolean,
): readonly InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  for (const one of installed) {
    const { name, kind, isSystem } = one;
    if ((!isSystem && kind !== 'conda-pkg') || name.length > longestName || found.has(name)) continue;
    if (isMeant(name)) found.set(name, one);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How a package is left out of the final image. */
export function removalOf({ kind, name }: InstalledPackage): string {
  const remove =
    kind === 'debian' || kind === 'ubuntu'
      ? `apt-get purge --auto-remove ${name}`
      : kind === 'alpine' || kind === 'wolfi' || kind === 'chainguard'
        ? `apk del ${name}`
        : `removing ${name}`;
  return `Install it in a stage of its own and COPY --from it what was built; ${remove} helps only in the RUN that installed it`;
}
