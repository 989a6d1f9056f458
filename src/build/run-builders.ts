import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { messageOf, surroundingsFailed } from '../problem.ts';
import { runBuildx } from '../tools/buildx.ts';
import type { Env } from '../tools/env.ts';
import { errorCode } from '../tools/error-code.ts';
import { soundJson } from '../tools/json.ts';
import { isLeft, ownedPrefix, ownerIn, quietMs } from '../tools/owner.ts';
import { stopClients } from './orphans.ts';

/**
 * The folder of one run's builder has buildx's configuration for it: nothing is written to the user's own. It lies
 * outside of the run's folder, which goes with the run: a run that was killed leaves its builder behind, and the post
 * step or the next run finds here how to remove it.
 */
export function buildersFolder(cacheDir: string): string {
  return join(cacheDir, 'builders');
}

const noteSchema = Type.Object({
  /** buildx. */
  program: Type.String(),
  name: Type.String(),
});

const noteFile = 'builder.json';

/** In a builder's folder: BUILDX_CONFIG. */
export function configFolder(folder: string): string {
  return join(folder, 'buildx');
}

/** Makes the folder for a builder of this process, and writes down how that is removed. @returns its path */
export async function noteBuilder(cacheDir: string, program: string, name: string): Promise<string> {
  const builders = buildersFolder(cacheDir);
  await mkdir(builders, { recursive: true });
  const folder = await mkdtemp(join(builders, ownedPrefix()));
  await mkdir(configFolder(folder));
  await writeFile(join(folder, noteFile), JSON.stringify({ program, name }));
  return folder;
}

/** How long may be waited for an engine that is to remove a builder, in milliseconds. */
const limitMs = 60_000;

/**
 * Removes a builder with its container or deployment, and then its folder. One that was never made is as good.
 * @param env in which buildx reaches the engine
 * @throws Problem (surroundings) when it cannot be removed: the folder stays, so that somebody can try again
 */
export async function removeBuilder(folder: string, env: Env): Promise<void> {
  const path = join(folder, noteFile);
  const note = soundJson(noteSchema, await readFile(path, 'utf8').catch(() => ''));
  const instance = join(configFolder(folder), 'instances', note?.name ?? '');
  const made = await readFile(instance, 'utf8').catch(() => undefined);
  if (note !== undefined && made !== undefined) {
    const { name, program } = note;
    const signal = AbortSignal.timeout(limitMs);
    const said = await runBuildx({ program, env: { ...env, BUILDX_CONFIG: configFolder(folder) }, signal }, [
      'rm',
      name,
    ])
      .then(({ exitCode, stderr }) => (exitCode === 0 ? undefined : stderr.trim()))
      .catch((error: unknown) => (signal.aborted ? 'the engine does not answer' : messageOf(error)));
    if (said !== undefined) {
      // buildx forgets a builder also when its container stays.
      await writeFile(instance, made, { mode: 0o600 });
      throw surroundingsFailed(`The builder ${name} could not be removed: ${said.split('\n').at(-1) ?? ''}`);
    }
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Removes the builders of runs that have ended without doing so. Of several that come at the same time one does it.
 * @returns what could not be removed, a sentence each
 */
export async function removeLeftBuilders(cacheDir: string, env: Env): Promise<readonly string[]> {
  const builders = buildersFolder(cacheDir);
  const failures: string[] = [];
  for (const name of await namesIn(builders)) {
    const owner = ownerIn(name);
    const folder = join(builders, name);
    try {
      if (owner === undefined || !isLeft(owner, await quietMs(folder))) continue;
      await stopClients(folder);
      const taken = await takeOver(folder, builders);
      if (taken !== undefined) await removeBuilder(taken, env);
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  return failures;
}

/** Makes a builder's folder one of this process. @returns its new path; undefined when somebody else was faster */
async function takeOver(folder: string, builders: string): Promise<string | undefined> {
  const own = join(builders, `${ownedPrefix()}${randomBytes(4).toString('hex')}`);
  try {
    await rename(folder, own);
    return own;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
