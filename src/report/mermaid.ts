import { brief } from './limits-text.ts';
import { limits } from './limits.ts';
import { looksOf, type Looks } from './looks.ts';
import type { ImageReport } from './result.ts';
import { heaviest, stateWord } from './view.ts';
import { bytes, duration } from './words.ts';

const styles: Readonly<Record<Looks, string>> = {
  built: 'fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a',
  reused: 'fill:#f6fff8,stroke:#1a7f37,color:#0a3d1a',
  failed: 'fill:#ffebe9,stroke:#cf222e,color:#6e0b14',
  skipped: 'fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 3',
  planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
};

/**
 * The images and what they are built on, as the text of a Mermaid flowchart: what stays as it is has round ends, what
 * nobody asked for has a broken line.
 */
export function mermaidText(images: readonly ImageReport[]): string {
  const id = new Map(images.map((image, index) => [image.name, `n${index}`]));
  const nodes = images.map((image, index) => {
    const looks = looksOf(image);
    const [open, close] = looks === 'reused' ? ['(["', '"])'] : ['["', '"]'];
    return `  n${index}${open}${label(image)}${close}:::${looks}`;
  });
  const edges = images.flatMap((image, index) =>
    image.needs.flatMap((need) => {
      const from = id.get(need);
      return from === undefined ? [] : [`  ${from} --> n${index}`];
    }),
  );
  const used = new Set(images.map(looksOf));
  const classes = [...used].map((name) => `  classDef ${name} ${styles[name]}`);
  return ['flowchart LR', ...nodes, ...edges, ...classes].join('\n');
}

/** The same for a page that draws it; `undefined` for a graph that Mermaid would refuse to draw. */
export function mermaid(images: readonly ImageReport[]): string | undefined {
  const text = mermaidText(images);
  const edges = images.reduce((sum, { needs }) => sum + needs.length, 0);
  return edges > limits.mermaid.edges || text.length > limits.mermaid.text ? undefined : text;
}

function label(image: ImageReport): string {
  const size = heaviest(image)?.size?.uncompressed;
  const facts = [
    image.state === 'built' ? undefined : stateWord(image),
    size === undefined ? undefined : bytes(size),
    image.durationMs > 0 ? duration(image.durationMs) : undefined,
  ].filter((fact) => fact !== undefined);
  const name = `<b>${entity(brief(image.name, 60))}</b>`;
  return facts.length > 0 ? `${name}<br/>${entity(facts.join(' · '))}` : name;
}

/** Mermaid's own entity codes for everything that is not plainly text. */
function entity(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,·_-]/gu, (character) => `#${character.codePointAt(0) ?? 63};`);
}
