import { badRequest } from '../problem.ts';
import { cleanEnv, type Env } from './env.ts';
import { exec, type ExecResult } from './exec.ts';
import { firstOf } from './which.ts';

/** Asks the git of this machine about one checkout. */
export type Git = (args: readonly string[]) => Promise<ExecResult>;

/** What a repository's own settings could otherwise change or start. */
const settings = ['core.fsmonitor=false', 'diff.relative=false', 'core.quotePath=false'];

/**
 * The git on PATH, for questions that change nothing: it takes no locks, fetches nothing, asks nobody, and says the
 * same in every language.
 * @param cwd a folder in the checkout, absolute
 * @param env ours; of it git gets what every tool gets, no tokens
 * @throws Problem (request) when there is no git
 */
export async function openGit(cwd: string, env: Env): Promise<Git> {
  const program = await firstOf('git', env);
  if (program === undefined)
    throw badRequest('git is not there, and only git knows what has changed', {
      todo: 'Install git, or leave changed-since out',
    });
  const own = cleanEnv(env, {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  });
  const given = settings.flatMap((setting) => ['-c', setting]);
  return async (args) => exec(program, [...given, ...args], { cwd, env: own });
}
