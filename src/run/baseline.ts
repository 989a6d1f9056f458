import type { Baseline } from '../check/baseline/baseline.ts';
import { isAsked } from '../check/asked.ts';
import type { WholeScanner } from '../check/vulnerabilities/trivy.ts';
import { parseReference, repositoryName } from '../oci/reference.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { Problem } from '../problem.ts';
import { tagsInQuestion } from '../plan/tags/in-question.ts';
import type { RunContext } from '../request/event.ts';
import type { Workshop } from './workshop.ts';

/** Where the base branch's image of a run is looked for. */
export interface BaselineAround {
  readonly context: RunContext;
  readonly defaultBranchTag: string | undefined;
  readonly workshop: Workshop;
  readonly scanner: WholeScanner;
}

/** What the base branch's image was on a platform: of a pull request's base, else of the default branch. */
export async function baselineOf(
  image: PlannedImage,
  platform: string,
  { context, defaultBranchTag, workshop, scanner }: BaselineAround,
): Promise<Baseline> {
  const { gatherBaseline } = await import('../check/baseline/gather.ts');
  const question = {
    tags: baselineTags(image.tags, context, defaultBranchTag),
    platform,
    // A gate that is not asked needs no scanner either.
    vulnerabilities: image.policy.onlyNew && isAsked('vulnerabilities', image.policy),
  };
  const { cacheDir } = workshop;
  const asked = gatherBaseline(question, {
    find: async (tags) => {
      const { lookUp } = await import('../memory/published.ts');
      return lookUp(tags, await workshop.registry());
    },
    record: async (published) => {
      const { findRecord } = await import('../memory/records.ts');
      return findRecord(await workshop.registry(), published, {
        cacheDir,
        isTrusted: true,
        mayKeep: !context.isPullRequest,
        isEnough: ({ sizes }) => sizes[platform] !== undefined,
      });
    },
    sbom: async (published, on) => {
      const { findSbom } = await import('../memory/sboms.ts');
      return findSbom(await workshop.registry(), published, on, { cacheDir });
    },
    scanSbom: (text) => scanner.scanSbom(text),
  });
  return asked.catch(async (error: unknown) => {
    if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
    // A registry that does not say, as a private one to a fork.
    const { findBaseline } = await import('./carried-baselines.ts');
    const carried = await findBaseline(
      image.name,
      platform,
      context,
      workshop,
      scanner,
      question.vulnerabilities,
    );
    if (carried === undefined) throw error;
    return carried;
  });
}

/** The tags of the branch that is compared with, the base of a pull request first; none of what this run moves. */
export function baselineTags(
  tags: readonly string[],
  { ref, defaultBranch, baseBranch }: RunContext,
  defaultBranchTag: string | undefined,
): readonly string[] {
  const repositories = [...new Set(tags.map((tag) => repositoryName(parseReference(tag))))];
  const inputs = defaultBranchTag === undefined ? {} : { 'default-branch-tag': defaultBranchTag };
  const ofBase =
    baseBranch === undefined ? [] : tagsInQuestion([], { ref, defaultBranch: baseBranch }, {}, repositories);
  const ofDefault = tagsInQuestion([], { ref, defaultBranch }, inputs, repositories);
  return [...new Set([...ofBase, ...ofDefault])];
}
