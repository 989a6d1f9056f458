import type { ImageContents, ImageFile } from '../layers/contents.ts';
import type { Place, Places } from '../places.ts';
import { plainPath } from './lookup.ts';
import type { Cause, Hit } from './rule.ts';

/** Where what makes a hit is written. */
export function placeOf(hit: Hit, contents: ImageContents, places: Places): Place {
  const cause = hit.cause ?? byPath(hit.path, contents);
  switch (cause.kind) {
    case 'layer':
      return places.layer(cause.layer);
    case 'diffId':
      return places.diffId(cause.diffId);
    case 'instruction':
      return places.instruction(cause.keyword, cause.isMeant);
    case 'nothing':
      return places.stage();
  }
}

function byPath(path: string | undefined, contents: ImageContents): Cause {
  const plain = path === undefined ? undefined : plainPath(path);
  const file = plain === undefined ? undefined : (contents.resolve(plain) ?? contents.files.get(plain));
  return { kind: 'layer', layer: file?.layer ?? -1 };
}

/** The layer that has brought most of some files. @param weight of one; left out: their number decides */
export function mostlyFrom(files: Iterable<ImageFile>, weight: (file: ImageFile) => number = () => 1): Cause {
  const sums = new Map<number, number>();
  for (const file of files) sums.set(file.layer, (sums.get(file.layer) ?? 0) + weight(file));
  const [heaviest] = [...sums].sort(([, a], [, b]) => b - a);
  return { kind: 'layer', layer: heaviest?.[0] ?? -1 };
}
