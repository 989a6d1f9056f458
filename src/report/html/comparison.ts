import type { Baseline } from '../../check/baseline/baseline.ts';
import type { ImageSize } from '../../check/gate.ts';
import type { RunReport } from '../result.ts';
import { bytes, count, shortDigest } from '../words.ts';
import { brief, html, nothing, type Html } from './escape.ts';
import type { Section } from './page.ts';
import { cell, headCell, rowHead, stacked } from './stacked.ts';

interface Compared {
  readonly image: string;
  readonly platform: string | undefined;
  readonly baseline: Baseline;
  readonly size: ImageSize;
}

/** What changed against what the base branch has published: sizes, and which layers came and went. */
export function comparisonSection(report: RunReport): Section | undefined {
  const compared = report.images.flatMap((image) =>
    image.platforms.flatMap(({ platform, size, baseline }): readonly Compared[] =>
      size === undefined || baseline === undefined
        ? []
        : [
            {
              image: image.name,
              platform: image.platforms.length > 1 ? platform : undefined,
              size,
              baseline,
            },
          ],
    ),
  );
  if (compared.length === 0) return undefined;
  return {
    id: 'comparison',
    title: 'Compared with what is published',
    body: stacked(
      'Table of changes',
      'comparison',
      [
        headCell('Image'),
        headCell('Compressed', 'number'),
        headCell('Unpacked', 'number'),
        headCell('Layers'),
        headCell('Compared with'),
      ],
      compared.map(row),
    ),
  };
}

function row({ image, platform, size, baseline }: Compared): Html {
  const name = rowHead(html`${image}${platform === undefined ? nothing : html`<small>${platform}</small>`}`);
  const cells =
    baseline.kind === 'missing'
      ? [
          cell('Compressed', html`${bytes(size.compressed)}`, 'number'),
          cell('Unpacked', html`${bytes(size.uncompressed)}`, 'number'),
          cell('Layers', html`${count(size.layers.length, 'layer')}`),
          cell('Compared with', html`nothing<small>${brief(baseline.why, 300)}</small>`),
        ]
      : [
          cell('Compressed', change(baseline.compressed, size.compressed), 'number'),
          cell('Unpacked', change(baseline.uncompressed, size.uncompressed), 'number'),
          cell('Layers', layerChange(baseline.diffIds, size)),
          cell(
            'Compared with',
            html`${brief(baseline.from, 120)}<small><code>${shortDigest(baseline.digest)}</code></small>`,
          ),
        ];
  return html`<tr role="row">
    ${name} ${cells}
  </tr> `;
}

function change(before: number, after: number): Html {
  const difference = after - before;
  if (difference === 0) return html`${bytes(after)}<small>as before</small>`;
  const sign = difference > 0 ? '+' : '−';
  const share = before === 0 ? '' : ` (${sign}${((Math.abs(difference) / before) * 100).toFixed(1)} %)`;
  const look = difference > 0 ? 'more' : 'less';
  return html`<span class="before">${bytes(before)} → </span><b>${bytes(after)}</b
    ><small class="${look}">${sign}${bytes(Math.abs(difference))}${share}</small>`;
}

/** A layer is the same when it unpacks to the same: compression may differ. */
function layerChange(before: readonly string[], { layers }: ImageSize): Html {
  // A record may know the sizes alone.
  if (layers.length === 0) return html`<span class="quiet">not known</span>`;
  const known = new Set(before);
  const now = new Set(layers.map(({ diffId }) => diffId));
  const added = layers.filter(({ diffId }) => !known.has(diffId));
  const removed = before.filter((diffId) => !now.has(diffId)).length;
  if (added.length === 0 && removed === 0) return html`all ${before.length} the same`;
  const weight = added.reduce((sum, { uncompressed }) => sum + uncompressed, 0);
  return html`${added.length} added${added.length > 0 ? ` (${bytes(weight)})` : ''}, ${removed} removed<small
      >${layers.length - added.length} the same</small
    >`;
}
