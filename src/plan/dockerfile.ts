import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { closest } from 'fastest-levenshtein';
import { badRequest } from '../problem.ts';

/** `ARG NAME=default` as it stands in the file. */
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
}

export interface Stage {
  /** The name after AS, in lower case as BuildKit compares it; absent when there is none. */
  readonly name?: string;
  readonly from: RawReference;
  /** ARGs of the stage, in order. */
  readonly args: readonly ArgLine[];
  /** COPY --from and RUN --mount=from of the stage. */
  readonly uses: readonly RawReference[];
  /** What COPY and ADD take from the context: paths and patterns, before variables are put in. */
  readonly sources: readonly string[];
}

/** What planning needs to know of a Dockerfile. */
export interface DockerfileFacts {
  readonly escape: string;
  /** ARGs before the first FROM, in order. */
  readonly args: readonly ArgLine[];
  readonly stages: readonly Stage[];
}

const keywords = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
];

/**
 * Reads a Dockerfile's stages, arguments and references. The syntax itself is the library's work (dockerfile-ast:
 * escapes, continuation lines, heredocs, flags, parser directives).
 * @param file how messages call it
 * @throws Problem (request) when an instruction is unknown, stands before FROM, or there is no FROM
 */
export function readDockerfile(text: string, file: string): DockerfileFacts {
  const parsed = DockerfileParser.parse(text);
  const globalArgs: ArgLine[] = [];
  const stages: Building[] = [];
  for (const instruction of parsed.getInstructions()) {
    const line = instruction.getRange().start.line + 1;
    const keyword = checkedKeyword(instruction, file, line);
    const stage = stages.at(-1);
    if (keyword === 'FROM') stages.push(startStage(instruction, file, line));
    else if (keyword === 'ARG') (stage?.args ?? globalArgs).push(...argLines(instruction));
    else if (stage === undefined)
      throw badRequest(`${keyword} stands before the first FROM`, {
        where: { file, line },
        todo: 'Only ARG, comments and parser directives may come before FROM',
      });
    else if (keyword === 'COPY' || keyword === 'ADD') readCopy(instruction, line, stage);
    else if (keyword === 'RUN') readMounts(instruction, line, stage);
  }
  if (stages.length === 0)
    throw badRequest('The Dockerfile has no FROM', {
      where: { file },
      todo: 'Start it with the image to build on: FROM debian:bookworm-slim, or FROM scratch',
    });
  return { escape: parsed.getEscapeCharacter(), args: globalArgs, stages };
}

interface Building extends Stage {
  readonly args: ArgLine[];
  readonly uses: RawReference[];
  readonly sources: string[];
}

function checkedKeyword(instruction: Instruction, file: string, line: number): string {
  const keyword = instruction.getKeyword();
  if (keywords.includes(keyword)) return keyword;
  throw badRequest(`Unknown instruction ${JSON.stringify(instruction.getInstruction())}`, {
    where: { file, line },
    meant: `Did you mean ${closest(keyword, keywords)}?`,
  });
}

function startStage(instruction: Instruction, file: string, line: number): Building {
  const words = instruction
    .getArguments()
    .map((argument) => argument.getValue())
    .filter((word) => !word.startsWith('--'));
  const [image, as, name] = words;
  if (image === undefined || (words.length !== 1 && !(words.length === 3 && as?.toLowerCase() === 'as')))
    throw badRequest('FROM needs one image, or IMAGE AS NAME', { where: { file, line } });
  return {
    ...(name === undefined ? {} : { name: name.toLowerCase() }),
    from: { kind: 'from', text: image, line },
    args: [],
    uses: [],
    sources: [],
  };
}

function argLines(instruction: Instruction): ArgLine[] {
  return instruction.getArguments().map((argument) => {
    const [name = '', ...rest] = argument.getValue().split('=');
    return rest.length === 0 ? { name } : { name, value: unquote(rest.join('=')) };
  });
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/s.exec(value);
  return quoted?.[2] ?? value;
}

/**
 * The flags of an instruction, which stand before its arguments. dockerfile-ast's types give them on some classes
 * only, and its arguments come without them.
 */
function flagsOf(instruction: Instruction): string[] {
  const flags: string[] = [];
  const [, ...words] = instruction
    .getTextContent()
    .replaceAll(/^[ \t]*#.*$/gm, '')
    .trim()
    .split(/\s+/);
  for (const word of words) {
    if (word === '' || word === '\\' || word === '`') continue;
    if (!word.startsWith('--')) break;
    flags.push(word);
  }
  return flags;
}

function readCopy(instruction: Instruction, line: number, stage: Building): void {
  const from = flagsOf(instruction)
    .find((flag) => flag.startsWith('--from='))
    ?.slice('--from='.length);
  if (from !== undefined) {
    stage.uses.push({ kind: 'copy', text: from, line });
    return;
  }
  const words = instruction
    .getArguments()
    .map((argument) => argument.getValue())
    .filter((word) => !word.startsWith('--'));
  const list = words[0]?.startsWith('[') ? jsonWords(words.join(' ')) : words;
  stage.sources.push(
    ...list.slice(0, -1).filter((word) => !word.startsWith('<<') && !/^[a-z]+:\/\/|^git@/.test(word)),
  );
}

function jsonWords(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
  } catch {
    // BuildKit takes a list that is not JSON as plain words, and so do we.
    return text.split(/\s+/);
  }
}

function readMounts(instruction: Instruction, line: number, stage: Building): void {
  for (const flag of flagsOf(instruction)) {
    if (!flag.startsWith('--mount=')) continue;
    const options = flag.slice('--mount='.length).split(',');
    const from = options.find((option) => option.startsWith('from='))?.slice('from='.length);
    if (from !== undefined) stage.uses.push({ kind: 'mount', text: from, line });
    else if (options.includes('type=bind'))
      stage.sources.push(
        ...options
          .filter((option) => /^(source|src)=/.test(option))
          .map((option) => option.replace(/^\w+=/, '')),
      );
  }
}
