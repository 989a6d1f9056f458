import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Place } from '../problem.ts';
import type { Request } from '../request/request.ts';

/**
 * Where something stands in the policy: its file, with line and column where they can be told.
 * @param keys the way to it: `['images', 'app', 'context']`
 * @returns `undefined` where there is no policy file
 */
export async function placeInPolicy(
  { cwd, policy }: Request,
  keys: readonly (string | number)[],
): Promise<Place | undefined> {
  if (policy.path === undefined) return undefined;
  const text = await readFile(resolve(cwd, policy.path), 'utf8').catch(() => '');
  const { parseDocument, LineCounter, isMap, isScalar, isNode } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const last = keys.at(-1);
  const parent = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true);
  // The key says more than the value, which may start on the next line.
  const key = isMap(parent)
    ? parent.items.map((pair) => pair.key).find((one) => isScalar(one) && String(one.value) === last)
    : undefined;
  const node = key ?? document.getIn(keys, true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  if (offset === undefined) return { file: policy.path };
  const { line, col } = lineCounter.linePos(offset);
  return { file: policy.path, line, column: col };
}
