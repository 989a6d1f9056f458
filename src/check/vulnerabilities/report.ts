import type { Static } from '@sinclair/typebox';
import { parseJson } from '../../tools/json.ts';
import { fileOf, type ResultOf } from './result-file.ts';
import {
  reportSchema,
  sbomReportSchema,
  type TrivyModified,
  type TrivyPackage,
  type TrivySecret,
  type vulnerabilitySchema,
} from './report-schema.ts';

/**
 * One vulnerability of one package as Trivy tells it, with the file that names the package as `PkgPath` wherever Trivy
 * knows that. All text comes from the image or from the database.
 */
export type Vulnerability = Readonly<Static<typeof vulnerabilitySchema>>;

/** A package that is in the image. All text is the image's. */
export interface InstalledPackage {
  readonly name: string;
  /** As the package manager spells it: `1:1.2.13.dfsg-1`. */
  readonly version: string;
  /** Trivy's Result.Type: `debian`, `alpine`, `redhat`, `node-pkg`, `python-pkg`, `gobinary`, `jar` … */
  readonly kind: string;
  /** A system package (dpkg, apk, rpm), not one of a language. */
  readonly isSystem: boolean;
  /** As the package says: SPDX expressions, and names that are none. All of them hold. */
  readonly licenses: readonly string[];
  /** The layer that brought it. */
  readonly diffId?: string;
  /** The file that names it, without a slash at the beginning: `app/node_modules/lodash/package.json`, `usr/bin/app`. */
  readonly path?: string;
}

/** A secret that Trivy has found. Its value is not in here, and never anywhere else. */
export interface ScannedSecret {
  /** `github-pat`. */
  readonly rule: string;
  readonly title: string;
  readonly severity: string;
  readonly place:
    | { readonly kind: 'file'; readonly path: string; readonly line?: number; readonly diffId?: string }
    /** In the image's configuration; `name` of the variable, label or history entry where it can be told. */
    | { readonly kind: 'config'; readonly name?: string };
}

/** A finding that an ignore file hides. */
export interface Suppressed {
  /** `vulnerability`, `secret`. */
  readonly kind: string;
  /** `CVE-2024-1`, `github-pat`. */
  readonly rule: string;
  readonly package?: string;
  /** Why, as the file says. */
  readonly statement?: string;
}

/** What one scan has found, before anything is judged. */
export interface ScanReport {
  /** Digest of the image configuration that was scanned. */
  readonly imageId: string;
  readonly vulnerabilities: readonly Vulnerability[];
  readonly installed: readonly InstalledPackage[];
  readonly secrets: readonly ScannedSecret[];
  /** What an ignore file hides. */
  readonly suppressed: readonly Suppressed[];
  /** `debian 12.5`; absent when the image has no operating system that Trivy knows. */
  readonly os?: string;
  /** The distribution no longer publishes fixes. */
  readonly endOfLife: boolean;
  /** Trivy knows the distribution, and not this version of it. */
  readonly isDoubtedVersion?: boolean;
}

/**
 * Reads Trivy's JSON report.
 * @throws Problem (surroundings) when it is cut off, not JSON or of another shape
 */
export function parseReport(text: string): ScanReport {
  const report = parseJson(reportSchema, text, "Trivy's report");
  const results = report.Results ?? [];
  const system = report.Metadata.OS;
  // `none` is what Trivy calls packages of a distribution that it does not know.
  const os =
    system?.Family === 'none'
      ? ''
      : [system?.Family, system?.Name].filter((part) => part !== undefined && part !== '').join(' ');
  return {
    imageId: report.Metadata.ImageID,
    vulnerabilities: results.flatMap(vulnerabilitiesOf),
    installed: results.flatMap((result) =>
      (result.Packages ?? []).map((one) =>
        installed(one, result.Type ?? '', result.Class === 'os-pkgs', fileOf(result)),
      ),
    ),
    secrets: results.flatMap(({ Secrets, Target = '' }) => (Secrets ?? []).map((one) => secret(one, Target))),
    suppressed: results.flatMap((result) => (result.ExperimentalModifiedFindings ?? []).map(suppressed)),
    ...(os === '' ? {} : { os }),
    endOfLife: system?.EOSL ?? false,
  };
}

/**
 * The vulnerabilities in the JSON report of `trivy sbom`.
 * @throws Problem (surroundings) as parseReport
 */
export function parseSbomReport(text: string): readonly Vulnerability[] {
  const { Results } = parseJson(sbomReportSchema, text, "Trivy's report about an SBOM");
  return (Results ?? []).flatMap(vulnerabilitiesOf);
}

interface ResultWithVulnerabilities extends ResultOf {
  readonly Vulnerabilities?: readonly Vulnerability[] | null;
}

function vulnerabilitiesOf(result: ResultWithVulnerabilities): readonly Vulnerability[] {
  const file = fileOf(result);
  return (result.Vulnerabilities ?? []).map((one) =>
    file === undefined || (one.PkgPath ?? '') !== '' ? one : { ...one, PkgPath: file },
  );
}

function installed(
  one: TrivyPackage,
  kind: string,
  isSystem: boolean,
  file: string | undefined,
): InstalledPackage {
  const { Name: name, Version = '', Release = '', Epoch = 0, Licenses, FilePath, Layer } = one;
  const epoch = Epoch > 0 ? `${Epoch}:` : '';
  const path = FilePath === undefined || FilePath === '' ? file : FilePath;
  return {
    name,
    version: `${epoch}${Version}${Release === '' ? '' : `-${Release}`}`,
    kind,
    isSystem,
    licenses: Licenses ?? [],
    ...(Layer?.DiffID === undefined ? {} : { diffId: Layer.DiffID }),
    ...(path === undefined ? {} : { path }),
  };
}

function secret(one: TrivySecret, target: string): ScannedSecret {
  const { RuleID: rule, Title, Severity = 'UNKNOWN', StartLine, Match, Layer } = one;
  const diffId = Layer?.DiffID;
  const about = { rule, title: Title ?? rule, severity: Severity };
  // Files have a layer and begin with a slash; a secret of the configuration has neither.
  if (diffId === undefined && !target.startsWith('/')) {
    const name = nameInConfig(Match ?? '');
    return { ...about, place: { kind: 'config', ...(name === undefined ? {} : { name }) } };
  }
  return {
    ...about,
    place: {
      kind: 'file',
      path: target.startsWith('/') ? target : `/${target}`,
      ...(StartLine !== undefined && StartLine > 0 ? { line: StartLine } : {}),
      ...(diffId === undefined ? {} : { diffId }),
    },
  };
}

/**
 * The name in a line of the configuration that Trivy shows with its value as asterisks: `"API_KEY=****"`,
 * `"com.example.note": "****"`. Nothing else of the line is taken: it may hold a value that Trivy does not know.
 */
function nameInConfig(match: string): string | undefined {
  return /^\s*"(?:ARG )?([A-Za-z_][\w.-]*)=\*/.exec(match)?.[1] ?? /^\s*"([\w./-]+)":\s*"/.exec(match)?.[1];
}

function suppressed({ Type: kind = '', Statement, Finding }: TrivyModified): Suppressed {
  const { VulnerabilityID, RuleID, PkgName } = Finding ?? {};
  return {
    kind,
    rule: VulnerabilityID ?? RuleID ?? '',
    ...(PkgName === undefined ? {} : { package: PkgName }),
    ...(Statement === undefined || Statement === '' ? {} : { statement: Statement }),
  };
}
