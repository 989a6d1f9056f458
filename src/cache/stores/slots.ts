import { messageOf, Problem } from '../../problem.ts';
import type { FileStore } from '../store.ts';

/**
 * Several stores as one: what a run reads are its own slot, its base branch's and the default branch's; it writes one.
 * Looking asks them in turn, and the first that has something wins. One that cannot be asked is told, and the next is
 * asked; when none of them can, looking fails as the last one did.
 * @param read in the order in which they are asked
 * @param write undefined: saving is refused
 * @param why saving is refused, one sentence
 * @param tell told which one could not be asked, and why, one sentence
 */
export function createSlots(
  read: readonly FileStore[],
  write: FileStore | undefined,
  why = 'this run may not write',
  tell: (sentence: string) => void = () => undefined,
): FileStore {
  const told = new Set<string>();
  const tellOnce = (sentence: string): void => {
    if (!told.has(sentence)) tell(sentence);
    told.add(sentence);
  };
  return {
    about: (write ?? read[0])?.about ?? 'no cache',
    restore: async (key, prefixes, file) => {
      let hasAnswer = false;
      for (const [at, store] of read.entries()) {
        try {
          const found = await store.restore(key, prefixes, file);
          if (found !== undefined) return { from: store.about, ...found };
          hasAnswer = true;
        } catch (error) {
          if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
          if (!hasAnswer && at === read.length - 1) throw error;
          tellOnce(`${store.about} cannot be asked: ${messageOf(error)}`);
        }
      }
      return undefined;
    },
    save: async (key, file, prefixes) =>
      write === undefined ? { kind: 'refused', why } : write.save(key, file, prefixes),
  };
}
