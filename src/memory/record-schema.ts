import { Type, type Static, type TLiteral } from '@sinclair/typebox';
import type { Finding, Severity } from '../check/finding.ts';
import type { GateResult, ImageSize } from '../check/gate.ts';
import { gateNames } from '../gate-names.ts';
import { historyEntrySchema, type History } from './history.ts';
import type { ProblemKind } from '../problem.ts';
import { soundJson } from '../tools/json.ts';

/** What the gates have said about a published image, and what it was made of; kept so that they need not run again. */
export interface GateRecord {
  readonly schema: 1;
  /** ISO 8601: when the gates ran. */
  readonly checkedAt: string;
  /** What the answers depend on besides the image: a digest of policy, tools and waivers. */
  readonly key: string;
  readonly origin: 'pull-request' | 'trusted';
  readonly gates: readonly GateResult[];
  /** Platform → what the image weighs there. */
  readonly sizes: Readonly<Record<string, ImageSize>>;
  /** The builds of it that are remembered, the oldest first. */
  readonly history?: History;
  /** What the fingerprint was made of: part → value. */
  readonly parts: Readonly<Record<string, string>>;
  /** Part → path → digest of that file; of a few parts only, or absent, where there are too many files. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The compiler says when a name is missing here. */
type Literals<T extends string> = { readonly [Name in T]: TLiteral<Name> };

const severities: Literals<Severity> = {
  critical: Type.Literal('critical'),
  high: Type.Literal('high'),
  medium: Type.Literal('medium'),
  low: Type.Literal('low'),
  unknown: Type.Literal('unknown'),
  error: Type.Literal('error'),
  warning: Type.Literal('warning'),
  info: Type.Literal('info'),
  style: Type.Literal('style'),
};
const kinds: Literals<ProblemKind> = {
  request: Type.Literal('request'),
  build: Type.Literal('build'),
  surroundings: Type.Literal('surroundings'),
  interrupted: Type.Literal('interrupted'),
};

const texts = Type.Record(Type.String(), Type.String());
const text = Type.Optional(Type.String());
const count = Type.Integer({ minimum: 0 });
const line = Type.Optional(Type.Integer({ minimum: 1 }));

const problem = Type.Object({
  kind: Type.Union(Object.values(kinds)),
  what: Type.String(),
  where: Type.Optional(Type.Object({ file: Type.String(), line, column: line })),
  meant: text,
  todo: text,
  log: Type.Optional(Type.Array(Type.String())),
});

const gate = Type.Union(gateNames.map((name) => Type.Literal(name)));
const finding = Type.Object({
  gate,
  rule: Type.String(),
  severity: Type.Union(Object.values(severities)),
  image: Type.String(),
  platform: text,
  file: text,
  line,
  endLine: line,
  column: line,
  message: Type.String(),
  todo: text,
  // It becomes a link in reports.
  help: Type.Optional(Type.String({ pattern: '^https?://' })),
  path: text,
  package: Type.Optional(Type.Object({ name: Type.String(), version: Type.String(), fixed: text })),
  origin: Type.Optional(
    Type.Union([
      Type.Object({ kind: Type.Literal('own') }),
      Type.Object({ kind: Type.Literal('base'), name: Type.String() }),
    ]),
  ),
  waiver: Type.Optional(Type.Object({ reason: Type.String(), until: Type.String() })),
  warns: Type.Optional(Type.Literal(true)),
  fingerprint: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  blocks: Type.Boolean(),
});

const judged = {
  gate,
  image: Type.String(),
  platform: text,
  findings: Type.Array(finding),
  durationMs: Type.Number({ minimum: 0 }),
  notes: Type.Optional(Type.Array(Type.String())),
  hidden: text,
};
const result = Type.Union([
  Type.Object({ ...judged, state: Type.Union([Type.Literal('passed'), Type.Literal('failed')]) }),
  Type.Object({ ...judged, state: Type.Literal('broken'), problem }),
]);

const size = Type.Object({
  compressed: count,
  uncompressed: count,
  wasted: Type.Optional(count),
  packageCaches: Type.Optional(count),
  layers: Type.Array(
    Type.Object({
      digest: Type.String(),
      diffId: Type.String(),
      compressed: count,
      uncompressed: count,
      createdBy: text,
      isOwn: Type.Optional(Type.Boolean()),
      file: text,
      line,
      endLine: line,
      instruction: text,
    }),
  ),
});

const recordSchema = Type.Object({
  schema: Type.Literal(1),
  checkedAt: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' }),
  key: Type.String(),
  origin: Type.Union([Type.Literal('pull-request'), Type.Literal('trusted')]),
  // None where the policy left them all out: who asks for one finds that it has not answered.
  gates: Type.Array(result),
  sizes: Type.Record(Type.String(), size),
  history: Type.Optional(Type.Array(historyEntrySchema)),
  parts: texts,
  files: Type.Optional(Type.Record(Type.String(), texts)),
});

/** A clock may be wrong by so much. In ms. */
const clockMs = 5 * 60_000;

/**
 * Reads a record that anybody may have written.
 * @param json its text
 * @returns undefined for anything that is no record, and for one from the future, which would never be too old
 */
export function parseRecord(json: string, nowMs: number): GateRecord | undefined {
  const value = soundJson(recordSchema, json);
  if (value?.gates.every(isConsistent) !== true) return undefined;
  const checked = Date.parse(value.checkedAt);
  return checked <= nowMs + clockMs ? value : undefined;
}

/** A gate passes when nothing that it found blocks, and every finding is its own. */
function isConsistent({ state, gate: name, findings }: Static<typeof result>): boolean {
  return findings.every((each: Finding) => each.gate === name && (state !== 'passed' || !each.blocks));
}
