import { createHash } from 'node:crypto';
import type { ImagePolicy } from '../request/policy.ts';
import { holds } from './waivers.ts';

/** Everything but the image itself that the gates' answers depend on. */
export interface GateSurroundings {
  readonly policy: ImagePolicy;
  /** The whole text: comments may tell hadolint to ignore something. */
  readonly dockerfile: string;
  /** The user's hadolint configuration and list of ignored vulnerabilities, as they stand in their files. */
  readonly hadolintConfig: string;
  readonly ignoreFile: string;
  /** Tool → version, our own among them. */
  readonly tools: Readonly<Record<string, string>>;
  /** What planning advises about this image: it depends on other Dockerfiles, too. */
  readonly advice: readonly string[];
  /** The image that tests of services are asked with; empty where the usual one is. */
  readonly testHelper?: string;
  /** The tags of what it is compared with; empty where nothing is compared. */
  readonly comparedWith?: readonly string[];
  /** Where the vulnerability databases come from. */
  readonly databases: readonly string[];
}

/**
 * A digest of what the gates' answers depend on: while it stands, and the last scan is not too old, a recorded answer
 * stands too (issue 2, "Fingerprints and decisions"). A waiver that has ended since changes it.
 * @param now for the waivers' dates
 */
export function gatesKey({ ignoreFile, ...surroundings }: GateSurroundings, now: Date): string {
  const parts = {
    schema: 1,
    ...surroundings,
    ignoreFile,
    ended: endedWaivers(ignoreFile, now),
    waived: surroundings.policy.waivers.map((one) => holds(one, now)),
  };
  return `sha256:${createHash('sha256').update(canonical(parts)).digest('hex')}`;
}

/**
 * A digest of what the gates are asked: machines that judge the parts of one image must agree on that. What they answer
 * with may differ: tools and databases of their own, and what there is to compare with.
 * @param version our own: another one may ask more
 * @param now for the waivers' dates
 */
export function demandsKey(
  {
    policy,
    dockerfile,
    hadolintConfig,
    ignoreFile,
  }: Pick<GateSurroundings, 'policy' | 'dockerfile' | 'hadolintConfig' | 'ignoreFile'>,
  version: string,
  now: Date,
): string {
  const demands = { policy, dockerfile, hadolintConfig, ignoreFile };
  return gatesKey({ ...demands, tools: { 'image-build': version }, advice: [], databases: [] }, now);
}

/**
 * Dates in a .trivyignore (`exp:2026-12-31`) or .trivyignore.yaml (`expired_at: 2026-12-31`) that are over
 * (trivy.dev, "Filtering"): Trivy no longer counts those waivers from the day on.
 */
export function endedWaivers(ignoreFile: string, now: Date): readonly string[] {
  const dates = [...ignoreFile.matchAll(/\b(?:exp:|expired_at:\s*["']?)(\d{4}-\d{2}-\d{2})/g)].map(
    ([, date = '']) => date,
  );
  return dates.filter((date) => Date.parse(date) <= now.getTime());
}

/** JSON with the keys in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
