import { directiveOf } from './directive.ts';
import { heredocsOf, type HeredocMark } from './heredocs.ts';
import { trimBoth, trimLeft } from './space.ts';
import { cutFirst, cutFlags, jsonList } from './words.ts';

export interface Heredoc extends HeredocMark {
  /** As it stands in the file, with its line ends. */
  readonly content: string;
}

/** One instruction of a Dockerfile as BuildKit sees it: continued lines are one, comments are gone. */
export interface Instruction {
  /** As it is written. */
  readonly word: string;
  /** In upper case. */
  readonly keyword: string;
  /** `--from=x`, without quotes. */
  readonly flags: readonly string[];
  /** What stands behind keyword and flags. */
  readonly rest: string;
  /** All of it but for its heredocs. */
  readonly text: string;
  readonly heredocs: readonly Heredoc[];
  /** Where it starts, 1-based. */
  readonly line: number;
}

export interface Cut {
  readonly escape: string;
  readonly instructions: readonly Instruction[];
}

/**
 * Cuts a Dockerfile into its instructions, exactly as BuildKit does: which lines belong together decides what a
 * fingerprint is taken of. (dockerfile-ast, which was here before, needs 7 ms for 60 instructions: 500 Dockerfiles
 * would take longer than a plan may.)
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/parser.go.
 */
export function cutInstructions(text: string): Cut {
  const lines = text.replace(/^\ufeff/, '').match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const escape = escapeDirective(lines);
  const continued = escape === '`' ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
  const instructions: Instruction[] = [];
  let at = 0;
  /** Takes the line at `at`; `undefined` for a comment. */
  const take = (): string | undefined => {
    const line = withoutLineEnd(lines[at] ?? '');
    at += 1;
    return trimLeft(line).startsWith('#') ? undefined : line;
  };
  while (at < lines.length) {
    const line = at + 1;
    let joined = trimLeft(take() ?? '');
    let goesOn = continued.test(joined);
    if (!goesOn && joined === '') continue;
    joined = joined.replace(continued, '$1');
    while (goesOn && at < lines.length) {
      const more = take();
      if (more === undefined || trimLeft(more) === '') continue;
      goesOn = continued.test(more);
      joined += more.replace(continued, '$1');
    }
    const instruction = instructionOf(joined, escape, line);
    const heredocs = marksOf(instruction, escape).map((mark) => {
      const start = at;
      while (at < lines.length && !isEnd(lines[at] ?? '', mark)) at += 1;
      const content = lines.slice(start, at).join('');
      at += 1;
      return { ...mark, content };
    });
    instructions.push(heredocs.length === 0 ? instruction : { ...instruction, heredocs });
  }
  return { escape, instructions };
}

/** Parser directives (`# escape=`) stand at the very start, one a line. */
function escapeDirective(lines: readonly string[]): string {
  for (const line of lines) {
    const { name, value } = directiveOf(trimLeft(withoutLineEnd(line)), '#') ?? {};
    if (name === 'escape') return value === '`' ? '`' : '\\';
    if (name === undefined) break;
  }
  return '\\';
}

function instructionOf(text: string, escape: string, line: number): Instruction {
  const [word, behind] = cutFirst(trimBoth(text));
  const { flags, rest } = cutFlags(behind ?? '', escape);
  return { word, keyword: word.toUpperCase(), flags, rest: trimBoth(rest), text, heredocs: [], line };
}

/** RUN, COPY and ADD may open heredocs, also as what ONBUILD triggers; their JSON forms may not. */
function marksOf({ keyword, rest, text, line }: Instruction, escape: string): readonly HeredocMark[] {
  if (!text.includes('<<')) return [];
  const opens = keyword === 'ONBUILD' ? instructionOf(rest, escape, line) : { keyword, rest };
  if (!['RUN', 'COPY', 'ADD'].includes(opens.keyword) || jsonList(opens.rest) !== undefined) return [];
  return heredocsOf(text);
}

function isEnd(line: string, { name, chomps }: HeredocMark): boolean {
  const bare = withoutLineEnd(line);
  return (chomps ? bare.replace(/^\t+/, '') : bare) === name;
}

function withoutLineEnd(line: string): string {
  return line.replace(/[\r\n]+$/, '');
}
