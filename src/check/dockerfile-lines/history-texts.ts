import { posix } from 'node:path';
import { matchesWildcard } from '../../tools/wildcard.ts';
import type { PlacedInstruction } from './read-dockerfile.ts';
import { jsonList, oneLine, unquoted } from './words.ts';

/** What BuildKit may write of an instruction behind its keyword. */
export interface Texts {
  readonly keyword: string;
  readonly texts: readonly string[];
}

/**
 * The texts that BuildKit may leave in the history for an instruction that makes a layer.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert.go, dispatchRun, dispatchCopy and
 * dispatchWorkdir.
 */
export function textsOf({ keyword, rest, heredocs }: PlacedInstruction): Texts {
  if (keyword === 'RUN') return { keyword, texts: runTexts(rest, heredocs).map(oneLine) };
  if (keyword === 'WORKDIR') return { keyword, texts: [folderPattern(rest)] };
  const words = jsonList(rest) ?? rest.split(/\s+/).map((word) => pattern(heredocWord(word)));
  const sources = words.slice(0, -1);
  const isHeredoc = (word: string): boolean => heredocs.length > 0 && word.startsWith('<<');
  // Files come before heredocs, whatever their order in the file.
  const ordered = [
    ...sources.filter((word) => !isHeredoc(word)),
    ...sources.filter(isHeredoc),
    ...words.slice(-1),
  ];
  return { keyword, texts: [oneLine(ordered.join(' '))] };
}

/** Heredocs are a script, a program of their own, or part of a command (dispatchRun). */
function runTexts(rest: string, heredocs: PlacedInstruction['heredocs']): readonly string[] {
  const [first] = heredocs;
  if (first === undefined)
    return [rest, ...(jsonList(rest) === undefined ? [] : [jsonList(rest)?.join(' ') ?? ''])];
  const whole = [rest, ...heredocs.map(({ name, content }) => content + name)].join('\n');
  return heredocs.length > 1 ? [whole] : [whole, first.content, `/dev/pipes/${first.name}`];
}

function folderPattern(rest: string): string {
  const folder = posix.normalize(pattern(rest)).replace(/(.)\/$/, '$1');
  if (folder.startsWith('/') || folder.startsWith('*')) return folder;
  return `*/${folder.replace(/^(\.\.?(\/|$))+/, '')}`;
}

/** How sure it is that a text of the history is an instruction's: 0 is not at all, 3 the surest. */
export function likeness(createdBy: string, { keyword, texts }: Texts): number {
  const [, word, behind = ''] = /^([A-Z]+) (.*)$/s.exec(createdBy.replace(/ # buildkit$/, '')) ?? [];
  if (word !== keyword) return 0;
  const told = oneLine(behind);
  if (keyword === 'RUN') return Math.max(0, ...texts.map((text) => runLikeness(told, text)));
  const bare = keyword === 'WORKDIR' ? told : told.replace(/^(--\S+ )+/, '');
  return Math.max(0, ...texts.map((text) => (text === bare ? 3 : matchesWildcard(text, bare) ? 2 : 0)));
}

/** `|2 A=b C=d /bin/sh -c COMMAND`: arguments and shell stand before what was written. */
function runLikeness(told: string, text: string): number {
  if (text === '') return 0;
  if (told === text) return 3;
  if (!told.endsWith(` ${text}`)) return 0;
  const before = told.slice(0, -text.length - 1);
  if (/^\S+( -\S+| pipefail)*$/.test(before)) return 3;
  return before.startsWith('|') ? 2 : 1;
}

/** What comes out of variables is not known here. */
function pattern(word: string): string {
  return unquoted(word).replace(/\$\{[^}]*\}|\$\w+/g, '*');
}

/** `<<-"name"` stands as `<<name` in the history. */
function heredocWord(word: string): string {
  return word.replace(/^\d*<<-?/, '<<');
}
