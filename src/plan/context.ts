import { access } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { DockerfileFacts } from './dockerfile.ts';

/**
 * The build context of a Dockerfile that nobody gave one: its own folder, or the working folder when the files that
 * it copies are only there.
 * @param path of the Dockerfile, relative to `cwd`
 * @returns a folder relative to `cwd`
 */
export async function guessContext(cwd: string, path: string, facts: DockerfileFacts): Promise<string> {
  const own = posix.dirname(path);
  if (own === '.') return own;
  const sources = facts.stages
    .flatMap((stage) => stage.sources)
    // A pattern or a variable says too little; `.` is everywhere.
    .filter((source) => !/[*?[\]$]/.test(source) && posix.normalize(source).replace(/^\//, '') !== '.');
  for (const source of sources)
    if (!(await exists(join(cwd, own, source))) && (await exists(join(cwd, source)))) return '.';
  return own;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
