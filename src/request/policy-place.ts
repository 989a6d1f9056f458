import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';

/**
 * Where the value under a path of keys stands in a YAML document. Aliases and merge keys are followed; of a key that
 * is not there, its parent's place is given.
 * @returns the offset of the key (of a list's entry: of the entry) in characters; `undefined` at the very top
 */
export function placeOf(document: Document, keys: readonly string[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of keys) {
    const found = step(document, resolved(document, node), key);
    if (found === undefined) return offset;
    offset = found.offset ?? offset;
    node = found.value;
  }
  return offset;
}

interface Found {
  readonly offset: number | undefined;
  readonly value: unknown;
}

function step(document: Document, node: unknown, key: string): Found | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(key)];
    return value === undefined ? undefined : { offset: startOf(value), value };
  }
  if (!isMap(node)) return undefined;
  const own = node.items.find((pair) => keyOf(pair) === key);
  if (own !== undefined) return { offset: startOf(own.key), value: own.value };
  for (const pair of node.items.filter((one) => keyOf(one) === '<<')) {
    const merged = resolved(document, pair.value);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const found = step(document, resolved(document, source), key);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function resolved(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** The key as the parsed value has it; merge keys are symbols there. */
function keyOf({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'symbol' ? '<<' : String(key.value);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
