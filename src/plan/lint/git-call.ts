/** A call of git in a command. */
export interface GitCall {
  /** `describe` of `sudo git -C /src describe --tags`. */
  readonly verb: string | undefined;
  /** Where it is told to stand: `/src` of `-C /src` or `--git-dir=/src/.git`. */
  readonly folder: string | undefined;
  /** What comes after the verb. */
  readonly rest: readonly string[];
}

const withValue = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace']);

/** Options of `clone` and `init` whose value is the next word. */
const withNextWord = new Set([
  ...['-b', '--branch', '--initial-branch', '-o', '--origin', '-u', '--upload-pack', '-c', '--config'],
  ...['-j', '--jobs', '--depth', '--shallow-since', '--shallow-exclude', '--filter', '--reference'],
  ...['--reference-if-able', '--template', '--separate-git-dir', '--server-option', '--object-format'],
]);

/** @returns undefined where git is not called: it is installed, or there is none */
export function gitCall(words: readonly string[]): GitCall | undefined {
  const git = words.findIndex((word) => word === 'git' || word.endsWith('/git'));
  if (git === -1 || words.slice(0, git).some((word) => /^(?:install|add)$/.test(word))) return undefined;
  let folder: string | undefined;
  for (let at = git + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return { verb: word, folder, rest: words.slice(at + 1) };
    const [, name = word, glued] = /^(--[\w-]+)=(.*)$/.exec(word) ?? [];
    if (!withValue.has(name)) continue;
    if (glued === undefined) at += 1;
    const value = glued ?? words[at] ?? '';
    if (name === '-C') folder = value;
    if (name === '--git-dir') folder ??= value.replace(/(^|\/)\.git\/?$/, '$1') || '.';
  }
  return { verb: undefined, folder, rest: [] };
}

/**
 * Where a call puts a repository that is not the one it stands in: `x` of `git clone https://example.org/x.git`.
 * @returns undefined where it brings none; a folder that is undefined where a variable knows its name
 */
export function broughtBy({ verb, rest }: GitCall): { readonly folder: string | undefined } | undefined {
  if (verb !== 'clone' && verb !== 'init') return undefined;
  const operands = rest.filter((word, at) => !word.startsWith('-') && !withNextWord.has(rest[at - 1] ?? ''));
  if (verb === 'init') return { folder: operands[0] ?? '.' };
  const [address = '', given] = operands;
  if (given !== undefined) return { folder: given };
  // `$URL`: the folder's name is in it.
  if (/^%\w+$/.test(address)) return { folder: undefined };
  const isBare = rest.includes('--bare') || rest.includes('--mirror');
  const name = address.split(/[/:]/).findLast((part) => part !== '' && part !== '.git');
  const folder = name?.replace(/\.git$/, '');
  return { folder: folder !== undefined && isBare ? `${folder}.git` : folder };
}
