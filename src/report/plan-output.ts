import { Type, type Static } from '@sinclair/typebox';
import type { RunReport } from './result.ts';

/** What `plan --json` prints; published as schema/plan.schema.json (design, "How one uses it"). */
export const planOutputSchema = Type.Object(
  {
    targets: Type.Array(
      Type.Object({
        name: Type.String(),
        needs: Type.Array(Type.String(), { description: 'Images of this plan that it is built on' }),
        decision: Type.Union([Type.Literal('build'), Type.Literal('reuse'), Type.Literal('skip')]),
        reasons: Type.Array(Type.String()),
        platforms: Type.Array(Type.String()),
        tags: Type.Array(Type.String(), { description: 'Full references that publishing would move' }),
      }),
      { description: 'In build order' },
    ),
  },
  { $id: 'image-build-plan', title: 'The plan of image-build' },
);
export type PlanOutput = Readonly<Static<typeof planOutputSchema>>;

/** The plan for machines. */
export function planOutput(report: RunReport): PlanOutput {
  return {
    targets: report.images.map(({ name, needs, decision, reasons, platforms, tags }) => ({
      name,
      needs: [...needs],
      decision,
      reasons: [...reasons],
      platforms: platforms.map(({ platform }) => platform),
      tags: [...tags],
    })),
  };
}

/** The plan for people: an image a line, with what it stands on, why, and where it would go. */
export function planText(report: RunReport): string {
  const width = Math.max(0, ...report.images.map(({ name }) => name.length));
  const indent = ' '.repeat(width);
  const lines = report.images.flatMap(({ name, needs, decision, reasons, platforms, tags }) => [
    `${name.padEnd(width)}  ${decision}  ${platforms.map(({ platform }) => platform).join(', ')}${needs.length > 0 ? `  on ${needs.join(', ')}` : ''}`,
    ...reasons.map((reason) => `${indent}    ${reason}`),
    ...(tags.length > 0 ? [`${indent}    → ${tags.join(', ')}`] : []),
  ]);
  return `${lines.join('\n')}\n`;
}
