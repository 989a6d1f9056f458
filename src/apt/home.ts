import { createHash } from 'node:crypto';
import { lstat, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../tools/is-alive.ts';
import { isLeft, ownerIn, quietMs } from '../tools/owner.ts';
import { thisMachine } from '../tools/this-machine.ts';

/** The longest path of a folder with sockets of gpg's agent in it. Source: unix(7), sun_path. */
const longestHome = 107 - '/S.gpg-agent.browser'.length;

const prefix = 'gnupg-';

/**
 * Makes a folder for gpg, which nobody else may look into. Where the path of the run's own is too long for the agent's
 * sockets it is a temporary one; those that killed runs have left there are removed: there are keys in them.
 * @param parent an own folder of the run, absolute
 * @param temporary the folder of temporary folders
 */
export async function makeHome(parent: string, temporary = tmpdir()): Promise<string> {
  if (Buffer.byteLength(join(parent, `${prefix}XXXXXX`)) <= longestHome) return mkdtemp(join(parent, prefix));
  const folder = await realpath(temporary);
  const here = { machine: shortName(), pid: process.pid, isAlive };
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(prefix) ? ownerIn(name.slice(prefix.length)) : undefined;
    const path = join(folder, name);
    if (owner !== undefined && (await isOwn(path)) && isLeft(owner, await quietMs(path), here))
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
  return mkdtemp(join(folder, `${prefix}${here.machine}.${here.pid}.`));
}

/** The whole name would leave no room. */
function shortName(): string {
  return createHash('sha256').update(thisMachine()).digest('hex').slice(0, 8);
}

/** Everybody may make something in a folder for temporary files. */
async function isOwn(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}
