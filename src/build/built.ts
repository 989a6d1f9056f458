/** One image for one platform as it came out of the solve: an OCI layout, complete and verified. */
export interface BuiltLayout {
  readonly image: string;
  readonly platform: string;
  /** The OCI image layout folder. */
  readonly dir: string;
}

/** What a target gives as files on one platform, in a folder of this run: nothing of it is at its place yet. */
export interface BuiltFiles {
  readonly image: string;
  readonly platform: string;
  /** The archive that BuildKit has written. */
  readonly archive: string;
  /** Its contents as files; absent where only the archive is wanted and nobody has to look into it. */
  readonly unpacked?: { readonly dir: string; readonly files: readonly BuiltFile[] };
}

/** A regular file of a target's output. */
export interface BuiltFile {
  /** Relative to the output's root, with forward slashes. Untrusted text; it leads nowhere else. */
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** One vertex of the solve, as the reports show it. Times are milliseconds since the start of the run. */
export interface Step {
  /** The vertex digest: the same work asked for by two images has the same digest. */
  readonly digest: string;
  /** The image it was first seen for; `undefined` for the engine's own steps. */
  readonly image?: string;
  readonly platform?: string;
  /** The instruction as BuildKit names it, without the image's name: `[build 2/5] RUN make`. Untrusted text. */
  readonly name: string;
  readonly startedMs?: number;
  readonly completedMs?: number;
  readonly cached: boolean;
  /** Digests of the steps that it stands on, of its own image or of another one; absent where there are none. */
  readonly needs?: readonly string[];
  /** What the step does with a layer cache; absent for all other work. */
  readonly cache?: 'read' | 'write';
  /** BuildKit's message when the step failed. Untrusted text. */
  readonly error?: string;
}

/** A warning of BuildKit's own Dockerfile checks. */
export interface BuildWarning {
  readonly image: string;
  /** Rule name as in BuildKit's documentation: `FromAsCasing`. */
  readonly rule: string;
  readonly message: string;
  readonly url?: string;
  /** Dockerfile, relative to the working folder. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}
