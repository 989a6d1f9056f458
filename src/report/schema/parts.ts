import { Type, type TSchema } from '@sinclair/typebox';

/** One of some words: a union of literals, whose static type is exactly these words. */
export function word<const T extends string>(words: readonly T[]) {
  return Type.Union(words.map((one) => Type.Literal(one)));
}

/** A key that may be absent. */
export function maybe<T extends TSchema>(schema: T) {
  return Type.Optional(schema);
}

export const text = Type.String();
export const texts = Type.Array(text);
export const number = Type.Number();
