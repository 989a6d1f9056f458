import { Type, type Static } from '@sinclair/typebox';
import { decisionSchema, outputSchema, outsideSchema } from './report-schema.ts';
import type { RunReport } from './result.ts';

/** What `plan --json` prints; published as schema/plan.schema.json (design, "How one uses it"). */
export const planOutputSchema = Type.Object(
  {
    targets: Type.Array(
      Type.Object({
        name: Type.String(),
        needs: Type.Array(Type.String(), { description: 'Images of this plan that it is built on' }),
        decision: decisionSchema,
        reasons: Type.Array(Type.String()),
        fingerprint: Type.Optional(
          Type.String({ description: 'Of all that can change it; absent where it was not taken' }),
        ),
        volatile: Type.Array(Type.String(), {
          description: 'Why it may never be reused; empty where it may',
        }),
        platforms: Type.Array(Type.String()),
        tags: Type.Array(Type.String(), { description: 'Full references that publishing would move' }),
        output: outputSchema,
        reuses: Type.Optional(
          Type.Object(
            {
              ref: Type.String({ description: 'The tag it was found under' }),
              digest: Type.String({ description: 'Of the published index or manifest' }),
            },
            { description: 'What is published and stays; only where the decision is reuse' },
          ),
        ),
        outside: Type.Array(outsideSchema, { description: 'Images from outside the plan that it takes' }),
      }),
      { description: 'In build order' },
    ),
    notes: Type.Array(Type.String(), { description: 'What would surprise otherwise, a sentence each' }),
  },
  { $id: 'image-build-plan', title: 'The plan of image-build' },
);
export type PlanOutput = Readonly<Static<typeof planOutputSchema>>;

/** The plan for machines. */
export function planOutput({ images, notes }: RunReport): PlanOutput {
  return {
    targets: images.map((image) => ({
      name: image.name,
      needs: [...image.needs],
      decision: image.decision,
      reasons: [...image.reasons],
      ...(image.fingerprint === undefined ? {} : { fingerprint: image.fingerprint }),
      volatile: [...image.volatile],
      platforms: image.platforms.map(({ platform }) => platform),
      tags: [...image.tags],
      output: image.output,
      ...(image.reused === undefined
        ? {}
        : { reuses: { ref: image.reused.ref, digest: image.reused.digest } }),
      outside: [...image.outside],
    })),
    notes: [...notes],
  };
}
