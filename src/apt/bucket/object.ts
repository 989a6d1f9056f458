import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Body } from '../../oci/registry/http.ts';
import { badRequest } from '../../problem.ts';

/** What is put into a bucket: known beforehand, so that the storage can refuse anything else. Hash in hex. */
export type Content =
  { readonly bytes: Buffer } | { readonly from: string; readonly size: number; readonly sha256: string };

/** When an object may be written. */
export type Condition =
  | { readonly kind: 'any' }
  /** Nothing is there yet. */
  | { readonly kind: 'absent' }
  /** What is there is what was read. @see RFC 9110, 8.8.3 */
  | { readonly kind: 'same'; readonly etag: string };

/** One object that is to be written. */
export interface Upload {
  /** In the repository. */
  readonly path: string;
  readonly content: Content;
  /** What it is served with. */
  readonly headers: Readonly<Record<string, string>>;
  readonly condition: Condition;
}

/** What is sent of a content, again for each try; a file is never in memory as a whole. */
export function bodyOf(content: Content): { readonly body: Buffer | Body; readonly sha256: string } {
  if ('bytes' in content)
    return {
      body: content.bytes,
      sha256: createHash('sha256').update(content.bytes).digest('hex'),
    };
  const { from, size, sha256 } = content;
  return { body: { size, open: () => Readable.from(proven(from, sha256)) }, sha256 };
}

/** The header that a condition is. */
export function conditionHeader(condition: Condition): Readonly<Record<string, string>> {
  switch (condition.kind) {
    case 'any':
      return {};
    case 'absent':
      return { 'if-none-match': '*' };
    case 'same':
      return { 'if-match': condition.etag };
  }
}

/**
 * A file, whose last piece comes only when it is what it was: a storage that does not look at hashes gets too little to
 * keep it.
 * @throws Problem (request)
 */
async function* proven(path: string, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of createReadStream(path)) {
    if (!(chunk instanceof Buffer)) throw new TypeError('a file gives something else than bytes');
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256)
    throw badRequest(`${path} has changed while it was published`, {
      todo: 'Let nothing write it, and run again',
    });
  if (held !== undefined) yield held;
}
