import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder, makeTree } from './tree.ts';

const execute = promisify(execFile);

export interface Checkout {
  /** The working folder. */
  readonly dir: string;
  /** Runs git in it. @returns what it prints, without the last line end */
  git(...args: string[]): Promise<string>;
  /** A new commit on the present branch. @returns its hash */
  commit(message: string): Promise<string>;
}

/** A real repository with these files on `main`, pushed to a real remote `origin`. */
export async function makeCheckout(files: Readonly<Record<string, string>>): Promise<Checkout> {
  const [dir, remote, home] = [await makeTree(files), await makeFolder(), await makeFolder()];
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const git = async (...args: string[]): Promise<string> =>
    (await execute('git', args, { cwd: dir, env })).stdout.trimEnd();
  const commit = async (message: string): Promise<string> => {
    await writeFile(join(dir, 'changed.txt'), `${message}\n`);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  await execute('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote], { env });
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', remote);
  await commit('first');
  await git('push', '--quiet', 'origin', 'main');
  return { dir, git, commit };
}
