import { oneLine, shorten } from './harmless.ts';
import { looksOf, type Looks } from './looks.ts';
import type { ImageReport } from './result.ts';
import { stateWord } from './view.ts';

const styles: Readonly<Record<Looks, string>> = {
  built: 'style="filled" fillcolor="#dafbe1" color="#1a7f37" fontcolor="#0a3d1a"',
  reused: 'style="rounded,filled" fillcolor="#f6fff8" color="#1a7f37" fontcolor="#0a3d1a"',
  failed: 'style="filled" fillcolor="#ffebe9" color="#cf222e" fontcolor="#6e0b14"',
  skipped: 'style="dashed" color="#8c959f" fontcolor="#57606a"',
  planned: 'style="filled" fillcolor="#ddf4ff" color="#0969da" fontcolor="#0a3069"',
};

/**
 * The images and what they are built on in Graphviz's language (graphviz.org, "DOT Language"): what stays as it is
 * has round corners, what nobody asked for a broken line; each node also says it in a word.
 * @returns lines with a line end each
 */
export function dot(images: readonly ImageReport[]): string {
  const id = new Map(images.map((image, index) => [image.name, `n${index}`]));
  const nodes = images.map(
    (image, index) =>
      `  n${index} [label="${quoted(shorten(oneLine(image.name), 60))}\\n${quoted(stateWord(image))}" ${styles[looksOf(image)]}];`,
  );
  const edges = images.flatMap((image, index) =>
    image.needs.flatMap((need) => {
      const from = id.get(need);
      return from === undefined ? [] : [`  ${from} -> n${index};`];
    }),
  );
  return [
    'digraph images {',
    '  rankdir=LR;',
    '  node [shape=box fontname="sans-serif"];',
    ...nodes,
    ...edges,
    '}',
    '',
  ].join('\n');
}

/** Text inside of a quoted string: quotes end it, backslashes begin escapes, and `&` begins an entity of HTML. */
function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll(/["\\]/g, '\\$&');
}
