import { open, type FileHandle } from 'node:fs/promises';
import { Unreachable } from '../../../oci/registry/connection.ts';
import type { HttpAnswer } from '../../../oci/registry/http.ts';
import { Transient } from '../../../oci/registry/retry.ts';
import { digestOfFile } from '../digest-of-file.ts';
import { readSeal, type Seal } from '../seal.ts';
import { inParallel } from './parallel.ts';
import { refusalOf } from './refusal.ts';
import type { Way } from './way.ts';

/** In bytes; with those on their way at once it is what is in memory. */
const rangeSize = 1024 * 1024;

/** What comes is not the file that was kept. The message is the end of a sentence. */
class Damage extends Error {}

/**
 * Brings what `upload` has sent into a file, in several ranges at once, and proves it.
 * @param path is written
 * @returns what the file says of itself, or what is wrong with it, the end of a sentence
 * @throws Problem (surroundings) when the storage does not give it, or the disk does not take it; `interrupted`
 */
export async function download(
  way: Way,
  url: URL,
  path: string,
): Promise<{ readonly seal: Seal } | { readonly damaged: string }> {
  try {
    return { seal: await proven(way, url, path) };
  } catch (error) {
    if (error instanceof Damage) return { damaged: error.message };
    // The service has answered, so the network is there: the file is what does not come.
    if (error instanceof Unreachable) return { damaged: `does not come whole: ${error.message}` };
    throw error;
  }
}

/** @throws Damage */
async function proven(way: Way, url: URL, path: string): Promise<Seal> {
  const first = await range(way, url, 0, rangeSize - 1);
  const read = readSeal(first.bytes);
  if (read === undefined) throw new Damage('is damaged, or was kept by somebody else');
  const { seal, length } = read;
  if (first.total !== length + seal.size) throw new Damage('has another length than it was kept with');
  const file = await open(path, 'w');
  try {
    await writeAll(file, first.bytes.subarray(length), 0);
    const count = Math.ceil((first.total - first.bytes.length) / rangeSize);
    const starts = Array.from({ length: count }, (_, at) => first.bytes.length + at * rangeSize);
    await inParallel(way, starts, async (each, start) => {
      const end = Math.min(start + rangeSize, first.total);
      await rangeInto(each, url, start, end - 1, (bytes, at) => writeAll(file, bytes, at - length));
    });
  } finally {
    await file.close();
  }
  const { digest } = await digestOfFile(path);
  if (digest !== seal.digest) throw new Damage('has other contents than it was kept with');
  return seal;
}

/** Get Blob. @param end inclusive @throws Damage when there is no such blob */
async function range(
  way: Way,
  url: URL,
  start: number,
  end: number,
): Promise<{ readonly bytes: Buffer; readonly total: number }> {
  return way.retried(async () => {
    const answer = await way.send({ method: 'GET', url, headers: rangeHeader(start, end) }, way.signal);
    const { size, total } = lengthsOf(answer, url, start);
    if (answer.body.length !== size) throw cut(url);
    return { bytes: answer.body, total };
  });
}

/**
 * The same, piece by piece: what is put together first is as much memory again, and waits for the garbage collector.
 * @param take takes a piece, and where in the blob it stands; after a cut answer all of them come again
 */
async function rangeInto(
  way: Way,
  url: URL,
  start: number,
  end: number,
  take: (bytes: Uint8Array, at: number) => Promise<void>,
): Promise<void> {
  await way.retried(async () => {
    let at = start;
    let failure: unknown;
    const taken = async (piece: Uint8Array): Promise<void> => {
      if (at + piece.length > end + 1) throw new Damage('comes with more than was asked for');
      await take(piece, at);
      at += piece.length;
    };
    const receive = async (pieces: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const piece of pieces)
        await taken(piece).catch((error: unknown) => {
          // That is no failure of the connection.
          throw (failure = error);
        });
    };
    const headers = rangeHeader(start, end);
    const answer = await way
      .send({ method: 'GET', url, headers, receive }, way.signal)
      .catch((error: unknown) => {
        throw failure ?? error;
      });
    const { size } = lengthsOf(answer, url, start);
    if (at - start !== size || at !== end + 1) throw cut(url);
  });
}

function rangeHeader(start: number, end: number): Readonly<Record<string, string>> {
  return { 'x-ms-range': `bytes=${start}-${end}` };
}

/**
 * What an answer says of itself, in bytes.
 * @throws Damage when there is no such blob, Transient where it is of another part of it
 */
function lengthsOf(
  answer: HttpAnswer,
  url: URL,
  start: number,
): { readonly size: number; readonly total: number } {
  if (answer.status === 404 || answer.status === 410) throw new Damage('is gone');
  if (answer.status === 416) throw new Damage('is shorter than it was kept with');
  if (answer.status !== 206) throw refusalOf(url.host, 'fetch a file', answer);
  const [content = ''] = answer.headers('content-range');
  const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(content) ?? [];
  // A proxy may end an answer early, and call it complete.
  if (Number(from) !== start) throw cut(url);
  return { size: Number(to) - start + 1, total: Number(total) };
}

function cut({ host }: URL): Transient {
  const problem = new Unreachable({
    kind: 'surroundings',
    what: `${host} answers with less than it says`,
    todo: 'Is there a proxy that ends answers early?',
  });
  return new Transient(problem, { host, why: 'the answer was cut' });
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}
