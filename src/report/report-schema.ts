import type { GateName } from '../check/finding.ts';
import { Type, type Static, type TSchema } from '@sinclair/typebox';

/** One of some words. */
function word<const T extends string>(words: readonly T[]) {
  return Type.Union(words.map((one) => Type.Literal(one)));
}

function maybe<T extends TSchema>(schema: T) {
  return Type.Optional(schema);
}

const text = Type.String();
const texts = Type.Array(text);
const number = Type.Number();
const sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
const kinds = word(['request', 'build', 'surroundings', 'interrupted']);

const problem = Type.Object(
  {
    kind: kinds,
    what: Type.String({ description: 'What is wrong, one line' }),
    where: maybe(Type.Object({ file: text, line: maybe(number), column: maybe(number) })),
    meant: maybe(text),
    todo: maybe(Type.String({ description: 'What to do about it, one line' })),
    log: maybe(Type.Array(text, { description: 'The end of the log that belongs to it; untrusted text' })),
  },
  { description: 'One failure' },
);

const gateName = word([
  'lint',
  'size',
  'vulnerabilities',
  'secrets',
  'contents',
  'licenses',
  'tests',
  'glibc',
] as const satisfies readonly GateName[]);
const severity = word(['critical', 'high', 'medium', 'low', 'unknown', 'error', 'warning', 'info', 'style']);

const finding = Type.Object({
  gate: gateName,
  rule: text,
  severity,
  image: text,
  platform: maybe(text),
  file: maybe(text),
  line: maybe(number),
  endLine: maybe(number),
  column: maybe(number),
  message: text,
  todo: maybe(text),
  help: maybe(text),
  path: maybe(Type.String({ description: 'In the image; untrusted text' })),
  package: maybe(Type.Object({ name: text, version: text, fixed: maybe(text) })),
  origin: maybe(
    Type.Union([
      Type.Object({ kind: Type.Literal('own') }),
      Type.Object({ kind: Type.Literal('base'), name: text }),
    ]),
  ),
  waiver: maybe(Type.Object({ reason: text, until: text })),
  fingerprint: Type.String({ description: 'The same over runs, line moves and other tags' }),
  blocks: Type.Boolean({ description: 'This finding alone makes its gate fail' }),
});

const judged = {
  gate: gateName,
  image: text,
  platform: maybe(text),
  findings: Type.Array(finding),
  durationMs: number,
  notes: maybe(texts),
};
const gate = Type.Union(
  [
    Type.Object({ ...judged, state: word(['passed', 'failed']) }),
    Type.Object({ ...judged, state: Type.Literal('broken'), problem }),
  ],
  { description: 'The answer of one gate; broken: the question could not be answered' },
);

const size = Type.Object(
  {
    compressed: number,
    uncompressed: number,
    wasted: maybe(
      Type.Number({
        description: 'Of files that a layer removes or writes again, as they are in those below it',
      }),
    ),
    packageCaches: maybe(
      Type.Number({ description: 'Of what package managers keep and nobody needs at run time' }),
    ),
    layers: Type.Array(
      Type.Object({
        digest: text,
        diffId: text,
        compressed: number,
        uncompressed: number,
        createdBy: maybe(text),
        isOwn: maybe(Type.Boolean({ description: 'Added over the base' })),
        file: maybe(text),
        line: maybe(number),
        endLine: maybe(number),
        instruction: maybe(text),
      }),
    ),
  },
  { description: 'Bytes' },
);

const baseline = Type.Union(
  [
    Type.Object({
      kind: Type.Literal('known'),
      from: text,
      digest: text,
      compressed: number,
      uncompressed: number,
      diffIds: texts,
    }),
    Type.Object({ kind: Type.Literal('missing'), why: text }),
  ],
  { description: 'The image of the base branch, which it is compared with' },
);

const outcome = Type.Union([
  Type.Object({ kind: Type.Literal('ended'), exitCode: number, peakMemory: maybe(number) }),
  Type.Object({
    kind: Type.Literal('answered'),
    status: number,
    body: Type.String({ description: 'Its beginning; untrusted text' }),
    isWholeBody: Type.Boolean(),
  }),
  Type.Object({ kind: word(['silent', 'timed-out']), afterMs: number }),
  Type.Object({ kind: Type.Literal('not-started'), why: text }),
  Type.Object({ kind: Type.Literal('unknown'), problem }),
]);

const test = Type.Object({
  platform: text,
  name: text,
  command: texts,
  outcome,
  durationMs: number,
  output: Type.String({ description: 'Untrusted text' }),
  kept: word(['all', 'end', 'clipped']),
});

const build = Type.Object({
  at: text,
  digest: text,
  sizes: Type.Record(Type.String(), Type.Object({ compressed: number, uncompressed: number })),
  durationMs: number,
  steps: number,
  cached: number,
});

/** An image, or files. */
export const outputSchema = Type.Union([
  Type.Object({ kind: Type.Literal('image') }),
  Type.Object({ kind: word(['local', 'tar']), dest: text, maxGlibc: maybe(text) }),
]);

export const decisionSchema = word(['build', 'reuse', 'skip']);

export const outsideSchema = Type.Object({
  name: text,
  kind: word(['from', 'copy', 'mount']),
  digest: maybe(Type.String({ description: 'Absent where it was not looked up' })),
});

const published = Type.Object({
  image: text,
  digest: Type.String({ description: 'Of the index or manifest that the tags name' }),
  repositories: texts,
  tags: Type.Array(
    Type.Object({
      ref: text,
      state: word(['moved', 'created', 'unchanged', 'rolled-back', 'removed', 'untouched', 'unknown']),
      before: maybe(text),
      after: maybe(text),
    }),
  ),
  sentBytes: number,
  sentBlobs: number,
  presentBlobs: number,
  mountedBlobs: number,
});

const image = Type.Object({
  name: text,
  needs: Type.Array(text, { description: 'Images of this run that it is built on' }),
  decision: decisionSchema,
  reasons: texts,
  dockerfile: text,
  fingerprint: maybe(
    Type.String({ description: 'Of all that can change it; absent where it was not taken' }),
  ),
  volatile: Type.Array(text, { description: 'Why it may never be reused' }),
  outside: Type.Array(outsideSchema, { description: 'Images from outside that it takes' }),
  output: outputSchema,
  state: word(['planned', 'skipped', 'reused', 'built', 'failed', 'stopped']),
  platforms: Type.Array(
    Type.Object({ platform: text, digest: maybe(text), size: maybe(size), baseline: maybe(baseline) }),
  ),
  budget: Type.Object({ compressed: maybe(number), uncompressed: maybe(number) }, { description: 'Bytes' }),
  gates: Type.Array(gate),
  tests: maybe(Type.Array(test, { description: 'What the tests of the policy gave' })),
  history: maybe(
    Type.Array(build, { description: 'The builds of it that are remembered, the oldest first' }),
  ),
  checkedAt: maybe(
    Type.String({ description: 'When the gates gave these answers (ISO 8601); absent: in this run' }),
  ),
  reused: maybe(
    Type.Object(
      { ref: text, repository: text, digest: text },
      { description: 'What is published and stays; only where the decision is reuse' },
    ),
  ),
  steps: Type.Object({ total: number, cached: number }),
  durationMs: number,
  tags: Type.Array(text, { description: 'The tags it got or would get: published tells which' }),
  published: maybe(published),
});

const fileChanges = Type.Object({ added: texts, changed: texts, removed: texts });

const explanation = Type.Object({
  name: text,
  decision: decisionSchema,
  reasons: texts,
  fingerprint: maybe(
    Type.Object({ digest: text, parts: Type.Array(Type.Object({ name: text, value: text })) }),
  ),
  compared: maybe(Type.Object({ ref: text, digest: text, parts: Type.Record(text, text) })),
  uncompared: maybe(Type.String({ description: 'Why there is nothing to compare with' })),
  files: maybe(Type.Record(text, fileChanges, { description: 'Part → what became of its files' })),
  volatile: texts,
});

/** report.json; published as schema/report.schema.json. Later versions may add keys and take none away. */
export const reportSchema = Type.Object(
  {
    schema: Type.Literal(1),
    command: text,
    verdict: word(['passed', 'failed', 'broken', 'interrupted']),
    exitCode: number,
    startedAt: Type.String({ description: 'ISO 8601, UTC' }),
    durationMs: number,
    engine: maybe(Type.String({ description: 'Where it was built' })),
    problems: Type.Array(problem, { description: 'What went wrong apart from gates, worst first' }),
    notes: texts,
    images: Type.Array(image, { description: 'In build order' }),
    artifacts: Type.Array(Type.Object({ image: text, platform: text, path: text, bytes: number, sha256 }), {
      description: 'The files of targets that give files',
    }),
    explanation: maybe(explanation),
    warnings: Type.Array(
      Type.Object({
        image: text,
        rule: text,
        message: text,
        url: maybe(text),
        file: maybe(text),
        line: maybe(number),
        endLine: maybe(number),
      }),
      { description: 'BuildKit’s' },
    ),
    steps: Type.Array(
      Type.Object({
        digest: text,
        image: maybe(text),
        platform: maybe(text),
        name: text,
        startedMs: maybe(Type.Number({ description: 'Milliseconds since the start of the run' })),
        completedMs: maybe(number),
        cached: Type.Boolean(),
        error: maybe(text),
      }),
      { description: 'What the engine did, in order of start' },
    ),
  },
  { $id: 'image-build-report', title: 'The report of image-build' },
);
export type ReportJson = Static<typeof reportSchema>;
