import { lstat, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { badRequest, messageOf, surroundingsFailed } from '../../problem.ts';
import { parseJson } from '../../tools/json.ts';
import { writeWhole } from '../../tools/temporary.ts';
import { legFileSchema, type LegFile } from './schema.ts';

/** A leg file, and where it was found. */
export interface FoundLeg extends LegFile {
  /** As it is told. */
  readonly file: string;
}

/** A leg's answers of gates and SBOMs are in it. In bytes. */
const largest = 128 * 1024 * 1024;
/** Legs of one matrix: GitHub has 256 at most. */
const mostFiles = 2_000;

/**
 * Takes away what an earlier run has left there: a leg that fails has no leg file.
 * @param file absolute
 * @throws Problem (request) where it is no file, (surroundings) where it cannot be removed
 */
export async function forgetLegFile(file: string): Promise<void> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined) return;
  if (found.isDirectory())
    throw badRequest(`digests is ${file}, which is a folder`, { todo: 'Name a file in it: leg.json' });
  try {
    await rm(file);
  } catch (error) {
    throw surroundingsFailed(`${file} is there, and cannot be removed: ${messageOf(error)}`, {}, error);
  }
}

/**
 * Writes a leg file; its folder is made, and nobody ever sees half of it.
 * @param file absolute
 * @throws Problem (surroundings) where there is no room for it
 */
export async function writeLegFile(file: string, leg: LegFile): Promise<void> {
  try {
    await writeWhole(file, `${JSON.stringify(leg, undefined, 2)}\n`);
  } catch (error) {
    throw surroundingsFailed(`${file} could not be written: ${messageOf(error)}`, {}, error);
  }
}

/**
 * Reads every leg file below a folder: all that end with `.json`. They are artifacts of other jobs, and may say
 * anything: their shape is checked, and nothing of them is believed yet.
 * @param folder absolute; none is the same as an empty one, as where nothing was to be built
 * @param shown how it is told
 * @throws Problem (surroundings) that names a file which is none, or cannot be read
 */
export async function readLegFiles(folder: string, shown: string): Promise<readonly FoundLeg[]> {
  const names = await namesBelow(folder, shown);
  const found: FoundLeg[] = [];
  for (const name of names) {
    const file = join(shown, name);
    const text = await readText(join(folder, name), file);
    found.push({ ...parseJson(legFileSchema, text, `The leg file ${file}`), file });
  }
  return found;
}

/** Relative to the folder, sorted. Links are not followed: they lead elsewhere. */
async function namesBelow(folder: string, shown: string): Promise<readonly string[]> {
  const isThere = await lstat(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const names: string[] = [];
  const look = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const name = join(below, entry.name);
      if (entry.isDirectory()) await look(name);
      else if (entry.isFile() && entry.name.endsWith('.json')) names.push(name);
      if (names.length > mostFiles)
        throw badRequest(`from is ${shown}, with more than ${mostFiles} JSON files below it`, {
          todo: 'Name the folder that only the leg files were downloaded to',
        });
    }
  };
  try {
    await look('');
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw badRequest(`from is ${shown}, which cannot be read: ${error.message}`, {}, error);
    throw error;
  }
  return names.sort();
}

async function readText(path: string, shown: string): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > largest) throw new Error(`it has ${size} bytes, more than ${largest}`);
      return await file.readFile('utf8');
    } finally {
      await file.close();
    }
  } catch (error) {
    throw surroundingsFailed(`The leg file ${shown} cannot be read: ${messageOf(error)}`, {}, error);
  }
}
