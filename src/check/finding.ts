import type { GateName } from '../gate-names.ts';

export type { GateName };

/** From worst to mildest: the first group is vulnerabilities', the second hadolint's and BuildKit's. */
export const severities = [
  'critical',
  'high',
  'medium',
  'low',
  'unknown',
  'error',
  'warning',
  'info',
  'style',
] as const;
export type Severity = (typeof severities)[number];

/** One thing a gate has found. All text may come from an image or a tool: escape it where it is shown. */
export interface Finding {
  readonly gate: GateName;
  /** `DL3008`, `FromAsCasing`, `CVE-2024-1`, `max-size`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly image: string;
  readonly platform?: string;
  /** File relative to the working folder (forward slashes), 1-based lines and columns. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly message: string;
  /** What to do, one line. */
  readonly todo?: string;
  /** A page that explains the rule. */
  readonly help?: string;
  /** In the image, beginning with a slash. */
  readonly path?: string;
  readonly package?: PackageOfFinding;
  /** Which Dockerfile can mend it: this image's, or that of what it is built on. Absent where nobody knows. */
  readonly origin?: Origin;
  /** It is accepted: it never blocks then. */
  readonly waiver?: { readonly reason: string; readonly until: string };
  /** It would block if the policy did not say `warn` of its gate. */
  readonly warns?: true;
  /** Stable over runs, line moves and re-tags: SHA-256 (hex) of what identifies it. */
  readonly fingerprint: string;
  /** True when this finding alone makes its gate fail. */
  readonly blocks: boolean;
}

export interface PackageOfFinding {
  readonly name: string;
  readonly version: string;
  /** The version that mends it; absent where there is none. */
  readonly fixed?: string;
}

/** `name`: of the base, as its Dockerfile or the plan calls it. */
export type Origin = { readonly kind: 'own' } | { readonly kind: 'base'; readonly name: string };
