import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { surroundingsFailed } from '../problem.ts';

/**
 * Parses JSON from a tool, a registry or a file and checks its shape.
 * @param source what the text is, for the message: "hadolint's report"
 * @throws Problem (surroundings) when it is not JSON or has another shape
 */
export function parseJson<T extends TSchema>(schema: T, text: string, source: string): Static<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw surroundingsFailed(`${source} is not JSON`, { log: [text.slice(0, 300)] }, error);
  }
  return checkJson(schema, value, source);
}

/** As parseJson, for a value that is parsed already. */
export function checkJson<T extends TSchema>(schema: T, value: unknown, source: string): Static<T> {
  if (Value.Check(schema, value)) return value;
  const first = Value.Errors(schema, value).First();
  throw surroundingsFailed(`${source} has an unexpected shape`, {
    log: [first ? `${first.path || '/'}: ${first.message}` : 'no details'],
  });
}
