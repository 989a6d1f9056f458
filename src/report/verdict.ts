import type { GateResult } from '../check/gate.ts';
import { exitCodes, type ProblemData, type ProblemKind } from '../problem.ts';
import type { RunReport } from './result.ts';

/** What decides how a run ended. */
export interface Outcome {
  readonly interrupted: boolean;
  readonly problems: readonly Pick<ProblemData, 'kind'>[];
  readonly gates: readonly Pick<GateResult, 'state'>[];
}

type Judgement = Pick<RunReport, 'verdict' | 'exitCode'>;

/** A gate failed: the only exit code that is not a problem's (design, "What a user can count on", 5). */
const gateFailed = 1;

/** Kinds of problems from the one that decides first. */
const precedence: readonly ProblemKind[] = ['interrupted', 'request', 'build', 'surroundings'];

/** Problems with the deciding ones first; of one kind they keep their order. */
export function worstFirst<P extends Pick<ProblemData, 'kind'>>(problems: readonly P[]): readonly P[] {
  return [...problems].sort((a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind));
}

/**
 * The verdict and exit code of a run. Interrupted goes before a wrong request, that before a failed build, that
 * before broken surroundings and gates, that before a failed gate.
 */
export function judge({ interrupted, problems, gates }: Outcome): Judgement {
  const kinds = new Set<ProblemKind>(problems.map((problem) => problem.kind));
  if (interrupted) kinds.add('interrupted');
  if (gates.some((gate) => gate.state === 'broken')) kinds.add('surroundings');
  const kind = precedence.find((candidate) => kinds.has(candidate));
  if (kind !== undefined) return { verdict: verdicts[kind], exitCode: exitCodes[kind] };
  if (gates.some((gate) => gate.state === 'failed')) return { verdict: 'failed', exitCode: gateFailed };
  return { verdict: 'passed', exitCode: 0 };
}

const verdicts = {
  interrupted: 'interrupted',
  request: 'failed',
  build: 'failed',
  surroundings: 'broken',
} as const;
