import { Type } from '@sinclair/typebox';
import { badRequest } from '../problem.ts';
import { soundJson } from '../tools/json.ts';

/** What a run before has published of an image. */
export interface PromotedImage {
  readonly digest: string;
  /** Whether that run has built it itself: what it has reused, it knows no better than this one. */
  readonly isBuilt: boolean;
}

/** By the name of the image. */
export type Promoted = Readonly<Record<string, PromotedImage>>;

/** Of the outputs `promote` and `images` what is read here: files have no digest. */
const outputSchema = Type.Record(
  Type.String(),
  Type.Object({
    digest: Type.Optional(Type.String({ pattern: '^sha256:[a-f0-9]{64}$' })),
    state: Type.Optional(Type.String()),
  }),
);

/**
 * Reads what a run before has given as its output `promote`; its output `images` says the same and more.
 * @throws Problem (request) for anything else
 */
export function promotedImages(text: string, name: string): Promoted {
  const found = soundJson(outputSchema, text);
  if (found === undefined)
    throw badRequest(`${name} is not what a run gives as its output promote`, {
      todo: `In the job that releases: ${name}: \${{ needs.images.outputs.promote || '{}' }}`,
    });
  return Object.fromEntries(
    Object.entries(found).flatMap(([image, { digest, state }]) =>
      digest === undefined ? [] : [[image, { digest, isBuilt: state === 'built' }]],
    ),
  );
}

/** @throws Problem (request) where an image that nobody has promoted could be built in its place */
export function refuseWrongPromote({
  promote,
  reuse,
}: {
  readonly promote: Promoted | undefined;
  readonly reuse: string | undefined;
}): void {
  if (promote !== undefined && reuse !== 'required')
    throw badRequest('promote is given without reuse: required', {
      todo: 'Give reuse: required, too: then nothing is built, and an image that promote says nothing of is an error. Or leave promote out',
    });
}
