import { messageOf, Problem } from '../problem.ts';

// Keeping something is never worth a failure: what cannot be kept is a note. Whether reading is, says who asks.

/**
 * What is left of a failure, for `catch`: whatever became of it, what is remembered can be made again. Only who stops
 * the run wants it to end.
 * @throws `interrupted` when it is that
 */
export function lost(error: unknown): undefined {
  if (isInterruption(error)) throw error;
  return undefined;
}

/** Why something could not be had, one sentence. @throws `interrupted` when it is that */
export function reasonOf(error: unknown): string {
  if (isInterruption(error)) throw error;
  return messageOf(error);
}

/** One of the places where something is kept: `on this machine`. */
export interface Attempt {
  readonly place: string;
  readonly keep: () => Promise<unknown>;
}

/**
 * Keeps something in several places at once.
 * @param what `the SBOM of ghcr.io/acme/base`: the subject of a sentence
 * @returns what could not be done, a sentence each
 * @throws `interrupted` when that is what stopped one of them
 */
export async function keepIn(attempts: readonly Attempt[], what: string): Promise<readonly string[]> {
  const notes = await Promise.all(
    attempts.map(async ({ place, keep }) => {
      try {
        await keep();
        return [];
      } catch (error) {
        if (isInterruption(error)) throw error;
        return [`${what} could not be kept ${place}: ${messageOf(error)}`];
      }
    }),
  );
  return notes.flat();
}

function isInterruption(error: unknown): boolean {
  return error instanceof Problem && error.data.kind === 'interrupted';
}
