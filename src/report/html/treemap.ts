import { bytes } from '../words.ts';
import { html, type Html } from './escape.ts';
import { squarify } from './squarify.ts';

/** One area of a treemap. */
export interface Cell {
  /** In bytes. */
  readonly value: number;
  /** Untrusted text. */
  readonly name: string;
  /** `images/base/Dockerfile:7`. */
  readonly place?: string;
  readonly isOwn: boolean;
}

/** What the boxes are worked out for; the page stretches it to where it is. */
const whole = { x: 0, y: 0, width: 1100, height: 260 };

/** A cell of less than this share of the whole is no more than a line, and stands in the list alone. */
const leastShare = 0.0005;

/**
 * A map on which each area is as big as what it stands for. It says nothing that does not stand in the text beside it,
 * so that who cannot see it misses nothing.
 */
export function treemap(cells: readonly Cell[]): Html {
  const total = cells.reduce((sum, { value }) => sum + value, 0);
  const shown = cells
    .filter(({ value }) => value > total * leastShare)
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.value - a.value);
  return html`<div class="map" aria-hidden="true">${groups(shown)}</div>`;
}

/** The image's own layers on the left, those of its base on the right: each side as wide as it weighs. */
function groups(cells: readonly Cell[]): readonly Html[] {
  const total = cells.reduce((sum, { value }) => sum + value, 0);
  let x = 0;
  return [true, false].flatMap((isOwn) => {
    const side = cells.filter((cell) => cell.isOwn === isOwn);
    const weight = side.reduce((sum, { value }) => sum + value, 0);
    const width = total === 0 ? 0 : (weight / total) * whole.width;
    const boxes = squarify(
      side.map(({ value }) => value),
      { ...whole, x, width },
    );
    x += width;
    return side.map((cell, index) => drawn(cell, boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }));
  });
}

function drawn({ value, name, place, isOwn }: Cell, box: ReturnType<typeof squarify>[number]): Html {
  const percent = (part: number, of: number): string => ((part / of) * 100).toFixed(3);
  const at = `left:${percent(box.x, whole.width)}%;top:${percent(box.y, whole.height)}%`;
  const size = `width:${percent(box.width, whole.width)}%;height:${percent(box.height, whole.height)}%`;
  const where = place === undefined ? '' : ` (${place})`;
  return html`<span
    class="cell${isOwn ? ' own' : ''}"
    style="${at};${size}"
    title="${bytes(value)}: ${name}${where}"
    ><span
      ><b>${bytes(value)}</b> <span class="name">${name}</span> <span class="at">${place}</span></span
    ></span
  >`;
}
