import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { html, prose } from '../../../src/report/html/escape.ts';
import { graphSection } from '../../../src/report/html/graph.ts';
import { header } from '../../../src/report/html/header.ts';
import { layOut } from '../../../src/report/html/layout.ts';
import { lanes, ticks, timed } from '../../../src/report/html/time.ts';
import { runReports } from '../../support/run-report.ts';

describe('HTML made from values', () => {
  test('escapes text and attributes, keeps HTML of its own, leaves nothing for nothing', () => {
    const inner = html`<b title="${`"'><&`}">${'<i>'}</b>`;
    expect(html`<p>${inner}${undefined}${3}${[inner, html`x`]}</p>`.html).toBe(
      `<p>${inner.html}3${inner.html}x</p>`,
    );
    expect(inner.html).toBe('<b title="&quot;&#39;&gt;&lt;&amp;">&lt;i&gt;</b>');
  });

  test('has no way out of an attribute or an element for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.html).not.toMatch(/[<>"']/);
        expect(prose(text).html.replace(/<\/?code>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });

  test('shows what stands between backticks as code, when they come in pairs', () => {
    expect(prose('use `<a>` now').html).toBe('use <code>&lt;a&gt;</code> now');
    expect(prose('one ` only').html).toBe('one ` only');
  });
});

const someSteps = fc.array(fc.record({ startedMs: fc.nat(100), took: fc.option(fc.nat(50)) })).map((all) =>
  all.map(({ startedMs, took }, index) => ({
    digest: String(index),
    name: 'x',
    cached: false,
    startedMs,
    ...(took === null ? {} : { completedMs: startedMs + took }),
  })),
);

describe('the timeline', () => {
  test('has every step once, and none over another in its row', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const rows = lanes(timed(steps));
        expect(
          rows
            .flat()
            .map((step) => step.digest)
            .sort(),
        ).toEqual(steps.map((step) => step.digest).sort());
        for (const row of rows) {
          for (const [index, step] of row.slice(1).entries()) {
            expect(row[index]!.completedMs).toBeLessThanOrEqual(step.startedMs);
          }
        }
      }),
    );
  });

  test('lets a step that was cut off end with the last thing that happened', () => {
    const steps = [
      { digest: 'a', name: 'a', cached: false, startedMs: 5 },
      { digest: 'b', name: 'b', cached: false, startedMs: 1, completedMs: 40 },
      { digest: 'c', name: 'c', cached: false },
    ];
    expect(timed(steps).map(({ digest, completedMs }) => [digest, completedMs])).toEqual([
      ['b', 40],
      ['a', 40],
    ]);
  });

  test.each([
    [1, [0]],
    [950, [0, 200, 400, 600, 800]],
    [61_000, [0, 15_000, 30_000, 45_000, 60_000]],
  ])('of %d ms has round moments', (end, expected) => {
    expect(ticks(end)).toEqual(expected);
  });

  test('has at most seven moments however long it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (end) =>
        expect(ticks(end).length).toBeLessThanOrEqual(7),
      ),
    );
  });
});

test('the graph stands in ranks from left to right without one node over another', async () => {
  const edges = [
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 2, to: 3 },
    { from: 0, to: 3 },
  ];
  const size = { width: 190, height: 58 };
  const { nodes, width, height, edges: lines } = await layOut(5, edges, size);
  for (const { from, to } of edges) expect(nodes[from]!.x + size.width).toBeLessThan(nodes[to]!.x);
  for (const [index, a] of nodes.entries()) {
    expect(a.x + size.width / 2).toBeLessThanOrEqual(width);
    expect(a.y + size.height / 2).toBeLessThanOrEqual(height);
    for (const b of nodes.slice(index + 1)) {
      expect(Math.abs(a.x - b.x) >= size.width || Math.abs(a.y - b.y) >= size.height).toBe(true);
    }
  }
  expect(lines).toHaveLength(edges.length);
});

describe('the graph of many images', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({
    ...runReports.unchanged.images[0]!,
    name: `image-${index}`,
    needs: index > 0 ? [`image-${index >> 2}`] : [],
  }));

  test('is not drawn where nothing was built', async () => {
    expect(await graphSection({ ...runReports.unchanged, images: many })).toBeUndefined();
  });

  test('shows what was built and what that stands on, each leading to its row', async () => {
    const images = many.map((image, index) =>
      index === 400 ? { ...image, decision: 'build' as const, state: 'built' as const } : image,
    );
    const section = await graphSection({ ...runReports.oneBuilt, images });
    expect(section?.lead?.html.replace(/\s+/g, ' ')).toBe(
      'An arrow leads from a base to what is built on it. 498 other images not drawn.',
    );
    expect([...(section?.body.html ?? '').matchAll(/href="#image-(\d+)"/g)].map(([, row]) => row)).toEqual([
      '100',
      '400',
    ]);
  });
});

describe('the number of tags at the top of the page', () => {
  const [first, ...others] = runReports.unchanged.images;
  const [moved, ...rest] = first!.published!.tags;
  const oneMoved = {
    ...runReports.unchanged,
    images: [
      {
        ...first!,
        published: { ...first!.published!, tags: [{ ...moved!, state: 'moved' as const }, ...rest] },
      },
      ...others,
    ],
  };

  test.each([
    { name: 'is of those published', given: runReports.passed, expected: ['Tags published', '14'] },
    {
      name: 'is of those in place when none had to move',
      given: runReports.unchanged,
      expected: ['Tags in place', '14'],
    },
    {
      name: 'tells those apart that were in place already',
      given: oneMoved,
      expected: ['Tags published', '1 13 already in place'],
    },
    {
      name: 'is none where nothing got out',
      given: runReports.failedSize,
      expected: ['Tags published', '0'],
    },
  ])('$name', ({ given, expected }) => {
    const tiles = [...header(given).html.matchAll(/<dt>(.*?)<\/dt>\s*<dd>([^]*?)<\/dd>/g)];
    const [, name, value = ''] = tiles.find(([, one = '']) => one.startsWith('Tags')) ?? [];
    expect([name, value.replace(/<.*?>/g, '')]).toEqual(expected);
  });
});
