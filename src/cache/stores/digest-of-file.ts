import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** In bytes. One buffer for all: a stream's many small ones wait for the garbage collector, and count until then. */
const bufferSize = 256 * 1024;

/** Reads a file to its end in little memory. Size in bytes. @throws what reading throws */
export async function digestOfFile(
  path: string,
): Promise<{ readonly digest: string; readonly size: number }> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(bufferSize);
  const file = await open(path);
  try {
    let size = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, bufferSize, size);
      if (bytesRead === 0) return { digest: `sha256:${hash.digest('hex')}`, size };
      hash.update(buffer.subarray(0, bytesRead));
      size += bytesRead;
    }
  } finally {
    await file.close();
  }
}
