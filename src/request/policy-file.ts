import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KindGuard, type TSchema } from '@sinclair/typebox';
import { Value, ValueErrorType, type ValueError } from '@sinclair/typebox/value';
import { closest, distance } from 'fastest-levenshtein';
import { badRequest } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import { policySchema, type PolicyFile } from './policy-schema.ts';

const emptyPolicy: PolicyFile = { version: 1 };

/** The policy of a run and where it stands. */
export interface LoadedPolicy {
  /** Relative to the working folder; absent when there is none. */
  readonly path?: string;
  readonly file: PolicyFile;
}

/**
 * Reads the policy: the given file, else `image-build.yml` or `image-build.yaml` of the working folder, else none.
 * @throws Problem (request) for a given file that is not there, and for anything parsePolicy refuses
 */
export async function loadPolicy(cwd: string, given: string | undefined): Promise<LoadedPolicy> {
  for (const path of given === undefined ? ['image-build.yml', 'image-build.yaml'] : [given]) {
    try {
      return { path, file: await parsePolicy(await readFile(join(cwd, path), 'utf8'), path) };
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  if (given !== undefined) throw badRequest(`There is no policy file ${given}`);
  return { file: emptyPolicy };
}

/**
 * Checks a policy against its JSON Schema.
 * @throws Problem (request) with line and column of what is wrong, and the nearest known key
 */
export async function parsePolicy(text: string, path: string): Promise<PolicyFile> {
  const { parseDocument, LineCounter, isMap, isScalar } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): { file: string; line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: path, line, column: col };
  };
  const broken = document.errors[0];
  if (broken) throw badRequest(`The policy is not YAML: ${broken.message}`, { where: place(broken.pos[0]) });
  const value: unknown = document.toJS() ?? emptyPolicy;
  if (Value.Check(policySchema, value)) return value;

  const error = deepest(policySchema, value);
  const keys = error.path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === keys.at(-1))
    : undefined;
  const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  throw badRequest(describe(error, keys), {
    where: offset === undefined ? { file: path } : place(offset),
    ...hint(error, keys),
  });
}

/** Of all errors the one that says most: an unknown key before a wrong type, and inside unions the nearest branch. */
function deepest(schema: TSchema, value: unknown): ValueError {
  const errors = flatten([...Value.Errors(schema, value)]);
  const [first, ...rest] = errors;
  if (first === undefined) throw new Error('a value that fails its schema has an error');
  return rest.reduce((best, error) => (rank(error) > rank(best) ? error : best), first);
}

function flatten(errors: readonly ValueError[]): ValueError[] {
  return errors.flatMap((error) => {
    if (error.type !== ValueErrorType.Union) return [error];
    const inner = error.errors
      .flatMap((branch) => flatten([...branch]))
      .filter((one) => one.path.length > error.path.length);
    return inner.length > 0 ? inner : [error];
  });
}

function rank(error: ValueError): number {
  return (error.type === ValueErrorType.ObjectAdditionalProperties ? 1000 : 0) + error.path.split('/').length;
}

function describe(error: ValueError, keys: readonly string[]): string {
  const key = keys.join('.') || 'the policy';
  switch (error.type) {
    case ValueErrorType.ObjectAdditionalProperties:
      return `Unknown key ${JSON.stringify(keys.at(-1) ?? '')} in the policy`;
    case ValueErrorType.ObjectRequiredProperty:
      return `The policy lacks ${JSON.stringify(keys.at(-1) ?? '')}`;
    default:
      return `${key} is ${JSON.stringify(error.value)}, which it cannot be`;
  }
}

function hint(error: ValueError, keys: readonly string[]): { meant?: string; todo?: string } {
  if (error.type === ValueErrorType.ObjectAdditionalProperties) {
    const known = KindGuard.IsObject(error.schema) ? Object.keys(error.schema.properties) : [];
    const near = known.length > 0 ? closest(keys.at(-1) ?? '', known) : undefined;
    const isNear = near !== undefined && distance(near, keys.at(-1) ?? '') <= Math.max(2, near.length / 2);
    return {
      ...(isNear ? { meant: `Did you mean ${near}?` } : {}),
      todo: `Known keys here: ${known.join(', ')}`,
    };
  }
  const choices = literals(error.schema);
  if (choices.length > 0) return { todo: `It can be ${choices.join(', ')}` };
  return { todo: keys.at(-1) === 'version' ? 'Begin the file with version: 1' : error.message };
}

function literals(schema: TSchema): string[] {
  if (KindGuard.IsLiteral(schema)) return [String(schema.const)];
  return KindGuard.IsUnion(schema) ? schema.anyOf.flatMap(literals) : [];
}
