import { surroundingsFailed } from '../../problem.ts';
import { digestOf, isDigest } from '../digest.ts';
import { manifestTypes } from '../media-types.ts';
import { repositoryName, type Reference, type Repository } from '../reference.ts';
import type { HttpAnswer } from './http.ts';
import { apiCall, may, readPath, writePath, type Way } from './way.ts';

/** A manifest or index as a registry has it. */
export interface StoredManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** See RegistryClient. */
export function getManifest(way: Way, reference: Reference): Promise<StoredManifest | undefined> {
  const { session, signal } = way;
  return session.retried(async () => {
    const call = apiCall(way, { method: 'GET', ...reading(reference) }, readPath(reference));
    const answer = await session.call(call, signal);
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw session.refusal(call, answer);
    const digest = digestOf(answer.body);
    if (reference.digest !== undefined && reference.digest !== digest)
      throw surroundingsFailed(`${reference.registry} gave ${digest} when asked for ${reference.digest}`);
    return { digest, mediaType: mediaTypeOf(answer), bytes: answer.body };
  }, signal);
}

/** See RegistryClient. */
export async function resolveTag(way: Way, reference: Reference): Promise<string | undefined> {
  const { session, signal } = way;
  const found = await session.retried(async () => {
    const call = apiCall(way, { method: 'HEAD', ...reading(reference) }, readPath(reference));
    const answer = await session.call(call, signal);
    if (answer.status === 404) return { digest: undefined };
    if (answer.status !== 200) return undefined;
    const [digest = ''] = answer.headers('docker-content-digest');
    return isDigest(digest) ? { digest } : undefined;
  }, signal);
  // Not every registry says it, and some have no HEAD; a refusal is told with the GET's words.
  return found === undefined ? (await getManifest(way, reference))?.digest : found.digest;
}

/** Stores a manifest. @returns the registry's answer: its headers say what it has done with it */
export function putManifest(
  way: Way,
  reference: Reference,
  { mediaType, bytes }: Pick<StoredManifest, 'mediaType' | 'bytes'>,
): Promise<HttpAnswer> {
  const { session, signal } = way;
  return session.retried(async () => {
    const scopes = [may(reference, 'pull,push')];
    const headers = { 'content-type': mediaType };
    const call = apiCall(
      way,
      { method: 'PUT', repository: reference, scopes, headers, body: bytes },
      writePath(reference),
    );
    const answer = await session.call(call, signal);
    if (answer.status !== 201 && answer.status !== 200) throw session.refusal(call, answer);
    const [stored] = answer.headers('docker-content-digest');
    const digest = digestOf(bytes);
    if (stored !== undefined && stored !== digest)
      throw surroundingsFailed(
        `${repositoryName(reference)} stored ${stored.slice(0, 100)} instead of ${digest}`,
      );
    return answer;
  }, signal);
}

/** See RegistryClient. */
export function deleteTag(
  way: Way,
  reference: Repository & { readonly tag: string },
): Promise<'deleted' | 'impossible'> {
  const { session, signal } = way;
  return session.retried(async () => {
    const scopes = [may(reference, 'delete')];
    const call = apiCall(
      way,
      { method: 'DELETE', repository: reference, scopes },
      `manifests/${reference.tag}`,
    );
    const { status } = await session.call(call, signal);
    // 404: it is gone, which is what was wanted. 400, 405 and the like: this registry does not do it.
    return status < 300 || status === 404 ? 'deleted' : 'impossible';
  }, signal);
}

/** See RegistryClient. */
export function deleteManifest(
  way: Way,
  repository: Repository,
  digest: string,
): Promise<'deleted' | 'impossible'> {
  const { session, signal } = way;
  if (!isDigest(digest)) throw new TypeError(`${digest} is no digest`);
  return session.retried(async () => {
    const call = apiCall(
      way,
      { method: 'DELETE', repository, scopes: [may(repository, 'delete')] },
      `manifests/${digest}`,
    );
    const answer = await session.call(call, signal);
    if (answer.status === 401 || answer.status === 403) throw session.refusal(call, answer);
    return answer.status < 300 || answer.status === 404 ? 'deleted' : 'impossible';
  }, signal);
}

function reading(repository: Reference) {
  return { repository, scopes: [may(repository, 'pull')], headers: { accept: manifestTypes.join(', ') } };
}

function mediaTypeOf({ headers }: HttpAnswer): string {
  return (headers('content-type')[0] ?? '').replace(/;.*$/, '').trim();
}
