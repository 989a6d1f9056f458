import type { LookUp, PublishedCandidate } from '../../memory/published.ts';
import type { GateRecord, RecordedImage } from '../../memory/records.ts';
import { surroundingsFailed } from '../../problem.ts';
import type { Vulnerability } from '../vulnerabilities/report.ts';
import type { Baseline } from './baseline.ts';

/** Which image is compared with. */
export interface BaselineQuestion {
  /** Tags of the base branch, the preferred one first: `ghcr.io/acme/app:main`. */
  readonly tags: readonly string[];
  /** Normalised. */
  readonly platform: string;
  /** Whether its vulnerabilities are asked for, which takes a scan of its SBOM. */
  readonly vulnerabilities: boolean;
}

/** Where the answers come from. */
export interface BaselineSources {
  /** What is published under the tags. */
  readonly find: (tags: readonly string[]) => Promise<LookUp>;
  /** What its gates have said: only what a trusted run has recorded. */
  readonly record: (image: RecordedImage) => Promise<GateRecord | undefined>;
  /** The CycloneDX SBOM that was kept of it; only what a trusted run has kept. */
  readonly sbom: (image: RecordedImage, platform: string) => Promise<string | undefined>;
  /** What today's database says of an SBOM. */
  readonly scanSbom: (cyclonedx: string) => Promise<readonly Vulnerability[]>;
}

/**
 * What the base branch's image was: found by its tags, weighed by the record of its gates, and scanned by its SBOM with
 * today's database (its old findings are no baseline: what was published since would count as new).
 * @throws Problem (surroundings) when the SBOM cannot be scanned, and what the sources throw
 */
export async function gatherBaseline(
  question: BaselineQuestion,
  sources: BaselineSources,
): Promise<Baseline> {
  const { tags, platform } = question;
  if (tags.length === 0)
    return { kind: 'missing', why: 'it has no tags, so that nobody knows where the base branch’s image is' };
  const { candidates, unknown } = await sources.find(tags);
  const rightful = candidates.filter(({ isFromPullRequest }) => !isFromPullRequest);
  const [first] = rightful;
  // Not known is not the same as not there.
  if (first === undefined && unknown[0] !== undefined)
    throw surroundingsFailed(`The base branch’s image could not be looked up: ${unknown[0]}`, {
      todo: 'Run again when the registry answers',
    });
  if (first === undefined) return { kind: 'missing', why: `${tags.join(', ')} is not published` };
  let why = '';
  for (const candidate of rightful) {
    const answer = await compareWith(candidate, question, sources);
    if (answer.kind === 'known') return answer;
    why ||= answer.why;
  }
  return { kind: 'missing', why: why === '' ? `${first.ref} has no ${platform}` : why };
}

async function compareWith(
  candidate: PublishedCandidate,
  { platform, vulnerabilities }: BaselineQuestion,
  sources: BaselineSources,
): Promise<Baseline> {
  const { ref, repository, digest, children, platforms } = candidate;
  const own = children[platform] ?? (Object.keys(children).length === 0 ? digest : undefined);
  const isThere = platforms.length === 0 || platforms.includes(platform);
  if (own === undefined || !isThere) return { kind: 'missing', why: `${ref} has no ${platform}` };
  const image = { repository, digest };
  const record = await sources.record(image);
  const size = record?.sizes[platform];
  if (size === undefined)
    return {
      kind: 'missing',
      why:
        record === undefined
          ? `there is no record of the gates of ${ref}`
          : `the record of the gates of ${ref} has no size for ${platform}`,
    };
  const sbom = vulnerabilities ? await sources.sbom(image, platform) : undefined;
  return {
    kind: 'known',
    from: ref,
    digest: own,
    compressed: size.compressed,
    uncompressed: size.uncompressed,
    diffIds: size.layers.map(({ diffId }) => diffId),
    ...(sbom === undefined ? {} : { vulnerabilities: await sources.scanSbom(sbom) }),
  };
}
