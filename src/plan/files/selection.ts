/** What one COPY, ADD or bind mount takes from a build context, variables put in. */
export interface Selection {
  /** Paths and patterns relative to the context's root, as BuildKit gets them: `src/`, `*.json`, `.` for everything. */
  readonly patterns: readonly string[];
  /** Patterns of `--exclude`. */
  readonly excludes: readonly string[];
  /** `COPY --parents`: patterns may then hold the pivot `/./`. */
  readonly keepsParents: boolean;
  /** A bind mount shows the tree as it is; COPY and ADD take pieces of it. */
  readonly kind: 'copy' | 'mount';
  /** 1-based line of the Dockerfile; absent for what a base image's ONBUILD asks for. */
  readonly line?: number;
}

/** `all` where nobody can tell what is reached. */
export type Selections = readonly Selection[] | 'all';
