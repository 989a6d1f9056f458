import { gateNames } from '../gate-names.ts';
import type { Candidate, Known } from '../plan/decide.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { badRequest, type Problem } from '../problem.ts';

/** The gate whose answer changes while the image stays the same. */
const asked = 'vulnerabilities';

/** What of a plan is scanned again. */
export interface Subjects {
  /** All images of the plan: `reuse` is what is scanned, everything else is `skip`. */
  readonly images: readonly PlannedImage[];
  /** Images that are published under none of the tags that are looked at. */
  readonly missing: readonly string[];
  /** Images whose policy leaves out what is asked. */
  readonly leftOut: readonly string[];
}

/**
 * Takes what is published, whatever its fingerprint, in place of what would be built: the scanner alone is asked, and
 * everything it finds counts, also what was there before.
 * @param known of each image: what the registry has under the tags in question, in order of preference
 * @param preferred names of tags that are taken before others: those of the default branch
 */
export function subjectsOf(
  images: readonly PlannedImage[],
  known: ReadonlyMap<string, Known>,
  preferred: readonly string[],
): Subjects {
  const missing: string[] = [];
  const leftOut: string[] = [];
  const subjects = images.map((image): PlannedImage => {
    if (image.decision === 'skip' || image.output.kind !== 'image') return { ...image, decision: 'skip' };
    if (image.policy.skip.includes(asked)) {
      leftOut.push(image.name);
      return { ...image, decision: 'skip', reasons: ['its policy leaves out vulnerabilities'] };
    }
    const found = publishedAs(known.get(image.name)?.candidates ?? [], preferred);
    if (found === undefined) {
      missing.push(image.name);
      return { ...image, decision: 'skip', reasons: ['it is published under none of the tags'] };
    }
    const { ref, repository, digest, mediaType, platforms } = found;
    return {
      ...image,
      decision: 'reuse',
      reasons: [`published as ${ref}`],
      published: { ref, repository, digest, mediaType },
      platforms: platforms.length > 0 ? platforms : image.platforms,
      policy: { ...image.policy, onlyNew: false, skip: gateNames.filter((gate) => gate !== asked) },
    };
  });
  return { images: subjects, missing, leftOut };
}

/** Why nothing is scanned at all. @param policyFile as it is told; absent where there is none */
export function nothingToScan(
  { missing, leftOut }: Omit<Subjects, 'images'>,
  policyFile: string | undefined,
): Problem {
  if (leftOut.length === 0)
    return badRequest('Nothing is published that could be scanned', {
      todo: 'Give the same registry and tags as the run that publishes; in a workflow, let it run on the default branch',
    });
  const unpublished = missing.length === 0 ? '' : `; ${missing.join(', ')}: published under none of the tags`;
  return badRequest(
    `Nothing is to be scanned: the policy says skip: [${asked}] of ${leftOut.join(', ')}${unpublished}`,
    {
      ...(policyFile === undefined ? {} : { where: { file: policyFile } }),
      todo: `Take ${asked} out of skip; warn: [${asked}] tells what is found and fails nothing`,
    },
  );
}

/** What a pull request has published is nobody's release. */
export function publishedAs(
  candidates: readonly Candidate[],
  preferred: readonly string[],
): Candidate | undefined {
  const own = candidates.filter(({ isFromPullRequest }) => !isFromPullRequest);
  return own.find(({ ref }) => preferred.includes(ref.slice(ref.lastIndexOf(':') + 1))) ?? own[0];
}
