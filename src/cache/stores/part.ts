import { rename, rm } from 'node:fs/promises';
import { surroundingsFailed } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import { partOf } from '../../tools/temporary.ts';

/**
 * Makes a file that is there only when it is whole.
 * @param make writes the path that it is given, and says whether it is whole
 * @returns what `make` gave; undefined when it has made nothing
 * @throws what `make` throws; Problem (surroundings) in place of what the file system throws
 */
export async function wholeOrNothing<T>(
  file: string,
  make: (part: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  const part = partOf(file);
  try {
    const made = await make(part);
    if (made !== undefined) await rename(part, file);
    return made;
  } catch (error) {
    throw onDisk(file, error);
  } finally {
    await rm(part, { force: true });
  }
}

const diskCodes = new Set([
  'EACCES',
  'EDQUOT',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/** A failure of the file system, as a Problem; anything else as it is. */
export function onDisk(
  path: string,
  error: unknown,
  verb: 'written' | 'read' | 'removed' = 'written',
): unknown {
  const code = errorCode(error);
  if (code === undefined || !diskCodes.has(code)) return error;
  return surroundingsFailed(
    `${path} cannot be ${verb}: ${code}`,
    { todo: 'Look at the disk (`df -h`).' },
    error,
  );
}
