import type { Selections } from './selection.ts';

/** A source of COPY, ADD or a bind mount that the context does not have. */
export interface MissingSource {
  readonly source: string;
  readonly line?: number;
  /** `ignored`: it is on the disk, and .dockerignore drops it; `absent`: it is not there at all. */
  readonly why: 'ignored' | 'absent';
  /** The .dockerignore that drops it, relative to the context or the Dockerfile's own. */
  readonly ignoreFile?: string;
}

/** One build context on disk, after its .dockerignore. Everything is read when it is first needed, and once. */
export interface ContextFiles {
  /**
   * A digest of all that the selections reach: path, type, mode, link target and content; nothing of times, owners or
   * where the context lies. The order of the selections makes no difference.
   */
  readonly digest: (selections: Selections) => Promise<string>;
  /** What they reach: path → a digest of the entry. */
  readonly files: (selections: Selections) => Promise<Readonly<Record<string, string>>>;
  /** The files among them whose paths fit: path → SHA-256 (hex) of what they hold. No others are read. */
  readonly contents: (
    selections: Selections,
    fits: (path: string) => boolean,
  ) => Promise<Readonly<Record<string, string>>>;
  /** Whether a change, also a removal, of this path (relative to the context) can change what they reach. */
  readonly covers: (selections: Selections, path: string) => Promise<boolean>;
  /** Plain sources (no wildcards) that are not there. */
  readonly missing: (selections: Selections) => Promise<readonly MissingSource[]>;
}

/** All contexts of a run; contents are read once, however many images and contexts have a file. */
export interface Contexts {
  /**
   * @param folder absolute
   * @param dockerfile absolute; `<Dockerfile>.dockerignore` beside it goes before the context's own
   */
  readonly open: (folder: string, dockerfile?: string) => Promise<ContextFiles>;
}
