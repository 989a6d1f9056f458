/** What an entry of a layer's archive is. `whiteout`: it removes a file of a layer below; `opaque`: a whole folder's. */
export type EntryKind =
  'file' | 'folder' | 'symlink' | 'hardlink' | 'device' | 'fifo' | 'whiteout' | 'opaque';

/** One entry of a layer's archive. All text is the image's: untrusted. */
export interface LayerEntry {
  /** Without a slash at the beginning, `.` or `..`: `usr/bin/cc`. Of a whiteout: what it removes. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Of a file's contents, in bytes. */
  readonly size: number;
  /** Permission bits with setuid, setgid and sticky: 0o4755. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Where a link leads, as it stands in the archive. */
  readonly link?: string;
  /** Of programs and shared libraries. */
  readonly elf?: ElfFacts;
  /** Of scripts that somebody may run: what their first line has behind `#!`, `/usr/bin/env bash`. */
  readonly script?: string;
}

/** What is asked of a program or shared library. */
export interface ElfFacts {
  /** `ET_EXEC` or `ET_DYN` with an interpreter; false for libraries and object files. */
  readonly isProgram: boolean;
  /** The loader: `/lib64/ld-linux-x86-64.so.2`; absent for static programs and libraries. */
  readonly interpreter?: string;
  /** DT_NEEDED: `libc.so.6`. */
  readonly needed: readonly string[];
  /** DT_RPATH and DT_RUNPATH, not expanded. */
  readonly runPaths: readonly string[];
  /** `.debug_*` or `.zdebug_*` sections: debug symbols. A symbol table alone is not counted. */
  readonly hasDebugSymbols: boolean;
  /** Size of those sections in bytes. */
  readonly debugBytes: number;
}

/** Everything that is asked of one layer, gathered in one pass over its archive. */
export interface LayerFacts {
  readonly diffId: string;
  /** Length of the unpacked archive. */
  readonly bytes: number;
  /** In the order of the archive. */
  readonly entries: readonly LayerEntry[];
  /** Contents of the few small files that gates read (see `readTexts`): path → text. */
  readonly texts: Readonly<Record<string, string>>;
}
