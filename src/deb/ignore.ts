/**
 * What of a folder does not get into the build: Git's own files, the packages that were built before, and what Git
 * ignores. A repository's own `.dockerignore` is for its images and says nothing here.
 * Source: docs.docker.com, ".dockerignore files".
 * @param ignored relative to the folder, as Git lists it
 * @param output the folder with the packages, relative to the folder; absent where it is elsewhere
 * @returns the text of an ignore file
 */
export function ignoreFile(ignored: readonly string[], output: string | undefined): string {
  // Whoever ignores all of debian/ makes it before, and means it.
  const paths = [...(output === undefined ? [] : [output]), ...ignored].filter((path) => path !== 'debian/');
  // Submodules have a .git of their own, which says where on this machine the repository is.
  return ['**/.git\n', ...paths.map((path) => `/${literal(path.replace(/\/+$/, ''))}\n`)].join('');
}

/** Signs that mean something in a pattern; what an ignore file cannot say at all is any one sign. */
function literal(path: string): string {
  return path
    .replaceAll(/[\\*?[\]]/g, String.raw`\$&`)
    .replaceAll(/[\r\n]/g, '?')
    .replace(/\s$/, '?');
}
