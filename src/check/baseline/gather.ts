import type { LookUp, PublishedCandidate } from '../../memory/published.ts';
import type { GateRecord, RecordedImage } from '../../memory/records.ts';
import type { Remembered, Unknown } from '../../memory/remembered.ts';
import { surroundingsFailed } from '../../problem.ts';
import type { Vulnerability } from '../vulnerabilities/report.ts';
import { adviceFor } from './advice.ts';
import type { Baseline } from './baseline.ts';
import { vulnerabilitiesBefore } from './vulnerabilities.ts';

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
  readonly record: (image: RecordedImage) => Promise<Remembered<GateRecord>>;
  /** The CycloneDX SBOM that was kept of it; only what a trusted run has kept. */
  readonly sbom: (image: RecordedImage, platform: string) => Promise<Remembered<string>>;
  /** What today's database says of an SBOM. */
  readonly scanSbom: (cyclonedx: string) => Promise<readonly Vulnerability[]>;
}

/**
 * What the base branch's image was: found by its tags, weighed by the record of its gates, and scanned by its SBOM with
 * today's database (its old findings are no baseline: what was published since would count as new). The first tag that
 * can be compared with is taken.
 * @returns `missing` only where nothing that could be compared with was ever published and recorded
 * @throws Problem (surroundings) where nobody knows whether there is something, and what the sources throw
 */
export async function gatherBaseline(
  question: BaselineQuestion,
  sources: BaselineSources,
): Promise<Baseline> {
  const { tags } = question;
  if (tags.length === 0)
    return { kind: 'missing', why: 'it has no tags, so that nobody knows where the base branch’s image is' };
  const { candidates, unknown } = await sources.find(tags);
  const doubts: Unknown[] = unknown.map((why) => ({ kind: 'unknown', why, isListed: false }));
  let missing: string | undefined;
  for (const candidate of candidates) {
    if (candidate.isFromPullRequest) continue;
    const answer = await compareWith(candidate, question, sources);
    if (answer.kind === 'known') return answer;
    if (answer.kind === 'missing') missing ??= answer.why;
    else doubts.push({ ...answer, why: `${answer.why} (${candidate.ref})` });
  }
  const [doubt] = doubts;
  // Not known is not the same as not there.
  if (doubt !== undefined)
    throw surroundingsFailed(`The base branch’s image could not be compared with: ${doubt.why}`, {
      todo: adviceFor(doubt),
    });
  return { kind: 'missing', why: missing ?? `${tags.join(', ')} is not published` };
}

async function compareWith(
  { ref, repository, digest, children, platforms }: PublishedCandidate,
  { platform, vulnerabilities }: BaselineQuestion,
  sources: BaselineSources,
): Promise<Baseline | Unknown> {
  const own = children[platform] ?? (Object.keys(children).length === 0 ? digest : undefined);
  const isThere = platforms.length === 0 || platforms.includes(platform);
  if (own === undefined || !isThere) return { kind: 'missing', why: `${ref} has no ${platform}` };
  const image = { repository, digest };
  const record = await sources.record(image);
  if (record.kind === 'unknown') return record;
  if (record.kind === 'none') return { kind: 'missing', why: `there is no record of the gates of ${ref}` };
  const size = record.value.sizes[platform];
  if (size === undefined)
    return { kind: 'missing', why: `the record of the gates of ${ref} has no size for ${platform}` };
  return {
    kind: 'known',
    from: ref,
    digest: own,
    compressed: size.compressed,
    uncompressed: size.uncompressed,
    diffIds: size.layers.map(({ diffId }) => diffId),
    ...(vulnerabilities
      ? {
          vulnerabilities: await vulnerabilitiesBefore(
            ref,
            await sources.sbom(image, platform),
            sources.scanSbom,
          ),
        }
      : {}),
  };
}
