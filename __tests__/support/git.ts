import { execFileSync } from 'node:child_process';

/** What git may know of this machine: nothing, so that tests are the same everywhere. */
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** Runs the real git in a folder. @returns what it printed, without the last line break */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).replace(/\n$/, '');
}

/** Makes a folder a repository with the branch `main`, in which everything there is is committed. */
export function makeRepository(cwd: string): void {
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commitAll(cwd, 'first');
}

/** Commits whatever there is. */
export function commitAll(cwd: string, message = 'next'): void {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', message);
}
