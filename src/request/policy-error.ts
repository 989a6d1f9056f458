import { KindGuard, type TSchema } from '@sinclair/typebox';
import { Value, ValueErrorType, type ValueError } from '@sinclair/typebox/value';
import { didYouMean } from '../tools/did-you-mean.ts';
import { exampleOf } from './policy-example.ts';

/** One thing that is wrong with a policy, and the keys that lead to it. */
export interface PolicyError {
  readonly error: ValueError;
  readonly keys: readonly string[];
}

/** Of all errors the one that says most: an unknown key before a wrong type, and inside unions the nearest branch. */
export function worstError(schema: TSchema, value: unknown): PolicyError {
  const errors = flatten([...Value.Errors(schema, value)]);
  const [first, ...rest] = errors;
  if (first === undefined) throw new Error('a value that fails its schema has an error');
  const error = rest.reduce((best, one) => (rank(one) > rank(best) ? one : best), first);
  return { error, keys: keysOf(error) };
}

/** JSON pointer (RFC 6901) to keys. */
function keysOf({ path }: ValueError): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function flatten(errors: readonly ValueError[]): ValueError[] {
  return errors.flatMap((error) => {
    if (error.type !== ValueErrorType.Union) return [error];
    const branches = error.errors
      .map((branch) => flatten([...branch]).filter((one) => one.path.length > error.path.length))
      .filter((branch) => branch.length > 0);
    // A branch that knows all keys was meant: another one only says that it does not know them.
    const meant = branches.filter((branch) => !branch.some((one) => isUnknownKeyOf(error, one)));
    const inner = (meant.length > 0 ? meant : branches).flat();
    return inner.length > 0 ? inner : [error];
  });
}

function isUnknownKeyOf({ path }: ValueError, { type, path: own }: ValueError): boolean {
  return type === ValueErrorType.ObjectAdditionalProperties && own.slice(0, own.lastIndexOf('/')) === path;
}

function rank(error: ValueError): number {
  return (error.type === ValueErrorType.ObjectAdditionalProperties ? 1000 : 0) + error.path.split('/').length;
}

/** What is wrong, what was probably meant, and what to do with an example of it, in words. */
export function describePolicyError(
  schema: TSchema,
  { error, keys }: PolicyError,
): { readonly what: string; readonly meant?: string; readonly todo?: string } {
  const key = keys.at(-1) ?? '';
  switch (error.type) {
    case ValueErrorType.ObjectAdditionalProperties:
      return unknownKey(error.schema, key, keys);
    case ValueErrorType.ObjectRequiredProperty:
      return {
        what: keys.length > 1 ? `${keys.slice(0, -1).join('.')} lacks ${key}` : `The policy lacks ${key}`,
        ...expectation(schema, { error, keys }),
      };
    default: {
      const shown = JSON.stringify(error.value);
      return {
        what: `${keys.join('.') || 'The policy'} is ${shown}, which it cannot be`,
        ...(typeof error.value === 'string' ? didYouMean(error.value, literals(error.schema)) : {}),
        ...expectation(schema, { error, keys }),
      };
    }
  }
}

function unknownKey(
  schema: TSchema,
  key: string,
  keys: readonly string[],
): { readonly what: string; readonly meant?: string; readonly todo: string } {
  if (!KindGuard.IsObject(schema))
    return {
      what: `${JSON.stringify(key)} is no name for one of ${keys.slice(0, -1).join('.')}`,
      todo: 'A name has letters, digits, _ and -',
    };
  const known = Object.keys(schema.properties);
  return {
    what: `Unknown key ${JSON.stringify(key)} in the policy`,
    ...didYouMean(key, known),
    todo: `Known keys here: ${known.join(', ')}`,
  };
}

/** The form that is expected where the error is, or around it. */
function expectation(root: TSchema, { error, keys }: PolicyError): { readonly todo?: string } {
  const { schema, message, type } = error;
  if (keys.join('.') === 'version')
    return { todo: 'Begin the file with version: 1, which is what this image-build reads' };
  const example = exampleOf(root, keys);
  const choices = literals(schema);
  if (choices.length > 0)
    return {
      todo: `It can be ${choices.join(', ')}${example === undefined ? '' : `, for example ${example.text}`}`,
    };
  if (example === undefined)
    return type === ValueErrorType.ObjectRequiredProperty ? {} : { todo: schema.description ?? message };
  const about = schema.description ?? example.schema.description;
  return { todo: `Write it like ${example.text}${about === undefined ? '' : `. ${about}`}` };
}

function literals(schema: TSchema): string[] {
  if (KindGuard.IsLiteral(schema)) return [String(schema.const)];
  return KindGuard.IsUnion(schema) ? schema.anyOf.flatMap(literals) : [];
}
