import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { messageOf, surroundingsFailed } from '../problem.ts';
import { runBuildx } from '../tools/buildx.ts';
import type { Env } from '../tools/env.ts';
import { isAlive } from '../tools/is-alive.ts';
import { soundJson } from '../tools/json.ts';
import { thisMachine } from '../tools/this-machine.ts';
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
  const folder = await mkdtemp(join(builders, `${thisMachine()}.${process.pid}.`));
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
 * Removes the builders of runs on this machine that have ended without doing so.
 * @returns what could not be removed, a sentence each
 */
export async function removeLeftBuilders(cacheDir: string, env: Env): Promise<readonly string[]> {
  const builders = buildersFolder(cacheDir);
  const failures: string[] = [];
  for (const name of await namesIn(builders)) {
    const [, machine, pid] = /^(.+)\.(\d+)\.\w+$/.exec(name) ?? [];
    if (machine !== thisMachine() || pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(builders, name);
    await stopClients(folder);
    await removeBuilder(folder, env).catch((error: unknown) => {
      failures.push(messageOf(error));
    });
  }
  return failures;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
