import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Block blobs on disk: whole, or made of blocks that are named in a list (Azure Blob Storage, "Put Block List"). */
export interface Blobs {
  put(id: string, bytes: AsyncIterable<Buffer>): Promise<void>;
  putBlock(id: string, block: string, bytes: AsyncIterable<Buffer>): Promise<void>;
  /** Makes the blob of blocks. @returns false when one of them was never put */
  putBlockList(id: string, blocks: readonly string[]): Promise<boolean>;
  /** In bytes; undefined when there is none. */
  size(id: string): Promise<number | undefined>;
  /** @param end inclusive */
  send(id: string, start: number, end: number, to: Writable): Promise<void>;
  read(id: string): Promise<Buffer>;
  remove(id: string): Promise<void>;
}

/** @param folder absolute; it is there, and nothing else is in it */
export function createBlobs(folder: string): Blobs {
  const pathOf = (id: string): string => join(folder, id);
  const blockOf = (id: string, block: string): string =>
    join(folder, `${id}.blocks`, createHash('sha256').update(block).digest('hex'));
  // An upload that is cut leaves nothing under the name.
  const write = async (path: string, bytes: AsyncIterable<Buffer>): Promise<void> => {
    await pipeline(bytes, createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
  };
  return {
    put: (id, bytes) => write(pathOf(id), bytes),
    putBlock: async (id, block, bytes) => {
      await mkdir(join(folder, `${id}.blocks`), { recursive: true });
      await write(blockOf(id, block), bytes);
    },
    putBlockList: async (id, blocks) => {
      const files = blocks.map((block) => blockOf(id, block));
      const sizes = await Promise.all(files.map(sizeOf));
      if (sizes.includes(undefined)) return false;
      await write(pathOf(id), Readable.from(joined(files)) as AsyncIterable<Buffer>);
      await rm(join(folder, `${id}.blocks`), { recursive: true, force: true });
      return true;
    },
    size: (id) => sizeOf(pathOf(id)),
    send: (id, start, end, to) =>
      end < start
        ? pipeline(Readable.from([]), to)
        : pipeline(createReadStream(pathOf(id), { start, end }), to),
    read: (id) => readFile(pathOf(id)),
    remove: async (id) => {
      await rm(pathOf(id), { force: true });
      await rm(join(folder, `${id}.blocks`), { recursive: true, force: true });
    },
  };
}

async function* joined(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) for await (const chunk of createReadStream(file)) yield chunk as Buffer;
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}
