import { afterEach } from '@jest/globals';
import { undoAll } from './undo-all.ts';

/** A list of what is to be stopped or removed after each test of the file, the last first. */
export function undoneAfterEach(): (() => unknown)[] {
  const begun: (() => unknown)[] = [];
  afterEach(() => undoAll(begun));
  return begun;
}
