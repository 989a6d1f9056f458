import type { Reference, Repository } from '../reference.ts';
import { getBlob, hasBlob, putBlob, saveBlob, type BlobSource } from './blobs.ts';
import {
  deleteManifest,
  deleteTag,
  getManifest,
  putManifest,
  resolveTag,
  type StoredManifest,
} from './manifests.ts';
import { mayPush } from './may-push.ts';
import { putReferrer, referrers, type NewReferrer, type Referrer, type Subject } from './referrers.ts';
import { defaultRetryPolicy, type RetryPolicy } from './retry.ts';
import { createSession, type Session, type SessionOptions } from './session.ts';
import { listTags } from './tag-list.ts';

export type { BlobSource } from './blobs.ts';
export type { StoredManifest } from './manifests.ts';
export type { NewReferrer, Referrer, Subject } from './referrers.ts';

/**
 * What we ask of registries. Every operation tries again by itself what may be mended by that, and throws a Problem
 * (surroundings) that says what is wrong and what to do, or `interrupted` when its signal is aborted.
 */
export interface RegistryClient {
  /** The manifest that a tag or digest names; undefined when there is none. Its digest is that of its bytes. */
  readonly getManifest: (reference: Reference) => Promise<StoredManifest | undefined>;
  /**
   * The digest of what a tag names, as the registry says it; undefined when there is none. Where it can it asks by
   * HEAD, which Docker Hub does not count as a pull.
   */
  readonly resolveTag: (reference: Reference) => Promise<string | undefined>;
  /** Whether a repository has a blob; for who may push there. */
  readonly hasBlob: (repository: Repository, digest: string) => Promise<boolean>;
  /**
   * A small blob, proven by its digest.
   * @throws Problem (surroundings) also when it is not there or larger than `maxBytes`
   */
  readonly getBlob: (repository: Repository, digest: string, maxBytes: number) => Promise<Buffer>;
  /**
   * Brings a blob of any size (bytes) into a file, proven by size and digest; the file appears when it is whole.
   * @param file absolute; its folder is there
   */
  readonly saveBlob: (
    repository: Repository,
    blob: { readonly digest: string; readonly size: number },
    file: string,
  ) => Promise<void>;
  /**
   * Brings a blob into a repository: from another one of the same registry when that is possible, else by sending.
   * @param mountFrom a repository of the same registry that has it
   */
  readonly putBlob: (
    repository: Repository,
    blob: BlobSource,
    mountFrom?: string,
  ) => Promise<'sent' | 'mounted'>;
  /**
   * Stores a manifest under the reference's tag, or under its digest when it has no tag.
   * @returns `confirmed` when the registry has answered with the digest of these bytes, `taken` when it has only said
   * that it took them
   */
  readonly putManifest: (
    reference: Reference,
    manifest: Pick<StoredManifest, 'mediaType' | 'bytes'>,
  ) => Promise<'confirmed' | 'taken'>;
  /** Whether the login may push to a repository; false also where a registry wants it to be made before. */
  readonly mayPush: (repository: Repository) => Promise<boolean>;
  /** All tags of a repository; none where there is no such repository. */
  readonly listTags: (repository: Repository) => Promise<readonly string[]>;
  /** What of one kind points to an image: by the API of OCI 1.1, or the tag `sha256-HEX` where there is none. */
  readonly referrers: (
    repository: Repository,
    digest: string,
    artifactType: string,
  ) => Promise<readonly Referrer[]>;
  /**
   * Stores one blob that points to an image, with a manifest of its own that no tag names.
   * @returns the digest of that manifest
   */
  readonly putReferrer: (repository: Repository, subject: Subject, referrer: NewReferrer) => Promise<string>;
  /** Takes one tag away and nothing else; many registries cannot. */
  readonly deleteTag: (reference: Repository & { readonly tag: string }) => Promise<'deleted' | 'impossible'>;
  /** Takes a manifest away, and EVERY tag on it: for the retention command only. */
  readonly deleteManifest: (repository: Repository, digest: string) => Promise<'deleted' | 'impossible'>;
  /** The same client under another signal. */
  readonly with: (signal: AbortSignal) => RegistryClient;
  /**
   * The same client for questions that a run can do without: an answer has 5 s and one more try, and a host that has
   * not given one is not asked again by any of these.
   */
  readonly briefly: () => RegistryClient;
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
  const way = { session, signal };
  return {
    getManifest: (reference) => getManifest(way, reference),
    resolveTag: (reference) => resolveTag(way, reference),
    hasBlob: (repository, digest) => hasBlob(way, repository, digest),
    getBlob: (repository, digest, maxBytes) => getBlob(way, repository, digest, maxBytes),
    saveBlob: (repository, blob, file) => saveBlob(way, repository, blob, file),
    putBlob: (repository, blob, mountFrom) => putBlob(way, repository, blob, mountFrom),
    putManifest: async (reference, manifest) => {
      const answer = await putManifest(way, reference, manifest);
      // Another digest than that of the bytes has been refused.
      return answer.headers('docker-content-digest').length > 0 ? 'confirmed' : 'taken';
    },
    mayPush: (repository) => mayPush(way, repository),
    listTags: (repository) => listTags(way, repository),
    referrers: (repository, digest, artifactType) => referrers(way, repository, digest, artifactType),
    putReferrer: (repository, subject, referrer) => putReferrer(way, repository, subject, referrer),
    deleteTag: (reference) => deleteTag(way, reference),
    deleteManifest: (repository, digest) => deleteManifest(way, repository, digest),
    with: (other) => boundTo(session, other),
    briefly: () => boundTo(session.briefly(), signal),
    close: session.close,
  };
}
