import { Type } from '@sinclair/typebox';
import { maybe, number, text, texts, word } from './parts.ts';
import { problem } from './problem.ts';

const outcome = Type.Union([
  Type.Object({ kind: Type.Literal('ended'), exitCode: number, peakMemory: maybe(number) }),
  Type.Object({
    kind: Type.Literal('answered'),
    status: number,
    body: Type.String({ description: 'Its beginning; untrusted text' }),
    isWholeBody: Type.Boolean(),
  }),
  Type.Object({ kind: word(['silent', 'timed-out']), afterMs: number }),
  Type.Object({ kind: Type.Literal('not-started'), why: text, todo: maybe(text) }),
  Type.Object({ kind: Type.Literal('unknown'), problem }),
]);

/** One test of the policy, as it went on one platform. */
export const test = Type.Object({
  platform: text,
  expected: maybe(Type.String({ description: 'What the policy wants it to give, in words' })),
  name: text,
  command: texts,
  outcome,
  durationMs: number,
  output: Type.String({ description: 'Untrusted text' }),
  kept: word(['all', 'end', 'clipped']),
});
