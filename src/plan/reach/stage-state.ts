import type { RunStep } from '../dockerfile/steps.ts';
import type { Taken } from './found.ts';
import type { Variables } from './variables.ts';

/** Where a walk stands in a stage. */
export interface StageState {
  readonly index: number;
  /** Of its FROM, 1-based. */
  readonly line: number;
  /** ARG and ENV: a stage that stands on it has both. */
  readonly variables: Variables;
  /** ENV alone: what its image's config has. */
  readonly config: Variables;
  readonly globals: Variables;
  /** What it has of contexts by now, also by way of the stages it stands on or copies from. */
  readonly taken: Taken;
  /** WORKDIR: absolute and clean; absent where only the base knows. */
  folder: string | undefined;
}

/** A RUN of a stage that is needed, as it is come by. */
export interface RunPlace {
  /** Index of its stage. */
  readonly stage: number;
  /** 1-based; of the stage's FROM where ONBUILD of a base triggers it. */
  readonly line: number;
  readonly step: RunStep;
  /** Puts variables into a word; `undefined` where nobody knows them. */
  readonly expand: (word: string) => string | undefined;
  /** See StageState.folder. */
  readonly folder: string | undefined;
  /** What of the contexts it can see: copied before it, or mounted. */
  readonly taken: Taken;
}
