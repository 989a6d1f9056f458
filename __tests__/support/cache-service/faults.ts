import { PassThrough, Transform, type Writable } from 'node:stream';

/** One request, as a fault is chosen for it. */
export interface Asked {
  readonly what: 'create' | 'finalize' | 'find' | 'upload' | 'download';
  readonly key: string;
  /** 1 for the first request of this kind. */
  readonly number: number;
}

export type Fault =
  /** Answered like this, and nothing is done. */
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** It is done, and then answered like this. */
  | { readonly kind: 'lost'; readonly status: number }
  /** The connection breaks in the middle of what is sent either way. */
  | { readonly kind: 'cut' }
  /** The answer ends too early, and looks complete. */
  | { readonly kind: 'short' }
  /** A byte of a download is another one. */
  | { readonly kind: 'wrong bytes' }
  /** The entry goes when it has been found. */
  | { readonly kind: 'evicted' }
  /** Nothing is done before this has happened. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> }
  /** There is never an answer. */
  | { readonly kind: 'hang' };

export type FaultOf = (asked: Asked) => Fault | undefined;

/** Spoils what goes to `to`: every byte is another one. */
export function spoiled(to: Writable): Writable {
  const spoil = new Transform({
    transform: (chunk: Buffer, _, done) => done(null, Buffer.from(chunk.map((byte) => byte ^ 1))),
  });
  spoil.pipe(to);
  return spoil;
}

/** Lets so many bytes through to `to`, then tells. */
export function limited(to: Writable, bytes: number, then: () => void): Writable {
  let left = bytes;
  const pass = new PassThrough();
  pass.on('data', (chunk: Buffer) => {
    if (left <= 0) return;
    const part = chunk.subarray(0, left);
    left -= part.length;
    to.write(part, () => (left <= 0 ? then() : undefined));
  });
  if (left <= 0) then();
  return pass;
}
