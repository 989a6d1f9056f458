import { createHash } from 'node:crypto';

/**
 * The name of a slot's folder: the slot, where that is a plain name, else its hash. It leads nowhere else, and no two
 * slots have the same, also where `Main` and `main` are one folder to the file system.
 */
export function slotFolder(slot: string): string {
  return /^[a-z0-9_][a-z0-9_.-]{0,59}$/.test(slot) && !slot.endsWith('.')
    ? slot
    : createHash('sha256').update(slot).digest('hex');
}
