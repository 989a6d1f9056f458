import type { ImageSize, LayerSize } from '../../check/gate.ts';
import { instructionOf } from '../biggest-layers.ts';
import type { ImageReport, RunReport } from '../result.ts';
import { heaviest } from '../view.ts';
import { bytes, count, place } from '../words.ts';
import { html, nothing, type Html } from './escape.ts';
import type { Section } from './page.ts';
import { treemap } from './treemap.ts';

/** Layers that are listed of one image; the map has all that can be seen. */
const shownLayers = 8;

/** Characters of an instruction, in the list and on the map. */
const lengths = { listed: 300, mapped: 90 };

interface Measured {
  readonly image: ImageReport;
  readonly platform: string;
  readonly size: ImageSize;
}

/** Where the weight comes from: the layers of each image, its own apart from those of its base. */
export function layersSection(report: RunReport): Section | undefined {
  const measured = report.images.flatMap((image): readonly Measured[] => {
    const platform = heaviest(image);
    // A record may know the sizes alone.
    return platform?.size === undefined || platform.size.layers.length === 0
      ? []
      : [{ image, platform: platform.platform, size: platform.size }];
  });
  if (measured.length === 0) return undefined;
  const opened = firstToLookAt(measured);
  return {
    id: 'layers',
    title: 'Layers',
    lead: html`Each area is as big as its layer is when it is unpacked. Blue ones are the image’s own, grey
    ones come from its base.`,
    body: html`<div class="card folds">
      ${measured.map((one) => imageLayers(one, report, one === opened))}
    </div>`,
  };
}

/** Of what was built, what weighs most: it is open from the start. */
function firstToLookAt(measured: readonly Measured[]): Measured | undefined {
  const built = measured.filter(({ image }) => image.state === 'built');
  return built.sort((a, b) => b.size.uncompressed - a.size.uncompressed)[0];
}

function imageLayers({ image, platform, size }: Measured, { images }: RunReport, isOpen: boolean): Html {
  const inherited = layersOf(image.needs, images, platform);
  const isOwn = (layer: LayerSize): boolean => layer.isOwn ?? !inherited.has(layer.diffId);
  const { layers, uncompressed } = size;
  const biggest = [...layers].sort((a, b) => b.uncompressed - a.uncompressed);
  const shown = biggest.slice(0, shownLayers);
  const rest = biggest.slice(shownLayers);
  const several = image.platforms.length > 1 ? ` (${platform})` : '';
  const cells = layers.map((layer) => ({
    value: layer.uncompressed,
    name: instructionOf(layer, lengths.mapped),
    isOwn: isOwn(layer),
    ...(layer.file === undefined ? {} : { place: place({ ...layer, file: layer.file }) }),
  }));
  return html`<details class="weights" ${isOpen ? html` open` : nothing}>
    <summary>
      <span class="who">${image.name}${several}</span>
      <span class="sum">${sums(size, layers.filter(isOwn))}</span>
    </summary>
    ${treemap(cells)}
    ${
      size.wasted === undefined || size.wasted === 0
        ? nothing
        : html`<p class="quiet">Wasted is what one layer has and a later one removes or writes again.</p>`
    }
    <ul class="layers">
      ${shown.map((layer) => layerRow(layer, uncompressed, isOwn(layer)))}
    </ul>
    ${
      rest.length > 0
        ? html`<p class="quiet">
            and ${count(rest.length, 'smaller layer')}, ${bytes(sumOf(rest))} together
          </p>`
        : nothing
    }
  </details>`;
}

/** `953 MB in 7 layers, 417 MB more than its base, 12 MB wasted`. */
function sums(
  { layers, uncompressed, wasted = 0, packageCaches = 0 }: ImageSize,
  own: readonly LayerSize[],
): Html {
  const words = [
    ...(own.length < layers.length ? [`${bytes(sumOf(own))} more than its base`] : []),
    ...(wasted > 0 ? [`${bytes(wasted)} wasted`] : []),
    ...(packageCaches > 0 ? [`${bytes(packageCaches)} of package caches`] : []),
  ];
  return html`<b>${bytes(uncompressed)}</b> in ${[count(layers.length, 'layer'), ...words].join(', ')}`;
}

function sumOf(layers: readonly LayerSize[]): number {
  return layers.reduce((sum, { uncompressed }) => sum + uncompressed, 0);
}

function layerRow(layer: LayerSize, total: number, isOwn: boolean): Html {
  const share = total === 0 ? 0 : (layer.uncompressed / total) * 100;
  const where =
    layer.file === undefined ? nothing : html`<code>${place({ ...layer, file: layer.file })}</code> · `;
  return html`<li>
    <span class="bytes">${bytes(layer.uncompressed)}<small>${percent(share)}</small></span>
    <span class="what"
      ><code>${instructionOf(layer, lengths.listed)}</code
      ><small>${where}${bytes(layer.compressed)} compressed${isOwn ? '' : ' · from its base'}</small></span
    >
  </li>`;
}

function percent(share: number): string {
  return share > 0 && share < 0.1 ? 'under 0.1 %' : `${share.toFixed(share < 10 ? 1 : 0)} %`;
}

function layersOf(
  names: readonly string[],
  images: RunReport['images'],
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
