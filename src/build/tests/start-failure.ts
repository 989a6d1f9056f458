/** What a test's step has come to, and what is in its log. */
export interface EndedStep {
  readonly exitCode: number;
  /** All that it has written to standard error; untrusted. */
  readonly errors: string;
  /** The program, as the command names it. */
  readonly program: string;
  /** True: the helper started it, and not runc. */
  readonly isHelped: boolean;
}

/**
 * Why a program was not started at all: runc says it in the step's log and ends with 1, like any program could.
 * @returns a clause: "its program is not in the image: /app"; `undefined` when it was started
 */
export function startFailure({ exitCode, errors, program, isHelped }: EndedStep): string | undefined {
  const line = errors.trim();
  if (isHelped) return exitCode === 126 || exitCode === 127 ? helperFailure(line, program) : undefined;
  // Both are all there is: what has been started has written nothing.
  if (line.includes('\n') || (exitCode !== 1 && exitCode !== 255)) return undefined;
  const [, before] = /^runc run failed: unable to start container process: (.*)$/.exec(line) ?? [];
  const [, named, late] =
    /^exec (\S+): (no such file or directory|exec format error|permission denied)$/.exec(line) ?? [];
  if (before !== undefined) return beforeStart(before, program);
  return late === undefined ? undefined : atStart(named ?? program, late);
}

/** runc looks for the program itself. */
function beforeStart(reason: string, program: string): string {
  if (/^exec: .*(: no such file or directory|: executable file not found in \$PATH)$/.test(reason))
    return `its program is not in the image: ${program}`;
  if (/^exec: .*: (permission denied|is a directory)$/.test(reason))
    return `its program may not be executed: ${program}`;
  return `the engine says: ${reason}`;
}

/** The program is there, and the kernel does not take it. */
function atStart(program: string, reason: string): string {
  switch (reason) {
    case 'no such file or directory':
      return `its interpreter or loader is not in the image: that of ${program}`;
    case 'exec format error':
      return `the engine cannot run its program on this platform: ${program}`;
    default:
      return `its program may not be executed: ${program}`;
  }
}

/** Where the helper starts it: `setsid: can't execute '/app': No such file or directory`. */
function helperFailure(line: string, program: string): string | undefined {
  const [, reason] = /(?:^|\n)setsid: can't execute '[^\n]*': ([^\n]+)\s*$/.exec(line) ?? [];
  if (reason === undefined) return undefined;
  return reason === 'No such file or directory'
    ? `its program is not in the image: ${program}`
    : `its program cannot be started: ${program}: ${reason}`;
}

/**
 * Why the step was not even set up, where the image is to blame and not the engine.
 * @param error BuildKit's, untrusted
 */
export function setUpFailure(error: string): string | undefined {
  if (
    /unable to find user|no matching entries in passwd|unable to find group|invalid (user|UserSpec)/i.test(
      error,
    )
  )
    return `the image’s USER is not in its /etc/passwd: ${error}`;
  return undefined;
}
