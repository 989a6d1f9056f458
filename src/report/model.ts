import type { Baseline } from '../check/baseline/baseline.ts';
import type { TestAnswers } from '../check/tests/answers.ts';
import type { BuildWarning, BuiltLayout, Step } from '../build/built.ts';
import type { GateResult, ImageSize } from '../check/gate.ts';
import type { History } from '../memory/history.ts';
import type { Leg } from '../plan/legs.ts';
import type { Pins } from '../plan/pin.ts';
import type { OutsideUse, Plan, PlannedImage } from '../plan/plan.ts';
import type { ProblemData } from '../problem.ts';
import type { PublishedImage } from '../publish/published.ts';
import type { Explanation } from './explanation.ts';
import type {
  Artifact,
  ImageReport,
  OutsideReport,
  PlatformReport,
  ReusedReport,
  RunReport,
} from './result.ts';
import { expectationOf } from './expectation.ts';
import { retryNotes, type Retry } from './retries.ts';
import { uncheckedNotes } from './unchecked-limits.ts';
import { skippedGateNotes } from './skipped-gates.ts';
import { stateOf, unexplained } from './image-state.ts';
import { judge, worstFirst } from './verdict.ts';

/** A layout with what is known of it: the digest of its manifest, and its size once it has been measured. */
export type ReportedLayout = BuiltLayout & { readonly digest: string; readonly size?: ImageSize } & {
  readonly tests?: TestAnswers;
  readonly baseline?: Baseline;
};

/** An image that is published with the same fingerprint and stays as it is. */
export interface ReusedImage extends ReusedReport {
  readonly image: string;
  /** What is known of each platform: from the record, or from the registry. */
  readonly platforms: readonly PlatformReport[];
  /** ISO 8601: when its gates gave the answers that stand; absent when they did in this run. */
  readonly checkedAt?: string;
}

/** Everything that a run has learned, as the stages gave it. Absent or empty is what was not reached. */
export interface RunFacts {
  /** The name of the command: `plan`, `explain`, `lint`, `build`, `publish`. */
  readonly command: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly plan?: Plan;
  /** What the images from outside the plan stand for. */
  readonly pins?: Pins;
  /** Those that stay as they are; their recorded gates are among `gates`. */
  readonly reused?: readonly ReusedImage[];
  /** The files of targets that give files. */
  readonly artifacts?: readonly Artifact[];
  /** What failed for a passing reason and was tried again. */
  readonly retries?: readonly Retry[];
  /** Image → the builds of it that are remembered. */
  readonly histories?: ReadonlyMap<string, History>;
  readonly explanation?: Explanation;
  /** Only of a plan. */
  readonly legs?: readonly Leg[];
  readonly steps: readonly Step[];
  readonly warnings: readonly BuildWarning[];
  readonly layouts: readonly ReportedLayout[];
  readonly gates: readonly GateResult[];
  readonly published?: readonly PublishedImage[];
  readonly problems: readonly ProblemData[];
  readonly notes: readonly string[];
  readonly engine?: string;
  readonly interrupted: boolean;
}

/** Makes the one model that all reports show; decides each image's state, the verdict and the exit code. */
export function assemble(facts: RunFacts): RunReport {
  const steps = [...distinct(facts.steps)].sort((a, b) => (a.startedMs ?? 0) - (b.startedMs ?? 0));
  const images = (facts.plan?.images ?? []).map((planned) => imageReport(planned, facts, steps));
  const known = { ...facts, problems: worstFirst(facts.problems) };
  const problems = [...known.problems, ...unexplained(images, known)];
  return {
    schema: 1,
    command: facts.command,
    ...judge({ interrupted: facts.interrupted, problems, gates: facts.gates }),
    startedAt: facts.startedAt,
    durationMs: facts.durationMs,
    images,
    artifacts: facts.artifacts ?? [],
    ...(facts.explanation === undefined ? {} : { explanation: facts.explanation }),
    ...(facts.legs === undefined ? {} : { legs: facts.legs }),
    steps,
    warnings: looseWarnings(facts),
    problems,
    notes: notesOf(facts),
    ...(facts.engine === undefined ? {} : { engine: facts.engine }),
  };
}

/**
 * BuildKit's warnings that no lint gate has dealt with: one that has answered has made findings of all of them, or has
 * left them to a rule that says the same, to the secrets gate, or to a policy that does not want them.
 */
function looseWarnings({ warnings, gates }: RunFacts): readonly BuildWarning[] {
  const linted = gates.filter(({ gate, state }) => gate === 'lint' && state !== 'broken');
  return warnings.filter((warning) => !linted.some(({ image }) => image === warning.image));
}

function notesOf({ command, plan, layouts, notes, retries = [] }: RunFacts): readonly string[] {
  // It asks one gate alone, whatever the policy says of the others.
  const skipped = command === 'rescan' ? [] : skippedGateNotes(plan?.images ?? []);
  const unchecked = uncheckedNotes(plan?.images ?? [], layouts);
  return [...new Set([...(plan?.notes ?? []), ...skipped, ...unchecked, ...notes, ...retryNotes(retries)])];
}

function imageReport(planned: PlannedImage, facts: RunFacts, steps: readonly Step[]): ImageReport {
  const { name, needs, decision, reasons, tags, fingerprint, output } = planned;
  const own = steps.filter((step) => step.image === name);
  const published = facts.published?.find((one) => one.image === name);
  const reused = decision === 'reuse' ? facts.reused?.find((one) => one.image === name) : undefined;
  const platforms = planned.platforms.map((platform) => platformReport(name, platform, facts, reused));
  return {
    name,
    needs,
    asked: facts.plan?.asked.has(name) === true && decision !== 'skip',
    decision,
    reasons,
    dockerfile: planned.dockerfile.path,
    ...(fingerprint === undefined ? {} : { fingerprint: fingerprint.digest }),
    volatile: fingerprint?.volatile ?? [],
    outside: planned.outside.map((use) => outsideReport(use, facts.pins)),
    output,
    state: stateOf(planned, platforms, own, facts),
    platforms,
    budget: planned.policy.maxSize,
    gates: facts.gates.filter((gate) => gate.image === name),
    warn: [...new Set(planned.policy.warn)],
    skip: [...new Set(planned.policy.skip)],
    ...testsOf(planned, facts),
    ...historyOf(name, facts),
    ...(reused?.checkedAt === undefined ? {} : { checkedAt: reused.checkedAt }),
    ...reusedReport(planned, reused),
    steps: countSteps(own),
    durationMs: spanOf(own),
    tags,
    ...(published ? { published } : {}),
  };
}

function historyOf(image: string, { histories }: RunFacts): Pick<ImageReport, 'history'> {
  const history = histories?.get(image);
  return history === undefined ? {} : { history };
}

function testsOf({ name, policy }: PlannedImage, { layouts }: RunFacts): Pick<ImageReport, 'tests'> {
  const tests = layouts.flatMap((layout) =>
    layout.image === name
      ? (layout.tests ?? []).map((answer) => {
          const test = policy.tests.find((one) => one.name === answer.name);
          const expected = test === undefined ? {} : { expected: expectationOf(test) };
          return { ...answer, platform: layout.platform, ...expected };
        })
      : [],
  );
  return tests.length === 0 ? {} : { tests };
}

function reusedReport(
  { decision, published }: PlannedImage,
  reused: ReusedImage | undefined,
): Pick<ImageReport, 'reused'> {
  const known: ReusedReport | undefined = reused ?? published;
  if (decision !== 'reuse' || known === undefined) return {};
  const { ref, repository, digest } = known;
  return { reused: { ref, repository, digest } };
}

function outsideReport({ key, text, kind }: OutsideUse, pins: Pins | undefined): OutsideReport {
  const pin = pins?.get(text);
  return { name: key, kind, ...(pin?.state === 'pinned' ? { digest: pin.digest } : {}) };
}

/** What this run has built or measured counts before what was known of a reused image. */
function platformReport(
  image: string,
  platform: string,
  { layouts }: RunFacts,
  reused: ReusedImage | undefined,
): PlatformReport {
  const layout = layouts.find((one) => one.image === image && one.platform === platform);
  const known: Partial<PlatformReport> = reused?.platforms.find((one) => one.platform === platform) ?? {};
  const digest = layout?.digest ?? known.digest;
  const size = layout?.size ?? known.size;
  const baseline = layout?.baseline;
  return {
    platform,
    ...(digest === undefined ? {} : { digest }),
    ...(size === undefined ? {} : { size }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** An instruction of a Dockerfile: `[build 2/5] RUN make`; not `[internal] load …`, `exporting …` or `FROM`. */
const instruction = /^\[[^\]]*\d+\/\d+\] (?!FROM )/;

/** Counts what a Dockerfile's author knows as a step: the others are never cached, or always. */
export function countSteps(steps: readonly Step[]): ImageReport['steps'] {
  const counted = steps.filter((step) => instruction.test(step.name));
  return { total: counted.length, cached: counted.filter((step) => step.cached).length };
}

function spanOf(steps: readonly Step[]): number {
  const starts = steps.flatMap((step) => step.startedMs ?? []);
  const ends = steps.flatMap((step) => step.completedMs ?? []);
  return starts.length && ends.length ? Math.max(0, Math.max(...ends) - Math.min(...starts)) : 0;
}

/** The same work asked for by two images is one step, of the image that it was first seen for. */
function distinct(steps: readonly Step[]): Iterable<Step> {
  const byDigest = new Map<string, Step>();
  for (const step of steps) if (!byDigest.has(step.digest)) byDigest.set(step.digest, step);
  return byDigest.values();
}
