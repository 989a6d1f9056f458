import type { Facts, Subject } from '../facts.ts';
import type { ImageSize, LayerSize } from '../gate.ts';
import { cachesIn } from './cached.ts';
import { makersOf } from './own-layers.ts';
import { wasteIn } from './waste.ts';

/**
 * An image's size with all that is known of its layers: which are its own, which instruction made them, what of them
 * is wasted and what is a package cache.
 * @param facts base and contents may be missing: what they tell is missing then
 */
export function describeSize(
  { dockerfile }: Pick<Subject, 'dockerfile'>,
  { size, base, contents }: Pick<Facts, 'size'> & Partial<Pick<Facts, 'base' | 'contents'>>,
): ImageSize {
  const makers = makersOf(size.layers, base, dockerfile);
  const layers = size.layers.map((layer, index): LayerSize => {
    const { isOwn, made } = makers[index] ?? {};
    const { createdBy, ...known } = layer;
    return {
      ...known,
      ...(createdBy === undefined ? {} : { createdBy: withoutArguments(createdBy) }),
      ...(isOwn === undefined ? {} : { isOwn }),
      ...made,
    };
  });
  if (contents === undefined) return { ...size, layers };
  return {
    ...size,
    layers,
    wasted: sum(wasteIn(contents.layers).filter(({ gone }) => layers[gone]?.isOwn !== false)),
    packageCaches: sum(cachesIn(contents)),
  };
}

function sum(counted: readonly { readonly bytes: number }[]): number {
  return counted.reduce((all, { bytes }) => all + bytes, 0);
}

/**
 * BuildKit writes the build arguments of a RUN before its command (`RUN |1 TOKEN=abc /bin/sh -c make`): people give
 * secrets that way, and a report is shown to others than the image is. Rather too much is left out than too little.
 */
export function withoutArguments(createdBy: string): string {
  const [, run = '', rest = ''] = /^((?:RUN )?)\|\d+ (.*)$/s.exec(createdBy) ?? [];
  if (rest === '') return createdBy;
  const at = rest.lastIndexOf('/bin/sh -c ');
  return at === -1 ? `${run}…` : `${run}${rest.slice(at)}`;
}
