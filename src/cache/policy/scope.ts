/** What stands behind a scope of the runner's cache. Source: docs.github.com, "Restrictions for accessing a cache". */
export type ScopeKind = 'branch' | 'pull-request' | 'tag' | 'merge-queue' | 'unknown';

/** @param scope of the token's claim: `refs/heads/main`; a server that is not GitHub may say anything */
export function kindOfScope(scope: string): ScopeKind {
  if (scope.startsWith('refs/heads/gh-readonly-queue/')) return 'merge-queue';
  if (scope.startsWith('refs/heads/')) return 'branch';
  if (scope.startsWith('refs/pull/')) return 'pull-request';
  return scope.startsWith('refs/tags/') ? 'tag' : 'unknown';
}

/** For a line of the log: what is no name of a ref is not repeated. */
export function shownScope(scope: string | undefined): string {
  return scope !== undefined && /^refs\/[\w./-]{1,200}$/.test(scope) ? scope : 'a scope of its own';
}
