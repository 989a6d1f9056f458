import type { Baseline } from '../../check/baseline/baseline.ts';
import type { ImageSize } from '../../check/gate.ts';
import type { RunReport } from '../result.ts';
import { bytes, count, shortDigest } from '../words.ts';
import { brief, html, nothing, type Html } from './escape.ts';
import type { Section } from './page.ts';

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
    body: html`<div class="scroll card" tabindex="0" role="region" aria-label="Table of changes">
      <table class="comparison">
        <thead>
          <tr>
            <th scope="col">Image</th>
            <th scope="col" class="number">Compressed</th>
            <th scope="col" class="number">Unpacked</th>
            <th scope="col">Layers</th>
            <th scope="col">Compared with</th>
          </tr>
        </thead>
        <tbody>
          ${compared.map(row)}
        </tbody>
      </table>
    </div>`,
  };
}

function row({ image, platform, size, baseline }: Compared): Html {
  const name = html`<th scope="row">
    ${image}${platform === undefined ? nothing : html`<small>${platform}</small>`}
  </th>`;
  if (baseline.kind === 'missing')
    return html`<tr>
      ${name}
      <td class="number">${bytes(size.compressed)}</td>
      <td class="number">${bytes(size.uncompressed)}</td>
      <td>${count(size.layers.length, 'layer')}</td>
      <td>nothing<small>${brief(baseline.why, 300)}</small></td>
    </tr> `;
  return html`<tr>
    ${name}
    <td class="number">${change(baseline.compressed, size.compressed)}</td>
    <td class="number">${change(baseline.uncompressed, size.uncompressed)}</td>
    <td>${layerChange(baseline.diffIds, size)}</td>
    <td>
      ${brief(baseline.from, 120)}<small><code>${shortDigest(baseline.digest)}</code></small>
    </td>
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
