import { surroundingsFailed } from '../problem.ts';
import { digestOf } from './digest.ts';

/** A manifest or index by its bytes. */
export interface Root {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * Adds annotations to an index or a manifest. Those that it has already stay, ours win, and everything else in it is
 * as it was: of an image only its root is written anew. Equal roots and annotations in any order give equal bytes.
 * @returns the root under its new digest; without annotations it is the same, byte for byte
 * @throws Problem (surroundings) when the root is no JSON object
 */
export function seal(
  root: Root,
  annotations: Readonly<Record<string, string>>,
): Root & { readonly digest: string } {
  const { mediaType, bytes } = root;
  if (Object.keys(annotations).length === 0) return { mediaType, bytes, digest: digestOf(bytes) };
  const contents = parsed(bytes);
  const known = 'annotations' in contents ? contents.annotations : {};
  const all = Object.entries({ ...(isObject(known) ? known : {}), ...annotations });
  const sealed = Buffer.from(
    JSON.stringify({
      ...contents,
      annotations: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
    }),
  );
  return { mediaType, bytes: sealed, digest: digestOf(sealed) };
}

function parsed(bytes: Buffer): object {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw surroundingsFailed('The root of an image is not JSON', {}, error);
  }
  if (isObject(value)) return value;
  throw surroundingsFailed('The root of an image is no JSON object');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
