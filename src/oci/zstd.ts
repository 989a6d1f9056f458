import { spawn } from 'node:child_process';
import { Duplex, pipeline, type Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { surroundingsFailed } from '../problem.ts';

/**
 * Unpacks a zstd stream: by Node, which can since 22.15, else by the `zstd` program.
 * @throws Problem (surroundings), while reading, when neither is there
 */
export function unzstd(blob: Readable): AsyncIterable<unknown> {
  const unpacker = nodeUnpacker();
  return unpacker ? pipeline(blob, unpacker, () => undefined) : byProgram(blob);
}

function nodeUnpacker(): Duplex | undefined {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  if (typeof create !== 'function') return undefined;
  const made: unknown = Reflect.apply(create, zlib, []);
  return made instanceof Duplex ? made : undefined;
}

async function* byProgram(blob: Readable): AsyncGenerator {
  const child = spawn('zstd', ['-dcq'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(0, 1000);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  // Looked at below, after what the program wrote: until then nobody waits for it.
  ended.catch(() => undefined);
  let unreadable: Error | undefined;
  pipeline(blob, child.stdin, () => undefined);
  blob.once('error', (error) => {
    unreadable = error;
  });
  try {
    yield* child.stdout;
    const code = await ended.catch((error: unknown) => {
      throw cannotRead(error);
    });
    if (unreadable) throw unreadable;
    if (code !== 0) throw new Error(complaint.trim() || `zstd ended with ${String(code)}`);
  } finally {
    child.kill();
    blob.destroy();
  }
}

function cannotRead(cause: unknown): Error {
  return surroundingsFailed(
    'A layer is compressed by zstd, which cannot be read here',
    { todo: 'Use Node 22.15 or newer, or install the `zstd` program.' },
    cause,
  );
}
