import { isMap, isScalar, visit, type Document } from 'yaml';

/** What is text, and looks like a number in YAML: a version, or what is given to a build. */
const texts = new Set(['max-glibc', 'args', 'labels', 'annotations']);

/**
 * Takes numbers as they were written where text is meant, in a map of texts as well: `2.30` is another version than
 * `2.3`, which YAML makes of it. Changes the document.
 */
export function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !texts.has(String(key.value))) return;
      keep(value);
      if (isMap(value)) for (const inner of value.items) keep(inner.value);
    },
  });
}

function keep(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
}
