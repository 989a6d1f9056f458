import { KindGuard, type TSchema } from '@sinclair/typebox';
import { stringify } from 'yaml';

/** How something in the policy is written, and the schema that says so. */
export interface Example {
  /** `rescan-after: 24h or 30m`. */
  readonly text: string;
  readonly schema: TSchema;
}

/**
 * How what stands under a path of keys is written: by the `examples` of its schema, else by those of the nearest
 * around it, since an entry of a list or a name of the user's own has none.
 * @returns undefined where there is none on the whole way
 */
export function exampleOf(root: TSchema, keys: readonly string[]): Example | undefined {
  let schema: TSchema | undefined = root;
  let found: Example | undefined;
  for (const key of keys) {
    const isEntry = schema !== undefined && KindGuard.IsArray(schema);
    schema = schema && childOf(schema, key);
    // An entry of a list has a number, and nobody writes that.
    if (isEntry) continue;
    const examples: unknown = schema?.examples;
    if (schema !== undefined && Array.isArray(examples))
      found = { text: `${key}: ${examples.map(asYaml).join(' or ')}`, schema };
  }
  return found;
}

function childOf(schema: TSchema, key: string): TSchema | undefined {
  if (KindGuard.IsObject(schema))
    return Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (KindGuard.IsRecord(schema)) return Object.values(schema.patternProperties)[0];
  if (KindGuard.IsArray(schema)) return schema.items;
  if (!KindGuard.IsUnion(schema)) return undefined;
  return schema.anyOf.map((branch) => childOf(branch, key)).find((child) => child !== undefined);
}

/** As it is written in one line. */
function asYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}
