import { Type, type Static } from '@sinclair/typebox';
import { parseJson } from '../../tools/json.ts';

const vulnerabilitySchema = Type.Object({
  VulnerabilityID: Type.String({ minLength: 1 }),
  PkgName: Type.String(),
  PkgPath: Type.Optional(Type.String()),
  InstalledVersion: Type.Optional(Type.String()),
  FixedVersion: Type.Optional(Type.String()),
  Status: Type.Optional(Type.String()),
  Severity: Type.Optional(Type.String()),
  Title: Type.Optional(Type.String()),
  PrimaryURL: Type.Optional(Type.String()),
});

/** One vulnerability of one package as Trivy tells it. All text comes from the image or from the database. */
export type Vulnerability = Readonly<Static<typeof vulnerabilitySchema>>;

const list = <T extends Parameters<typeof Type.Array>[0]>(item: T) =>
  Type.Optional(Type.Union([Type.Array(item), Type.Null()]));

/** The part of Trivy's JSON report (schema version 2) that the gate needs. */
const reportSchema = Type.Object({
  SchemaVersion: Type.Literal(2),
  Metadata: Type.Object({
    ImageID: Type.String(),
    OS: Type.Optional(
      Type.Object({
        Family: Type.Optional(Type.String()),
        Name: Type.Optional(Type.String()),
        EOSL: Type.Optional(Type.Boolean()),
      }),
    ),
  }),
  Results: Type.Optional(
    Type.Union([
      Type.Array(
        Type.Object({
          Target: Type.Optional(Type.String()),
          Packages: list(Type.Object({})),
          Vulnerabilities: list(vulnerabilitySchema),
          ExperimentalModifiedFindings: list(Type.Object({})),
        }),
      ),
      Type.Null(),
    ]),
  ),
});

/** What one scan has found, before anything is judged. */
export interface ScanReport {
  /** Digest of the image configuration that was scanned. */
  readonly imageId: string;
  readonly vulnerabilities: readonly Vulnerability[];
  readonly packages: number;
  /** Findings that an ignore file hides. */
  readonly ignored: number;
  /** `debian 12.5`; absent when the image has no operating system that Trivy knows. */
  readonly os?: string;
  /** The distribution no longer publishes fixes. */
  readonly endOfLife: boolean;
}

/**
 * Reads Trivy's JSON report.
 * @throws Problem (surroundings) when it is cut off, not JSON or of another shape
 */
export function parseReport(text: string): ScanReport {
  const report = parseJson(reportSchema, text, "Trivy's report");
  const results = report.Results ?? [];
  const system = report.Metadata.OS;
  const os = [system?.Family, system?.Name].filter((part) => part !== undefined && part !== '').join(' ');
  return {
    imageId: report.Metadata.ImageID,
    vulnerabilities: results.flatMap((result) => result.Vulnerabilities ?? []),
    packages: results.reduce((sum, result) => sum + (result.Packages?.length ?? 0), 0),
    ignored: results.reduce((sum, result) => sum + (result.ExperimentalModifiedFindings?.length ?? 0), 0),
    ...(os === '' ? {} : { os }),
    endOfLife: system?.EOSL ?? false,
  };
}
