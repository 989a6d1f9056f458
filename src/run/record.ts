import type { BuildWarning, Step } from '../build/built.ts';
import type { ReusedParents } from '../build/nodes.ts';
import type { GateResult } from '../check/gate.ts';
import type { SbomFormat } from '../check/sbom/make.ts';
import type { History } from '../memory/history.ts';
import type { Leg } from '../plan/legs.ts';
import type { Plan } from '../plan/plan.ts';
import { Problem, type ProblemData } from '../problem.ts';
import type { PublishedImage } from '../publish/published.ts';
import type { Pins } from '../plan/pin.ts';
import type { Explanation } from '../report/explanation.ts';
import { assemble, type ReportedLayout, type ReusedImage } from '../report/model.ts';
import type { Artifact, RunReport } from '../report/result.ts';
import type { Retry } from '../report/retries.ts';
import { withoutSecrets, type Secrets } from './secrets.ts';

/** The SBOM of one image on one platform. */
export interface Sbom {
  readonly image: string;
  readonly platform: string;
  readonly format: SbomFormat;
  readonly text: string;
}

/** What a run has learned so far. The stages add to it; the report is made from it, however far the run came. */
export interface RunRecord {
  readonly command: string;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  plan?: Plan;
  pins?: Pins;
  explanation?: Explanation;
  legs?: readonly Leg[];
  /** Of a leg: what it is built on, as other legs of this run have pushed it. */
  bases?: ReusedParents;
  readonly reused: ReusedImage[];
  readonly retries: Retry[];
  artifacts?: readonly Artifact[];
  engine?: string;
  steps: readonly Step[];
  warnings: readonly BuildWarning[];
  gates: GateResult[];
  readonly layouts: ReportedLayout[];
  /** Image → the builds of it that are remembered. */
  readonly histories: Map<string, History>;
  /** Of what was scanned, where somebody wants them. */
  readonly sboms: Sbom[];
  readonly problems: ProblemData[];
  readonly notes: string[];
  published?: readonly PublishedImage[];
}

/** The record of a run that begins now. */
export function newRecord(command: string): RunRecord {
  return {
    command,
    startMs: Date.now(),
    steps: [],
    warnings: [],
    gates: [],
    layouts: [],
    histories: new Map(),
    sboms: [],
    reused: [],
    retries: [],
    problems: [],
    notes: [],
  };
}

/** Keeps a known failure for the report. @throws anything else: that is a bug of ours */
export function keepProblem(record: RunRecord, error: unknown): void {
  if (!(error instanceof Problem)) throw error;
  record.problems.push(error.data);
}

/** Whether nothing stands in the way of letting images out. */
export function isGood(record: RunRecord): boolean {
  return record.problems.length === 0 && record.gates.every((gate) => gate.state === 'passed');
}

/** The report of a run. What steps, tools and images say is untrusted: any of it may hold a secret. */
export function toReport(record: RunRecord, { hide }: Pick<Secrets, 'hide'>): RunReport {
  const { startMs, problems, ...facts } = record;
  const report = assemble({
    ...facts,
    problems: problems.flatMap(toTell),
    interrupted: problems.some((problem) => problem.kind === 'interrupted'),
    startedAt: new Date(startMs).toISOString(),
    durationMs: Date.now() - startMs,
  });
  return withoutSecrets(report, hide);
}

/** "Interrupted" is the verdict, and no problem; but where tags were left by it has to be told. */
function toTell(problem: ProblemData): readonly ProblemData[] {
  if (problem.kind !== 'interrupted') return [problem];
  return problem.log === undefined ? [] : [{ ...problem, kind: 'surroundings' }];
}
