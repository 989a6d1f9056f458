import picocolors from 'picocolors';
import { biggestLayers, instructionOf } from './biggest-layers.ts';
import { oneLine, shorten } from './harmless.ts';
import type { TerminalStyle } from './problem-text.ts';
import type { ImageReport } from './result.ts';
import { bytes, place } from './words.ts';

/** Images whose layers are told: on a screen, and in a log. */
const shownImages = { screen: 2, log: 20 };

/** Characters of an instruction where nothing tells how wide a line may be. */
const longest = 200;

/** Of images whose size was refused the biggest layers, each with what made it and where that is written. */
export function refusedLayers(
  images: readonly ImageReport[],
  { color, columns, isWhole }: Required<TerminalStyle>,
): string {
  const refused = images.filter(({ gates }) =>
    gates.some(({ gate, state }) => gate === 'size' && state === 'failed'),
  );
  const most = isWhole ? shownImages.log : shownImages.screen;
  const c = picocolors.createColors(color);
  const blocks = refused.slice(0, most).flatMap((image) => {
    const biggest = biggestLayers(image);
    if (biggest === undefined) return [];
    const { platform, kind, shown } = biggest;
    const on = image.platforms.length > 1 ? ` on ${platform}` : '';
    const how = kind === 'compressed' ? ', compressed' : '';
    const sizes = shown.map((layer) => bytes(layer[kind]));
    const width = Math.max(...sizes.map(({ length }) => length));
    return [
      c.bold(shorten(oneLine(`biggest layers of ${image.name}${on}${how}`), isWhole ? longest : columns)),
      ...shown.map((layer, index) => {
        const at = layer.file === undefined ? '' : shorten(place({ ...layer, file: layer.file }), 60);
        const room = isWhole ? longest : Math.max(20, columns - width - at.length - 6);
        const text = instructionOf(layer, room);
        return `  ${(sizes[index] ?? '').padStart(width)}  ${text}${at === '' ? '' : `  ${c.cyan(at)}`}`;
      }),
    ];
  });
  return blocks.join('\n');
}
