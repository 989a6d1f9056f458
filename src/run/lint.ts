import { adviceFindings } from '../check/lint/advice.ts';
import { lintGate } from '../check/lint/gate.ts';
import { buildkitFindings } from '../check/lint/buildkit.ts';
import type { LintAnswer } from '../check/lint/hadolint.ts';
import type { GateResult } from '../check/gate.ts';
import type { BuildWarning } from '../build/built.ts';
import type { Host } from '../host/host.ts';
import type { Advice } from '../plan/advice.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { Problem, problemOf, type ProblemData } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { Workshop } from './workshop.ts';

/** hadolint's answer for the whole plan, or why there is none. */
export type Linted =
  | { readonly kind: 'answer'; readonly answer: LintAnswer }
  | { readonly kind: 'broken'; readonly gates: readonly GateResult[] };

const nothingToLint: Linted = {
  kind: 'answer',
  answer: { findings: [], notes: [], durationMs: 0 },
};

/**
 * Reads the Dockerfiles of images with hadolint.
 * @throws Problem (request) for a Dockerfile with a syntax error, or a configuration that is wrong
 */
export async function lintImages(
  images: readonly PlannedImage[],
  request: Request,
  workshop: Workshop,
  host: Host,
  advice: readonly Advice[],
): Promise<Linted> {
  if (images.length === 0) return nothingToLint;
  const paths = [...new Set(images.map(({ dockerfile }) => dockerfile.path))];
  const dockerfiles = paths.flatMap((path) => {
    const users = images.filter(({ dockerfile }) => dockerfile.path === path);
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
    return {
      kind: 'answer',
      answer: { ...answer, findings: [...answer.findings, ...adviceFindings(advice)] },
    };
  } catch (error) {
    if (error instanceof Problem && error.data.kind !== 'surroundings') throw error;
    const problem = problemOf(error, 'surroundings');
    return {
      kind: 'broken',
      gates: images.map(({ name }) => ({
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

/** The lint gate of every image: hadolint's findings and, once it has been built, BuildKit's, each once. */
export function lintGates(
  images: readonly PlannedImage[],
  linted: Linted,
  warnings: readonly BuildWarning[],
): readonly GateResult[] {
  if (linted.kind === 'broken') return linted.gates;
  const { findings, threshold, notes, durationMs } = linted.answer;
  const all = [...findings, ...buildkitFindings(warnings, findings)];
  return images.map(({ name, policy, dockerfile }) => {
    const lintThreshold = policy.lintThreshold ?? threshold ?? 'error';
    if (dockerfile.text === '' && lintThreshold !== 'none') return unread(name);
    return lintGate(all, { lintThreshold }, name, { notes, durationMs });
  });
}

/** A question that was not asked has not been answered well. */
function unread(image: string): GateResult {
  const problem: ProblemData = {
    kind: 'surroundings',
    what: `The Dockerfile of ${image} is not on this machine, so hadolint has not seen it`,
    todo: `Check it out, or say in the policy that it is not asked for: images.${image}.lint-threshold: none`,
  };
  return { gate: 'lint', image, state: 'broken', findings: [], durationMs: 0, problem };
}
