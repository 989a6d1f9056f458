import type { ImageFile } from '../layers/contents.ts';
import { nameOf, programAt } from './lookup.ts';
import type { Hit, Seen } from './rule.ts';
import { candidatesFor, foldersOf } from './search-path.ts';

type Trouble = Omit<Hit, 'key'>;

/** Scripts may be interpreted by scripts; Linux goes no deeper (fs/exec.c, `exec_binprm`). */
const mostScripts = 5;

/**
 * Why a file that may be run cannot be started, or undefined: the interpreter that a script names, or the loader of a
 * program, is not in the image. Of `#!/usr/bin/env bash` that is bash, too.
 * @param path as it is called, beginning with a slash
 */
export function interpreterTrouble(
  seen: Seen,
  path: string,
  { elf, script }: ImageFile,
  depth = 0,
): Trouble | undefined {
  const { contents, config } = seen;
  if (elf?.interpreter !== undefined) {
    if (programAt(contents, elf.interpreter) !== undefined) return undefined;
    const todo = 'Link it statically, or use a base with the C library that it was built with';
    return missing(path, `${elf.interpreter}, which is not in the image`, todo);
  }
  if (script === undefined || depth >= mostScripts) return undefined;
  const [, program = '', argument = ''] = /^([^ \t]*)[ \t]*([^]*)$/.exec(script) ?? [];
  if (program === '')
    return {
      message: `${path} names no interpreter behind #!: it cannot be started`,
      todo: 'Name one in its first line: #!/bin/sh',
      path,
    };
  const [interpreter = program] = candidatesFor(program.includes('/') ? program : `./${program}`, config);
  const file = programAt(contents, interpreter);
  if (file === undefined)
    return program.endsWith('\r')
      ? windowsLines(path)
      : missing(path, `${program}, which is not in the image`, install(program));
  const deeper = interpreterTrouble(seen, interpreter, file, depth + 1);
  if (deeper !== undefined || nameOf(program) !== 'env') return deeper;
  return searchedTrouble(seen, path, argument, depth);
}

/** What env(1) is asked to start. */
function searchedTrouble(seen: Seen, path: string, argument: string, depth: number): Trouble | undefined {
  const name = askedOfEnv(argument);
  if (name === undefined) return undefined;
  // Linux gives everything behind the interpreter as one word.
  if (/[ \t]/.test(name))
    return {
      message: `${path} cannot be started: env takes “${name}” for the name of one program`,
      todo: `Begin it with #!/usr/bin/env -S ${name}`,
      path,
    };
  const candidates = candidatesFor(name, seen.config);
  const found = candidates.find((candidate) => programAt(seen.contents, candidate) !== undefined);
  const file = found === undefined ? undefined : programAt(seen.contents, found);
  if (found !== undefined && file !== undefined) return interpreterTrouble(seen, found, file, depth + 1);
  if (name.endsWith('\r')) return windowsLines(path);
  const where = name.includes('/')
    ? 'is not in the image'
    : `is in no folder of PATH (${foldersOf(candidates, name)})`;
  return missing(path, `${name}, which ${where}`, install(name));
}

/**
 * The program that env is asked for; undefined where options, variables or quotes make that more than a word to look
 * up. Only `-S` makes words of its argument.
 */
function askedOfEnv(argument: string): string | undefined {
  const split = /^(?:-S|--split-string[= \t])[ \t]*([^]*)$/.exec(argument)?.[1];
  const name = split === undefined ? argument : split.trim().split(/\s+/)[0];
  return name === undefined || name === '' || /^-|[="'\\$]/.test(name) ? undefined : name;
}

function missing(path: string, what: string, todo: string): Trouble {
  return { message: `${path} needs ${what}: it cannot be started`, todo, path };
}

function install(program: string): string {
  return `Install ${program}, or start a program that needs none`;
}

function windowsLines(path: string): Trouble {
  return {
    message: `${path} has Windows line ends, and cannot be started: its first line ends with a carriage return`,
    todo: `Save it with Linux line ends (.gitattributes: *.sh text eol=lf), or RUN sed -i 's/\\r$//' ${path}`,
    path,
  };
}
