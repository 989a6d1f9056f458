import { open, type FileHandle } from 'node:fs/promises';
import { surroundingsFailed } from '../../../problem.ts';
import { inParallel } from './parallel.ts';
import { refusalOf } from './refusal.ts';
import type { Way } from './way.ts';

/** Small enough for those on their way at once to be in memory, large enough that round trips do not count. In bytes. */
const blockSize = 2 * 1024 * 1024;

/** A file with a few bytes before it. */
export interface Upload {
  readonly head: Buffer;
  readonly file: string;
  /** Of the file, in bytes. */
  readonly size: number;
}

/**
 * Sends a file to a block blob (Azure Blob Storage, "Put Blob", "Put Block", "Put Block List"), in constant memory.
 * @returns what was sent, in bytes
 * @throws Problem (surroundings); what reading the file throws
 */
export async function upload(way: Way, url: URL, { head, file: path, size }: Upload): Promise<number> {
  const total = head.length + size;
  const file = await open(path);
  try {
    if (total <= blockSize) {
      const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
      const bytes = Buffer.allocUnsafe(total);
      await fill(bytes, file, head, 0);
      await put(way, url, bytes, headers);
    } else await putBlocks(way, url, file, head, total);
  } finally {
    await file.close();
  }
  return total;
}

async function putBlocks(way: Way, url: URL, file: FileHandle, head: Buffer, total: number): Promise<void> {
  const starts = Array.from({ length: Math.ceil(total / blockSize) }, (_, at) => at * blockSize);
  // Used again, because new ones count until the garbage collector comes.
  const free: Buffer[] = [];
  await inParallel(way, starts, async (each, start) => {
    const buffer = free.pop() ?? Buffer.allocUnsafe(blockSize);
    const bytes = buffer.subarray(0, Math.min(blockSize, total - start));
    await fill(bytes, file, head, start);
    await put(each, asked(url, { comp: 'block', blockid: blockId(start) }), bytes);
    free.push(buffer);
  });
  const list = starts.map((start) => `<Latest>${blockId(start)}</Latest>`).join('');
  const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
  await put(way, asked(url, { comp: 'blocklist' }), xml, { 'content-type': 'application/xml' });
}

/** Fills `bytes` with what stands at `start` of head and file together. @throws Problem when the file is shorter now */
async function fill(bytes: Buffer, file: FileHandle, head: Buffer, start: number): Promise<void> {
  let done = start < head.length ? head.copy(bytes, 0, start) : 0;
  while (done < bytes.length) {
    const at = start + done - head.length;
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, at);
    if (bytesRead === 0) throw surroundingsFailed('What is to be saved has changed meanwhile');
    done += bytesRead;
  }
}

async function put(
  way: Way,
  url: URL,
  body: Buffer | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await way.retried(async () => {
    const answer = await way.send({ method: 'PUT', url, headers, body }, way.signal);
    if (answer.status !== 201) throw refusalOf(url.host, 'save a file', answer);
  });
}

/** Appended as text: an address with a signature in it must not be written anew. */
function asked(url: URL, query: Readonly<Record<string, string>>): URL {
  const made = new URL(url);
  made.search += `${url.search === '' ? '?' : '&'}${new URLSearchParams(query).toString()}`;
  return made;
}

/** All of a blob have the same length. */
function blockId(start: number): string {
  return Buffer.from(String(start / blockSize).padStart(6, '0')).toString('base64');
}
