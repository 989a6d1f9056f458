import type { LayerSize } from '../check/gate.ts';
import { biggestLayers, instructionOf } from './biggest-layers.ts';
import { brief } from './limits-text.ts';
import { mdCode, mdTable } from './markdown.ts';
import type { ImageReport } from './result.ts';
import { bytes, count, place } from './words.ts';

/** Characters of an instruction. */
const instructionLength = 160;

/** The five biggest layers of an image, folded, each with what made it and where that is written. */
export function layersSection(image: ImageReport): string {
  const biggest = biggestLayers(image);
  if (biggest === undefined) return '';
  const { platform, size, kind, shown, rest } = biggest;
  const on = image.platforms.length > 1 ? ` on ${platform}` : '';
  const sum = `${bytes(size[kind])}${kind === 'compressed' ? ' compressed' : ''} in ${count(size.layers.length, 'layer')}`;
  const head = [
    { title: 'Unpacked', right: true },
    { title: 'Compressed', right: true },
    { title: 'Instruction' },
    { title: 'Where' },
  ];
  const cells = shown.map((layer) => [
    bytes(layer.uncompressed),
    bytes(layer.compressed),
    mdCode(instructionOf(layer, instructionLength)),
    where(layer),
  ]);
  const smaller = rest.reduce((all, layer) => all + layer[kind], 0);
  return [
    // In the summary's line Markdown is not read.
    `<details><summary>Biggest layers of ${`${brief(image.name, 100)}${brief(on, 60)}`.replace(/[^\w./-]/g, ' ')}: ${sum}</summary>`,
    mdTable(head, cells),
    ...(rest.length === 0
      ? []
      : [`… and ${count(rest.length, 'smaller layer')}, ${bytes(smaller)} together.`]),
    '</details>',
  ].join('\n\n');
}

function where(layer: LayerSize): string {
  const { file, isOwn } = layer;
  if (file !== undefined) return mdCode(brief(place({ ...layer, file }), 200));
  return isOwn === false ? 'its base' : '';
}
