/** What our step says when it has its mount. */
export const begunWord = 'image-build has the cache mount';

/** `waiting`: what the step needs is there but for its mount. */
export type StepState = 'preparing' | 'waiting' | 'begun';

/**
 * Sees in buildx's plain progress how far the step of a small build is: a line with its number and its instruction tells
 * that the engine works on it, which it does while it waits for a mount, too.
 */
export class StepWatch {
  #state: StepState = 'preparing';
  /** The last line, of which the end may come in the next piece. */
  #line = '';
  readonly #onChange: (state: StepState) => void;

  constructor(onChange: (state: StepState) => void) {
    this.#onChange = onChange;
  }

  get state(): StepState {
    return this.#state;
  }

  /** @param text a piece of what buildx says, wherever it is cut */
  see(text: string): void {
    const lines = `${this.#line}${text}`.split('\n');
    this.#line = (lines.pop() ?? '').slice(0, 10_000);
    for (const line of lines) {
      if (this.#state === 'preparing' && ourStep.test(line)) this.#become('waiting');
      if (this.#state !== 'begun' && begun.test(line)) this.#become('begun');
    }
  }

  #become(state: StepState): void {
    this.#state = state;
    this.#onChange(state);
  }
}

const ourStep = /^#\d+ \[work \d+\/\d+\] RUN --network=none /;
const begun = new RegExp(`^#\\d+ [\\d.]+ ${begunWord}$`);
