import { Readable } from 'node:stream';
import { Type } from '@sinclair/typebox';
import { badRequest, surroundingsFailed, type Problem } from '../problem.ts';
import { capture } from '../tools/capture.ts';
import { cleanEnv, type Env } from '../tools/env.ts';
import { stream } from '../tools/exec.ts';
import { which } from '../tools/which.ts';
import type { PullFacts } from './facts.ts';
import type { GitHub } from './github.ts';

/** What a Git repository has. */
export interface RemoteRefs {
  /** Names, without `refs/heads/`. */
  readonly branches: readonly string[];
  readonly gitTags: readonly string[];
  /** Absent where it does not say. */
  readonly defaultBranch?: string;
  /** Absent where the server has no refs for pull requests. */
  readonly pulls?: PullFacts;
  /** Full hashes of all branches and tags. */
  readonly heads: readonly string[];
}

export interface GitOptions {
  /** A folder in the checkout, absolute. */
  readonly cwd: string;
  readonly env: Env;
  readonly signal: AbortSignal;
}

/**
 * Asks the remote `origin` of this checkout which branches, tags and pull requests it has.
 * @throws Problem when nobody knows what is gone: request where there is no git, no checkout or no origin, surroundings
 *   where origin does not answer
 */
export async function readRemoteRefs(options: GitOptions): Promise<RemoteRefs> {
  const [program] = await which('git', options.env);
  if (program === undefined) throw unknown('git is not there');
  const result = await capture(program, ['ls-remote', '--symref', 'origin'], {
    cwd: options.cwd,
    env: gitEnv(options.env),
    signal: options.signal,
  });
  if (result.exitCode !== 0) throw unanswered(result.stderr);
  const refs = parseRefs(result.stdout);
  // An empty answer would make everything look gone.
  if (refs.branches.length === 0) throw unknown('origin has no branches');
  return refs;
}

/** What `git ls-remote --symref` prints: `HASH<tab>REF`, and `ref: REF<tab>HEAD`. */
export function parseRefs(text: string): RemoteRefs {
  const branches: string[] = [];
  const gitTags: string[] = [];
  const heads: string[] = [];
  const pulls = { head: new Set<string>(), merge: new Set<string>() };
  let defaultBranch: string | undefined;
  for (const line of text.split('\n')) {
    const [hash = '', ref = ''] = line.split('\t');
    if (ref === 'HEAD') defaultBranch ??= /^ref: refs\/heads\/(.+)$/.exec(hash)?.[1];
    const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    // `v1^{}` is what the tag v1 names.
    if (kind !== undefined && !name.endsWith('^{}') && /^[0-9a-f]{40,64}$/.test(hash)) {
      (kind === 'heads' ? branches : gitTags).push(name);
      heads.push(hash);
    }
    const [, number, end] = /^refs\/pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
    if (number !== undefined) pulls[end === 'merge' ? 'merge' : 'head'].add(number);
  }
  return {
    branches,
    gitTags,
    heads,
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    // GitHub keeps the head of every pull request, and the merge of an open one only where there is no conflict.
    ...(pulls.head.size + pulls.merge.size === 0
      ? {}
      : {
          pulls: {
            open: pulls.merge,
            unknown: new Set([...pulls.head].filter((one) => !pulls.merge.has(one))),
          },
        }),
  };
}

/**
 * The open pull requests, as GitHub's API knows them.
 * @param repository `acme/images`
 */
export async function readOpenPulls(github: GitHub, repository: string): Promise<PullFacts> {
  const path = `repos/${repository.split('/').map(encodeURIComponent).join('/')}/pulls?state=open&per_page=100`;
  const found = await github.list(path, Type.Object({ number: Type.Integer() }));
  if (found === undefined)
    throw surroundingsFailed(`GitHub does not show the pull requests of ${repository}`, {
      todo: 'Give the job `permissions: pull-requests: read`',
    });
  return { open: new Set(found.map(({ number }) => String(number))), unknown: new Set() };
}

/**
 * Of all commits that branches and tags have, those that begin with one of these.
 * @param starts at least seven digits each
 * @param heads where to begin
 * @returns full hashes; undefined when this checkout does not have all of them (a shallow one, or an old one)
 */
export async function findCommits(
  starts: readonly string[],
  heads: readonly string[],
  { cwd, env, signal }: GitOptions,
): Promise<readonly string[] | undefined> {
  const [git] = await which('git', env);
  if (git === undefined) return undefined;
  const options = { cwd, env: gitEnv(env), signal };
  const shallow = await capture(git, ['rev-parse', '--is-shallow-repository'], options);
  if (shallow.exitCode !== 0 || shallow.stdout.trim() !== 'false') return undefined;
  const wanted = new Set(starts.map((start) => start.slice(0, 7)));
  const found: string[] = [];
  const exitCode = await stream(git, ['rev-list', '--stdin'], {
    ...options,
    input: Readable.from([`${heads.join('\n')}\n`]),
    onStdout: (commit) => {
      if (wanted.has(commit.slice(0, 7))) found.push(commit);
    },
  });
  // It ends with an error where one of the heads is not here.
  return exitCode === 0 ? found : undefined;
}

/** What logs in to a remote besides the checkout's own settings; git never asks, there is nobody to answer. */
function gitEnv(env: Env): Record<string, string> {
  return cleanEnv(env, {
    SSH_AUTH_SOCK: env['SSH_AUTH_SOCK'],
    GIT_SSH_COMMAND: env['GIT_SSH_COMMAND'],
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  });
}

/**
 * Why `git ls-remote` has failed: its exit code is 128 for all that goes wrong.
 * @param said on standard error, in English
 */
export function unanswered(said: string): Problem {
  const log = said.split('\n').slice(-5);
  if (/not a git repository|does not appear to be a git repository|detected dubious ownership/.test(said))
    return unknown('origin cannot be asked', log);
  return surroundingsFailed(`${notKnown}: origin does not answer`, {
    log,
    todo: 'Is there a network, and may this machine read origin?',
  });
}

const notKnown = 'It is not known which branches there are';

function unknown(why: string, log: readonly string[] = []): Problem {
  return badRequest(`${notKnown}: ${why}`, {
    log,
    todo: 'Run it in a checkout whose remote origin can be asked',
  });
}
