import { interrupted, surroundingsFailed } from '../problem.ts';
import { cleanEnv, type Env } from '../tools/env.ts';
import { exec, type ExecResult } from '../tools/exec.ts';
import { firstOf } from '../tools/which.ts';

/** Runs one of this machine's own programs to its end. Any exit code is a result. */
export type RunProgram = (
  args: readonly string[],
  more?: { readonly env?: Env; readonly input?: string },
) => Promise<ExecResult>;

/** The package of Debian and Ubuntu that each is in. */
const packages = { 'dpkg-deb': 'dpkg', gpg: 'gnupg', gpgconf: 'gnupg', xz: 'xz-utils' } as const;

/**
 * A program on PATH. It gets of our environment what every tool gets: no tokens, no keys.
 * @throws Problem (surroundings) where it is not there
 */
export async function programOf(
  name: keyof typeof packages,
  env: Env,
  signal: AbortSignal,
): Promise<RunProgram> {
  const program = await firstOf(name, env);
  if (program === undefined)
    throw surroundingsFailed(`${name} is not there`, {
      todo: `Install it: apt-get install ${packages[name]}`,
    });
  return (args, { env: own = {}, input } = {}) => {
    if (signal.aborted) throw interrupted();
    return exec(program, args, {
      env: cleanEnv(env, { LC_ALL: 'C', ...own }),
      ...(input === undefined ? {} : { input }),
    });
  };
}

/** The last lines of what a program has said, for a problem's log. */
export function saidBy({ stdout, stderr }: Pick<ExecResult, 'stdout' | 'stderr'>): readonly string[] {
  return `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-20);
}
