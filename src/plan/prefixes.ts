import { basename } from 'node:path';
import type { Request } from '../request/request.ts';
import { remotesOf } from '../tools/git-remotes.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What siblings may be called with before a `-`, whatever the checkout's folder is called: the folder, the repository and
 * its owner (of the Git remotes, and GITHUB_REPOSITORY), and where the images go.
 * @returns in lower case, each once
 */
export async function readPrefixes({ cwd, inputs }: Request, env: Env): Promise<readonly string[]> {
  const remotes = [...(await remotesOf(cwd)), env['GITHUB_REPOSITORY'] ?? ''];
  const all = [
    basename(cwd),
    ...(inputs.registry?.split('/').slice(-1) ?? []),
    // OWNER/NAME of each; groups of groups (GitLab) have more parts, and the last two are what people write.
    ...remotes.flatMap((remote) => remote.split('/').slice(-2)),
  ];
  return [...new Set(all.map((prefix) => prefix.toLowerCase()))].filter((prefix) => prefix !== '');
}

/**
 * The siblings that references mean by a prefix which nobody told us: PREFIX is one when at least two different
 * siblings are called `PREFIX-NAME`.
 * @param lasts the last parts of references: `acme-base`
 * @param names of the siblings
 * @returns last part → the sibling; of several that fit, the one with the longest name (`acme-py-base` means `py-base`
 *   where there is one, and not `base` with the prefix `acme-py`)
 */
export function namesByCommonPrefix(
  lasts: readonly string[],
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const splits = [...new Set(lasts)].flatMap((last) => splitsOf(last, known));
  const byPrefix = new Map<string, Set<string>>();
  for (const { prefix, name } of splits) byPrefix.set(prefix, (byPrefix.get(prefix) ?? new Set()).add(name));
  const found = new Map<string, readonly string[]>();
  // The first split of a reference has the shortest prefix, so the longest name.
  for (const { last, prefix, name } of splits)
    if ((byPrefix.get(prefix)?.size ?? 0) > 1 && !found.has(last)) found.set(last, [name]);
  return found;
}

interface Split {
  readonly last: string;
  readonly prefix: string;
  readonly name: string;
}

/** Every way to read `last` as PREFIX-NAME with a known name, the shortest prefix first. */
function splitsOf(last: string, known: ReadonlyMap<string, string>): readonly Split[] {
  return [...last.matchAll(/-/g)].flatMap(({ index }) => {
    const name = known.get(last.slice(index + 1));
    return name === undefined || index === 0 ? [] : [{ last, prefix: last.slice(0, index), name }];
  });
}
