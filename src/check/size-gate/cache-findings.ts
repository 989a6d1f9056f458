import { formatBytes } from '../../tools/bytes.ts';
import type { Judgement } from '../facts.ts';
import type { ImageSize } from '../gate.ts';
import type { CachedFiles } from './cached.ts';
import { advising, layerIdentity, type SizeSubject } from './finding.ts';
import { placed } from './layer-text.ts';

/** In bytes: less of one cache in one layer is only counted. */
const worthTelling = 100_000;

/**
 * Tells which of this image's layers bring package caches; it never fails the gate (the contents gate does, where the
 * policy denies them).
 * @param cached of all layers (`cachesIn`)
 * @param layers with lines, and its own told apart (`describeSize`)
 */
export function judgeCaches(
  subject: SizeSubject,
  cached: readonly CachedFiles[],
  { layers }: Pick<ImageSize, 'layers'>,
): Judgement {
  const findings = cached.flatMap(({ cache, layer: index, bytes, files, worst }) => {
    const layer = layers[index];
    if (layer === undefined || layer.isOwn === false || bytes < worthTelling) return [];
    return advising(subject, 'package-cache', 'info', {
      message: `${formatBytes(bytes)} of ${cache.name} cache in ${files} ${files === 1 ? 'file' : 'files'}, left by ${placed(layer)}: /${worst}${files > 1 ? ', …' : ''}`,
      todo: cache.todo,
      layer,
      path: `/${worst}`,
      identity: [cache.name, layerIdentity(layers, layer)],
    });
  });
  return { findings, notes: notesOf(cached) };
}

function notesOf(cached: readonly CachedFiles[]): readonly string[] {
  const byName = new Map<string, number>();
  for (const { cache, bytes } of cached) byName.set(cache.name, (byName.get(cache.name) ?? 0) + bytes);
  const sums = [...byName].sort(([, a], [, b]) => b - a);
  const all = sums.reduce((sum, [, bytes]) => sum + bytes, 0);
  // Nothing to speak of: locks and stamps that stay behind.
  if (all < worthTelling) return [];
  const parts = sums.map(([name, bytes]) => `${name} ${formatBytes(bytes)}`).join(', ');
  return [`${formatBytes(all)} of package caches: ${parts}`];
}
