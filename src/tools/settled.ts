/**
 * As Promise.all, but nothing of the others is at work any more when one of them has failed.
 * @throws what the first of them, in their order, has failed with
 */
export async function settled<const T extends readonly unknown[]>(
  all: T,
): Promise<{ -readonly [Key in keyof T]: Awaited<T[Key]> }> {
  await Promise.allSettled(all);
  return Promise.all(all);
}
