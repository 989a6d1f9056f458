import { Type, type Static } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';

const closed = { additionalProperties: false };
const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const said = (maxLength: number) => Type.Object({ text: text(maxLength) }, closed);
const level = Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('note')]);
const line = Type.Integer({ minimum: 1 });

/**
 * Of SARIF 2.1.0 what code scanning demands and what we write, and nothing else.
 * Source: docs.github.com, "SARIF support for code scanning" and "SARIF results exceed one or more limits".
 */
const rule = Type.Object(
  {
    id: text(255),
    name: text(255),
    shortDescription: said(1024),
    fullDescription: said(1024),
    helpUri: Type.Optional(Type.String({ pattern: '^https?://[^\\s<>"]+$' })),
    help: Type.Object({ text: text(10_000), markdown: text(20_000) }, closed),
    defaultConfiguration: Type.Object({ level }, closed),
    properties: Type.Object(
      {
        tags: Type.Array(Type.String(), { maxItems: 10 }),
        precision: Type.Literal('high'),
        'security-severity': Type.Optional(Type.String({ pattern: '^(10|\\d)\\.\\d$' })),
        'problem.severity': Type.Optional(
          Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('recommendation')]),
        ),
      },
      closed,
    ),
  },
  closed,
);

const physicalLocation = Type.Object(
  {
    artifactLocation: Type.Object(
      {
        uri: Type.String({ pattern: "^(?!/)[A-Za-z0-9._~%!'()*/-]+$" }),
        uriBaseId: Type.Literal('%SRCROOT%'),
      },
      closed,
    ),
    region: Type.Optional(
      Type.Object(
        { startLine: line, endLine: Type.Optional(line), startColumn: Type.Optional(line) },
        closed,
      ),
    ),
  },
  closed,
);

const result = Type.Object(
  {
    ruleId: text(255),
    ruleIndex: Type.Integer({ minimum: 0 }),
    level,
    message: said(5000),
    locations: Type.Array(Type.Object({ physicalLocation }, closed), { minItems: 1, maxItems: 1 }),
    relatedLocations: Type.Optional(
      Type.Array(Type.Object({ id: Type.Literal(1), physicalLocation, message: said(100) }, closed), {
        minItems: 1,
        maxItems: 1,
      }),
    ),
    partialFingerprints: Type.Object(
      { 'imageBuildFinding/v1': text(200), primaryLocationLineHash: Type.Optional(text(200)) },
      closed,
    ),
    suppressions: Type.Optional(
      Type.Array(
        Type.Object(
          { kind: Type.Literal('external'), status: Type.Literal('accepted'), justification: text(1000) },
          closed,
        ),
        { minItems: 1, maxItems: 1 },
      ),
    ),
    properties: Type.Record(Type.String(), Type.Union([Type.String(), Type.Boolean()])),
  },
  closed,
);

const schema = Type.Object(
  {
    version: Type.Literal('2.1.0'),
    $schema: Type.String({ pattern: '^https://docs\\.oasis-open\\.org/sarif/' }),
    runs: Type.Array(
      Type.Object(
        {
          tool: Type.Object(
            {
              driver: Type.Object(
                {
                  name: Type.Literal('image-build'),
                  informationUri: Type.String(),
                  semanticVersion: Type.String(),
                  rules: Type.Array(rule, { maxItems: 25_000 }),
                },
                closed,
              ),
            },
            closed,
          ),
          automationDetails: Type.Object(
            { id: Type.String({ pattern: '^image-build/.+/.+/$', maxLength: 300 }) },
            closed,
          ),
          columnKind: Type.Literal('utf16CodeUnits'),
          invocations: Type.Array(
            Type.Object(
              {
                executionSuccessful: Type.Boolean(),
                toolExecutionNotifications: Type.Array(Type.Object({ level, message: said(1000) }, closed)),
              },
              closed,
            ),
            { minItems: 1, maxItems: 1 },
          ),
          results: Type.Array(result, { maxItems: 25_000 }),
        },
        closed,
      ),
      { maxItems: 20 },
    ),
  },
  closed,
);

const compiled = TypeCompiler.Compile(schema);

export type CheckedSarif = Static<typeof schema>;

/**
 * A SARIF file as code scanning takes it.
 * @throws where it is none, or refers to a rule that it has not, or has one category or one identity twice
 */
export function readSarif(json: string): CheckedSarif {
  const log: unknown = JSON.parse(json);
  if (!compiled.Check(log)) {
    const wrong = compiled.Errors(log).First();
    throw new Error(`${wrong?.path}: ${wrong?.message}: ${JSON.stringify(wrong?.value)}`);
  }
  const checked = log;
  const categories = checked.runs.map(({ automationDetails }) => automationDetails.id);
  if (new Set(categories).size < categories.length) throw new Error(`a category twice: ${categories.join()}`);
  for (const { tool, results } of checked.runs) {
    const { rules } = tool.driver;
    if (new Set(rules.map(({ id }) => id)).size < rules.length) throw new Error('a rule twice');
    for (const { ruleId, ruleIndex } of results)
      if (rules[ruleIndex]?.id !== ruleId) throw new Error(`${ruleId} is not rule ${ruleIndex}`);
    const known = results.flatMap(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash ?? [],
    );
    if (new Set(known).size < known.length) throw new Error('two results are one alert');
  }
  return checked;
}
