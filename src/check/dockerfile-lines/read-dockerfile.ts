/** An instruction of a Dockerfile as its parser cuts it (plan/dockerfile/instructions.ts), as far as it makes layers. */
export interface PlacedInstruction {
  /** In upper case. */
  readonly keyword: string;
  /** `--from=build`. */
  readonly flags: readonly string[];
  /** What stands behind keyword and flags, with continued lines joined. */
  readonly rest: string;
  /** `content`: as it stands in the file, with its line ends. */
  readonly heredocs: readonly { readonly name: string; readonly content: string; readonly chomps: boolean }[];
  /** Where it starts, 1-based. */
  readonly line: number;
}

/** A Dockerfile and what of it is built. */
export interface ReadDockerfile {
  /** Relative to the working folder. */
  readonly path: string;
  readonly text: string;
  /** The stage that is built, a name or a number; absent: the last one. */
  readonly target?: string;
  /** Build arguments that were given. */
  readonly args?: Readonly<Record<string, string>>;
  /** Its instructions in order; absent where nobody has read them: then no line is known. */
  readonly instructions?: readonly PlacedInstruction[];
}
