/** What Trivy says of one group of packages: what names them, and of which kind they are. */
export interface ResultOf {
  readonly Target?: string;
  readonly Class?: string;
  readonly Type?: string;
}

/** What Trivy calls packages that it has put together from many files; each has its own file then. */
const together = new Map([
  ['python-pkg', 'Python'],
  ['conda-pkg', 'Conda'],
  ['gemspec', 'Ruby'],
  ['node-pkg', 'Node.js'],
  ['jar', 'Java'],
  ['kubernetes', 'Kubernetes'],
]);

/**
 * The file that a group of a language's packages was read from: a Go or Rust program, a lock file.
 * Source: Trivy, pkg/scan/langpkg/scan.go, `targetName`.
 * @returns undefined where it is no file: a distribution's packages, or those of many files
 */
export function fileOf({ Target = '', Class, Type = '' }: ResultOf): string | undefined {
  const isFile = Class === 'lang-pkgs' && Target !== '' && together.get(Type) !== Target;
  return isFile ? Target : undefined;
}
