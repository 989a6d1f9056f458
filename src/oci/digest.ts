import { createHash } from 'node:crypto';

/** `sha256:` and 64 lower-case hex digits: the one algorithm that BuildKit, registries and we use. */
export type Digest = string;

const pattern = /^sha256:[a-f0-9]{64}$/;

/** Whether a text is a digest and may therefore become a part of a path or an address. */
export function isDigest(text: string): boolean {
  return pattern.test(text);
}

/** The digest of some bytes, or of a text in UTF-8. */
export function digestOf(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * Reads a stream of bytes to its end in constant memory.
 * @returns its digest and its length in bytes
 * @throws whatever the stream throws
 */
export async function digestOfStream(
  stream: AsyncIterable<unknown>,
): Promise<{ digest: Digest; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('the stream gives something else than bytes');
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
