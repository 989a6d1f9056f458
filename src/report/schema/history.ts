import { Type } from '@sinclair/typebox';
import { maybe, number, text } from './parts.ts';

/** One remembered build of an image: `HistoryEntry`. */
export const build = Type.Object({
  at: text,
  digest: text,
  sizes: Type.Record(Type.String(), Type.Object({ compressed: number, uncompressed: number })),
  durationMs: number,
  steps: number,
  cached: number,
  peak: maybe(
    Type.Object(
      { memory: maybe(number), cpu: maybe(number), written: maybe(number) },
      {
        description:
          'What the engine’s machine had to do while it was built, as far as the engine tells: memory in use and what steps have written in bytes, the busiest time’s share of all processors (0 to 1)',
      },
    ),
  ),
});
