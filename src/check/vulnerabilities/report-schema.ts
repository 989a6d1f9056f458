import { Type, type Static } from '@sinclair/typebox';

const list = <T extends Parameters<typeof Type.Array>[0]>(item: T) =>
  Type.Optional(Type.Union([Type.Array(item), Type.Null()]));
const text = Type.Optional(Type.String());

const layer = Type.Optional(Type.Object({ DiffID: text }));

export const vulnerabilitySchema = Type.Object({
  VulnerabilityID: Type.String({ minLength: 1 }),
  PkgName: Type.String(),
  PkgPath: text,
  InstalledVersion: text,
  FixedVersion: text,
  Status: text,
  Severity: text,
  Title: text,
  PrimaryURL: text,
  Layer: layer,
});

const packageSchema = Type.Object({
  Name: Type.String(),
  Version: text,
  Release: text,
  Epoch: Type.Optional(Type.Integer()),
  FilePath: text,
  Licenses: list(Type.String()),
  Layer: layer,
});
export type TrivyPackage = Readonly<Static<typeof packageSchema>>;

/** `Match` and `Code` have what surrounds the value, with the value itself as asterisks. */
const secretSchema = Type.Object({
  RuleID: Type.String({ minLength: 1 }),
  Severity: text,
  Title: text,
  StartLine: Type.Optional(Type.Integer()),
  Match: text,
  Layer: layer,
});
export type TrivySecret = Readonly<Static<typeof secretSchema>>;

/** What an ignore file hides: a finding of any kind. */
const modifiedSchema = Type.Object({
  Type: text,
  Status: text,
  Statement: text,
  Finding: Type.Optional(
    Type.Object({
      VulnerabilityID: text,
      RuleID: text,
      PkgName: text,
      PkgPath: text,
      InstalledVersion: text,
    }),
  ),
});
export type TrivyModified = Readonly<Static<typeof modifiedSchema>>;

/** The part of Trivy's JSON report (schema version 2) that the gates need. */
export const reportSchema = Type.Object({
  SchemaVersion: Type.Literal(2),
  Metadata: Type.Object({
    ImageID: Type.String(),
    OS: Type.Optional(Type.Object({ Family: text, Name: text, EOSL: Type.Optional(Type.Boolean()) })),
  }),
  Results: list(
    Type.Object({
      Target: text,
      Class: text,
      Type: text,
      Packages: list(packageSchema),
      Vulnerabilities: list(vulnerabilitySchema),
      Secrets: list(secretSchema),
      ExperimentalModifiedFindings: list(modifiedSchema),
    }),
  ),
});

/** The same of `trivy sbom`, which looks at no image. */
export const sbomReportSchema = Type.Object({
  SchemaVersion: Type.Literal(2),
  Results: list(
    Type.Object({ Target: text, Class: text, Type: text, Vulnerabilities: list(vulnerabilitySchema) }),
  ),
});
