import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { badRequest, surroundingsFailed } from '../problem.ts';
import type { Env } from '../tools/env.ts';
import type { ExecResult } from '../tools/exec.ts';
import { openGit, type Git } from '../tools/git.ts';
import { firstOf } from '../tools/which.ts';
import type { GitFacts } from './version.ts';

/** What Git knows of a folder. */
export interface Checkout {
  readonly facts: GitFacts;
  /** What is in the folder and ignored by Git, relative to it; folders end with a slash. */
  readonly ignored: readonly string[];
  /** What is in the folder and not as it was committed, relative to the repository. */
  readonly uncommitted: readonly string[];
}

/**
 * Asks Git about the commit that is checked out, its tags and what is ignored.
 * @param folder absolute
 * @param output the folder with the packages, relative to the folder; absent where it is elsewhere. It is not asked about
 * @returns undefined where the folder is in no checkout
 * @throws Problem: request when the checkout has no commit, or there is no git though there is a checkout;
 *   surroundings when git refuses to answer
 */
export async function readCheckout(folder: string, env: Env, output?: string): Promise<Checkout | undefined> {
  if ((await firstOf('git', env)) === undefined) {
    if (!isBelowCheckout(folder)) return undefined;
    throw badRequest('git is not there, and the version comes from its tags', { todo: 'Install git' });
  }
  const git = await openGit(folder, env);
  const asked = await git(['rev-parse', '--is-inside-work-tree']);
  if (asked.exitCode !== 0 && /not a git repository/i.test(asked.stderr)) return undefined;
  refuse(asked);
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (head.exitCode !== 0)
    throw badRequest('Nothing is committed yet, and the version comes from the commit', {
      todo: 'Commit, or give version',
    });
  const said = (args: readonly string[]): Promise<string> => answer(git, args);
  const tagNames = ['tag', '--format=%(refname:strip=2)'];
  const [shown, shallow, tags, reachable, ignored, changed] = await Promise.all([
    said(['log', '-1', '--no-show-signature', '--format=%H %ct', 'HEAD']),
    said(['rev-parse', '--is-shallow-repository']),
    said([...tagNames, '--points-at', 'HEAD']),
    said([...tagNames, '--merged', 'HEAD']),
    said(['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory']),
    said([
      ...['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.'],
      ...(output === undefined ? [] : [`:(exclude,literal)${output}`]),
    ]),
  ]);
  const [commit = '', seconds = '0'] = shown.trim().split(' ');
  return {
    facts: {
      commit,
      epochSeconds: Number(seconds),
      tags: lines(tags),
      reachable: lines(reachable),
      isShallow: shallow.trim() === 'true',
    },
    ignored: ignored.split('\0').filter((path) => path !== ''),
    // Each begins with two signs and a blank.
    uncommitted: changed.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)])),
  };
}

function isBelowCheckout(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  return dirname(folder) !== folder && isBelowCheckout(dirname(folder));
}

async function answer(git: Git, args: readonly string[]): Promise<string> {
  const result = await git(args);
  refuse(result);
  return result.stdout;
}

function refuse({ exitCode, stderr }: ExecResult): void {
  if (exitCode === 0) return;
  const isForeign = stderr.includes('dubious ownership');
  throw surroundingsFailed('git does not answer', {
    log: stderr.trim().split('\n'),
    ...(isForeign
      ? { todo: 'The checkout belongs to another user: git config --global --add safe.directory FOLDER' }
      : {}),
  });
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
