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

/**
 * The value of a JSON text that anybody may have written.
 * @returns undefined when it is not JSON or has another shape
 */
export function soundJson<T extends TSchema>(schema: T, text: string): Static<T> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return Value.Check(schema, value) ? value : undefined;
}

/** As parseJson, for a value that is parsed already. */
export function checkJson<T extends TSchema>(schema: T, value: unknown, source: string): Static<T> {
  if (Value.Check(schema, value)) return value;
  const first = Value.Errors(schema, value).First();
  throw surroundingsFailed(`${source} has an unexpected shape`, {
    log: [first ? `${first.path || '/'}: ${first.message}` : 'no details'],
  });
}
