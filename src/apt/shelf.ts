/** A repository as it is read, wherever it lives. Paths are relative to it. */
export interface Shelf {
  /** A file that is small; undefined where there is none. @throws Problem (surroundings) */
  read(path: string): Promise<Buffer | undefined>;
  /** The sizes of those packages that are there, in bytes; nothing is read of them. @throws Problem (surroundings) */
  sizes(paths: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The SHA-256 of a package, hex, in constant memory; undefined where there is none. @throws Problem (surroundings) */
  sha256(path: string): Promise<string | undefined>;
}
