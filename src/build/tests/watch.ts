import type { SolveStatus } from '../rawjson.ts';
import { Output } from './output.ts';

/** The step that runs the test: the only RUN of our Dockerfile, whatever BuildKit puts before it. */
const runStep = /^\[[^\]]*\] RUN /;

/** What a solve tells of the one step that is the test. */
export class RunWatch {
  /** Standard output and error, as they come. */
  readonly output = new Output();
  readonly standard = new Output();
  /** Standard error alone: where runc and the helper write. An answer that a service gave has to fit in. */
  readonly errors = new Output(256 * 1024);
  #digest: string | undefined;
  #startedMs: number | undefined;
  #completedMs: number | undefined;
  #error: string | undefined;
  #isCached = false;
  /** What failed besides: the image could not be handed over, the helper could not be pulled. */
  #elsewhere: string | undefined;
  readonly #onStart: () => void;
  readonly #onEnd: () => void;

  /** @param onStart called once, when the step begins @param onEnd when it has ended, however that may be */
  constructor(onStart: () => void, onEnd: () => void) {
    this.#onStart = onStart;
    this.#onEnd = onEnd;
  }

  add(status: SolveStatus): void {
    for (const vertex of status.vertexes ?? []) {
      if (runStep.test(vertex.name ?? '')) this.#step(vertex);
      else if (vertex.error !== undefined && vertex.error !== '') this.#elsewhere ??= vertex.error;
    }
    for (const { vertex, stream, data } of status.logs ?? [])
      if (vertex === this.#digest) {
        const bytes = Buffer.from(data, 'base64');
        this.output.add(bytes);
        (stream === 2 ? this.errors : this.standard).add(bytes);
      }
  }

  #step({ digest, started, completed, error, cached }: NonNullable<SolveStatus['vertexes']>[number]): void {
    this.#digest = digest;
    if (started !== undefined && this.#startedMs === undefined) {
      this.#startedMs = Date.parse(started);
      this.#onStart();
    }
    if (cached === true) this.#isCached = true;
    if (error !== undefined && error !== '') this.#error = error;
    if (completed !== undefined && this.#completedMs === undefined) {
      this.#completedMs = Date.parse(completed);
      this.#onEnd();
    }
  }

  /** In milliseconds; 0 when it did not run to its end. */
  get durationMs(): number {
    return Math.max(0, (this.#completedMs ?? this.#startedMs ?? 0) - (this.#startedMs ?? 0));
  }

  /** How the step ended; `unknown` where the solve does not say it. Its text is BuildKit's, untrusted. */
  get end(): StepEnd {
    if (this.#error !== undefined) {
      const code = /^.*did not complete successfully: exit code: (\d+)/s.exec(this.#error)?.[1];
      // BuildKit says 4294967295 where it knows none.
      return code !== undefined && Number(code) <= 255
        ? { kind: 'ended', exitCode: Number(code) }
        : { kind: 'unknown', error: this.#error, isStep: true };
    }
    if (this.#completedMs !== undefined && !this.#isCached) return { kind: 'ended', exitCode: 0 };
    return {
      kind: 'unknown',
      error:
        this.#elsewhere ?? (this.#isCached ? 'the engine did not run it again' : 'the engine did not run it'),
      isStep: false,
    };
  }
}

export type StepEnd =
  | { readonly kind: 'ended'; readonly exitCode: number }
  /** `isStep`: it is the error of the step itself. */
  | { readonly kind: 'unknown'; readonly error: string; readonly isStep: boolean };
