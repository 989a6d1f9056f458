/** Files for the caller instead of an image: binaries, packages. */
export interface FilesOutput {
  /** `local`: a folder of files; `tar`: one archive. Bake's words. */
  readonly kind: 'local' | 'tar';
  /** Absolute: the folder, or the archive's file. */
  readonly dest: string;
  /** The oldest glibc that the binaries in it must run on, `2.31`; absent = not checked. */
  readonly maxGlibc?: string;
  /** Whether each platform has a folder of its own (`linux_amd64`); absent = where there are several platforms. */
  readonly split?: boolean;
}

/** What a target gives: an image for a registry, or files. */
export type ImageOutput = { readonly kind: 'image' } | FilesOutput;
