/** What the name of a release's tag says. */

/**
 * @typedef {object} TagVersion
 * @property {string} version       `1.2.0-rc.1`, as package.json has it
 * @property {readonly [number, number, number]} core
 * @property {boolean} isPrerelease
 */

/** Source: semver.org, without build metadata, which neither an image's tag nor npm can carry. */
const pattern =
  /^v((0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?)$/;

/**
 * @param {string} tag
 * @returns {TagVersion | undefined} undefined for what is no release of this project: `v1`, `nightly`
 */
export function versionOfTag(tag) {
  const [, version, major, minor, patch, prerelease] = pattern.exec(tag) ?? [];
  if (version === undefined) return undefined;
  return {
    version,
    core: [Number(major), Number(minor), Number(patch)],
    isPrerelease: prerelease !== undefined,
  };
}

/**
 * The version of the Debian package, which is native: a tilde sorts before the release, a hyphen would part a revision.
 * `src/deb/version.ts` makes the same of the tag, and a test holds them together.
 *
 * @param {string} version  `1.2.0-rc.1`
 * @returns {string} `1.2.0~rc.1`
 */
export function debianVersion(version) {
  const [core = '', ...prerelease] = version.split('-');
  return prerelease.length === 0 ? core : `${core}~${prerelease.join('-').replaceAll(/-+/g, '.')}`;
}

/**
 * @param {TagVersion['core']} a
 * @param {TagVersion['core']} b
 * @returns {number} negative where `a` is the older one
 */
export function compareCores(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
