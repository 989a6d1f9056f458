/** The gates there are. A new gate adds its name here and one line to the list in `gates.ts`. */
export type GateName = 'lint' | 'size' | 'vulnerabilities' | 'glibc';

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
  /** Stable over runs, line moves and re-tags: SHA-256 (hex) of what identifies it. */
  readonly fingerprint: string;
  /** True when this finding alone makes its gate fail. */
  readonly blocks: boolean;
}
