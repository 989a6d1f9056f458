import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { retried, Transient, defaultRetryPolicy, type Retry } from '../oci/registry/retry.ts';
import { badRequest, surroundingsFailed, type Problem } from '../problem.ts';
import { capture } from '../tools/capture.ts';
import { cleanEnv, type Env } from '../tools/env.ts';
import type { ExecResult } from '../tools/exec.ts';
import { firstOf } from '../tools/which.ts';
import { saidBy } from './programs.ts';

/** A branch of a repository on GitHub, or wherever Git speaks HTTP. */
export interface BranchPlace {
  /** `https://github.com/acme/app.git`, without a name or password. */
  readonly url: string;
  /** `gh-pages`. */
  readonly branch: string;
  readonly token: string;
}

/** A branch, checked out in a folder of its own. */
export interface Branch {
  /** Brings the folder to what the branch is now. */
  fetch(): Promise<void>;
  /** Commits everything in the folder, and pushes it. @returns false where the branch has moved meanwhile */
  push(message: string): Promise<boolean>;
}

/** What the settings of this machine, or files of the branch, could otherwise start or change. */
const settings = [
  ...['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.autocrlf=false', 'gc.auto=0'],
  // A link in the branch could lead anywhere.
  ...['core.symlinks=false', 'commit.gpgSign=false', 'push.gpgSign=false', 'credential.helper='],
  'submodule.recurse=false',
];

/** Over whatever .gitattributes say: bytes stay what they are, and no filter is started. */
const attributes = '* -text -filter -ident !working-tree-encoding\n';

/** Git asks it for a name and a password when it needs them; the token is in its environment alone. */
const helper =
  '!f() { test "$1" = get && printf "username=x-access-token\\npassword=%s\\n" "$IMAGE_BUILD_GIT_TOKEN"; }; f';

/** The account under which the jobs of workflows write. */
const author = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/**
 * A branch to write to; it need not be there yet.
 * @param folder where it is checked out, absolute; not there yet
 * @throws Problem (request) for a name that is none, (surroundings) where git is not there
 */
export async function openBranch(
  { url, branch, token }: BranchPlace,
  folder: string,
  env: Env,
  signal: AbortSignal,
  onRetry: (retry: Retry) => void,
): Promise<Branch> {
  const program = await firstOf('git', env);
  if (program === undefined) throw surroundingsFailed('git is not there', { todo: 'Install git' });
  const { origin, host } = new URL(url);
  const given = [...settings, `credential.${origin}.helper=${helper}`].flatMap((one) => ['-c', one]);
  const own = cleanEnv(env, {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    IMAGE_BUILD_GIT_TOKEN: token,
  });
  const git = (...args: readonly string[]): Promise<ExecResult> =>
    capture(program, [...given, ...args], { cwd: folder, env: own, signal });
  const must = async (...args: readonly string[]): Promise<string> => {
    const answer = await git(...args);
    if (answer.exitCode === 0) return answer.stdout;
    throw surroundingsFailed(`git ${args[0] ?? ''} has failed`, { log: saidBy(answer) });
  };
  const far = (what: string, ...args: readonly string[]): Promise<ExecResult> =>
    retried(
      async () => {
        const answer = await git(...args);
        if (answer.exitCode === 0 || (args[0] === 'push' && isMoved(answer))) return answer;
        const problem = refusal(what, url, answer);
        const why = passing.exec(answer.stderr)?.[0];
        throw why === undefined ? problem : new Transient(problem, { host, why });
      },
      defaultRetryPolicy,
      signal,
      onRetry,
    );
  const ref = `refs/heads/${branch}`;
  await mkdir(folder);
  await must('init', '--quiet');
  if ((await git('check-ref-format', '--branch', branch)).exitCode !== 0)
    throw badRequest(`${JSON.stringify(branch)} is no name of a branch`);
  await mkdir(join(folder, '.git', 'info'), { recursive: true });
  await writeFile(join(folder, '.git', 'info', 'attributes'), attributes);
  return {
    fetch: async () => {
      const { stdout } = await far(`look at ${branch}`, 'ls-remote', '--heads', url, ref);
      if (stdout.trim() === '') {
        await must('symbolic-ref', 'HEAD', ref);
        // What an earlier try has written and could not push is nothing that is there.
        await must('update-ref', '-d', ref);
        await must('read-tree', '--empty');
        await must('clean', '--quiet', '-ffdx');
        await writeFile(join(folder, '.nojekyll'), '');
        return;
      }
      await far(`fetch ${branch}`, 'fetch', '--quiet', '--depth=1', '--no-tags', url, ref);
      await must('reset', '--quiet', '--hard', 'FETCH_HEAD');
      await must('clean', '--quiet', '-ffdx');
    },
    push: async (message) => {
      await must('add', '--force', '--all');
      await must('commit', '--quiet', '--allow-empty', '--message', message);
      const answer = await far(`push to ${branch}`, 'push', '--porcelain', url, `HEAD:${ref}`);
      return answer.exitCode === 0;
    },
  };
}

/** What another try may mend. */
const passing =
  /could not resolve host|connection (?:timed out|refused|reset)|timed out|returned error: (?:429|5\d\d)|http (?:429|5\d\d)|early eof|hung up unexpectedly|rpc failed|empty reply|tls connection was non-properly terminated/i;

/** Somebody else has pushed: it is fetched, and done anew. */
function isMoved({ stdout, stderr }: ExecResult): boolean {
  return /\[rejected\]|cannot lock ref|reference already exists|failed to update ref/i.test(
    `${stdout}\n${stderr}`,
  );
}

function refusal(what: string, url: string, answer: ExecResult): Problem {
  const log = saidBy(answer);
  if (
    /authentication failed|could not read|returned error: 40[134]|permission to .* denied|not found/i.test(
      log.join('\n'),
    )
  )
    return surroundingsFailed(`The token may not ${what} of ${url}`, {
      log,
      todo: 'The job needs `permissions: contents: write`, and so does the job that calls the workflow; a personal token needs that right',
    });
  return surroundingsFailed(`Git did not let us ${what} of ${url}`, { log });
}
