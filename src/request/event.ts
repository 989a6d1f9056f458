import type { RunRef } from '../plan/tags.ts';

/**
 * Where a run stands in the repository's history, from the variables that every workflow run has.
 * Source: docs.github.com, "Variables reference".
 */
export function readRunRef(env: Readonly<Record<string, string | undefined>>): RunRef {
  if (env['GITHUB_ACTIONS'] !== 'true') return { kind: 'local' };
  const ref = env['GITHUB_REF'] ?? '';
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  if (pull !== undefined) return { kind: 'pull-request', number: pull };
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  if (tag !== undefined) return { kind: 'tag', name: tag };
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return branch === undefined ? { kind: 'local' } : { kind: 'branch', name: branch };
}
