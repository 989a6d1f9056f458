import type { Course } from '../history.ts';
import { html, type Html } from './escape.ts';

const box = { width: 168, height: 36, edge: 4 };

/**
 * A small line from the oldest value to the newest, between the least and the most of them. Its numbers stand beside
 * it as text.
 */
export function sparkline({ values, least, most }: Course): Html {
  const points = values.map((value, index) => point(value, index, values.length, least, most));
  const last = points.at(-1) ?? { x: 0, y: 0 };
  const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return html`<svg
    class="spark"
    viewBox="0 0 ${box.width} ${box.height}"
    width="${box.width}"
    height="${box.height}"
    aria-hidden="true"
  >
    <polyline points="${line}" />
    <circle cx="${last.x.toFixed(1)}" cy="${last.y.toFixed(1)}" r="3" />
  </svg>`;
}

/** What never changes is a line in the middle. */
function point(
  value: number,
  index: number,
  number: number,
  least: number,
  most: number,
): { readonly x: number; readonly y: number } {
  const share = most === least ? 0.5 : (value - least) / (most - least);
  const across = number < 2 ? 1 : index / (number - 1);
  return {
    x: box.edge + across * (box.width - 2 * box.edge),
    y: box.height - box.edge - share * (box.height - 2 * box.edge),
  };
}
