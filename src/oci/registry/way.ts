import type { Reference, Repository } from '../reference.ts';
import type { Call, Session } from './session.ts';

/** What every operation needs: the session, and the signal that ends it. */
export interface Way {
  readonly session: Session;
  readonly signal: AbortSignal;
}

/** A call of a repository's API: `manifests/1.0` of acme/app is `/v2/acme/app/manifests/1.0`. */
export function apiCall({ session }: Way, call: Omit<Call, 'url'>, path: string): Call {
  const { registry, repository } = call.repository;
  return { ...call, url: new URL(`v2/${repository}/${path}`, session.origin(registry)) };
}

/** What a token must allow: `repository:acme/app:pull`. */
export function may({ repository }: Pick<Repository, 'repository'>, actions: string): string {
  return `repository:${repository}:${actions}`;
}

/** Where a manifest is read, below its repository: a digest says more than the tag beside it. */
export function readPath({ tag, digest }: Reference): string {
  return `manifests/${digest ?? tag ?? 'latest'}`;
}

/** Where a manifest is written. */
export function writePath({ tag, digest }: Reference): string {
  return `manifests/${tag ?? digest ?? 'latest'}`;
}

/** The repository alone, also of a reference with more: a tag in it must not become what is read or written. */
export function bare({ registry, repository }: Repository): Repository {
  return { registry, repository };
}
