import { Type } from '@sinclair/typebox';
import { badRequest } from '../problem.ts';
import { soundJson } from '../tools/json.ts';

/** Image → digest of what a run before has published of it. */
export type Promoted = Readonly<Record<string, string>>;

/** Of the output `images` what is read here: files have no digest. */
const outputSchema = Type.Record(
  Type.String(),
  Type.Object({ digest: Type.Optional(Type.String({ pattern: '^sha256:[a-f0-9]{64}$' })) }),
);

/**
 * Reads what a run before has given as its output `images`.
 * @throws Problem (request) for anything else
 */
export function promotedImages(text: string, name: string): Promoted {
  const found = soundJson(outputSchema, text);
  if (found === undefined)
    throw badRequest(`${name} is not what a run gives as its output images`, {
      todo: `In the job that releases: ${name}: \${{ needs.images.outputs.images }}`,
    });
  return Object.fromEntries(
    Object.entries(found).flatMap(([image, { digest }]) => (digest === undefined ? [] : [[image, digest]])),
  );
}
