import type { Finding } from '../../../../src/check/finding.ts';
import { ownFindings } from '../../../../src/check/lint/own.ts';
import { rules } from '../../../../src/check/lint/rules/list.ts';
import { readDockerfile } from '../../../../src/plan/dockerfile.ts';
import { lintImage } from '../../../../src/plan/lint/facts.ts';
import type { LintContext, LintImage } from '../../../../src/plan/lint/model.ts';
import type { PlannedImage } from '../../../../src/plan/plan.ts';
import { outsideReferences } from '../../../../src/plan/references.ts';
import { argsOf } from '../../../../src/plan/settings.ts';
import { plannedImage } from '../../../support/planned.ts';

/** An image of a plan that is made of this Dockerfile. */
export function plannedFrom(name: string, text: string, more: Partial<PlannedImage> = {}): PlannedImage {
  const path = more.dockerfile?.path ?? `images/${name}/Dockerfile`;
  const facts = readDockerfile(text, path);
  const image = plannedImage(name, { ...more, dockerfile: { path, text, facts } });
  const given = new Set(Object.keys(image.target.contexts ?? {}));
  const outside = image.platforms
    .flatMap((platform) => outsideReferences(facts, argsOf(image.target), platform, image.target.target))
    .filter((one) => !given.has(one.text))
    .map(({ text: key, kind, line }) => ({ key, text: key, kind, line, platforms: image.platforms }));
  return { ...image, outside };
}

/** What rules see of such an image. */
export function lintImageFrom(
  text: string,
  { context, name = 'app', ...more }: { context?: LintContext } & Partial<PlannedImage> = {},
): LintImage {
  const facts = lintImage(plannedFrom(name, text, more));
  if (facts === undefined) throw new Error('the test’s Dockerfile is none that rules can read');
  return context === undefined ? facts : { ...facts, context };
}

/** What one rule says, with a level where its own is `ignore`. */
export function judgedBy(
  rule: string,
  image: LintImage,
  all: readonly LintImage[] = [image],
): readonly Finding[] {
  const found = rules.find(({ name }) => name === rule);
  if (found === undefined) throw new Error(`there is no rule ${rule}`);
  return ownFindings([{ image, levels: { [rule]: found.level === 'ignore' ? 'error' : found.level } }], all, [
    found,
  ]);
}

/** The lines that a rule names in a Dockerfile. */
export function linesOf(
  rule: string,
  text: string,
  more: Parameters<typeof lintImageFrom>[1] = {},
): number[] {
  return judgedBy(rule, lintImageFrom(text, more)).map(({ line }) => line ?? 0);
}

/** What all rules say, at their usual levels: `rule line`. */
export function allOf(text: string, more: Parameters<typeof lintImageFrom>[1] = {}): string[] {
  const image = lintImageFrom(text, more);
  return ownFindings([{ image, levels: {} }], [image]).map(({ rule, line }) => `${rule} ${line ?? 0}`);
}
