import type { ItemKind, StateItem } from './item.ts';
import type { CacheRecord } from './records.ts';

/** An engine whose build cache is looked at. */
export interface AskedEngine {
  /** Unique in one listing. */
  readonly id: string;
  /** Whether limits hold for it; where they do not, its cache goes only when that is asked for. */
  readonly hasLimits: boolean;
}

/** @param step what BuildKit calls a step: `COPY a b`, `RUN /bin/sh -c make` @returns the images that have it */
export type ImagesOfStep = (step: string) => readonly string[];

/** Named so when nobody knows whose they are. */
export const unknownImages = 'other images';

/** The records of an engine as items: what made each, and which images it is of, as far as its step says. */
export function engineItems(
  records: readonly CacheRecord[],
  engine: AskedEngine,
  imagesOf: ImagesOfStep = () => [],
): readonly StateItem[] {
  const idOf = (record: string): string => `${engine.id}/${record}`;
  const images = imagesOfRecords(records, imagesOf);
  return records.map((record) => {
    const kind = kindOf(record);
    return {
      id: idOf(record.id),
      kind,
      name: nameOf(record, kind, images.get(record.id) ?? []),
      // What an image of the engine has, too, takes no room of its own, and goes with that image.
      bytes: record.isShared ? 0 : record.bytes,
      lastUsedMs: record.lastUsedMs,
      inUse: record.inUse,
      parents: record.parents.map(idOf),
      goesAt: record.isShared ? 'never' : 'deep',
      hasLimits: engine.hasLimits && !record.isShared,
      place: { in: 'engine', engine: engine.id, record: record.id },
    };
  });
}

function kindOf({ type, description }: CacheRecord): ItemKind {
  if (type === 'exec.cachemount') return 'mount';
  if (type.startsWith('source.')) return 'source';
  if (type === 'frontend') return 'frontend';
  if (type === 'internal') return 'internal';
  return pulledOf(description) === undefined ? 'step' : 'pulled';
}

function nameOf({ description }: CacheRecord, kind: ItemKind, images: readonly string[]): string {
  switch (kind) {
    case 'mount':
      return mountName(description);
    case 'pulled':
    case 'frontend':
      return pulledOf(description) ?? description;
    case 'step':
      return images.length === 0 ? unknownImages : shortList(images);
    case 'source':
      return description.replace(/^local source for /, '');
    default:
      return description;
  }
}

/** `pulled from docker.io/library/busybox:stable@sha256:…`, without the digest and Docker Hub's long form. */
function pulledOf(description: string): string | undefined {
  const [, reference] = /^pulled from (\S+)/.exec(description) ?? [];
  return reference?.replace(/(.)@sha256:.*$/, '$1').replace(/^docker\.io\/(library\/)?/, '');
}

/** `cached mount /root/.cache from exec … with id "/pip"`: the id only where it is not the target. */
function mountName(description: string): string {
  const [, target = description] = /^cached mount (\S+) from /.exec(description) ?? [];
  const [, quoted = ''] = / with id "([^"]*)"$/.exec(description) ?? [];
  const id = quoted.replace(/^\//, '');
  return id === '' || id === target ? target : `${target} (${id})`;
}

function shortList(names: readonly string[]): string {
  return names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** A step that several images have is of those that the steps above it are of, where that says more. */
function imagesOfRecords(
  records: readonly CacheRecord[],
  imagesOf: ImagesOfStep,
): ReadonlyMap<string, readonly string[]> {
  const own = new Map(records.map(({ id, description }) => [id, imagesOf(stepOf(description))]));
  const children = new Map<string, string[]>();
  for (const { id, parents } of records)
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), id]);
  const narrowed = records.map(({ id }) => {
    const mine = own.get(id) ?? [];
    if (mine.length < 2) return [id, mine] as const;
    const near = new Set((children.get(id) ?? []).flatMap((child) => own.get(child) ?? []));
    const both = mine.filter((name) => near.has(name));
    return [id, both.length > 0 ? both : mine] as const;
  });
  return new Map(narrowed);
}

/** `[build 3/6] COPY a b` → `COPY a b`; `mount / from exec /bin/sh -c make` → `RUN /bin/sh -c make`. */
function stepOf(description: string): string {
  const [, command] = /^mount \S+ from exec (.*)$/s.exec(description) ?? [];
  return command === undefined ? description.replace(/^\[[^\]]*\d+\/\d+\] /, '') : `RUN ${command}`;
}
