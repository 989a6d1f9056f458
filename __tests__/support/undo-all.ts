/**
 * Stops and removes what was begun, the last first, and forgets it. What fails keeps nothing else from being done.
 * @throws AggregateError with all that has failed
 */
export async function undoAll(begun: (() => unknown)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const undo of begun.splice(0).reverse()) {
    try {
      await undo();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
}
