import { posix } from 'node:path';
import { badRequest } from '../problem.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import type { Env } from '../tools/env.ts';
import { openGit, type Git } from '../tools/git.ts';

/**
 * The files that differ between this working tree and where it left REF: what the commits since then have changed,
 * what is not committed yet, and what git does not know yet. What .gitignore names does not count. A file that has
 * moved is there with both paths.
 * @param cwd the working folder, absolute; it may lie deep in the repository
 * @param ref anything that names a commit: `main`, `origin/main`, a tag, a SHA; a branch that is only at the remote
 *   `origin` is taken from there, as in a pull request's checkout
 * @param env for PATH and what every tool gets
 * @returns paths relative to `cwd` with forward slashes, sorted; `../…` for what lies beside it; a submodule or another
 *   repository in this one ends with `/` and stands for all that is in it
 * @throws Problem (request) where there is no such revision, it is not in a shallow clone, this is no repository, or
 *   there is no git
 */
export async function changedFiles(cwd: string, ref: string, env: Env): Promise<readonly string[]> {
  if (ref.startsWith('-'))
    throw badRequest(`changed-since is no revision: ${JSON.stringify(ref)}`, {
      todo: 'Give a branch, a tag or a commit: changed-since: origin/main',
    });
  const git = await openGit(cwd, env);
  const prefix = await placeInRepository(git);
  const since = await forkPoint(git, ref, await commitOf(git, ref));
  const [differing, unknown] = await Promise.all([
    // Without renames a moved file is one that is gone and one that is new.
    ask(git, [
      'diff',
      '--raw',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      '--ignore-submodules=none',
      since,
      '--',
    ]),
    ask(git, ['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', ':/']),
  ]);
  const all = new Set([...rawPaths(differing), ...unknown.split('\0').filter((path) => path !== '')]);
  return [...all].map((path) => fromHere(prefix, path)).sort();
}

/** posix.relative takes a slash at the end away, which says that it is a folder. */
function fromHere(prefix: string, path: string): string {
  const way = posix.relative(prefix, path);
  return path.endsWith('/') ? `${way}/` : way;
}

/** `:100644 100644 SHA SHA M`, then the path: one after the other (git-diff, "Raw output format"). */
function rawPaths(raw: string): readonly string[] {
  const fields = raw.split('\0');
  const paths: string[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [before = '', after = ''] = (fields[at] ?? '').split(' ');
    const isModule = before.includes(moduleMode) || after.includes(moduleMode);
    paths.push(`${fields[at + 1] ?? ''}${isModule ? '/' : ''}`);
  }
  return paths;
}

/** The mode of a submodule in a tree. */
const moduleMode = '160000';

/** The working folder as the repository calls it: empty at its top, else with a slash at the end. */
async function placeInRepository(git: Git): Promise<string> {
  const { exitCode, stdout, stderr } = await git(['rev-parse', '--is-inside-work-tree', '--show-prefix']);
  const [isInside, prefix = ''] = stdout.split('\n');
  if (exitCode === 0 && isInside === 'true') return prefix;
  if (stderr.includes('dubious ownership'))
    throw badRequest('git does not trust this checkout: it belongs to another user', {
      todo: 'Say that it is yours: git config --global --add safe.directory "$PWD"',
      log: lastLines(stderr),
    });
  throw badRequest('changed-since needs a Git checkout, and this folder is in none', {
    todo: 'Run it in a checkout, or leave changed-since out',
    log: lastLines(stderr),
  });
}

async function commitOf(git: Git, ref: string): Promise<string> {
  for (const name of [ref, `refs/remotes/origin/${ref}`]) {
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    // `^main` is a revision for git, and no commit.
    if (exitCode === 0 && /^[0-9a-f]{40,64}$/.test(stdout.trim())) return stdout.trim();
  }
  if (await isShallow(git))
    throw badRequest(`${shown(ref)} is not in this clone, which has only the newest commits`, {
      todo: fetchMore(ref),
    });
  const known = await ask(git, ['for-each-ref', '--format=%(refname:short)']);
  throw badRequest(`There is no revision ${shown(ref)} in this repository`, {
    ...didYouMean(
      ref,
      known.split('\n').filter((name) => name !== ''),
    ),
    todo: `Give a branch, a tag or a commit that is here; one of the remote comes with: git fetch origin ${remoteForm(ref)}`,
  });
}

/** Where HEAD and the revision went different ways: what has happened on the other side since is no change of ours. */
async function forkPoint(git: Git, ref: string, commit: string): Promise<string> {
  const { exitCode, stdout, stderr } = await git(['merge-base', commit, 'HEAD']);
  if (exitCode === 0) return stdout.trim();
  if (exitCode !== 1) throw refused(['merge-base', ref, 'HEAD'], stderr);
  if (await isShallow(git))
    throw badRequest(
      `Where this branch left ${shown(ref)} is not in this clone, which has only the newest commits`,
      {
        todo: fetchMore(ref),
      },
    );
  throw badRequest(`${shown(ref)} and what is checked out have no commit in common`, {
    todo: 'Give the branch or the commit that this one started from',
  });
}

/** `origin/main` as git fetch wants it, so that the name is there afterwards. */
function remoteForm(ref: string): string {
  const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(ref)?.[1];
  return branch === undefined ? shown(ref) : shown(`${branch}:refs/remotes/origin/${branch}`);
}

function fetchMore(ref: string): string {
  return `Fetch the history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow origin ${remoteForm(ref)}`;
}

async function isShallow(git: Git): Promise<boolean> {
  return (await ask(git, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

/** What stands in a message may be copied into a shell. */
function shown(ref: string): string {
  return /^[\w./@^~{}-]+$/.test(ref) ? ref : JSON.stringify(ref);
}

async function ask(git: Git, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await git(args);
  if (exitCode !== 0) throw refused(args, stderr);
  return stdout;
}

function refused(args: readonly string[], stderr: string): Error {
  return badRequest(`git ${args[0] ?? ''} failed, so nobody knows what has changed`, {
    log: lastLines(stderr),
  });
}

function lastLines(stderr: string): readonly string[] {
  return stderr.trim().split('\n').slice(-5);
}
