import type { FingerprintPart } from './fingerprint/fingerprint.ts';

/** What became of the files of one context: paths relative to it, in order. */
export interface FileChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Context → path → what the file was, as the record of a published image has it. */
export type RecordedFiles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Files that a sentence names before it counts the rest. */
const namedFiles = 3;

/** Longer values of arguments and labels are cut. */
const valueLength = 40;

/**
 * The end of a file's digest: enough to say which file has changed, and too little to guess what is in it. A record
 * lies beside the image in its registry, and sources may be private where the image is not.
 */
export function briefDigest(digest: string): string {
  return digest.slice(-3);
}

/**
 * How two lists of files differ.
 * @param before path → digest
 * @param now path → digest
 */
export function fileChanges(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): FileChanges {
  const old = new Map(Object.entries(before));
  const present = new Map(Object.entries(now));
  return {
    added: [...present.keys()].filter((path) => !old.has(path)).sort(),
    changed: [...present]
      .flatMap(([path, is]) => (briefDigest(old.get(path) ?? is) === briefDigest(is) ? [] : [path]))
      .sort(),
    removed: [...old.keys()].filter((path) => !present.has(path)).sort(),
  };
}

/**
 * The files that changed in each part that differs and whose files are known on both sides. Only these are read.
 * @throws whatever reading them throws (`FingerprintPart.files`)
 */
export async function changedFiles(
  before: Readonly<Record<string, string>>,
  recorded: RecordedFiles,
  now: readonly FingerprintPart[],
): Promise<Readonly<Record<string, FileChanges>>> {
  const old = new Map(Object.entries(before));
  const lists = new Map(Object.entries(recorded));
  const found = await Promise.all(
    now.map(async ({ name, value, files }) => {
      const list = lists.get(name);
      if (files === undefined || list === undefined || old.get(name) === value) return [];
      return [[name, fileChanges(list, await files())] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

/**
 * The parts of a fingerprint that differ from a published one's, a sentence each: `context: src/app.ts changed`,
 * `base debian:bookworm-slim moved from sha256:ab… to sha256:cd…`.
 * @param before part → value, of the published image
 * @param files what is known of the files of contexts
 * @returns in the order of the parts, those that are gone last; empty when nothing differs
 */
export function differences(
  before: Readonly<Record<string, string>>,
  now: readonly Pick<FingerprintPart, 'name' | 'value'>[],
  files: Readonly<Record<string, FileChanges>> = {},
): readonly string[] {
  const old = new Map(Object.entries(before));
  const changes = new Map(Object.entries(files));
  const present = new Set(now.map(({ name }) => name));
  return [
    ...now.flatMap(({ name, value }) => {
      const was = old.get(name);
      if (was === value) return [];
      return was === undefined ? `${name} is new` : changed(name, was, value, changes.get(name));
    }),
    ...[...old.keys()]
      .filter((name) => !present.has(name))
      .sort()
      .map((name) => `${name} is gone`),
  ];
}

function changed(name: string, before: string, now: string, files: FileChanges | undefined): string {
  const what = files === undefined ? '' : filesText(files);
  if (what !== '') return `${name}: ${what}`;
  if (name.startsWith('parent ')) return `${name} has changed`;
  const [from, to] = [digestIn(before), digestIn(now)];
  if (from === undefined || to === undefined)
    return `${name} changed from ${shown(before, from)} to ${shown(now, to)}`;
  return /^(base|image|frontend) /.test(name) && from !== to
    ? `${name} moved from ${from} to ${to}`
    : `${name} changed`;
}

/** `src/app.ts changed, src/new.ts added and 12 more`. */
function filesText({ added, changed, removed }: FileChanges): string {
  const all = [
    ...changed.map((path) => [path, 'changed'] as const),
    ...added.map((path) => [path, 'added'] as const),
    ...removed.map((path) => [path, 'removed'] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const told = all.slice(0, namedFiles).map(([path, word]) => `${path} ${word}`);
  const rest = all.length - told.length;
  if (rest > 0) return `${told.join(', ')} and ${rest} more`;
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}

/** The digest that a value is or ends with, short; `undefined` where it is another text. */
function digestIn(value: string): string | undefined {
  const [, hex] = /(?:^|@)sha256:([0-9a-f]{12})[0-9a-f]{52}$/.exec(value) ?? [];
  return hex === undefined ? undefined : `sha256:${hex}…`;
}

function shown(value: string, digest: string | undefined): string {
  if (digest !== undefined) return digest;
  const text = value.length > valueLength ? `${value.slice(0, valueLength)}…` : value;
  return JSON.stringify(text);
}
