import { Type } from '@sinclair/typebox';
import { checkJson } from '../../tools/json.ts';
import type { EntryKind, LayerEntry, LayerFacts } from './layer-facts.ts';

/** A change of the facts' shape or meaning: what was kept before is gathered anew. */
const version = 2;

const kindLetters: readonly (readonly [EntryKind, string])[] = [
  ['file', 'f'],
  ['folder', 'd'],
  ['symlink', 'l'],
  ['hardlink', 'h'],
  ['device', 'b'],
  ['fifo', 'p'],
  ['whiteout', 'w'],
  ['opaque', 'o'],
];
const letterOf = new Map(kindLetters);
const kindOf = new Map(kindLetters.map(([kind, letter]) => [letter, kind]));

const index = Type.Integer({ minimum: 0 });
const elf = Type.Object({
  isProgram: Type.Boolean(),
  interpreter: Type.Optional(Type.String()),
  needed: Type.Array(Type.String()),
  runPaths: Type.Array(Type.String()),
  hasDebugSymbols: Type.Boolean(),
  debugBytes: Type.Integer({ minimum: 0 }),
});

/** Entries by columns: half the size, and a tenth of the time to check. */
const columnsSchema = Type.Object({
  version: Type.Literal(version),
  diffId: Type.String({ pattern: '^sha256:[0-9a-f]{64}$' }),
  bytes: Type.Integer({ minimum: 0 }),
  paths: Type.Array(Type.String()),
  /** A letter for each. */
  kinds: Type.String({ pattern: `^[${[...kindOf.keys()].join('')}]*$` }),
  /** Size, mode, owner and group of the first one, then of the second one, and so on. */
  numbers: Type.Array(Type.Integer()),
  /** Of those that have one: which entry, and what. */
  links: Type.Array(Type.Tuple([index, Type.String()])),
  elves: Type.Array(Type.Tuple([index, elf])),
  scripts: Type.Array(Type.Tuple([index, Type.String()])),
  texts: Type.Record(Type.String(), Type.String()),
});

/** Facts as they are kept on disk: JSON. */
export function factsToText({ diffId, bytes, entries, texts }: LayerFacts): string {
  return JSON.stringify({
    version,
    diffId,
    bytes,
    paths: entries.map(({ path }) => path),
    kinds: entries.map(({ kind }) => letterOf.get(kind)).join(''),
    numbers: entries.flatMap(({ size, mode, uid, gid }) => [size, mode, uid, gid]),
    links: entries.flatMap(({ link }, at) => (link === undefined ? [] : [[at, link]])),
    elves: entries.flatMap((entry, at) => (entry.elf === undefined ? [] : [[at, entry.elf]])),
    scripts: entries.flatMap(({ script }, at) => (script === undefined ? [] : [[at, script]])),
    texts,
  });
}

/** @throws Problem (surroundings) when the text is none of this version's */
export function factsFromText(text: string, source: string): LayerFacts {
  const value: unknown = JSON.parse(text);
  const { diffId, bytes, paths, kinds, numbers, links, elves, scripts, texts } = checkJson(
    columnsSchema,
    value,
    source,
  );
  if (kinds.length !== paths.length || numbers.length !== 4 * paths.length)
    throw new RangeError(`${source} has columns of different lengths`);
  const linkOf = new Map(links);
  const elfOf = new Map(elves);
  const scriptOf = new Map(scripts);
  const entries = paths.map((path, at): LayerEntry => {
    const number = (column: number): number => numbers[4 * at + column] ?? 0;
    const link = linkOf.get(at);
    const found = elfOf.get(at);
    const script = scriptOf.get(at);
    return {
      path,
      kind: kindOf.get(kinds[at] ?? '') ?? 'file',
      size: number(0),
      mode: number(1),
      uid: number(2),
      gid: number(3),
      ...(link === undefined ? {} : { link }),
      ...(found === undefined ? {} : { elf: found }),
      ...(script === undefined ? {} : { script }),
    };
  });
  return { diffId, bytes, entries, texts };
}
