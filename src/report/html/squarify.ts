/** A rectangle in any unit, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Divides a box among values: each gets an area in proportion, as near to a square as it can be (Bruls, Huizing and van
 * Wijk, "Squarified Treemaps", 2000). d3-hierarchy does the same and takes longer to load than the page to be made.
 * @param values descending, none negative
 * @returns a box for each, in their order: together they fill the whole and none lies over another; none of them has
 * an area where the values come to nothing
 */
export function squarify(values: readonly number[], whole: Box): readonly Box[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const scale = total > 0 ? (whole.width * whole.height) / total : 0;
  const boxes: Box[] = [];
  let areas = values.map((value) => value * scale);
  let rest = whole;
  while (areas.length > 0) {
    const length = rowLength(areas, Math.min(rest.width, rest.height));
    const row = areas.slice(0, length);
    areas = areas.slice(length);
    const placed = placeRow(row, rest, areas.length === 0);
    boxes.push(...placed.boxes);
    rest = placed.rest;
  }
  return boxes;
}

/** How many of the first areas stand side by side: one more as long as that makes the worst of them no slimmer. */
function rowLength(areas: readonly number[], side: number): number {
  let length = 1;
  let sum = areas[0] ?? 0;
  let worst = worstRatio(areas[0] ?? 0, areas[0] ?? 0, sum, side);
  for (const area of areas.slice(1)) {
    const next = worstRatio(areas[0] ?? 0, area, sum + area, side);
    if (next > worst) break;
    worst = next;
    sum += area;
    length += 1;
  }
  return length;
}

/** How far from a square the slimmest box of a row is; 1 is a square. */
function worstRatio(most: number, least: number, sum: number, side: number): number {
  if (least === 0 || side === 0) return Infinity;
  return Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least));
}

/** Puts a row along the shorter side. The last one takes all that is left, so that nothing is lost to rounding. */
function placeRow(
  areas: readonly number[],
  rest: Box,
  isLast: boolean,
): { readonly boxes: readonly Box[]; readonly rest: Box } {
  const sum = areas.reduce((all, area) => all + area, 0);
  const isUpright = rest.width >= rest.height;
  const side = isUpright ? rest.height : rest.width;
  const depth = isLast ? (isUpright ? rest.width : rest.height) : side === 0 ? 0 : sum / side;
  let at = 0;
  const boxes = areas.map((area) => {
    const extent = sum === 0 ? 0 : (area / sum) * side;
    const box = isUpright
      ? { x: rest.x, y: rest.y + at, width: depth, height: extent }
      : { x: rest.x + at, y: rest.y, width: extent, height: depth };
    at += extent;
    return box;
  });
  const left = isUpright
    ? { ...rest, x: rest.x + depth, width: Math.max(0, rest.width - depth) }
    : { ...rest, y: rest.y + depth, height: Math.max(0, rest.height - depth) };
  return { boxes, rest: left };
}
