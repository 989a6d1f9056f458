import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import { readKept, writeKept } from './local-files.ts';
import { soundJson } from '../tools/json.ts';

const count = Type.Integer({ minimum: 0 });

/** One build of an image as JSON; part of the record of its gates, too. */
export const historyEntrySchema = Type.Object({
  at: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' }),
  digest: Type.String(),
  sizes: Type.Record(Type.String(), Type.Object({ compressed: count, uncompressed: count })),
  durationMs: Type.Number({ minimum: 0 }),
  steps: count,
  cached: count,
  peak: Type.Optional(
    Type.Object({
      memory: Type.Optional(count),
      cpu: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
      written: Type.Optional(count),
    }),
  ),
});

/**
 * What one build of an image came to: when its run began (`at`, ISO 8601, UTC), the digest of its root, platform → what
 * it weighs there in bytes, how long its steps took in ms, how many of its instructions came from the cache, and what
 * the engine's machine had to do at most (build/usage.ts).
 */
export type HistoryEntry = Readonly<Static<typeof historyEntrySchema>>;

/** The builds of one image, the oldest first, at most `mostEntries`. */
export type History = readonly HistoryEntry[];

/** Builds that are remembered of one image, some 200 bytes each. */
export const mostEntries = 50;

/**
 * One history of several: each build once, the oldest first, the newest `mostEntries` of them. A run adds its own build
 * as a history of one.
 */
export function joined(...histories: readonly History[]): History {
  const once = new Map(histories.flat().map((entry) => [`${entry.at} ${entry.digest}`, entry]));
  return [...once.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-mostEntries);
}

/** Whose history it is: where the sources are (a repository's address, else a folder), and the image's name there. */
export interface HistoryOf {
  readonly source: string;
  readonly image: string;
}

/** In bytes: far above 50 builds for a dozen platforms. */
const largest = 1024 * 1024;

/**
 * What this machine remembers of the builds of an image: those that were never published have no other place.
 * @param cacheDir absolute
 * @returns none where there is none, or none that makes sense: a history that is lost costs a drawing
 */
export async function readHistory(cacheDir: string, of: HistoryOf): Promise<History> {
  const text = await readKept(historyFile(cacheDir, of), largest);
  const history = text === undefined ? undefined : soundJson(Type.Array(historyEntrySchema), text);
  return history === undefined ? [] : joined(history);
}

/** Keeps a history on this machine, in place of what was there. @throws when it cannot be written */
export async function writeHistory(cacheDir: string, of: HistoryOf, history: History): Promise<void> {
  await writeKept(historyFile(cacheDir, of), JSON.stringify(joined(history)));
}

/** No name from outside becomes part of a path. */
function historyFile(cacheDir: string, { source, image }: HistoryOf): string {
  const name = createHash('sha256')
    .update(JSON.stringify([source, image]))
    .digest('hex');
  return join(cacheDir, 'history', `${name}.json`);
}
