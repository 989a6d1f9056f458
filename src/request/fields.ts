import { buildFields } from './fields/build.ts';
import { checkFields } from './fields/check.ts';
import { publishFields } from './fields/publish.ts';
import { engineFields, toolFields } from './fields/surroundings.ts';
import { whatFields } from './fields/what.ts';

export type { Field } from './field.ts';

/**
 * Every input once. action.yml, the command's flags and the README's tables are made from this list, in this order. The
 * names are those that users of docker/build-push-action know wherever it has the thing.
 */
export const fields = {
  ...whatFields,
  ...buildFields,
  ...publishFields,
  ...engineFields,
  ...checkFields,
  ...toolFields,
} as const;

export type Fields = typeof fields;
export type FieldName = keyof Fields;

/** The values of all inputs; `undefined` for one that was left out and has no default. */
export type Inputs = { readonly [K in FieldName]: ReturnType<Fields[K]['read']> | undefined };
