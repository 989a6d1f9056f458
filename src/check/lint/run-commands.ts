import type { LintRun } from '../../plan/lint/model.ts';
import { shellCommands, type Command } from './shell/commands.ts';

/** A command of a RUN, under whatever it stands behind (`sudo`, `env`, `sh -c`). */
export interface RunCommand extends Command {
  /** Without its folder: `apt-get`; `apt` counts as that, and `python3 -m pip` as `pip`. */
  readonly program: string;
  readonly args: readonly string[];
}

/** What a RUN does. */
export interface RunScript {
  readonly commands: readonly RunCommand[];
  /** A heredoc is the script. */
  readonly isHeredoc: boolean;
  /** `-o pipefail` is said, by SHELL or in the script. */
  readonly hasPipefail: boolean;
}

const none: RunScript = { commands: [], isHeredoc: false, hasPipefail: false };
const known = new WeakMap<LintRun, RunScript>();

/** The commands of a RUN, in either form and in its heredoc; none where it cannot be told. */
export function runScript(run: LintRun): RunScript {
  const found = known.get(run) ?? read(run);
  known.set(run, found);
  return found;
}

function read(run: LintRun): RunScript {
  const { argv, shell, heredocs } = run;
  if (argv !== undefined) return fromWords(argv);
  if (shell !== undefined && !isShell(shell[0])) return none;
  const hasPipefail = shell?.some((word) => word.includes('pipefail')) ?? false;
  const [first = ''] = heredocs;
  if (heredocs.length > 0) {
    const before = run.command.replace(/\d*<<-?\s*(["']?)[\w.-]+\1/g, ' ').trim();
    const [line] = shellCommands(before) ?? [];
    const isScript = before === '' ? isShellScript(first) : isLoneShell(line);
    if (isScript && heredocs.length === 1) {
      const script = fromText(first);
      const isSaid = before.includes('pipefail');
      return { ...script, isHeredoc: true, hasPipefail: script.hasPipefail || hasPipefail || isSaid };
    }
    const script = fromText(before);
    return { ...script, hasPipefail: script.hasPipefail || hasPipefail };
  }
  const script = fromText(run.command);
  return { ...script, hasPipefail: script.hasPipefail || hasPipefail };
}

function isShell(program: string | undefined): boolean {
  return program !== undefined && /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/.test(program);
}

/** `bash -eux`: what it runs comes from its input. */
function isLoneShell(command: Command | undefined): boolean {
  if (command === undefined || !isShell(command.words[0])) return false;
  return command.words.slice(1).every((word) => word.startsWith('-') || word === 'pipefail');
}

function isShellScript(text: string): boolean {
  const [, program] = /^#!\s*(?:\S*\/env\s+(?:-\S+\s+)*)?(\S+)/.exec(text) ?? [];
  return program === undefined || isShell(program);
}

function fromText(text: string): RunScript {
  const all = shellCommands(text) ?? [];
  return scriptOf(
    all,
    all.some(({ words }) => isShell(words[0]) && words.includes('pipefail')),
  );
}

function fromWords(words: readonly string[]): RunScript {
  return scriptOf([{ words, assignments: [], isPiped: false, isLooped: false }], words.includes('pipefail'));
}

function scriptOf(all: readonly Command[], isSaid: boolean): RunScript {
  const commands = all.flatMap((command) => unwrapped(command, 0));
  const isSet = commands.some(({ program, args }) => program === 'set' && args.includes('pipefail'));
  return { commands, isHeredoc: false, hasPipefail: isSaid || isSet };
}

/** Programs before a program, and how many words of their own they have behind their flags. */
const wrappers: Readonly<Record<string, { readonly words: number; readonly withValue?: RegExp }>> = {
  sudo: { words: 0, withValue: /^-[ughpCT]$/ },
  exec: { words: 0, withValue: /^-a$/ },
  command: { words: 0 },
  nice: { words: 0, withValue: /^-n$/ },
  ionice: { words: 0, withValue: /^-[cn]$/ },
  nohup: { words: 0 },
  eatmydata: { words: 0 },
  corepack: { words: 0 },
  time: { words: 0 },
  timeout: { words: 1, withValue: /^-[sk]$/ },
  gosu: { words: 1 },
  'su-exec': { words: 1 },
  xargs: { words: 0, withValue: /^-[aEILnPsd]$/ },
  env: { words: 0, withValue: /^-[uC]$/ },
};

function unwrapped(command: Command, depth: number): readonly RunCommand[] {
  const [first = '', ...rest] = command.words;
  const program = named(first.slice(first.lastIndexOf('/') + 1));
  if (depth > 10) return [];
  const wrapper = Object.hasOwn(wrappers, program) ? wrappers[program] : undefined;
  if (wrapper !== undefined) {
    const { words, assignments } = behind(rest, wrapper);
    // `command -v curl` asks, `exec 2>&1` redirects.
    const asks = program === 'command' && /^-[vV]/.test(rest[0] ?? '');
    if (words.length > 0 && !asks)
      return unwrapped(
        { ...command, words, assignments: [...command.assignments, ...assignments] },
        depth + 1,
      );
  }
  if (isShell(first)) {
    const at = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
    const script = at < 0 ? undefined : rest[at + 1];
    const inner = script === undefined ? undefined : shellCommands(script);
    if (inner !== undefined)
      return inner.flatMap((one) =>
        unwrapped({ ...one, isLooped: one.isLooped || command.isLooped }, depth + 1),
      );
  }
  if (/^python[\d.]*$/.test(program) && rest[0] === '-m' && rest[1] !== undefined)
    return [{ ...command, program: named(rest[1]), args: rest.slice(2) }];
  return [{ ...command, program, args: rest }];
}

function behind(
  words: readonly string[],
  { words: count, withValue }: { readonly words: number; readonly withValue?: RegExp },
): { readonly words: readonly string[]; readonly assignments: readonly string[] } {
  let at = 0;
  const assignments: string[] = [];
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.startsWith('-')) at += withValue?.test(word) === true ? 1 : 0;
    else if (/^[A-Za-z_]\w*=/.test(word)) assignments.push(word);
    else break;
  }
  return { words: words.slice(at + count), assignments };
}

function named(program: string): string {
  if (program === 'apt') return 'apt-get';
  if (/^pip[\d.]*$/.test(program)) return 'pip';
  if (program === 'mvnw') return 'mvn';
  return program === 'gradlew' ? 'gradle' : program;
}
