import { isAsked } from '../check/asked.ts';
import type { Finding } from '../check/finding.ts';
import type { GateResult } from '../check/gate.ts';
import { adviceFindings } from '../check/lint/advice.ts';
import { buildkitFindings } from '../check/lint/buildkit.ts';
import { lintGate } from '../check/lint/gate.ts';
import type { LintAnswer } from '../check/lint/hadolint.ts';
import { withoutLinkedBases } from '../check/lint/linked-bases.ts';
import { mergeFindings } from '../check/lint/merge.ts';
import { applyPragmas, withoutHadolints, type PragmaFile } from '../check/lint/pragmas.ts';
import type { BuildWarning } from '../build/built.ts';
import type { Host } from '../host/host.ts';
import type { Advice } from '../plan/advice.ts';
import { instructionLines, lintImage } from '../plan/lint/facts.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { Problem, problemOf, type ProblemData } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { Workshop } from './workshop.ts';

/** hadolint's answer for the whole plan, or why there is none. */
export type Linted =
  | {
      readonly kind: 'answer';
      readonly answer: LintAnswer;
      /** What our own rules say, and planning's advice. */
      readonly own: readonly Finding[];
    }
  | { readonly kind: 'broken'; readonly gates: readonly GateResult[] };

const nothingToLint: Linted = {
  kind: 'answer',
  answer: { findings: [], notes: [], durationMs: 0 },
  own: [],
};

/**
 * What our own rules say of images. What depends on the context and on siblings alone is asked anew when the gates of
 * an image run, and not before: it is advice on how it is built, and nothing of it is in the image.
 * @param all images of the plan, also those that are not judged: others stand on them
 * @throws Problem (request) for a policy that names a rule which is none, or an ignore file that BuildKit refuses
 */
export async function ownAdvice(
  images: readonly PlannedImage[],
  all: readonly PlannedImage[],
  { cwd }: Pick<Request, 'cwd'>,
): Promise<readonly Finding[]> {
  const { ownFindings } = await import('../check/lint/own.ts');
  const { createLintContexts } = await import('../plan/lint/context.ts');
  const facts = new Map(
    all.flatMap((image) => {
      const found = lintImage(image);
      return found === undefined ? [] : [[image.name, found] as const];
    }),
  );
  const contextOf = createLintContexts(cwd);
  const subjects = [];
  for (const image of images) {
    const found = facts.get(image.name);
    if (found === undefined) continue;
    const context = await contextOf(image, found);
    subjects.push({
      image: { ...found, ...(context === undefined ? {} : { context }) },
      levels: image.policy.lintRules,
    });
  }
  return ownFindings(subjects, [...facts.values()]);
}

/**
 * Reads the Dockerfiles of images with hadolint and by our own rules.
 * @param all images of the plan, also those that are not judged: others stand on them
 * @throws Problem (request) for a Dockerfile with a syntax error, or a configuration that is wrong
 */
export async function lintImages(
  images: readonly PlannedImage[],
  request: Request,
  workshop: Workshop,
  host: Host,
  advice: readonly Advice[],
  all: readonly PlannedImage[] = images,
): Promise<Linted> {
  const asked = images.filter(asksLint);
  if (asked.length === 0) return nothingToLint;
  const paths = [...new Set(asked.map(({ dockerfile }) => dockerfile.path))];
  const dockerfiles = paths.flatMap((path) => {
    const users = asked.filter(({ dockerfile }) => dockerfile.path === path);
    const text = users[0]?.dockerfile.text ?? '';
    return text === '' ? [] : [{ path, text, images: users.map(({ name }) => name) }];
  });
  const { lintDockerfiles, syntaxError } = await import('../check/lint/hadolint.ts');
  const config = request.inputs['hadolint-config'];
  try {
    const { program, version, from } = await workshop.tool('hadolint');
    host.debug(`hadolint ${version}: ${program} (${from})`);
    const answer = await lintDockerfiles({
      dockerfiles,
      cwd: request.cwd,
      program,
      env: host.env,
      signal: host.signal,
      ...(config === undefined ? {} : { config }),
    });
    const syntax = syntaxError(answer.findings);
    if (syntax !== undefined) throw syntax;
    const ours = await ownAdvice(asked, all, request);
    const findings = withoutLinkedBases(answer.findings, linkedBases(asked));
    return { kind: 'answer', answer: { ...answer, findings }, own: [...ours, ...adviceFindings(advice)] };
  } catch (error) {
    if (error instanceof Problem && error.data.kind !== 'surroundings') throw error;
    const problem = problemOf(error, 'surroundings');
    return {
      kind: 'broken',
      gates: asked.map(({ name }) => ({
        gate: 'lint',
        image: name,
        state: 'broken',
        findings: [],
        durationMs: 0,
        problem,
      })),
    };
  }
}

/** Image → lines of the FROMs in whose place an image of the plan is taken. */
function linkedBases(images: readonly PlannedImage[]): ReadonlyMap<string, readonly number[]> {
  return new Map(
    images.map((image) => [
      image.name,
      (lintImage(image)?.stages ?? []).flatMap(({ base, line }) => (base.kind === 'sibling' ? [line] : [])),
    ]),
  );
}

/**
 * The lint gate of every image: what hadolint, our own rules and, once it has been built, BuildKit say, each once.
 * @param isWhole BuildKit has said all that it will: only then a pragma for a rule of its can be one too many
 */
export function lintGates(
  images: readonly PlannedImage[],
  linted: Linted,
  warnings: readonly BuildWarning[],
  isWhole = false,
): readonly GateResult[] {
  if (linted.kind === 'broken') return linted.gates;
  const { answer, own } = linted;
  const { threshold, notes, durationMs, ignored = [] } = answer;
  const asked = images.filter(asksLint);
  const files = pragmaFiles(asked);
  const merged = mergeFindings(
    answer.findings,
    buildkitFindings(warnings),
    withoutHadolints(own, files, ignored),
  );
  const all = applyPragmas(merged, files, isWhole);
  return asked.map(({ name, policy, dockerfile }) => {
    const lintThreshold = policy.lintThreshold ?? threshold ?? 'error';
    if (dockerfile.text === '' && lintThreshold !== 'none') return unread(name);
    return lintGate(all, { lintThreshold, lintRules: policy.lintRules }, name, { notes, durationMs });
  });
}

function asksLint({ policy }: PlannedImage): boolean {
  return isAsked('lint', policy);
}

function pragmaFiles(images: readonly PlannedImage[]): readonly PragmaFile[] {
  const files = new Map<string, PragmaFile>();
  for (const { name, dockerfile } of images) {
    const { path, text } = dockerfile;
    const known = files.get(path);
    const has = text.includes('image-build') || text.includes('hadolint');
    if (known !== undefined) files.set(path, { ...known, images: [...known.images, name] });
    else if (has) files.set(path, { path, text, instructions: instructionLines(text), images: [name] });
  }
  return [...files.values()];
}

/** A question that was not asked has not been answered well. */
function unread(image: string): GateResult {
  const problem: ProblemData = {
    kind: 'surroundings',
    what: `The Dockerfile of ${image} is not on this machine, so hadolint has not seen it`,
    todo: `Check it out, or say in the policy that it is not asked for: images.${image}.skip: [lint]`,
  };
  return { gate: 'lint', image, state: 'broken', findings: [], durationMs: 0, problem };
}
