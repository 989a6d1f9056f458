/** What a target gives: an image for a registry, or files for the caller (binaries, packages). */
export type ImageOutput =
  | { readonly kind: 'image' }
  | {
      /** `local`: a folder of files; `tar`: one archive. Bake's words. */
      readonly kind: 'local' | 'tar';
      /** Absolute: the folder, or the archive's file. */
      readonly dest: string;
      /** The oldest glibc that the binaries in it must run on, `2.31`; absent = not checked. */
      readonly maxGlibc?: string;
    };
