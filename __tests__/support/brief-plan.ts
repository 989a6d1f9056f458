import { relative } from 'node:path';
import type { MadePlan } from '../../src/plan/make.ts';
import type { PlannedImage } from '../../src/plan/plan.ts';

/** All that finding decides, one line for one thing; paths are relative to the working folder. */
export interface BriefPlan {
  /** In build order: `name = DOCKERFILE in CONTEXT @stage ARG=value <- reference: sibling, reference: outside`. */
  readonly images: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** What is built when nothing is named: those that are not there come along as bases, or not at all. */
  readonly asked: readonly string[];
  readonly notes: readonly string[];
  readonly advice: readonly string[];
}

export function briefPlan(plan: MadePlan, cwd: string): BriefPlan {
  return {
    images: plan.images.map((image) => briefImage(image, cwd)),
    groups: plan.groups,
    asked: [...plan.asked],
    notes: plan.notes,
    advice: plan.advice.map(
      ({ rule, image, file, line, message }) => `${rule} ${image} ${file}:${line} ${message}`,
    ),
  };
}

function briefImage(
  { name, target, dockerfile, decision, needs, outside }: PlannedImage,
  cwd: string,
): string {
  const contexts = Object.entries(target.contexts ?? {});
  const linked = contexts.map(([key, value]) => `${key}: ${value.replace(/^target:/, '')}`);
  const links = new Set(contexts.map(([, value]) => value.replace(/^target:/, '')));
  const untold = needs.filter((need) => !links.has(need)).map((need) => `?: ${need}`);
  const from = [...linked, ...untold, ...outside.map(({ text }) => `(${text})`)];
  return [
    `${decision === 'skip' ? '-' : ''}${name} = ${dockerfile.path} in ${relative(cwd, target.context ?? '') || '.'}`,
    ...(target.target === undefined ? [] : [`@${target.target}`]),
    ...Object.entries(target.args ?? {}).map(([key, value]) => `${key}=${value ?? ''}`),
    ...(from.length === 0 ? [] : [`<- ${from.join(', ')}`]),
  ].join(' ');
}
