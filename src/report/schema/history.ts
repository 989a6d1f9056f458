import { Type } from '@sinclair/typebox';
import { number, text } from './parts.ts';

/** One remembered build of an image: `HistoryEntry`. */
export const build = Type.Object({
  at: text,
  digest: text,
  sizes: Type.Record(Type.String(), Type.Object({ compressed: number, uncompressed: number })),
  durationMs: number,
  steps: number,
  cached: number,
});
