import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { closest, distance } from 'fastest-levenshtein';
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { badRequest, type Place } from '../../problem.ts';

const rules = Type.Array(Type.String({ pattern: '^(DL|SC)[0-9]{4}$' }));
const closed = { additionalProperties: false };
const oneOf = <const T extends string>(...choices: readonly T[]) =>
  Type.Union(choices.map((choice) => Type.Literal(choice)));

/**
 * hadolint's configuration file: the keys its parser reads (hadolint 2.15, src/Hadolint/Config/Configuration.hs).
 */
export const hadolintConfigSchema = Type.Object(
  {
    'failure-threshold': Type.Optional(oneOf('error', 'warning', 'info', 'style', 'ignore', 'none')),
    format: Type.Optional(Type.String()),
    formats: Type.Optional(Type.Array(Type.Unknown())),
    ignored: Type.Optional(rules),
    'label-schema': Type.Optional(
      Type.Record(Type.String(), oneOf('text', 'rfc3339', 'semver', 'url', 'hash', 'spdx', 'email')),
    ),
    'no-color': Type.Optional(Type.Boolean()),
    'no-fail': Type.Optional(Type.Boolean()),
    override: Type.Optional(
      Type.Object(
        {
          error: Type.Optional(rules),
          warning: Type.Optional(rules),
          info: Type.Optional(rules),
          style: Type.Optional(rules),
        },
        closed,
      ),
    ),
    'strict-labels': Type.Optional(Type.Boolean()),
    'disable-ignore-pragma': Type.Optional(Type.Boolean()),
    trustedRegistries: Type.Optional(Type.Array(Type.String())),
    verbose: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type HadolintConfig = Static<typeof hadolintConfigSchema>;

/**
 * Parses and checks a hadolint configuration. An empty file is an empty configuration, and one registry may stand
 * without a list, as hadolint's manual has it (its parser refuses both).
 * @param file the name to show
 * @throws Problem (request) with line, column and, for an unknown key, the nearest known one
 */
export function parseConfig(file: string, text: string): HadolintConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [syntax] = document.errors;
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if (syntax) {
    throw badRequest(`${file} is not YAML: ${syntax.message.split('\n')[0] ?? ''}`, {
      where: place(syntax.pos[0]),
    });
  }
  const value = normalised(document.toJS({ maxAliasCount: 100 }));
  if (Value.Check(hadolintConfigSchema, value)) return value;
  const error = Value.Errors(hadolintConfigSchema, value).First();
  const path = (error?.path ?? '').split('/').slice(1).map(unescapePointer);
  const offset = offsetOf(document, path);
  throw badRequest(describe(file, path, error?.schema, error?.value), {
    ...(offset === undefined ? { where: { file } } : { where: place(offset) }),
    ...suggestion(path),
    todo: `See hadolint's manual, "Configure": its own answer to a wrong file is a warning, ours is an error`,
  });
}

function normalised(value: unknown): unknown {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || !('trustedRegistries' in value)) return value;
  const registries = value.trustedRegistries;
  return typeof registries === 'string' ? { ...value, trustedRegistries: [registries] } : value;
}

function describe(
  file: string,
  path: readonly string[],
  schema: TSchema | undefined,
  value: unknown,
): string {
  const where = path.join('.') || 'the file';
  if (isUnknownKey(path)) return `Unknown key \`${path.at(-1) ?? ''}\` in ${file}`;
  const expected = expectation(schema);
  return `${where} in ${file} is ${JSON.stringify(value)}${expected === '' ? '' : `, and should be ${expected}`}`;
}

function expectation(schema: TSchema | undefined): string {
  if (schema === undefined) return '';
  if (Array.isArray(schema['anyOf'])) {
    const choices: unknown[] = schema['anyOf'];
    return `one of ${choices.map((choice) => literal(choice)).join(', ')}`;
  }
  if (schema['pattern'] !== undefined) return 'a rule such as DL3008 or SC2086';
  return schema['type'] === undefined ? '' : `of type ${String(schema['type'])}`;
}

function literal(schema: unknown): string {
  return typeof schema === 'object' && schema !== null && 'const' in schema ? String(schema.const) : '';
}

const topKeys = Object.keys(hadolintConfigSchema.properties);
const levels = ['error', 'warning', 'info', 'style'];

function knownKeys(path: readonly string[]): readonly string[] | undefined {
  if (path.length === 1) return topKeys;
  return path.length === 2 && path[0] === 'override' ? levels : undefined;
}

function isUnknownKey(path: readonly string[]): boolean {
  return knownKeys(path)?.includes(path.at(-1) ?? '') === false;
}

function suggestion(path: readonly string[]): { meant?: string } {
  const known = knownKeys(path);
  const key = path.at(-1) ?? '';
  if (!known || known.includes(key)) return {};
  const nearest = closest(key, [...known]);
  return distance(key, nearest) <= Math.max(2, key.length / 2)
    ? { meant: `Did you mean \`${nearest}\`?` }
    : {};
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Where the key or the item at `path` starts in the text. */
function offsetOf(document: Document, path: readonly string[]): number | undefined {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent) && last !== undefined) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    const key = pair?.key;
    if (isScalar(key)) return key.range?.[0];
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNodeWithRange(node) ? node.range?.[0] : undefined;
}

function isNodeWithRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}
