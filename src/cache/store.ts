/** A file that was found in a store. */
export interface Restored {
  /** The key that it was kept under: the one that was asked for, or one that begins with a prefix. */
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** What has given it, where a store is made of several: `about` of that one. */
  readonly from?: string;
}

/** What became of saving. `exists`: somebody has kept that key before; keys are never overwritten. */
export type Saved =
  | { readonly kind: 'saved'; readonly size: number }
  | { readonly kind: 'exists' }
  /** The store refused or failed; one sentence. It is told, and no failure of the run. */
  | { readonly kind: 'refused'; readonly why: string };

/** Where files are kept between runners: the runner's cache, a folder, or a registry. Keys are never overwritten. */
export interface FileStore {
  /** For people: `the runner’s cache`, `the folder /mnt/cache`. */
  readonly about: string;
  /**
   * Fetches the file of a key, else the newest one whose key begins with one of the prefixes, the first prefix first.
   * What comes damaged or not whole is nothing: the file is not there then.
   * @param file where it is put: absolute, not there before
   * @returns undefined when nothing was found
   * @throws Problem (surroundings) when the store cannot be asked: who asked goes on without, and tells it
   */
  restore(key: string, prefixes: readonly string[], file: string): Promise<Restored | undefined>;
  /**
   * Keeps a file under a key.
   * @param prefixes beginnings of the key by which it is going to be looked for; a store that finds any does not need them
   * @throws Problem: interrupted only
   */
  save(key: string, file: string, prefixes?: readonly string[]): Promise<Saved>;
}
