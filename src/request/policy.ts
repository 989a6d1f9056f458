import type { GateName, Severity } from '../check/finding.ts';
import type { Budget } from '../check/gate.ts';

/** hadolint's and BuildKit's levels, from worst; `none`: lint never blocks. */
export type LintThreshold = 'error' | 'warning' | 'info' | 'style' | 'none';

/** A level that a rule has here, or that it does not count. */
export type LintLevel = Exclude<LintThreshold, 'none'> | 'ignore';

/** What the gates demand of one image: the policy's `defaults` with the image's own entry laid over them. */
export interface ImagePolicy {
  /** Vulnerabilities of this severity and worse block. */
  readonly severity: Extract<Severity, 'critical' | 'high' | 'medium' | 'low' | 'unknown'>;
  /** Vulnerabilities without a fixed version never block. */
  readonly ignoreUnfixed: boolean;
  /** Only those block that the base branch's image does not have. */
  readonly onlyNew: boolean;
  /** Lint findings of this level and worse block; absent where the policy says nothing: then hadolint's own counts. */
  readonly lintThreshold?: LintThreshold;
  /** Rule → its level here. */
  readonly lintRules: Readonly<Record<string, LintLevel>>;
  readonly maxSize: Budget;
  /** Of each layer that this image adds. */
  readonly maxLayerSize: Budget;
  readonly maxGrowth?: Growth;
  readonly contents: ContentsPolicy;
  /** SPDX identifiers, `*` as wildcard. */
  readonly denyLicenses: readonly string[];
  readonly tests: readonly ImageTest[];
  /** Gates whose findings do not fail. */
  readonly warn: readonly GateName[];
  /** Gates that are not asked at all. */
  readonly skip: readonly GateName[];
  readonly waivers: readonly Waiver[];
}

/** How much more than the base branch's image it may weigh unpacked. */
export type Growth =
  { readonly kind: 'percent'; readonly percent: number } | { readonly kind: 'bytes'; readonly bytes: number };

/** `allowed`: paths that may be like that all the same, `*` as wildcard. */
export interface Denial {
  readonly deny: boolean;
  readonly allowed: readonly string[];
}

/** What may be in an image: the profile's demands with the single ones laid over them. */
export interface ContentsPolicy {
  /** The profile that was named, for what messages say. */
  readonly profile?: string;
  /** True: denied. */
  readonly root: boolean;
  readonly compilers: boolean;
  readonly devPackages: boolean;
  readonly sources: boolean;
  readonly debugSymbols: boolean;
  readonly packageCaches: boolean;
  readonly vcs: boolean;
  readonly shell: boolean;
  readonly packageManagers: boolean;
  readonly missingLibraries: boolean;
  readonly setuid: Denial;
  readonly worldWritable: Denial;
  /** True: required. */
  readonly healthcheck: boolean;
  readonly entrypoint: boolean;
  /** Exactly these, `8080/tcp`; absent: whatever there is. */
  readonly expose?: readonly string[];
  readonly labels: readonly string[];
  readonly paths: readonly PathDemand[];
}

/** What a path of the image must be like. */
export interface PathDemand {
  /** Begins with a slash. */
  readonly path: string;
  readonly mode?: number;
  /** Name or number. */
  readonly user?: string;
  readonly group?: string;
}

/** A command that is run inside the image, or a service that is started there and asked. */
export type ImageTest =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly run: readonly string[];
      readonly entrypoint: boolean;
      readonly network: boolean;
      readonly timeoutMs: number;
      readonly exitCode: number;
      /** A regular expression, checked when the policy was read. */
      readonly output?: string;
      /** In bytes. */
      readonly maxMemory?: number;
    }
  | {
      readonly kind: 'service';
      readonly name: string;
      /** Absent: the image's own entrypoint and command. */
      readonly start?: readonly string[];
      readonly url: string;
      readonly status: number;
      readonly timeoutMs: number;
      readonly output?: string;
    };

/** A finding that is accepted until a day. */
export interface Waiver {
  /** `*` as wildcard. */
  readonly rule: string;
  readonly path?: string;
  readonly package?: string;
  readonly reason: string;
  /** `2027-03-31`, the last day (UTC) on which it holds. */
  readonly until: string;
}
