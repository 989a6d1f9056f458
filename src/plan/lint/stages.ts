import { cutInstructions, type Instruction } from '../dockerfile/instructions.ts';
import { blankWords } from '../dockerfile/words.ts';
import type { PlannedImage } from '../plan.ts';
import { namedContexts } from '../reach/named.ts';
import { globalVariables, stageName, Variables } from '../reach/variables.ts';
import { argsOf } from '../settings.ts';
import type { LintBase, LintStage } from './model.ts';
import { StageReader, type StageEnd } from './stage-reader.ts';

/** All stages of an image's Dockerfile as they are on a platform; none where the Dockerfile is not known. */
export function stagesOf(
  { dockerfile, target, outside }: PlannedImage,
  platform: string,
): readonly LintStage[] {
  const { facts, text } = dockerfile;
  if (facts === undefined) return [];
  const args = argsOf(target);
  const { instructions, escape } = cutInstructions(text);
  const globals = globalVariables(facts, args, platform, stageName(facts, target.target));
  const named = namedContexts(target);
  const ends: StageEnd[] = [];
  const stages: LintStage[] = [];
  for (const [index, own] of cutAtFrom(instructions).entries()) {
    const [from, ...rest] = own;
    if (from === undefined) continue;
    const reference = globals.expand(blankWords(from.rest)[0] ?? '', escape);
    const base = baseOf(reference, facts.stages.slice(0, index), () => {
      const found = reference === undefined ? undefined : named(reference, platform);
      if (reference !== undefined && outside.some(({ text: one }) => one === reference))
        return { kind: 'outside', text: reference };
      if (found?.origin.kind === 'image') return { kind: 'sibling', name: found.origin.name };
      return { kind: 'unknown' };
    });
    const start = startOf(base, ends);
    const reader = new StageReader(start, args, globals, escape);
    const steps = rest.map((instruction) => reader.step(instruction));
    ends.push(reader.end());
    stages.push({ index, line: from.line, text: from.text, base, steps });
  }
  return stages;
}

function cutAtFrom(instructions: readonly Instruction[]): readonly (readonly Instruction[])[] {
  const stages: Instruction[][] = [];
  for (const one of instructions)
    if (one.keyword === 'FROM') stages.push([one]);
    else stages.at(-1)?.push(one);
  return stages;
}

function baseOf(
  reference: string | undefined,
  before: readonly { readonly name?: string }[],
  outside: () => LintBase,
): LintBase {
  if (reference === undefined) return { kind: 'unknown' };
  const index = before.findLastIndex(({ name }) => name === reference.toLowerCase());
  if (index >= 0) return { kind: 'stage', index };
  return reference === 'scratch' ? { kind: 'scratch' } : outside();
}

function startOf(base: LintBase, ends: readonly StageEnd[]): StageEnd {
  const inner = base.kind === 'stage' ? ends[base.index] : undefined;
  if (inner !== undefined) return inner;
  const variables = Variables.ofBase(base.kind === 'scratch' ? {} : undefined);
  return {
    known: new Map(),
    variables,
    config: variables,
    folder: base.kind === 'scratch' ? '/' : undefined,
    shell: undefined,
  };
}
