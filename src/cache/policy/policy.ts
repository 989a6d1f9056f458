import { decideCaches, type CacheDecision, type CacheQuestion } from './decide.ts';
import { givenCaches } from './given.ts';
import { parseEntry } from './entry.ts';
import { nodeKey, type LayerCaches, type NodeCaches } from './layer-caches.ts';
import { cacheName, readSlots, slotOf } from './names.ts';
import { cacheRepositories, entriesOf, type Place } from './places.ts';

/**
 * The layer caches of a run: the decision, and the entries of every image and platform that is built.
 * @throws Problem (request) for a place that cannot be one
 */
export function layerCaches(question: CacheQuestion): LayerCaches {
  const decision = decideCaches(question);
  const nodes = Object.fromEntries(
    pairs(question).map(([image, platform]): [string, NodeCaches] => [
      nodeKey(image.name, platform),
      nodeCaches(question, decision, image, platform),
    ]),
  );
  const all = Object.values(nodes);
  return {
    kind: decision.kind,
    reason: decision.reason,
    isWarning: decision.isWarning,
    nodes,
    readFolders: folders(
      all.flatMap(({ read }) => read),
      'src',
    ),
    writeFolders: folders(
      all.flatMap(({ write }) => write),
      'dest',
    ),
  };
}

type CachedImage = CacheQuestion['images'][number];

function pairs({ images }: CacheQuestion): readonly (readonly [CachedImage, string])[] {
  return images.flatMap((image) => image.platforms.map((platform) => [image, platform] as const));
}

function nodeCaches(
  question: CacheQuestion,
  decision: CacheDecision,
  image: CachedImage,
  platform: string,
): NodeCaches {
  const { wish, given, images } = question;
  if (decision.kind === 'off') return { read: [], write: [] };
  if (decision.kind === 'given')
    return givenCaches(given, cacheName(image.name, platform), pairs(question).length > 1);
  // What gives files has no place of its own: it stands beside the images of its run.
  const repository = image.repository ?? images.find((one) => one.repository !== undefined)?.repository;
  const attrs = 'attrs' in wish ? wish.attrs : {};
  const isClosed =
    decision.kind === 'registry' &&
    cacheRepositories(attrs['ref'] ?? repository, []).some((one) => question.closed?.has(one));
  const place: Place = {
    backend: decision.kind,
    attrs,
    reads: decision.reads,
    writes: decision.writes && !isClosed,
    readSlots: readSlots(question),
    writeSlot: slotOf(question.ref),
    compression: question.compression,
  };
  return entriesOf(place, image, platform, repository);
}

function folders(entries: readonly string[], key: 'src' | 'dest'): readonly string[] {
  const found = entries.flatMap((entry) => {
    const { type, attrs } = parseEntry(entry);
    return type === 'local' ? (attrs[key] ?? []) : [];
  });
  return [...new Set(found)];
}
