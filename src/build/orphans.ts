import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { soundJson } from '../tools/json.ts';
import { isLeft, ownerState, quietMs, thisOwner, type Owner } from '../tools/owner.ts';

/** The temporary folder of a daemon, with its socket and its configuration, is called this and some letters. */
export const workPrefix = 'image-build-';

const ownerSchema = Type.Object({
  /** The run's process: see Owner. */
  machine: Type.String(),
  pid: Type.Integer(),
  /** The daemon's process. */
  daemon: Type.Integer(),
  /** The daemon's temporary folder. */
  work: Type.String(),
});
type StateOwner = Readonly<Static<typeof ownerSchema>>;

function ownerFile(root: string): string {
  return join(root, 'owner.json');
}

/**
 * Writes down that this process's daemon works in a state folder. Another run may read it at any time: it is there as
 * a whole or not at all.
 */
export async function writeOwner(root: string, daemon: Pick<StateOwner, 'daemon' | 'work'>): Promise<void> {
  const unfinished = `${ownerFile(root)}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify({ ...thisOwner(), ...daemon }));
  await rename(unfinished, ownerFile(root));
}

/** A daemon has stopped: its state folder is nobody's, unless another run has taken it by now. @param work the daemon's */
export async function forgetOwner(root: string, work: string): Promise<void> {
  if ((await readNote(ownerSchema, ownerFile(root)))?.work === work)
    await rm(ownerFile(root), { force: true });
}

const removerSchema = Type.Object({ machine: Type.String(), pid: Type.Integer() });

function removerFile(root: string): string {
  return join(root, 'remover.json');
}

/** Says that this process is about to remove a state folder: no run starts to work in it from now on. */
export async function writeRemover(root: string): Promise<void> {
  await writeFile(removerFile(root), JSON.stringify(thisOwner()));
}

/** The state folder is gone, or stays after all. */
export async function forgetRemover(root: string): Promise<void> {
  await rm(removerFile(root), { force: true });
}

/** Whether another process is removing a state folder just now. */
export async function isBeingRemoved(root: string): Promise<boolean> {
  const remover = await readNote(removerSchema, removerFile(root));
  return remover !== undefined && isAnothers(remover, removerFile(root));
}

/** Whether another run, which is still there as far as can be told, works in a state folder. */
export async function hasOwner(root: string): Promise<boolean> {
  const owner = await readNote(ownerSchema, ownerFile(root));
  return owner !== undefined && isAnothers(owner, ownerFile(root));
}

/** @returns undefined where there is none, or one of another version */
async function readNote<T extends TSchema>(schema: T, path: string): Promise<Static<T> | undefined> {
  return soundJson(schema, await readFile(path, 'utf8').catch(() => ''));
}

/** @param note the file that says so */
async function isAnothers(owner: Owner, note: string): Promise<boolean> {
  const { machine, pid } = thisOwner();
  const isOwn = owner.machine === machine && owner.pid === pid;
  return !isOwn && !isLeft(owner, await quietMs(note));
}

/**
 * A run that was killed outright leaves its daemon behind, with the lock, and at work: the next run stops it.
 * @param states the folder of all state folders
 */
export async function stopOrphans(states: string): Promise<void> {
  for (const name of await readdir(states).catch(() => [])) await stopOrphan(join(states, name));
}

async function stopOrphan(root: string): Promise<void> {
  const found = await readNote(ownerSchema, ownerFile(root));
  // Of another container's processes only their numbers are known, and here they are somebody else's.
  if (found === undefined || ownerState(found) !== 'dead') return;
  await stopDaemon(found.daemon, found.work);
  if (basename(found.work).startsWith(workPrefix)) await rm(found.work, { recursive: true, force: true });
  await forgetOwner(root, found.work);
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
