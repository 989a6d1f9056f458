import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/** What was met on the way through an unpacked layer. */
export interface LayerContents {
  /** Of the unpacked archive. */
  readonly bytes: number;
  /** Paths without a leading slash; folders end with one. */
  readonly names: readonly string[];
  /** Those of the texts looked for that occur anywhere in it. */
  readonly found: readonly string[];
}

/** Reads a gzipped layer of any size from a registry, in constant memory. */
export async function readLayer(
  host: string,
  repository: string,
  digest: string,
  texts: readonly string[],
): Promise<LayerContents> {
  const { body, ok } = await fetch(`http://${host}/v2/${repository}/blobs/${digest}`);
  if (!ok || body === null) throw new Error(`${repository} has no blob ${digest}`);
  const search = searching(texts);
  const names: string[] = [];
  const archive = extract();
  archive.on('entry', (header, entry, next) => {
    names.push(header.name);
    entry.on('end', next).resume();
  });
  await pipeline(Readable.fromWeb(body), createGunzip({ chunkSize: 1 << 18 }), search.stream, archive);
  return { bytes: search.bytes(), names, found: search.found() };
}

/** Lets bytes pass and looks for texts in them, over the borders of chunks. */
function searching(texts: readonly string[]) {
  const found = new Set<string>();
  const overlap = Math.max(0, ...texts.map((text) => text.length - 1));
  let before = Buffer.alloc(0);
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      const border = Buffer.concat([before, chunk.subarray(0, overlap)]);
      for (const text of texts) if (border.includes(text) || chunk.includes(text)) found.add(text);
      before = Buffer.from(Buffer.concat([before, chunk.subarray(-overlap)]).subarray(-overlap));
      done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes, found: () => [...found] };
}
