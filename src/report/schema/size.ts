import { Type } from '@sinclair/typebox';
import { maybe, number, text, texts } from './parts.ts';

/** What an image weighs on one platform, layer by layer: `ImageSize`. */
export const size = Type.Object(
  {
    compressed: number,
    uncompressed: number,
    wasted: maybe(
      Type.Number({
        description: 'Of files that a layer removes or writes again, as they are in those below it',
      }),
    ),
    packageCaches: maybe(
      Type.Number({ description: 'Of what package managers keep and nobody needs at run time' }),
    ),
    layers: Type.Array(
      Type.Object({
        digest: text,
        diffId: text,
        compressed: number,
        uncompressed: number,
        createdBy: maybe(text),
        isOwn: maybe(Type.Boolean({ description: 'Added over the base' })),
        file: maybe(text),
        line: maybe(number),
        endLine: maybe(number),
        instruction: maybe(text),
      }),
    ),
  },
  { description: 'Bytes' },
);

/** What its size is compared with. */
export const baseline = Type.Union(
  [
    Type.Object({
      kind: Type.Literal('known'),
      from: text,
      digest: text,
      compressed: number,
      uncompressed: number,
      diffIds: texts,
    }),
    Type.Object({ kind: Type.Literal('missing'), why: text }),
  ],
  { description: 'The image of the base branch, which it is compared with' },
);
