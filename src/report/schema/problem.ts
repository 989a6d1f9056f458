import { Type } from '@sinclair/typebox';
import { maybe, number, text, word } from './parts.ts';

const kinds = word(['request', 'build', 'surroundings', 'interrupted']);

/** What went wrong, and what to do about it: `ProblemData`. */
export const problem = Type.Object(
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
