import type { BuildWarning, BuiltLayout, Step } from '../build/built.ts';
import type { GateResult, ImageSize } from '../check/gate.ts';
import type { Plan, PlannedImage } from '../plan/plan.ts';
import type { ProblemData } from '../problem.ts';
import type { PublishedImage } from '../publish/published.ts';
import type { ImageReport, PlatformReport, RunReport } from './result.ts';
import { judge, worstFirst } from './verdict.ts';

/** A layout with what is known of it: the digest of its manifest, and its size once it has been measured. */
export type ReportedLayout = BuiltLayout & { readonly digest: string; readonly size?: ImageSize };

/** Everything that a run has learned, as the stages gave it. Absent or empty is what was not reached. */
export interface RunFacts {
  /** The name of the command: `plan`, `lint`, `build`, `check`, `publish`. */
  readonly command: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly plan?: Plan;
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

/** Commands that build nothing: images without a layout are as they should be. */
const buildless: readonly string[] = ['plan', 'lint'];

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
    steps,
    warnings: facts.warnings,
    problems,
    notes: facts.notes,
    ...(facts.engine === undefined ? {} : { engine: facts.engine }),
  };
}

function imageReport(planned: PlannedImage, facts: RunFacts, steps: readonly Step[]): ImageReport {
  const { name, needs, decision, reasons, tags } = planned;
  const own = steps.filter((step) => step.image === name);
  const published = facts.published?.find((one) => one.image === name);
  const platforms = planned.platforms.map((platform) => platformReport(name, platform, facts.layouts));
  return {
    name,
    needs,
    decision,
    reasons,
    dockerfile: planned.dockerfile.path,
    state: stateOf(planned, platforms, own, facts),
    platforms,
    budget: planned.policy.maxSize,
    gates: facts.gates.filter((gate) => gate.image === name),
    steps: countSteps(own),
    durationMs: spanOf(own),
    tags,
    ...(published ? { published } : {}),
  };
}

function platformReport(
  image: string,
  platform: string,
  layouts: readonly ReportedLayout[],
): PlatformReport {
  const layout = layouts.find((one) => one.image === image && one.platform === platform);
  if (!layout) return { platform };
  const { digest, size } = layout;
  return size ? { platform, digest, size } : { platform, digest };
}

function stateOf(
  planned: PlannedImage,
  platforms: readonly PlatformReport[],
  own: readonly Step[],
  facts: RunFacts,
): ImageReport['state'] {
  if (planned.decision === 'skip') return 'skipped';
  if (platforms.every((one) => one.digest !== undefined)) return 'built';
  if (own.some(failedItself)) return 'failed';
  return buildless.includes(facts.command) ? 'planned' : 'stopped';
}

/** BuildKit ends the steps beside a failed one with this error: it is not theirs. */
function failedItself(step: Step): boolean {
  return step.error !== undefined && !/context cancell?ed/i.test(step.error);
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

/** No false green: an image that should be there, is not, and nothing says why. */
function unexplained(images: readonly ImageReport[], facts: RunFacts): readonly ProblemData[] {
  const explained =
    facts.interrupted || facts.problems.length > 0 || facts.gates.some((gate) => gate.state !== 'passed');
  if (explained) return [];
  return images
    .filter((image) => image.state === 'failed' || image.state === 'stopped')
    .map((image) => ({
      kind: 'surroundings',
      what: `${image.name} was to be built, but there is no complete layout of it and no error either`,
      todo: 'Please report this with the log of the run: it is a mistake of image-build',
    }));
}
