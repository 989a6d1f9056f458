import type { Linked } from './linked.ts';
import { tryReference } from './link.ts';

/** Something that works and is better done otherwise: it becomes a lint finding of the level info. */
export interface Advice {
  /** `base-tags-differ`: one base, different tags; `base-names-differ`: one base, different names. */
  readonly rule: 'base-tags-differ' | 'base-names-differ';
  readonly image: string;
  /** What differs from what, without places and digests: the same while that is so. */
  readonly subject: string;
  /** One sentence. References in it come from Dockerfiles: escape it where it is shown. */
  readonly message: string;
  /** One line. */
  readonly todo: string;
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** One place where a base is named. */
interface Naming {
  readonly image: string;
  /** Registry and repository. */
  readonly repository: string;
  readonly tag: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Where images of one plan name the same base in different ways: they are linked all the same, but outside of this run
 * each would stand on another image. Of bases from outside only those count that differ in numbers (`debian:12` beside
 * `debian:13`): `node:22-slim` beside `node:22` is a choice.
 * @returns for each base the places that differ from what most say, by image and line
 */
export function adviseOnBases(linked: readonly Linked[]): readonly Advice[] {
  const groups = new Map<string, Naming[]>();
  const add = (key: string, naming: Naming | undefined): void => {
    if (naming === undefined) return;
    const group = groups.get(key) ?? [];
    group.push(naming);
    groups.set(key, group);
  };
  for (const one of linked) {
    for (const { to, named } of one.uses) if (named !== undefined) add(`image ${to}`, namingOf(one, named));
    for (const reference of one.unlinked) {
      const naming = namingOf(one, reference);
      add(`outside ${naming?.repository ?? ''} ${flavour(naming?.tag ?? '')}`, naming);
    }
  }
  return [...groups.values()].flatMap(differing).sort((a, b) => compare(a.image, b.image) || a.line - b.line);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is left of a tag without its numbers: `12.5-slim` and `13-slim` are two of a kind. */
function flavour(tag: string): string {
  return tag.replaceAll(/\d+(\.\d+)*/g, '#');
}

function namingOf(
  { name, candidate: { dockerfile } }: Linked,
  { text, line }: { readonly text: string; readonly line: number },
): Naming | undefined {
  const reference = tryReference(text);
  if (reference === undefined || dockerfile === undefined) return undefined;
  const { repository, tag } = reference;
  return { image: name, repository, tag, text, file: dockerfile.path, line };
}

/** Images that share a Dockerfile differ by their arguments, which is what these are for: a file counts once. */
function differing(all: readonly Naming[]): readonly Advice[] {
  const files = new Map<string, Naming[]>();
  for (const one of all) {
    const ofFile = files.get(one.file) ?? [];
    ofFile.push(one);
    files.set(one.file, ofFile);
  }
  if (files.size < 2) return [];
  const shared = new Map<string, number>();
  for (const ofFile of files.values())
    for (const one of new Set(ofFile.map(spelling))) shared.set(one, (shared.get(one) ?? 0) + 1);
  const count = (one: Naming): number => shared.get(spelling(one)) ?? 0;
  const [most] = [...all].sort((a, b) => count(b) - count(a) || compare(a.image, b.image) || a.line - b.line);
  if (most === undefined) return [];
  const odd = [...files.values()].flatMap((ofFile) =>
    // A file that also says what most say means the difference.
    ofFile.some((one) => spelling(one) === spelling(most)) ? [] : ofFile,
  );
  const once = new Map(odd.map((one) => [`${one.file}\n${one.line}\n${spelling(one)}`, one]));
  return [...once.values()].map((one) => adviceOf(one, most));
}

function spelling({ repository, tag }: Naming): string {
  return `${repository}:${tag}`;
}

function adviceOf(one: Naming, most: Naming): Advice {
  const isTag = one.repository === most.repository;
  return {
    rule: isTag ? 'base-tags-differ' : 'base-names-differ',
    image: one.image,
    subject: `${spelling(one)} not ${spelling(most)}`,
    message: `${one.text} here is ${most.text} in ${most.file}:${most.line}, and both are the same base`,
    todo: `Write ${most.text} in both, or give both the same ARG`,
    file: one.file,
    line: one.line,
  };
}
