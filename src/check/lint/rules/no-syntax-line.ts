import type { LintImage, LintStep } from '../../../plan/lint/model.ts';
import { tell, type Rule } from './rule.ts';

/** What not every engine's own frontend has is used, and no frontend is named. */
export const noSyntaxLine: Rule = {
  name: 'no-syntax-line',
  level: 'info',
  judge: (image) => {
    if (image.hasSyntaxLine) return [];
    const found = firstUse(image);
    if (found === undefined) return [];
    const { step, what } = found;
    return [
      tell(
        step,
        `${what} without a \`# syntax\` line: an engine's own frontend may be too old for it, and two engines may read it differently`,
        'Write # syntax=docker/dockerfile:1 as the first line',
      ),
    ];
  },
};

function firstUse({ stages }: LintImage): { readonly step: LintStep; readonly what: string } | undefined {
  for (const step of stages.flatMap(({ steps }) => steps)) {
    const what = whatOf(step);
    if (what !== undefined) return { step, what };
  }
  return undefined;
}

function whatOf(step: LintStep): string | undefined {
  if (step.kind === 'run' && step.mounts.some(({ type }) => type === 'cache')) return 'A cache mount';
  const hasHeredocs =
    step.kind === 'run' ? step.heredocs.length > 0 : step.kind === 'copy' && step.hasHeredocs;
  return hasHeredocs ? 'A heredoc' : undefined;
}
