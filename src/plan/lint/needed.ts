import type { LintStage, LintStep } from './model.ts';

/**
 * The stage that is built, and all that it stands on or takes from, in the order of the file.
 * @param wanted index of the stage that is built
 */
export function neededStages(stages: readonly LintStage[], wanted: number): readonly LintStage[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    const stage = stages[index];
    if (stage === undefined || found.has(index)) return;
    found.add(index);
    if (stage.base.kind === 'stage') visit(stage.base.index);
    for (const from of stage.steps.flatMap(fromsOf)) {
      const inner = stageOf(from, stages.slice(0, index));
      if (inner !== undefined) visit(inner);
    }
  };
  visit(wanted);
  return stages.filter(({ index }) => found.has(index));
}

function fromsOf(step: LintStep): readonly string[] {
  if (step.kind === 'copy') return step.from === undefined ? [] : [step.from];
  return step.kind === 'run' ? step.mounts.flatMap(({ from }) => from ?? []) : [];
}

function stageOf(from: string, before: readonly LintStage[]): number | undefined {
  const name = from.toLowerCase();
  const found = before.findLast(({ text }) => /\sas\s+(\S+)\s*$/i.exec(text)?.[1]?.toLowerCase() === name);
  if (found !== undefined) return found.index;
  return /^\d+$/.test(from) ? before[Number(from)]?.index : undefined;
}
