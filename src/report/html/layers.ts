import type { LayerSize } from '../../check/gate.ts';
import { oneLine, shorten } from '../harmless.ts';
import type { ImageReport, RunReport } from '../result.ts';
import { heaviest } from '../view.ts';
import { bytes, count } from '../words.ts';
import { html, nothing, type Html } from './escape.ts';
import type { Section } from './page.ts';

/** Layers that are shown of one image. */
const shownLayers = 8;

/** Where the weight comes from: the biggest layers of each image, its own apart from those of its base. */
export function layersSection(report: RunReport): Section | undefined {
  // A record may know the sizes alone.
  const measured = report.images.filter((image) => (heaviest(image)?.size?.layers ?? []).length > 0);
  if (measured.length === 0) return undefined;
  return {
    id: 'layers',
    title: 'Layers',
    lead: html`The biggest layers of each image, unpacked. Paler bars come from its base.`,
    body: html`<div class="card folds">${measured.map((image) => imageLayers(image, report.images))}</div>`,
  };
}

function imageLayers(image: ImageReport, images: readonly ImageReport[]): Html {
  const platform = heaviest(image);
  if (!platform?.size) return nothing;
  const { layers, uncompressed } = platform.size;
  const inherited = layersOf(image.needs, images, platform.platform);
  const own = layers.filter((layer) => !inherited.has(layer.diffId));
  const ownBytes = own.reduce((sum, layer) => sum + layer.uncompressed, 0);
  const biggest = [...layers].sort((a, b) => b.uncompressed - a.uncompressed);
  const shown = biggest.slice(0, shownLayers);
  const rest = biggest.slice(shownLayers);
  const most = Math.max(...shown.map((layer) => layer.uncompressed), 1);
  const several = image.platforms.length > 1 ? ` (${platform.platform})` : '';
  return html`<details>
    <summary>
      <span class="who">${image.name}${several}</span>
      <span class="sum"
        ><b>${bytes(uncompressed)}</b> ${count(layers.length, 'layer')}${
          inherited.size > 0 ? `, ${bytes(ownBytes)} its own` : ''
        }</span
      >
    </summary>
    <ul class="layers">
      ${shown.map((layer) => layerRow(layer, most, inherited.has(layer.diffId)))}
    </ul>
    ${
      rest.length > 0
        ? html`<p class="quiet">
            and ${count(rest.length, 'smaller layer')},
            ${bytes(rest.reduce((sum, layer) => sum + layer.uncompressed, 0))} together
          </p>`
        : nothing
    }
  </details>`;
}

function layerRow(layer: LayerSize, most: number, inherited: boolean): Html {
  const width = Math.max(0.5, (layer.uncompressed / most) * 100).toFixed(1);
  return html`<li>
    <span class="bytes">${bytes(layer.uncompressed)}</span>
    <span class="bar layer${inherited ? ' inherited' : ''}" aria-hidden="true"
      ><i style="width:${width}%"></i
    ></span>
    <span class="what"
      ><code>${command(layer)}</code
      ><small>${bytes(layer.compressed)} compressed${inherited ? ', from its base' : ''}</small></span
    >
  </li>`;
}

/** The instruction as its author wrote it, without what BuildKit puts around it. */
function command(layer: LayerSize): string {
  if (layer.createdBy === undefined) return 'not told by the image';
  const text = oneLine(layer.createdBy)
    .replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c (#\(nop\) +)?/, '$1')
    .replace(/ # buildkit$/, '');
  return shorten(text, 300);
}

function layersOf(
  names: readonly string[],
  images: readonly ImageReport[],
  platform: string,
): ReadonlySet<string> {
  const bases = images.filter((image) => names.includes(image.name));
  return new Set(
    bases
      .flatMap((base) => base.platforms)
      .filter((one) => one.platform === platform)
      .flatMap((one) => one.size?.layers ?? [])
      .map((layer) => layer.diffId),
  );
}
