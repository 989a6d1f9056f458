import { surroundingsFailed } from '../../problem.ts';
import { digestOf } from '../digest.ts';
import { manifestTypes } from '../media-types.ts';
import type { Reference, Repository } from '../reference.ts';
import { repositoryName } from '../reference.ts';
import type { Body } from './http.ts';
import { defaultRetryPolicy, type RetryPolicy } from './retry.ts';
import { createSession, safeLocation, type Call, type Session, type SessionOptions } from './session.ts';

/** A manifest or index as a registry has it. */
export interface StoredManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A blob to be sent. */
export interface BlobSource extends Body {
  readonly digest: string;
}

/**
 * What we ask of registries. Every operation tries again by itself what may be mended by that, and throws a Problem
 * (surroundings) that says what is wrong and what to do, or `interrupted` when its signal is aborted.
 */
export interface RegistryClient {
  /** The manifest that a tag or digest names; undefined when there is none. Its digest is that of its bytes. */
  readonly getManifest: (reference: Reference) => Promise<StoredManifest | undefined>;
  /** Whether a repository has a blob. */
  readonly hasBlob: (repository: Repository, digest: string) => Promise<boolean>;
  /**
   * Brings a blob into a repository: from another one of the same registry when that is possible, else by sending.
   * @param mountFrom a repository of the same registry that has it
   */
  readonly putBlob: (
    repository: Repository,
    blob: BlobSource,
    mountFrom?: string,
  ) => Promise<'sent' | 'mounted'>;
  /** Stores a manifest under the reference's tag, or under its digest when it has no tag. */
  readonly putManifest: (
    reference: Reference,
    manifest: Pick<StoredManifest, 'mediaType' | 'bytes'>,
  ) => Promise<void>;
  /** Takes one tag away and nothing else; many registries cannot. */
  readonly deleteTag: (reference: Repository & { readonly tag: string }) => Promise<'deleted' | 'impossible'>;
  /** The same client under another signal. */
  readonly with: (signal: AbortSignal) => RegistryClient;
  /** Closes idle connections. */
  readonly close: () => Promise<void>;
}

export interface RegistryClientOptions extends Omit<SessionOptions, 'retry'> {
  readonly signal: AbortSignal;
  readonly retry?: Partial<RetryPolicy>;
}

/** A client for all registries of a run. Nothing is loaded, opened or asked before the first operation. */
export function createRegistryClient({ signal, retry, ...options }: RegistryClientOptions): RegistryClient {
  return boundTo(createSession({ ...options, retry: { ...defaultRetryPolicy, ...retry } }), signal);
}

function boundTo(session: Session, signal: AbortSignal): RegistryClient {
  const api = (call: Omit<Call, 'url'>, path: string): Call => {
    const { registry, repository } = call.repository;
    return { ...call, url: new URL(`v2/${repository}/${path}`, session.origin(registry)) };
  };

  const hasBlob: RegistryClient['hasBlob'] = (repository, digest) =>
    session.retried(async () => {
      const call = api(
        { method: 'HEAD', repository, scopes: [may(repository, 'pull,push')] },
        `blobs/${digest}`,
      );
      const answer = await session.call(call, signal);
      if (answer.status === 200) return true;
      if (answer.status === 404) return false;
      throw session.refusal(call, answer);
    }, signal);

  return {
    hasBlob,
    getManifest: (reference) =>
      session.retried(async () => {
        const scopes = [may(reference, 'pull')];
        const headers = { accept: manifestTypes.join(', ') };
        const call = api({ method: 'GET', repository: reference, scopes, headers }, manifestPath(reference));
        const { status, headers: header, body } = await session.call(call, signal);
        if (status === 404) return undefined;
        if (status !== 200) throw session.refusal(call, { status, headers: header, body });
        const digest = digestOf(body);
        if (reference.digest !== undefined && reference.digest !== digest)
          throw surroundingsFailed(`${reference.registry} gave ${digest} when asked for ${reference.digest}`);
        const mediaType = (header('content-type')[0] ?? '').replace(/;.*$/, '').trim();
        return { digest, mediaType, bytes: body };
      }, signal),

    putBlob: (repository, blob, mountFrom) => {
      let tries = 0;
      return session.retried(async () => {
        tries += 1;
        // An upload whose answer was lost may have arrived all the same.
        if (tries > 1 && (await hasBlob(repository, blob.digest))) return 'sent';
        const from = mountFrom === undefined ? undefined : { mountFrom, digest: blob.digest };
        const location = await startUpload(session, repository, api, signal, from);
        if (location === 'mounted') return 'mounted';
        await finishUpload(session, repository, location, blob, signal);
        return 'sent';
      }, signal);
    },

    putManifest: (reference, { mediaType, bytes }) =>
      session.retried(async () => {
        const scopes = [may(reference, 'pull,push')];
        const headers = { 'content-type': mediaType };
        const call = api(
          { method: 'PUT', repository: reference, scopes, headers, body: bytes },
          manifestPath(reference),
        );
        const answer = await session.call(call, signal);
        if (answer.status !== 201 && answer.status !== 200) throw session.refusal(call, answer);
        const [stored] = answer.headers('docker-content-digest');
        const digest = digestOf(bytes);
        if (stored !== undefined && stored !== digest)
          throw surroundingsFailed(
            `${repositoryName(reference)} stored ${stored.slice(0, 100)} instead of ${digest}`,
          );
      }, signal),

    deleteTag: (reference) =>
      session.retried(async () => {
        const scopes = [may(reference, 'delete')];
        const call = api({ method: 'DELETE', repository: reference, scopes }, `manifests/${reference.tag}`);
        const { status } = await session.call(call, signal);
        // 404: it is gone, which is what was wanted. 400, 405 and the like: this registry does not do it.
        return status < 300 || status === 404 ? 'deleted' : 'impossible';
      }, signal),

    with: (other) => boundTo(session, other),
    close: session.close,
  };
}

type Api = (call: Omit<Call, 'url'>, path: string) => Call;

/** POST: `mounted`, or where the blob has to be sent. */
async function startUpload(
  session: Session,
  repository: Repository,
  api: Api,
  signal: AbortSignal,
  from: { readonly mountFrom: string; readonly digest: string } | undefined,
): Promise<'mounted' | URL> {
  const query = from
    ? `?${new URLSearchParams({ mount: from.digest, from: from.mountFrom }).toString()}`
    : '';
  const call = api(
    {
      method: 'POST',
      repository,
      scopes: [
        may(repository, 'pull,push'),
        ...(from ? [may({ ...repository, repository: from.mountFrom }, 'pull')] : []),
      ],
      headers: { 'content-length': '0' },
    },
    `blobs/uploads/${query}`,
  );
  const answer = await session.call(call, signal);
  if (from && answer.status === 201) return 'mounted';
  if (answer.status === 202) return safeLocation(call, answer.headers('location')[0] ?? '');
  // Not every registry lets every login look into the other repository: then the blob is sent.
  if (from && answer.status >= 400) return startUpload(session, repository, api, signal, undefined);
  throw session.refusal(call, answer);
}

/** PUT of the whole blob to where the registry wants it; what stands in that address stays. */
async function finishUpload(
  session: Session,
  repository: Repository,
  location: URL,
  blob: BlobSource,
  signal: AbortSignal,
): Promise<void> {
  const url = new URL(location);
  // Appended as text: an address with a signature in it must not be written anew.
  url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(blob.digest)}`;
  const call: Call = {
    method: 'PUT',
    url,
    repository,
    scopes: [may(repository, 'pull,push')],
    headers: { 'content-type': 'application/octet-stream' },
    body: blob,
  };
  const answer = await session.call(call, signal);
  if (answer.status !== 201 && answer.status !== 204) throw session.refusal(call, answer);
}

function manifestPath({ tag, digest }: Reference): string {
  return `manifests/${tag ?? digest ?? 'latest'}`;
}

function may({ repository }: Repository, actions: string): string {
  return `repository:${repository}:${actions}`;
}
