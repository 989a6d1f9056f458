import { frontendReference } from '../dockerfile/frontend.ts';
import { cutInstructions } from '../dockerfile/instructions.ts';
import type { PlannedImage } from '../plan.ts';
import { wantedStage } from '../references.ts';
import { argsOf } from '../settings.ts';
import type { LintImage, LintStage } from './model.ts';
import { neededStages } from './needed.ts';
import { stagesOf } from './stages.ts';

/**
 * What the lint rules see of an image, all but its context. Pure: nothing is read.
 * @returns `undefined` where the Dockerfile is not on this machine, or a frontend of its own reads it
 */
export function lintImage(image: PlannedImage): LintImage | undefined {
  const { dockerfile, target, platforms, name } = image;
  const { facts, path, text } = dockerfile;
  if (facts === undefined || facts.isForeign || text === '') return undefined;
  const wanted = wantedStage(facts, target.target);
  if (wanted === undefined) return undefined;
  const all = platforms.map((platform) => stagesOf(image, platform));
  const [stages = []] = all;
  const others = all.slice(1);
  return {
    name,
    file: path,
    hasSyntaxLine: frontendReference(text, argsOf(target)) !== undefined,
    platforms,
    stages: neededStages(stages, wanted).map((stage) => withIds(stage, others)),
    target: wanted,
  };
}

/** Where the instructions of a Dockerfile start, 1-based. */
export function instructionLines(text: string): readonly number[] {
  return cutInstructions(text).instructions.map(({ line }) => line);
}

/** Puts what the mounts' ids are on other platforms beside what they are on the first one. */
function withIds(stage: LintStage, others: readonly (readonly LintStage[])[]): LintStage {
  if (others.length === 0) return stage;
  return {
    ...stage,
    steps: stage.steps.map((step, at) => {
      if (step.kind !== 'run' || step.mounts.length === 0) return step;
      const twins = others.map((stages) => stages.find(({ index }) => index === stage.index)?.steps[at]);
      return {
        ...step,
        mounts: step.mounts.map((mount, number) => ({
          ...mount,
          ids: [
            ...mount.ids,
            ...twins.map((twin) => (twin?.kind === 'run' ? twin.mounts[number]?.ids[0] : undefined)),
          ],
        })),
      };
    }),
  };
}
