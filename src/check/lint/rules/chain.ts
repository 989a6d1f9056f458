import type {
  LintBase,
  LintCopy,
  LintImage,
  LintRun,
  LintStage,
  LintStep,
} from '../../../plan/lint/model.ts';

/** A step, and all that was done before it in its own Dockerfile: what its stage stands on first. */
export interface Reached<S extends LintStep> {
  readonly stage: LintStage;
  readonly step: S;
  readonly before: readonly LintStep[];
}

/** All RUNs of an image. */
export function runsOf(image: LintImage): readonly Reached<LintRun>[] {
  return image.stages.flatMap((stage) => {
    const below = stepsBelow(image, stage);
    return stage.steps.flatMap((step, index) =>
      step.kind === 'run' ? [{ stage, step, before: [...below, ...stage.steps.slice(0, index)] }] : [],
    );
  });
}

/** All COPYs and ADDs of an image. */
export function copiesOf(image: LintImage): readonly LintCopy[] {
  return image.stages.flatMap(({ steps }) => steps.filter((step) => step.kind === 'copy'));
}

/** What the stages below a stage do, in order. */
function stepsBelow(image: LintImage, { base }: LintStage): readonly LintStep[] {
  if (base.kind !== 'stage') return [];
  const inner = image.stages.find(({ index }) => index === base.index);
  return inner === undefined ? [] : [...stepsBelow(image, inner), ...inner.steps];
}

/** What a stage stands on outside of the plan, and what the images of the plan below it do. */
export function ground(
  image: LintImage,
  stage: LintStage,
  all: readonly LintImage[],
): { readonly base: LintBase; readonly steps: readonly LintStep[] } {
  const steps: LintStep[] = [];
  let at: LintStage | undefined = stage;
  let of = image;
  // Planning has refused cycles; nobody stacks that many.
  for (let count = 0; at !== undefined && count < 1000; count += 1) {
    const { base }: LintStage = at;
    if (base.kind === 'stage') at = of.stages.find(({ index }) => index === base.index);
    else if (base.kind === 'sibling') {
      const next = all.find(({ name }) => name === base.name);
      if (next === undefined) return { base: { kind: 'unknown' }, steps };
      of = next;
      at = next.stages.find(({ index }) => index === next.target);
    } else return { base, steps };
    if (at !== undefined) steps.unshift(...at.steps);
  }
  return { base: { kind: 'unknown' }, steps };
}

/** Whether a COPY takes the whole main context. */
export function takesAll({ from, sources }: LintCopy): boolean {
  return from === undefined && sources.some((source) => /^(\.\/*|\/|\*|\.\/\*)$/.test(source));
}
