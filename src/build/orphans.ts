import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Type, type Static } from '@sinclair/typebox';
import { parseJson } from '../tools/json.ts';
import { isAlive } from '../tools/is-alive.ts';

/** The temporary folder of a daemon, with its socket and its configuration, is called this and some letters. */
export const workPrefix = 'image-build-';

const ownerSchema = Type.Object({
  /** The run's process. */
  owner: Type.Integer(),
  /** The daemon's process. */
  daemon: Type.Integer(),
  /** The daemon's temporary folder. */
  work: Type.String(),
});

function ownerFile(root: string): string {
  return join(root, 'owner.json');
}

/**
 * Writes down whose daemon works in a state folder. Another run may read it at any time: it is there as a whole or
 * not at all.
 */
export async function writeOwner(root: string, owner: Static<typeof ownerSchema>): Promise<void> {
  const unfinished = `${ownerFile(root)}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(owner));
  await rename(unfinished, ownerFile(root));
}

const removerSchema = Type.Object({ remover: Type.Integer() });

function removerFile(root: string): string {
  return join(root, 'remover.json');
}

/** Says that this process is about to remove a state folder: no run starts to work in it from now on. */
export async function writeRemover(root: string): Promise<void> {
  await writeFile(removerFile(root), JSON.stringify({ remover: process.pid }));
}

/** Whether another process is removing a state folder just now. */
export async function isBeingRemoved(root: string): Promise<boolean> {
  try {
    const text = await readFile(removerFile(root), 'utf8');
    const { remover } = parseJson(removerSchema, text, removerFile(root));
    return remover !== process.pid && isAlive(remover);
  } catch {
    return false; // nobody has said so
  }
}

/** Whether a run that is still there works, or has worked, in a state folder. */
export async function hasOwner(root: string): Promise<boolean> {
  try {
    const { owner } = parseJson(ownerSchema, await readFile(ownerFile(root), 'utf8'), ownerFile(root));
    return owner !== process.pid && isAlive(owner);
  } catch {
    return false; // none, or another version's
  }
}

/**
 * A run that was killed outright leaves its daemon behind, with the lock, and at work: the next run stops it.
 * @param states the folder of all state folders
 */
export async function stopOrphans(states: string): Promise<void> {
  for (const name of await readdir(states).catch(() => [])) await stopOrphan(join(states, name));
}

async function stopOrphan(root: string): Promise<void> {
  let found: Static<typeof ownerSchema>;
  try {
    found = parseJson(ownerSchema, await readFile(ownerFile(root), 'utf8'), ownerFile(root));
  } catch {
    return; // none, or another version's
  }
  if (found.owner === process.pid || isAlive(found.owner)) return;
  await stopDaemon(found.daemon, found.work);
  if (basename(found.work).startsWith(workPrefix)) await rm(found.work, { recursive: true, force: true });
  await rm(ownerFile(root), { force: true });
}

const stopWithinMs = 10_000;

/**
 * The daemon waits for its clients, and its steps go on when it is killed: so the clients go first, and it can then
 * cancel their work and unmount what is mounted. Numbers of processes come round: each is looked at before.
 */
async function stopDaemon(pid: number, work: string): Promise<void> {
  const isThere = async (): Promise<boolean> => (await textOf(pid, 'cmdline')).includes(work);
  if (!(await isThere())) return;
  await stopClients(work);
  signal(pid, 'SIGTERM');
  for (let waited = 0; await isThere(); waited += 20) {
    if (waited >= stopWithinMs) signal(pid, 'SIGKILL');
    if (waited >= 2 * stopWithinMs) return;
    await wait(20);
  }
}

/** Ends the buildx processes whose configuration is below a folder: of a run that was killed they work on. */
export async function stopClients(folder: string): Promise<void> {
  for (const client of await clientsOf(folder)) signal(client, 'SIGKILL');
}

/** The buildx processes that know the daemon: their configuration is in its folder. */
async function clientsOf(work: string): Promise<readonly number[]> {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter((pid) => Number.isInteger(pid));
  const known = await Promise.all(
    pids.map(async (pid) => (await textOf(pid, 'environ')).includes(`BUILDX_CONFIG=${work}/`)),
  );
  return pids.filter((_, index) => known[index]);
}

async function textOf(pid: number, what: 'cmdline' | 'environ'): Promise<string> {
  return readFile(`/proc/${pid}/${what}`, 'utf8').catch(() => '');
}

/** To its whole group; one that has ended in the meantime is as good. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    return;
  }
}
