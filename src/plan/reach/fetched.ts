/**
 * What BuildKit makes of an address in ADD or as a context.
 * `git` and `http` say whether the same address always gives the same bytes.
 */
export type Address =
  { readonly kind: 'local' } | { readonly kind: 'git' | 'http'; readonly isFixed: boolean };

const fullCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const scheme = /^([a-zA-Z0-9]+):\/\//;
/** `git@github.com:acme/app.git#REF` */
const scp = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^?#]*(?:\?([^#]*))?(?:#(.*))?$/;

/**
 * Tells what an address is: Git for `.git` over HTTP and for all of `git://` and `ssh://`, else a plain download.
 * Git is fixed by a full commit, a download by its checksum.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dfgitutil/git_ref.go, util/gitutil/git_url.go.
 * @param checksum `--checksum` of ADD
 * @param isContext `github.com/acme/app` is Git for a context, and a path for ADD
 */
export function addressOf(text: string, checksum?: string, isContext = false): Address {
  const short = isContext && text.startsWith('github.com/') ? `https://${text}` : text;
  const found = scheme.exec(short)?.[1]?.toLowerCase();
  if (found === undefined) {
    const [whole, query = '', fragment = ''] = scp.exec(short) ?? [];
    return whole === undefined ? { kind: 'local' } : git(query, fragment, checksum);
  }
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(short) ?? [];
  if (found === 'git' || found === 'ssh') return git(query, fragment, checksum);
  if (found !== 'http' && found !== 'https') return { kind: 'local' };
  if (path.endsWith('.git') || short !== text) return git(query, fragment, checksum);
  // BuildKit takes an address for one only in lower case.
  if (!isContext && !/^https?:/.test(text)) return { kind: 'local' };
  return { kind: 'http', isFixed: checksum !== undefined && /^sha\d+:[0-9a-f]{64,}$/.test(checksum) };
}

function git(query: string, fragment: string, checksum: string | undefined): Address {
  const asked = new URLSearchParams(query);
  const commits = [
    checksum,
    asked.get('checksum'),
    asked.get('commit'),
    asked.get('ref'),
    fragment.split(':')[0],
  ];
  return { kind: 'git', isFixed: commits.some((commit) => fullCommit.test(commit ?? '')) };
}

/** An address without the user and password that may stand in it. */
export function withoutLogin(address: string): string {
  return address.replace(/^([a-zA-Z0-9+.-]+:\/\/)[^/?#]*@/, '$1');
}
