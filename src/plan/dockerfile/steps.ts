import { heredocOf } from './heredocs.ts';
import type { Instruction } from './instructions.ts';
import { cutInstructions } from './instructions.ts';
import { blankWords, cutFirst, jsonList, quotedWords } from './words.ts';

/** `ARG NAME=default` as it stands in the file: quotes and variables are still in the value. */
export interface ArgLine {
  readonly name: string;
  readonly value?: string;
}

/** `RUN --mount=…`: its options with their keys in lower case, before variables are put in. */
export type Mount = ReadonlyMap<string, string | undefined>;

/** One option of a mount: the key in lower case; without a value where no `=` stands behind it. */
export type MountOption = readonly [string, string | undefined];

/** What an instruction does, as far as it says what a build reads; variables are not yet put in. */
export type Step =
  | { readonly kind: 'arg'; readonly line?: number; readonly args: readonly ArgLine[] }
  | {
      readonly kind: 'env';
      readonly line?: number;
      readonly pairs: readonly { readonly name: string; readonly value: string }[];
    }
  | CopyStep
  | RunStep
  | { readonly kind: 'workdir'; readonly line?: number; readonly path: string }
  /** `text`: the instruction that it triggers in what is built on this stage. */
  | { readonly kind: 'onbuild'; readonly line?: number; readonly text: string };

export interface RunStep {
  readonly kind: 'run';
  readonly line?: number;
  readonly mounts: readonly Mount[];
  /** Of each mount, as they stand there: some have several keys, and the last one counts. */
  readonly options: readonly (readonly MountOption[])[];
  /** What is run, as it is written, with its heredocs. */
  readonly command: string;
}

/** COPY or ADD. */
export interface CopyStep {
  readonly kind: 'copy';
  readonly line?: number;
  readonly isAdd: boolean;
  /** `--from`; variables do not count there. */
  readonly from?: string;
  /** Paths, patterns and, for ADD, addresses; without heredocs. */
  readonly sources: readonly string[];
  /** `--exclude`; variables do not count there. */
  readonly excludes: readonly string[];
  /** `--parents`. */
  readonly keepsParents: boolean;
  /** `--checksum`, of ADD. */
  readonly checksum?: string;
}

/** What an instruction does; `undefined` for those that read nothing and set no variable. */
export function stepOf(instruction: Instruction, escape: string): Step | undefined {
  const { keyword, rest, line } = instruction;
  if (keyword === 'ARG') return { kind: 'arg', line, args: argLines(rest, escape) };
  if (keyword === 'ENV') return { kind: 'env', line, pairs: envPairs(rest, escape) };
  if (keyword === 'COPY' || keyword === 'ADD') return copyStep(instruction);
  if (keyword === 'RUN') return runStep(instruction);
  if (keyword === 'WORKDIR') return { kind: 'workdir', line, path: rest };
  if (keyword === 'ONBUILD') return { kind: 'onbuild', line, text: triggered(instruction) };
  return undefined;
}

/** The steps of an ONBUILD instruction's text; without lines, as it stands in another file. */
export function triggeredSteps(text: string): readonly Step[] {
  const { instructions, escape } = cutInstructions(text);
  return instructions.flatMap((instruction) => {
    const step = stepOf(instruction, escape);
    if (step === undefined) return [];
    const { line, ...unplaced } = step;
    return line === undefined ? [step] : [unplaced];
  });
}

/** The last value of a flag; `undefined` when it is not there or has none. */
export function flagValue(instruction: Instruction, name: string): string | undefined {
  return flagValues(instruction, name).at(-1);
}

function flagValues({ flags }: Instruction, name: string): readonly string[] {
  const start = `--${name}=`;
  return flags.filter((flag) => flag.startsWith(start)).map((flag) => flag.slice(start.length));
}

/** `--parents`, `--parents=true`. */
function isSwitchedOn({ flags }: Instruction, name: string): boolean {
  return flags.some((flag) => flag === `--${name}` || flag.toLowerCase() === `--${name}=true`);
}

function argLines(rest: string, escape: string): readonly ArgLine[] {
  return quotedWords(rest, escape).map((word) => {
    const [name = '', ...value] = word.split('=');
    return value.length === 0 ? { name } : { name, value: value.join('=') };
  });
}

/** `ENV a=1 b=2`, or `ENV a all the rest`. */
function envPairs(rest: string, escape: string): readonly { name: string; value: string }[] {
  const words = quotedWords(rest, escape);
  if (words[0]?.includes('=') !== true) {
    const [name, value] = cutFirst(rest);
    return value === undefined ? [] : [{ name, value }];
  }
  return words.map((word) => {
    const [name = '', ...value] = word.split('=');
    return { name, value: value.join('=') };
  });
}

function copyStep(instruction: Instruction): CopyStep {
  const { keyword, rest, line } = instruction;
  const words = jsonList(rest) ?? blankWords(rest);
  const isAdd = keyword === 'ADD';
  const from = isAdd ? undefined : flagValue(instruction, 'from');
  const checksum = flagValue(instruction, 'checksum');
  return {
    kind: 'copy',
    line,
    isAdd,
    ...(from === undefined || from === '' ? {} : { from }),
    sources: words.slice(0, -1).filter((word) => heredocOf(word) === undefined),
    excludes: flagValues(instruction, 'exclude'),
    keepsParents: !isAdd && isSwitchedOn(instruction, 'parents'),
    ...(checksum === undefined ? {} : { checksum }),
  };
}

function runStep(instruction: Instruction): RunStep {
  const { rest, line, heredocs } = instruction;
  const options = flagValues(instruction, 'mount').map(mountOptions);
  return {
    kind: 'run',
    line,
    mounts: options.map((one) => new Map(one)),
    options,
    command: [rest, ...heredocs.map(({ content }) => content)].join('\n'),
  };
}

function mountOptions(value: string): readonly MountOption[] {
  return csvFields(value).map((field) => {
    const at = field.indexOf('=');
    return at < 0
      ? [field.toLowerCase(), undefined]
      : [field.slice(0, at).toLowerCase(), field.slice(at + 1)];
  });
}

/** One line of CSV: quotes around a field hide its commas. */
function csvFields(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function triggered({ text, heredocs }: Instruction): string {
  const first = text.replace(/^[\t\n\f\r ]*onbuild[\t\n\f\r ]*/i, '');
  return [first, ...heredocs.map(({ content, name }) => `${content}${name}`)].join('\n');
}
