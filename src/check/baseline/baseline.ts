import type { Vulnerability } from '../vulnerabilities/report.ts';

/** What the image of the base branch was, on the same platform. */
export type Baseline =
  | {
      readonly kind: 'known';
      /** Where it was found: `ghcr.io/acme/app:main`. */
      readonly from: string;
      /** Of the platform's manifest. */
      readonly digest: string;
      /** In bytes. */
      readonly compressed: number;
      readonly uncompressed: number;
      /** Bottom first. */
      readonly diffIds: readonly string[];
      /** What its stored SBOM has when it is scanned with today's database; absent where nobody asked for it. */
      readonly vulnerabilities?: readonly Vulnerability[];
    }
  /** `why` is one sentence: it was never published, its record has no sizes … */
  | { readonly kind: 'missing'; readonly why: string };

/** What reports show of it: not all that it has, which is in its own report. */
export function withoutVulnerabilities(baseline: Baseline): Baseline {
  if (baseline.kind === 'missing') return baseline;
  const { kind, from, digest, compressed, uncompressed, diffIds } = baseline;
  return { kind, from, digest, compressed, uncompressed, diffIds };
}
