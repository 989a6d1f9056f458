import {
  Add,
  Arg,
  Copy,
  DockerfileParser,
  From,
  Keyword,
  Run,
  type Dockerfile,
  type Instruction,
} from 'dockerfile-ast';
import { badRequest } from '../problem.ts';
import { didYouMean } from '../tools/did-you-mean.ts';

/** `ARG NAME=default` as it stands in the file: quotes and variables are still in the value. */
export interface ArgLine {
  readonly name: string;
  readonly value?: string;
}

/** A place where a Dockerfile names an image, a stage or a context, before variables are put in. */
export interface RawReference {
  readonly kind: 'from' | 'copy' | 'mount';
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** `FROM --platform=…`, before variables are put in. */
  readonly platform?: string;
}

export interface Stage {
  /** The name after AS, in lower case as BuildKit compares it; absent when there is none. */
  readonly name?: string;
  readonly from: RawReference;
  /** ARGs of the stage, in order. */
  readonly args: readonly ArgLine[];
  /** COPY --from and RUN --mount=from of the stage. */
  readonly uses: readonly RawReference[];
  /** What COPY, ADD and bind mounts take from the context: paths and patterns, before variables are put in. */
  readonly sources: readonly string[];
}

/** What planning needs to know of a Dockerfile. */
export interface DockerfileFacts {
  readonly escape: string;
  /** ARGs before the first FROM, in order. */
  readonly args: readonly ArgLine[];
  readonly stages: readonly Stage[];
}

const keywords: readonly string[] = Object.values(Keyword);

/**
 * Reads a Dockerfile's stages, arguments and references. The syntax itself is the library's work (dockerfile-ast:
 * escapes, continuation lines, heredocs, flags, parser directives).
 * @param file how messages call it
 * @throws Problem (request) when an instruction is unknown, stands before FROM, or there is no FROM; nothing of this
 *   where the file names a frontend of its own (`# syntax=`), which may have instructions that we do not know
 */
export function readDockerfile(text: string, file: string): DockerfileFacts {
  const parsed = DockerfileParser.parse(text);
  const isForeign = hasForeignFrontend(parsed);
  const escape = parsed.getEscapeCharacter();
  const globalArgs: ArgLine[] = [];
  const stages: Building[] = [];
  for (const instruction of parsed.getInstructions()) {
    const where = { file, line: instruction.getRange().start.line + 1 };
    const stage = stages.at(-1);
    if (!isForeign) refuseMisplaced(instruction, stage !== undefined, where);
    if (instruction instanceof From) stages.push(startStage(instruction, where));
    else if (instruction instanceof Arg) (stage?.args ?? globalArgs).push(...argLines(instruction));
    else if (stage === undefined) continue;
    else if (instruction instanceof Copy || instruction instanceof Add)
      readCopy(instruction, where.line, stage, escape);
    else if (instruction instanceof Run) readMounts(instruction, where.line, stage);
  }
  if (stages.length === 0 && !isForeign)
    throw badRequest('The Dockerfile has no FROM', {
      where: { file },
      todo: 'Start it with the image to build on: FROM debian:bookworm-slim, or FROM scratch',
    });
  return { escape, args: globalArgs, stages };
}

interface Where {
  readonly file: string;
  readonly line: number;
}

interface Building extends Stage {
  readonly args: ArgLine[];
  readonly uses: RawReference[];
  readonly sources: string[];
}

/** docker/dockerfile, from wherever it comes, is the frontend whose language this is. */
function hasForeignFrontend(parsed: Dockerfile): boolean {
  const syntax = parsed.getDirectives().find((one) => one.getName().toLowerCase() === 'syntax');
  return syntax !== undefined && !/(^|\/)dockerfile(-upstream)?([:@]|$)/.test(syntax.getValue().trim());
}

function refuseMisplaced(instruction: Instruction, isInStage: boolean, where: Where): void {
  const keyword = instruction.getKeyword();
  if (!keywords.includes(keyword))
    throw badRequest(`Unknown instruction ${JSON.stringify(instruction.getInstruction())}`, {
      where,
      ...didYouMean(keyword, keywords),
    });
  if (!isInStage && keyword !== 'FROM' && keyword !== 'ARG')
    throw badRequest(`${keyword} stands before the first FROM`, {
      where,
      todo: 'Only ARG, comments and parser directives may come before FROM',
    });
}

function startStage(instruction: From, where: Where): Building {
  const words = instruction.getArguments().map((argument) => argument.getValue());
  const [image, as, name] = words;
  if (image === undefined || (words.length !== 1 && !(words.length === 3 && as?.toLowerCase() === 'as')))
    throw badRequest('FROM needs one image, or IMAGE AS NAME', { where });
  const platform = flagValue(instruction, 'platform');
  return {
    ...(name === undefined ? {} : { name: name.toLowerCase() }),
    from: { kind: 'from', text: image, line: where.line, ...(platform === undefined ? {} : { platform }) },
    args: [],
    uses: [],
    sources: [],
  };
}

function argLines(instruction: Arg): ArgLine[] {
  return instruction.getProperties().map((property) => {
    const name = property.getName();
    const value = property.getUnescapedValue();
    return value === null ? { name } : { name, value };
  });
}

function flagValue(instruction: Add | Copy | From, name: string): string | undefined {
  return (
    instruction
      .getFlags()
      .find((flag) => flag.getName() === name)
      ?.getValue() ?? undefined
  );
}

function readCopy(instruction: Add | Copy, line: number, stage: Building, escape: string): void {
  const from = instruction instanceof Copy ? flagValue(instruction, 'from') : undefined;
  if (from !== undefined) {
    stage.uses.push({ kind: 'copy', text: withoutQuotes(from), line });
    return;
  }
  const paths = pathsOf(instruction, escape).slice(0, -1);
  stage.sources.push(...paths.filter((word) => !word.startsWith('<<') && !/^[a-z]+:\/\/|^git@/.test(word)));
}

/** The words of COPY and ADD, which may be a JSON list; the lines of a heredoc are none. */
function pathsOf(instruction: Add | Copy, escape: string): readonly string[] {
  const list = jsonList((instruction.getRawArgumentsContent() ?? '').replaceAll(continuations(escape), ''));
  if (list !== undefined) return list;
  const words = instruction.getArguments();
  const lastLine = Math.max(
    ...words.filter((word) => word.getValue().startsWith('<<')).map((word) => word.getRange().start.line),
  );
  return words
    .filter((word) => lastLine < 0 || word.getRange().start.line <= lastLine)
    .map((word) => word.getValue());
}

function continuations(escape: string): RegExp {
  return escape === '`' ? /`[ \t]*\r?\n/g : /\\[ \t]*\r?\n/g;
}

/** `undefined` for what is no JSON list of texts: BuildKit takes it as plain words, and so do we. */
function jsonList(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

function readMounts(instruction: Run, line: number, stage: Building): void {
  for (const flag of instruction.getFlags()) {
    if (flag.getName() !== 'mount') continue;
    const options = mountOptions(flag.getValue() ?? '');
    const from = options.get('from');
    const type = options.get('type') ?? 'bind';
    const source = options.get('source') ?? options.get('src');
    if (from !== undefined) stage.uses.push({ kind: 'mount', text: from, line });
    else if (type === 'bind' && source !== undefined) stage.sources.push(source);
  }
}

/** Comma-separated `key=value`, keys in any case, quotes around a pair or around all of them. */
function mountOptions(value: string): ReadonlyMap<string, string> {
  return new Map(
    withoutQuotes(value)
      .split(',')
      .map((option) => {
        const [key = '', ...rest] = option.split('=');
        return [key.trim().toLowerCase(), rest.join('=')];
      }),
  );
}

function withoutQuotes(text: string): string {
  return text.replaceAll(/["']/g, '');
}
