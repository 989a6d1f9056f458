import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A configuration is some hundred bytes; one of megabytes is none that somebody has written. */
const largest = 1_000_000;

/**
 * Where the checkout around a folder comes from: the paths of its remotes, `acme/app` for
 * `git@github.com:acme/app.git`, `origin` first. Only files are read: git itself is not started, nothing is fetched, and
 * no included file is looked at. Names and passwords in an address are left out.
 * @param folder absolute
 * @returns nothing where there is no checkout, or its configuration cannot be read
 */
export async function remotesOf(folder: string): Promise<readonly string[]> {
  const config = await findConfig(folder);
  return config === undefined ? [] : remotePaths(config);
}

/** The text of the nearest `.git/config` from the folder upwards. */
async function findConfig(folder: string): Promise<string | undefined> {
  const git = join(folder, '.git');
  const info = await stat(git).catch(() => undefined);
  if (info?.isDirectory()) return readSmall(join(git, 'config'));
  if (info?.isFile()) return configOfLink(git);
  const above = dirname(folder);
  return above === folder ? undefined : findConfig(above);
}

/** A worktree or a submodule: `.git` is a file that says where its own folder is (gitrepository-layout). */
async function configOfLink(file: string): Promise<string | undefined> {
  const target = /^gitdir: (.+)$/m.exec((await readSmall(file)) ?? '')?.[1];
  if (target === undefined) return undefined;
  const own = resolve(dirname(file), target.trim());
  const common = (await readSmall(join(own, 'commondir')))?.trim() ?? '.';
  return readSmall(join(resolve(own, common), 'config'));
}

async function readSmall(path: string): Promise<string | undefined> {
  try {
    const info = await stat(path);
    return info.isFile() && info.size <= largest ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The paths of all remotes in the text of a configuration, `origin` first.
 * Source: git-config, "Syntax"; git-fetch, "Git URLs".
 */
export function remotePaths(config: string): readonly string[] {
  const found: { readonly name: string; readonly path: string }[] = [];
  let remote: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) remote = /^\s*\[\s*remote\s+"([^"]*)"\s*\]/i.exec(line)?.[1];
    const url = /^\s*url\s*=\s*(.*)$/i.exec(line)?.[1];
    const path = remote === undefined || url === undefined ? undefined : pathOf(unquoted(url));
    if (remote !== undefined && path !== undefined) found.push({ name: remote, path });
  }
  const isOrigin = ({ name }: { readonly name: string }): boolean => name === 'origin';
  const sorted = [...found.filter(isOrigin), ...found.filter((one) => !isOrigin(one))];
  return [...new Set(sorted.map(({ path }) => path))];
}

function unquoted(value: string): string {
  return /^"([^"]*)"/.exec(value)?.[1] ?? value.replace(/\s[#;].*$/, '').trim();
}

/** `undefined` for what has no name that means anything. */
function pathOf(url: string): string | undefined {
  const local = url.replace(/^file:\/\//, '');
  const far =
    local === url
      ? (/^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ??
        /^(?:[^/@]+@)?[^/:]{2,}:(.+)$/.exec(url)?.[1])
      : undefined;
  const clean = (far ?? local)
    .replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '');
  // Of a folder of this machine only the last part is a name; what it lies in may be anything.
  const path = far === undefined ? (clean.split(/[\\/]/).at(-1) ?? '') : clean;
  return ['', '.', '..'].includes(path) ? undefined : path;
}
