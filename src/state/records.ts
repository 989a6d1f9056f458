import { Type } from '@sinclair/typebox';
import { parseJson } from '../tools/json.ts';
import { agoOf, sizeOf } from './human.ts';

/** One record of an engine's build cache. */
export interface CacheRecord {
  readonly id: string;
  /** BuildKit's word: `regular`, `exec.cachemount`, `source.local`, … */
  readonly type: string;
  /** The step that made it, untrusted. */
  readonly description: string;
  readonly bytes: number;
  /** Milliseconds since 1970, in whole seconds. */
  readonly createdMs: number;
  /** Milliseconds since 1970, as exactly as buildx tells it. */
  readonly lastUsedMs: number;
  readonly inUse: boolean;
  /** An image of the engine has the same data: it takes no room of its own. */
  readonly isShared: boolean;
  readonly parents: readonly string[];
}

const recordSchema = Type.Object({
  ID: Type.String({ pattern: '^[\\w-]+$' }),
  Type: Type.Optional(Type.String()),
  Description: Type.Optional(Type.String()),
  Size: Type.String(),
  CreatedAt: Type.Optional(Type.String()),
  LastUsedAt: Type.Optional(Type.String()),
  Reclaimable: Type.Boolean(),
  Shared: Type.Optional(Type.Boolean()),
  Parents: Type.Optional(Type.Union([Type.Array(Type.String()), Type.Null()])),
});

/**
 * Reads what `buildx du --format '{{json .}}'` prints, a record a line.
 * @param nowMs when it was asked
 * @throws Problem (surroundings) when it is something else
 */
export function readRecords(text: string, nowMs: number): readonly CacheRecord[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => {
      const record = parseJson(recordSchema, line, 'buildx du');
      const agoMs = agoOf(record.LastUsedAt ?? '');
      const created = createdMs(record.CreatedAt, nowMs);
      return {
        id: record.ID,
        type: record.Type ?? '',
        description: record.Description ?? '',
        bytes: sizeOf(record.Size) ?? 0,
        createdMs: created,
        // Nobody has used it since.
        lastUsedMs: agoMs === undefined ? created : nowMs - agoMs,
        inUse: !record.Reclaimable,
        isShared: record.Shared === true,
        parents: record.Parents ?? [],
      };
    });
}

/** `2026-11-22 15:33:00.341613624 +0000 UTC`; what cannot be read counts as new. */
function createdMs(text: string | undefined, nowMs: number): number {
  const [, date = '', time = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d{4})/.exec(text ?? '') ?? [];
  const ms = Date.parse(`${date}T${time}${zone.slice(0, 3)}:${zone.slice(3)}`);
  return Number.isNaN(ms) ? nowMs : ms;
}

/**
 * Whether a build cache has something that was there at a moment, and was not used since: what is read from a layer cache
 * keeps the date of its first build (moby/buildkit, worker.FromRemote).
 * @param ms milliseconds since 1970
 */
export function hadRecords(records: readonly CacheRecord[], ms: number): boolean {
  return records.some(({ createdMs: made, lastUsedMs }) => made < ms && lastUsedMs < ms);
}
