import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { squarify, type Box } from '../../../src/report/html/squarify.ts';

const whole: Box = { x: 3, y: 7, width: 1100, height: 260 };

/** What layers can weigh: bytes, the biggest first. */
const weights = fc
  .array(fc.oneof(fc.nat(1000), fc.nat(3_000_000_000)), { minLength: 1, maxLength: 60 })
  .map((values) => values.sort((a, b) => b - a))
  .filter((values) => values.some((value) => value > 0));

const boxes = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 1, max: 5000 }),
  height: fc.integer({ min: 1, max: 5000 }),
});

function area({ width, height }: Box): number {
  return width * height;
}

/** How much of two boxes is the same place. */
function overlap(a: Box, b: Box): number {
  const side = (from: number, length: number, other: number, otherLength: number): number =>
    Math.max(0, Math.min(from + length, other + otherLength) - Math.max(from, other));
  return side(a.x, a.width, b.x, b.width) * side(a.y, a.height, b.y, b.height);
}

/** What may be lost to rounding, of a whole of this area. */
function slack(box: Box): number {
  return area(box) * 1e-9 + 1e-9;
}

describe('a box that is divided among values', () => {
  test('gives each an area in proportion to it', () => {
    fc.assert(
      fc.property(weights, boxes, (values, box) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const parts = squarify(values, box);
        expect(parts).toHaveLength(values.length);
        for (const [index, part] of parts.entries())
          expect(Math.abs(area(part) - (values[index]! / total) * area(box))).toBeLessThan(slack(box));
      }),
    );
  });

  test('lets none lie over another, and none out of the box', () => {
    fc.assert(
      fc.property(weights, boxes, (values, box) => {
        const parts = squarify(values, box);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(overlap(part, box) - area(part))).toBeLessThan(slack(box));
          for (const other of parts.slice(index + 1)) expect(overlap(part, other)).toBeLessThan(slack(box));
        }
      }),
    );
  });

  test('is filled', () => {
    fc.assert(
      fc.property(weights, boxes, (values, box) => {
        const filled = squarify(values, box).reduce((sum, part) => sum + area(part), 0);
        expect(Math.abs(filled - area(box))).toBeLessThan(slack(box));
      }),
    );
  });

  test.each([
    { name: 'one value has all of it', values: [7], expected: [whole] },
    {
      name: 'four equal ones in a square are squares',
      box: { x: 0, y: 0, width: 10, height: 10 },
      values: [1, 1, 1, 1],
      expected: [
        { x: 0, y: 0, width: 5, height: 5 },
        { x: 0, y: 5, width: 5, height: 5 },
        { x: 5, y: 0, width: 5, height: 5 },
        { x: 5, y: 5, width: 5, height: 5 },
      ],
    },
    {
      name: 'the example of the paper: 6, 6, 4, 3, 2, 2 and 1 in 6 by 4',
      box: { x: 0, y: 0, width: 6, height: 4 },
      values: [6, 6, 4, 3, 2, 2, 1],
      expected: [
        { x: 0, y: 0, width: 3, height: 2 },
        { x: 0, y: 2, width: 3, height: 2 },
        { x: 3, y: 0, width: expect.closeTo(12 / 7), height: expect.closeTo(7 / 3) },
        { x: expect.closeTo(3 + 12 / 7), y: 0, width: expect.closeTo(9 / 7), height: expect.closeTo(7 / 3) },
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
    },
    { name: 'no value has no box', values: [], expected: [] },
  ])('$name', ({ values, box = whole, expected }) => {
    expect(squarify(values, box)).toEqual(expected);
  });

  test('has no area for what weighs nothing', () => {
    expect(squarify([5, 0, 0], whole).map(area)).toEqual([area(whole), 0, 0]);
    expect(squarify([0, 0], whole).map(area)).toEqual([0, 0]);
  });

  test('has no slivers where the values are alike', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 80, max: 100 }), { minLength: 4, maxLength: 60 }), (values) => {
        const parts = squarify(
          values.sort((a, b) => b - a),
          { x: 0, y: 0, width: 1000, height: 400 },
        );
        for (const { width, height } of parts)
          expect(Math.max(width / height, height / width)).toBeLessThan(4);
      }),
    );
  });
});
