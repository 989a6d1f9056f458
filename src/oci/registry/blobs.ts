import { createHash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { surroundingsFailed } from '../../problem.ts';
import { partOf } from '../../tools/temporary.ts';
import { digestOf } from '../digest.ts';
import { repositoryName, type Repository } from '../reference.ts';
import type { Body } from './http.ts';
import { Transient } from './retry.ts';
import { safeLocation, type Call } from './session.ts';
import { apiCall, may, type Way } from './way.ts';

/** A blob to be sent. */
export interface BlobSource extends Body {
  readonly digest: string;
}

/** A few bytes as a blob. */
export function bytesSource(bytes: Buffer): BlobSource {
  return { digest: digestOf(bytes), size: bytes.length, open: () => Readable.from([bytes]) };
}

/** See RegistryClient. */
export function hasBlob(way: Way, repository: Repository, digest: string): Promise<boolean> {
  const { session, signal } = way;
  return session.retried(async () => {
    const call = apiCall(
      way,
      { method: 'HEAD', repository, scopes: [may(repository, 'pull,push')] },
      `blobs/${digest}`,
    );
    const answer = await session.call(call, signal);
    if (answer.status === 200) return true;
    if (answer.status === 404) return false;
    throw session.refusal(call, answer);
  }, signal);
}

/** See RegistryClient. */
export function getBlob(way: Way, repository: Repository, digest: string, maxBytes: number): Promise<Buffer> {
  const { session, signal } = way;
  return session.retried(async () => {
    const call = { ...blobCall(way, repository, digest), largest: maxBytes };
    const answer = await session.call(call, signal);
    if (answer.status !== 200) throw session.refusal(call, answer);
    const actual = digestOf(answer.body);
    if (actual !== digest) throw wrongBlob(repository, digest, `has the contents of ${actual}`);
    return answer.body;
  }, signal);
}

/** See RegistryClient. */
export async function saveBlob(
  way: Way,
  repository: Repository,
  blob: { readonly digest: string; readonly size: number },
  file: string,
): Promise<void> {
  const { session, signal } = way;
  const part = partOf(file);
  try {
    await session.retried(async () => {
      const call: Call = {
        ...blobCall(way, repository, blob.digest),
        receive: (chunks) => receive(chunks, part, repository, blob),
      };
      const answer = await session.call(call, signal);
      if (answer.status !== 200) throw session.refusal(call, answer);
    }, signal);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

/** See RegistryClient. */
export function putBlob(
  way: Way,
  repository: Repository,
  blob: BlobSource,
  mountFrom?: string,
): Promise<'sent' | 'mounted'> {
  const { session, signal } = way;
  let tries = 0;
  return session.retried(async () => {
    tries += 1;
    // An upload whose answer was lost may have arrived all the same.
    if (tries > 1 && (await hasBlob(way, repository, blob.digest))) return 'sent';
    const from = mountFrom === undefined ? undefined : { mountFrom, digest: blob.digest };
    const location = await startUpload(way, repository, from);
    if (location === 'mounted') return 'mounted';
    await finishUpload(way, repository, location, blob);
    return 'sent';
  }, signal);
}

function blobCall(way: Way, repository: Repository, digest: string): Call {
  return apiCall(way, { method: 'GET', repository, scopes: [may(repository, 'pull')] }, `blobs/${digest}`);
}

/** Writes what comes into a file, and proves it on the way. */
async function receive(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  repository: Repository,
  { digest, size }: { readonly digest: string; readonly size: number },
): Promise<void> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await onDisk(path, () => open(path, 'w'));
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > size) throw wrongBlob(repository, digest, `has more than its ${size} bytes`);
      hash.update(chunk);
      await onDisk(path, () => writeAll(file, chunk));
    }
  } finally {
    await file.close();
  }
  // A proxy may end an answer early, and call it complete.
  if (bytes < size)
    throw new Transient(wrongBlob(repository, digest, `came with ${bytes} bytes instead of ${size}`));
  const actual = `sha256:${hash.digest('hex')}`;
  if (actual !== digest) throw wrongBlob(repository, digest, `has the contents of ${actual}`);
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
}

/** A full disk is not blamed on the registry. */
async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw surroundingsFailed(`${path} cannot be written`, { todo: 'Look at the disk (`df -h`).' }, error);
  }
}

function wrongBlob(repository: Repository, digest: string, why: string) {
  return surroundingsFailed(`${repositoryName(repository)}: blob ${digest} ${why}`);
}

/** POST: `mounted`, or where the blob has to be sent. */
async function startUpload(
  way: Way,
  repository: Repository,
  from: { readonly mountFrom: string; readonly digest: string } | undefined,
): Promise<'mounted' | URL> {
  const { session, signal } = way;
  const query = from
    ? `?${new URLSearchParams({ mount: from.digest, from: from.mountFrom }).toString()}`
    : '';
  const call = apiCall(
    way,
    {
      method: 'POST',
      repository,
      scopes: [may(repository, 'pull,push'), ...(from ? [may({ repository: from.mountFrom }, 'pull')] : [])],
      headers: { 'content-length': '0' },
    },
    `blobs/uploads/${query}`,
  );
  const answer = await session.call(call, signal);
  if (from && answer.status === 201) return 'mounted';
  if (answer.status === 202) return safeLocation(call, answer.headers('location')[0] ?? '');
  // Not every registry lets every login look into the other repository: then the blob is sent.
  if (from && answer.status >= 400) return startUpload(way, repository, undefined);
  throw session.refusal(call, answer);
}

/** PUT of the whole blob to where the registry wants it; what stands in that address stays. */
async function finishUpload(
  { session, signal }: Way,
  repository: Repository,
  location: URL,
  blob: BlobSource,
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
