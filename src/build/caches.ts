import { join } from 'node:path';
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
  return steps.flatMap(({ name, error }) =>
    error === undefined || /context cancell?ed/i.test(error) || cacheStep(name) !== undefined ? [] : [error],
  );
}

/** The `cache-from` and `cache-to` inputs, as build-push-action writes them: `type=gha,mode=max`, `acme/app:cache`. */
export interface CacheInputs {
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
}

/**
 * The caches of one node. Where a run has several, each gets a place of its own, or they would overwrite each other
 * (docker/bake-action#154): a scope of gha, a tag of a registry, a folder. A failed export never fails a build.
 * @param nodes how many there are in the run
 */
export function cachesOf(
  name: string,
  { cacheFrom, cacheTo }: CacheInputs,
  nodes: number,
): Pick<BakeTarget, 'cache-from' | 'cache-to'> {
  const own = (entry: string): string => placeOf(entry, name, nodes > 1);
  return {
    ...(cacheFrom.length > 0 ? { 'cache-from': cacheFrom.map(own) } : {}),
    ...(cacheTo.length > 0 ? { 'cache-to': cacheTo.map(own).map(forgiving) } : {}),
  };
}

/** The folders that `cache-to` writes: bake asks for leave to write there. */
export function cacheFolders({ cacheTo }: CacheInputs): readonly string[] {
  return cacheTo.flatMap((entry) => (typeOf(entry) === 'local' ? (valueOf(entry, 'dest') ?? []) : []));
}

/** The same for what `cache-from` reads. */
export function readCacheFolders({ cacheFrom }: CacheInputs): readonly string[] {
  return cacheFrom.flatMap((entry) => (typeOf(entry) === 'local' ? (valueOf(entry, 'src') ?? []) : []));
}

function placeOf(entry: string, name: string, isShared: boolean): string {
  switch (typeOf(entry)) {
    case 'gha': {
      const scope = valueOf(entry, 'scope');
      if (scope === undefined) return `${entry},scope=${name}`;
      return isShared ? changed(entry, 'scope', `${scope}-${name}`) : entry;
    }
    case 'registry':
      return isShared ? changed(entry, 'ref', tagged(valueOf(entry, 'ref') ?? '', name)) : entry;
    case 'local': {
      const key = valueOf(entry, 'dest') === undefined ? 'src' : 'dest';
      return isShared ? changed(entry, key, join(valueOf(entry, key) ?? '', name)) : entry;
    }
    case undefined:
      // A reference alone.
      return isShared ? tagged(entry, name) : entry;
    default:
      return entry;
  }
}

function forgiving(entry: string): string {
  const isKnown = typeOf(entry) !== undefined && typeOf(entry) !== 'inline';
  return isKnown && valueOf(entry, 'ignore-error') === undefined ? `${entry},ignore-error=true` : entry;
}

function tagged(reference: string, name: string): string {
  return /:[^/]+$/.test(reference) ? `${reference}-${name}` : `${reference}:${name}`;
}

function typeOf(entry: string): string | undefined {
  return valueOf(entry, 'type');
}

function valueOf(entry: string, key: string): string | undefined {
  const part = entry.split(',').find((one) => one.trim().startsWith(`${key}=`));
  return part?.trim().slice(key.length + 1);
}

function changed(entry: string, key: string, value: string): string {
  return entry
    .split(',')
    .map((part) => (part.trim().startsWith(`${key}=`) ? `${key}=${value}` : part))
    .join(',');
}
