import type { Readable } from 'node:stream';

/** One request on its way: no retries, redirects and logins. */
export interface Sending {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Uint8Array | string | Readable | null;
  /** How long the answer may take to begin, in ms. */
  readonly answerMs: number;
}

export interface Received {
  readonly status: number;
  /** All values of a header, by its name in lower case. */
  readonly headers: (name: string) => readonly string[];
  /** Has to be read to its end, or destroyed. */
  readonly body: Readable;
}

/** A way to get requests to where they are to go, with connections that are kept. */
export interface Transport {
  /** Rejects with what Node or undici throw; when the signal is aborted at the latest. */
  readonly send: (sending: Sending, signal: AbortSignal) => Promise<Received>;
  /** Closes all connections, those with requests that nobody waits for any more, too. */
  readonly destroy: () => Promise<void>;
}

/** What a stream of bytes gives. */
export async function* bytesOf(body: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) if (chunk instanceof Uint8Array) yield chunk;
}
