import pLimit from 'p-limit';
import type { Way } from './way.ts';

/** So many requests of one file are on their way at once. */
const atOnce = 4;

/**
 * Does the work of all items, a few at once. The first failure stops the others, and nothing goes on after the end.
 * @throws that first failure
 */
export async function inParallel<T>(
  way: Way,
  items: readonly T[],
  work: (way: Way, item: T) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const stoppable = way.under(AbortSignal.any([way.signal, stop.signal]));
  const failures: unknown[] = [];
  const limit = pLimit(atOnce);
  await Promise.all(
    items.map((item) =>
      limit(async () => {
        if (failures.length > 0) return;
        try {
          await work(stoppable, item);
        } catch (error) {
          failures.push(error);
          stop.abort();
        }
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
}
