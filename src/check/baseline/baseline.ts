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
      /** Absent where nobody asked for them. */
      readonly vulnerabilities?: VulnerabilitiesBefore;
    }
  /** `why` is one sentence: it was never published, its record has no sizes … */
  | { readonly kind: 'missing'; readonly why: string };

/** What the stored SBOM of the base branch's image has when it is scanned with today's database. */
export type VulnerabilitiesBefore =
  | { readonly kind: 'known'; readonly list: readonly Vulnerability[] }
  | {
      readonly kind: 'unknown';
      /** One sentence: no SBOM was kept, the registry did not give it, the scanner failed … */
      readonly why: string;
      /** What to do about it, one line. */
      readonly todo?: string;
      /** The last lines of the scanner's log, untrusted text. */
      readonly log?: readonly string[];
    };

/** What reports show of it: not all that it has, which is in its own report. */
export function withoutVulnerabilities(baseline: Baseline): Baseline {
  if (baseline.kind === 'missing') return baseline;
  const { kind, from, digest, compressed, uncompressed, diffIds } = baseline;
  return { kind, from, digest, compressed, uncompressed, diffIds };
}
