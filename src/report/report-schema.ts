import { Type, type Static } from '@sinclair/typebox';
import { gate, gateName } from './schema/gate.ts';
import { build } from './schema/history.ts';
import { maybe, number, text, texts, word } from './schema/parts.ts';
import { problem } from './schema/problem.ts';
import { baseline, size } from './schema/size.ts';
import { test } from './schema/test.ts';

const sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

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
  asked: Type.Boolean({ description: 'It was asked for itself, and not only as a base' }),
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
  warn: Type.Array(gateName, { description: 'Gates of which the policy only warns' }),
  skip: Type.Array(gateName, { description: 'Gates that the policy does not ask at all' }),
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

/** One job’s share of what is built. */
export const legSchema = Type.Object({
  id: Type.String({ pattern: '^[\\w-][\\w.-]*$', description: 'Fit for names of jobs, files and artifacts' }),
  wave: maybe(Type.Integer({ minimum: 1, description: 'It is built on what earlier waves have pushed' })),
  images: texts,
  platforms: texts,
  'runs-on': Type.Union([text, texts], {
    description: 'The label of a runner, or several that it must have',
  }),
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
    legs: maybe(
      Type.Array(legSchema, { description: 'What is built, cut for several runners; only of a plan' }),
    ),
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
        needs: maybe(Type.Array(text, { description: 'Digests of the steps that it stands on' })),
        cache: maybe(word(['read', 'write'])),
        error: maybe(text),
      }),
      { description: 'What the engine did, in order of start' },
    ),
  },
  { $id: 'image-build-report', title: 'The report of image-build' },
);
export type ReportJson = Static<typeof reportSchema>;
