import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Blobs } from './blobs.ts';
import { limited, spoiled, type Fault } from './faults.ts';

/** buildkitd crashes when the last answer of an upload has no id. */
function ids(): Record<string, string> {
  return { 'x-ms-request-id': randomUUID(), 'x-ms-version': '2025-11-05' };
}

/** An answer in the way of Azure (Azure Blob Storage, "Status and error codes"). */
export function azureError(response: ServerResponse, status: number, code: string): void {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  response
    .writeHead(status, { ...ids(), 'x-ms-error-code': code, 'content-type': 'application/xml' })
    .end(response.req.method === 'HEAD' ? undefined : body);
}

/** Put Blob, Put Block and Put Block List. @throws when the client goes before everything has come */
export async function receiveBlob(
  blobs: Blobs,
  id: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = request as AsyncIterable<Buffer>;
  const part = query.get('comp');
  if (part === 'block') await blobs.putBlock(id, query.get('blockid') ?? '', bytes);
  else if (part === 'blocklist') {
    const list = await text(request);
    const blocks = [...list.matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, block = '']) => block);
    if (!(await blobs.putBlockList(id, blocks))) {
      azureError(response, 400, 'InvalidBlockList');
      return;
    }
  } else await blobs.put(id, bytes);
  response.writeHead(201, { ...ids(), etag: `"${id}"`, 'last-modified': new Date().toUTCString() }).end();
}

/** Get Blob and Get Blob Properties; a fault of the download happens here. */
export async function sendBlob(
  blobs: Blobs,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  const size = await blobs.size(id);
  if (size === undefined) {
    azureError(response, 404, 'BlobNotFound');
    return;
  }
  const wanted = rangeOf(request.headers['x-ms-range'] ?? request.headers.range, size);
  if (wanted === 'not there') {
    azureError(response, 416, 'InvalidRange');
    return;
  }
  const { start, end } = wanted ?? { start: 0, end: size - 1 };
  const length = end - start + 1;
  response.writeHead(wanted === undefined ? 200 : 206, {
    ...ids(),
    etag: `"${id}"`,
    'last-modified': new Date(0).toUTCString(),
    'x-ms-blob-type': 'BlockBlob',
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
    ...(fault?.kind === 'short' ? {} : { 'content-length': String(length) }),
    ...(wanted === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  if (fault?.kind === 'cut')
    return blobs.send(
      id,
      start,
      end,
      limited(response, Math.floor(length / 2), () => response.destroy()),
    );
  if (fault?.kind === 'short')
    return blobs.send(
      id,
      start,
      end,
      limited(response, Math.floor(length / 2), () => response.end()),
    );
  return blobs.send(id, start, end, fault?.kind === 'wrong bytes' ? spoiled(response) : response);
}

/** `bytes=0-1023` or `bytes=1024-`. */
function rangeOf(
  header: string | readonly string[] | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'not there' | undefined {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(String(header ?? '')) ?? [];
  if (from === undefined) return undefined;
  const start = Number(from);
  const end = to === undefined || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size ? 'not there' : { start, end };
}
