import { Problem } from '../../problem.ts';
import { parseBytes } from '../../tools/bytes.ts';
import type { Demands } from '../policy-schema.ts';
import type { PolicyCheck, WrongValue } from './wrong-value.ts';

/** Sizes that say no number of bytes: `500M`, which may mean either unit. */
export const checkSizes: PolicyCheck = (demands, keys) => {
  const sizes = (['max-size', 'max-layer-size'] as const).flatMap((key) =>
    sizesOf(demands[key], [...keys, key]),
  );
  const memory = (demands.test ?? []).flatMap((test, at): readonly Size[] => {
    if (!('run' in test) || test['max-memory'] === undefined) return [];
    return [[[...keys, 'test', String(at), 'max-memory'], test['max-memory']]];
  });
  for (const [at, size] of [...sizes, ...memory]) {
    const wrong = wrongSize(size, at);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

type Size = readonly [keys: readonly string[], size: string | number];

function sizesOf(size: Demands['max-size'], keys: readonly string[]): readonly Size[] {
  if (size === undefined) return [];
  if (typeof size !== 'object') return [[keys, size]];
  return Object.entries(size).map(([key, one]) => [[...keys, key], one]);
}

/** One size. @param keys that lead to it */
export function wrongSize(size: string | number, keys: readonly string[]): WrongValue | undefined {
  try {
    parseBytes(size, keys.join('.'));
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { what, meant, todo = '' } = error.data;
    return {
      keys,
      wrong: {
        what,
        ...(meant === undefined ? {} : { meant }),
        todo: `Write it like ${keys.at(-1) ?? 'max-size'}: 500MB. ${todo}`,
      },
    };
  }
}
