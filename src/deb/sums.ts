/** A file that is let out. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** What `sha256sum --check` reads: sorted by name, the same on every machine. */
export function sumsText(files: readonly OutputFile[]): string {
  return [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}

/** What dpkg-buildpackage makes for people and archives. */
export function isForOutput(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.+~_%-]*\.(deb|ddeb|udeb|buildinfo|changes)$/.test(name);
}

/** The packages among them: what has to be the same in every build. */
export function isPackage(name: string): boolean {
  return /\.(deb|ddeb|udeb)$/.test(name);
}
