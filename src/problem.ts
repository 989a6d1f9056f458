/** Where something is: a file as the user wrote it (relative to the working folder), with 1-based line and column. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Whose fault it is, which decides the exit code:
 * `request` (2) what was asked is wrong, `build` (3) a build failed, `surroundings` (4) the engine, a registry
 * or a tool failed, `interrupted` (130) somebody stopped the run.
 */
export type ProblemKind = 'request' | 'build' | 'surroundings' | 'interrupted';

/** Everything a person needs to know about one failure, as plain data that every report can show. */
export interface ProblemData {
  readonly kind: ProblemKind;
  /** What is wrong: one line, no full stop needed. */
  readonly what: string;
  readonly where?: Place;
  /** What was probably meant ("did you mean `max-size`?"). */
  readonly meant?: string;
  /** What to do about it, one line. */
  readonly todo?: string;
  /** The last lines of the log that belongs to it, untrusted text. */
  readonly log?: readonly string[];
}

/**
 * A failure with a known cause. Whatever is thrown and is not a Problem is a bug of ours and is reported as one.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly data: ProblemData;

  constructor(data: ProblemData, options?: ErrorOptions) {
    super(data.what, options);
    this.data = data;
  }
}

type Details = Omit<ProblemData, 'kind' | 'what'>;

/** The request is wrong: an unknown key, a bad value, a file that is not there. Exit code 2. */
export function badRequest(what: string, details: Details = {}, cause?: unknown): Problem {
  return new Problem({ kind: 'request', what, ...details }, { cause });
}

/** A build step failed. Exit code 3. */
export function buildFailed(what: string, details: Details = {}, cause?: unknown): Problem {
  return new Problem({ kind: 'build', what, ...details }, { cause });
}

/** The engine, a registry, a tool or the disk failed. Exit code 4. */
export function surroundingsFailed(what: string, details: Details = {}, cause?: unknown): Problem {
  return new Problem({ kind: 'surroundings', what, ...details }, { cause });
}

/** Somebody stopped the run. Exit code 130. */
export function interrupted(): Problem {
  return new Problem({ kind: 'interrupted', what: 'Interrupted: nothing was published' });
}

/** The exit code of each kind of problem (design, "What a user can count on", 5). */
export const exitCodes: Readonly<Record<ProblemKind, number>> = {
  request: 2,
  build: 3,
  surroundings: 4,
  interrupted: 130,
};

/** The message of anything that can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What can be told about anything thrown inside a gate or a stage: a known problem, or `kind` with its message. */
export function problemOf(error: unknown, kind: ProblemKind): ProblemData {
  return error instanceof Problem ? error.data : { kind, what: messageOf(error) };
}
