import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Type } from '@sinclair/typebox';
import type { AcquireOptions } from './acquire.ts';
import { chooseRelease, type ToolName } from './catalogue.ts';
import { versionOf } from './version.ts';
import { firstOf } from './which.ts';
import { soundJson } from './json.ts';

const rememberedSchema = Type.Object({ version: Type.String() });

/**
 * Which version of a tool a run would use, without fetching or (where it was asked before) starting it: for telling
 * whether an answer of an earlier run was given by the same tool.
 * @returns its version; for one built from source, which has none, what tells its file from another
 */
export async function identify(name: ToolName, options: AcquireOptions): Promise<string> {
  const given = options.path === undefined || options.path === '' ? undefined : options.path;
  const program = given ?? (await firstOf(name, options.env));
  if (program !== undefined) {
    const version = await rememberedVersion(program, options);
    if (version !== undefined) return version;
  }
  return chooseRelease(name, `${process.platform}-${process.arch}`, options).version;
}

/** A program is asked once for its version, until its file is another one. */
async function rememberedVersion(program: string, options: AcquireOptions): Promise<string | undefined> {
  const file = await stat(program).catch(() => undefined);
  if (file === undefined) return undefined;
  const state = JSON.stringify([program, file.ino, file.size, file.mtimeMs, file.ctimeMs]);
  const key = createHash('sha256').update(state).digest('hex').slice(0, 32);
  const path = join(options.cacheDir, 'versions', key);
  const known = await readKnown(path);
  if (known !== undefined) return known;
  const version = await versionOf(program, options.env);
  if (version === undefined) return undefined;
  const told = version === 'unknown' ? `unknown (${file.size} bytes)` : version;
  await keep(path, told);
  return told;
}

async function readKnown(path: string): Promise<string | undefined> {
  // Not asked yet, or written half by a run that was killed: it is asked again.
  return soundJson(rememberedSchema, await readFile(path, 'utf8').catch(() => ''))?.version;
}

async function keep(path: string, version: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const own = `${path}.${process.pid}`;
    await writeFile(own, JSON.stringify({ version }));
    await rename(own, path);
  } catch {
    // A cache that cannot be written costs a question in the next run, and nothing else.
  }
}
