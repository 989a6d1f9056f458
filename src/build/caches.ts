import type { NodeCaches } from '../cache/policy/layer-caches.ts';
import type { BakeTarget } from '../plan/bake.ts';
import type { Step } from './built.ts';

/** What bake is told of the caches of one node. */
export function bakeCaches(caches: NodeCaches | undefined): Pick<BakeTarget, 'cache-from' | 'cache-to'> {
  const { read, write }: NodeCaches = caches ?? { read: [], write: [] };
  return {
    ...(read.length > 0 ? { 'cache-from': [...read] } : {}),
    ...(write.length > 0 ? { 'cache-to': [...write] } : {}),
  };
}

/**
 * Whether a build succeeds whatever becomes of this cache.
 * @param entry of `cache-to`, as Bake has it: text, or a record
 */
export function forgivesWriting(entry: unknown): boolean {
  const text = typeof entry === 'string' ? entry : JSON.stringify(entry);
  return /\b(ignore-error"?[=:]"?true|type"?[=:]"?inline)\b/.test(text);
}

/**
 * What a step of the engine does with a layer cache; undefined for all others.
 * Source: moby/buildkit, solver/llbsolver/bridge.go, cache/remotecache (Name).
 * @param name BuildKit's name of the step, without the target's: `importing cache manifest from gha:123`
 */
export function cacheStep(name: string): 'read' | 'write' | undefined {
  if (name.startsWith('importing cache manifest from ')) return 'read';
  return /^exporting (to GitHub Actions Cache|cache to |content cache|inline cache|cache$)/.test(name)
    ? 'write'
    : undefined;
}

/**
 * The errors of the steps that have failed by themselves. Others are only cancelled because of them; and what a cache's
 * own step could not do is no reason for anything: BuildKit goes on without an import, and exports may fail.
 */
export function ownErrors(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ cache, error }) =>
    error === undefined || /context cancell?ed/i.test(error) || cache !== undefined ? [] : [error],
  );
}
