/** What the projects of the bench `fresh` take from Debian. */

const aptMounts = [
  '--mount=type=cache,target=/var/cache/apt,sharing=locked',
  '--mount=type=cache,target=/var/lib/apt,sharing=locked',
].join(' ');

/** A step that installs packages, with apt's two cache mounts. @param {string} packages */
export function install(packages) {
  return `RUN ${aptMounts} rm -f /etc/apt/apt.conf.d/docker-clean && apt-get update && apt-get install --yes --no-install-recommends ${packages}`;
}
