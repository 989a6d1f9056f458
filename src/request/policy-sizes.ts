import { Problem, type ProblemData } from '../problem.ts';
import { parseBytes } from '../tools/bytes.ts';
import type { PolicyFile } from './policy-schema.ts';

/** A size that is none, and the keys that lead to it. */
export interface WrongSize {
  readonly keys: readonly string[];
  readonly wrong: Pick<ProblemData, 'what' | 'meant' | 'todo'>;
}

/** The first size of a policy that says no number of bytes: `500M`, which may mean either unit; undefined without. */
export function wrongSize({ defaults, images = {}, state }: PolicyFile): WrongSize | undefined {
  const demands = [
    [['defaults'], defaults] as const,
    ...Object.entries(images).map(([name, entry]) => [['images', name], entry] as const),
  ];
  for (const [path, demand] of demands)
    for (const [keys, size] of sizesOf(demand?.['max-size'], [...path, 'max-size'])) {
      const wrong = wrongOf(size, keys);
      if (wrong !== undefined) return { keys, wrong };
    }
  const keys = ['state', 'keep'];
  const wrong = state?.keep === undefined ? undefined : wrongOf(state.keep, keys);
  return wrong === undefined ? undefined : { keys, wrong };
}

type MaxSize = NonNullable<PolicyFile['defaults']>['max-size'];
type Size = readonly [keys: readonly string[], size: string | number];

function sizesOf(size: MaxSize, keys: readonly string[]): readonly Size[] {
  if (size === undefined) return [];
  if (typeof size !== 'object') return [[keys, size]];
  return Object.entries(size).map(([key, one]) => [[...keys, key], one]);
}

function wrongOf(size: string | number, keys: readonly string[]): WrongSize['wrong'] | undefined {
  try {
    parseBytes(size, keys.join('.'));
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { what, meant, todo = '' } = error.data;
    return {
      what,
      ...(meant === undefined ? {} : { meant }),
      todo: `Write it like ${keys.at(-1) ?? 'max-size'}: 500MB. ${todo}`,
    };
  }
}
