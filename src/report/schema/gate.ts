import { Type } from '@sinclair/typebox';
import { gateNames } from '../../gate-names.ts';
import { maybe, number, text, texts, word } from './parts.ts';
import { problem } from './problem.ts';

/** A gate's name. */
export const gateName = word(gateNames);
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
  warns: maybe(Type.Literal(true)),
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
  hidden: maybe(
    Type.String({ description: 'The one of the notes that tells what a scanner’s own ignore file accepts' }),
  ),
};

/** What one gate said of one image on one platform, with all that it found: `GateResult`. */
export const gate = Type.Union(
  [
    Type.Object({ ...judged, state: word(['passed', 'failed']) }),
    Type.Object({ ...judged, state: Type.Literal('broken'), problem }),
  ],
  { description: 'The answer of one gate; broken: the question could not be answered' },
);
