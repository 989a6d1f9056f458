import type { ImageReport, RunReport } from '../result.ts';
import { heaviest, stateWord } from '../view.ts';
import { bytes, count, duration } from '../words.ts';
import { brief, html, nothing, type Html } from './escape.ts';
import { stateClass } from './images.ts';
import { layOut, type LayOut, type Layout, type Point } from './layout.ts';
import type { Section } from './page.ts';

const node = { width: 236, height: 58 };
/** Characters of a name that fit into a node. */
const nameLength = 24;

/** Up to this many images are drawn in any case: above it nobody looks at what stays, and placing it takes seconds. */
const fewNodes = 60;

/**
 * The images and what they are built on, as a drawing; of many, what did not stay as it was and what that stands on.
 * @param place what places them
 */
export async function graphSection(report: RunReport, place: LayOut = layOut): Promise<Section | undefined> {
  const images = drawnOf(report.images);
  const numbers = new Map(report.images.map((image, index) => [image.name, index]));
  const indexOf = new Map(images.map((image, index) => [image.name, index]));
  const edges = images.flatMap((image, to) =>
    image.needs.flatMap((need) => {
      const from = indexOf.get(need);
      return from === undefined ? [] : [{ from, to }];
    }),
  );
  if (edges.length === 0) return undefined;
  const hidden = report.images.length - images.length;
  const layout = await place(images.length, edges, node);
  const lines = edges.map(({ from, to }, index) => {
    const [start, end] = [layout.nodes[from], layout.nodes[to]];
    return start && end ? curve(start, end, layout.edges[index] ?? []) : '';
  });
  return {
    id: 'graph',
    title: 'Graph',
    lead: html`An arrow leads from a base to what is built on
    it.${hidden > 0 ? ` ${count(hidden, 'other image')} not drawn.` : ''}`,
    body: html`<div class="scroll card" tabindex="0" role="region" aria-label="Graph of images">
      ${drawing(images, layout, lines, numbers)}
    </div>`,
  };
}

function drawnOf(images: readonly ImageReport[]): readonly ImageReport[] {
  if (images.length <= fewNodes) return images;
  const touched = images.filter(
    ({ state, decision }) => state !== 'reused' && state !== 'skipped' && decision !== 'reuse',
  );
  const names = new Set(touched.flatMap(({ name, needs }) => [name, ...needs]));
  return images.filter(({ name }) => names.has(name));
}

/** @param numbers name → its row in the table, to which a node leads */
function drawing(
  images: readonly ImageReport[],
  { width, height, nodes }: Layout,
  lines: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Html {
  const size = `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`;
  const boxes = images.map((image, index) => {
    const at = nodes[index];
    return at ? box(image, numbers.get(image.name) ?? 0, at) : nothing;
  });
  return html`<svg
    class="graph"
    viewBox="${size}"
    width="${Math.ceil(width)}"
    height="${Math.ceil(height)}"
    role="group"
    aria-label="Images and their bases"
  >
    <defs>
      <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path class="arrow" d="M0 0.5 7.5 4 0 7.5z" />
      </marker>
    </defs>
    ${lines.map((line) => html`<path class="edge" marker-end="url(#arrow)" d="${line}" />`)} ${boxes}
  </svg>`;
}

function box(image: ImageReport, index: number, at: Point): Html {
  const name = brief(image.name, 200);
  const left = (at.x - node.width / 2).toFixed(1);
  const top = (at.y - node.height / 2).toFixed(1);
  const size = heaviest(image)?.size?.uncompressed;
  const facts = [
    stateWord(image),
    ...(size === undefined ? [] : [bytes(size)]),
    ...(image.durationMs > 0 ? [duration(image.durationMs)] : []),
  ].join(' · ');
  const needs = image.needs.length > 0 ? `, built on ${image.needs.join(', ')}` : '';
  return html`<a href="#image-${index}" aria-label="${name}: ${facts}${needs}">
    <g class="node ${stateClass(image)}" transform="translate(${left} ${top})">
      <title>${name}: ${facts}</title>
      <rect
        width="${node.width}"
        height="${node.height}"
        rx="${stateClass(image) === 'reused' ? node.height / 2 : 10}"
      />
      <circle cx="20" cy="22" r="4.5" />
      <text class="name" x="34" y="26.5">${brief(name, nameLength)}</text>
      <text class="facts" x="34" y="44.5">${facts}</text>
    </g>
  </a>`;
}

/**
 * A smooth line from the right side of one node to the left side of another. Between neighbouring ranks it needs
 * nothing more; on longer ways it goes through the gaps that the layout has kept free.
 */
function curve(from: Point, to: Point, points: readonly Point[]): string {
  const start = { x: from.x + node.width / 2, y: from.y };
  const end = { x: to.x - node.width / 2, y: to.y };
  const between = points.length > 3 ? points.slice(1, -1) : [];
  const text = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  let at = start;
  const parts = [...between, end].map((next) => {
    const middle = (at.x + next.x) / 2;
    const part = `C${text(middle, at.y)} ${text(middle, next.y)} ${text(next.x, next.y)}`;
    at = next;
    return part;
  });
  return `M${text(start.x, start.y)} ${parts.join(' ')}`;
}
