import { setMaxListeners } from 'node:events';
import { Readable } from 'node:stream';
import { interrupted, Problem, surroundingsFailed } from '../../problem.ts';
import { isLoopback } from './address.ts';
import { connectionFailure } from './connection.ts';
import { createDirect } from './direct.ts';
import { createUndici, proxiesOf } from './proxy.ts';
import { Transient } from './retry.ts';
import { bytesOf, type Transport } from './transport.ts';
import type { Env } from '../../tools/env.ts';

/** Bytes that can be read again for another try. */
export interface Body {
  readonly size: number;
  readonly open: () => Readable;
}

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string | Body;
  /** A longer answer is refused; 8 MiB where it is left out. In bytes. */
  readonly largest?: number;
  /** Takes the body of a 200 or 206 as it comes, however long it is; the answer's own body is empty then. */
  readonly receive?: (chunks: AsyncIterable<Uint8Array>) => Promise<void>;
}

export interface HttpAnswer {
  readonly status: number;
  /** All values of a header, by its name in lower case. */
  readonly headers: (name: string) => readonly string[];
  readonly body: Buffer;
}

export type Http = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

/** How long a request may stand still, in milliseconds. */
export interface Timeouts {
  readonly connect: number;
  /** Until the answer begins. */
  readonly answer: number;
  /** The same after a body was sent: a registry may take minutes to store what it has got. */
  readonly stored: number;
  /** Between two pieces of an answer. */
  readonly body: number;
}

export const defaultTimeouts: Timeouts = { connect: 20_000, answer: 60_000, stored: 300_000, body: 60_000 };

/** No manifest and no list that we read is larger; see `readBlob`. In bytes. */
const largestAnswer = 8 * 1024 * 1024;

/**
 * Sends single requests, without retries, redirects and logins, through the proxy that the environment names.
 * @param env where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; a registry on this machine is reached directly
 */
export function createHttp(
  env: Env,
  userAgent: string,
  timeouts: Timeouts = defaultTimeouts,
): { send: Http; close: () => Promise<void> } {
  const proxies = proxiesOf(env);
  const direct = createDirect(timeouts);
  let undici: Promise<Transport> | undefined;
  const transportFor = async ({ method, url: { host }, body }: HttpRequest): Promise<Transport> => {
    const isQuestion = (method === 'GET' || method === 'HEAD') && body === undefined;
    const isUnproxied = isLoopback(host) || (proxies.httpProxy === '' && proxies.httpsProxy === '');
    return isQuestion && isUnproxied ? direct : (undici ??= createUndici(proxies, timeouts));
  };
  /** Those that have answered once. */
  const known = new Set<string>();
  const send: Http = async (request, signal) => {
    if (isAborted(signal)) throw interrupted();
    // As many requests as there are images may wait for the same one.
    setMaxListeners(0, signal);
    const transport = await transportFor(request);
    const payload = opened(request.body);
    const { method, url } = request;
    try {
      const answer = await transport.send(
        {
          method,
          url,
          headers: {
            'user-agent': userAgent,
            ...request.headers,
            ...(payload.size === undefined ? {} : { 'content-length': String(payload.size) }),
          },
          content: payload.content,
          answerMs: payload.content === null ? timeouts.answer : timeouts.stored,
        },
        signal,
      );
      known.add(request.url.host);
      return {
        status: answer.status,
        headers: answer.headers,
        body: await read(answer.body, answer.status, request),
      };
    } catch (error) {
      // Nobody may have begun to read it.
      if (payload.content instanceof Readable) payload.content.destroy();
      if (isAborted(signal)) throw interrupted();
      if (error instanceof Problem || error instanceof Transient) throw error;
      const hasAnswered = known.has(request.url.host);
      throw connectionFailure(request.url, error, { unreadable: payload.failure(), hasAnswered });
    }
  };
  const close = async (): Promise<void> => {
    await Promise.all([direct.destroy(), closed(undici)]);
  };
  return { send, close };
}

/** What could not be made needs no closing. */
async function closed(transport: Promise<Transport> | undefined): Promise<void> {
  const made = await transport?.catch(() => undefined);
  await made?.destroy();
}

/** A function, because the answer changes while we wait. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

interface Payload {
  readonly content: Uint8Array | string | Readable | null;
  /** In bytes, where undici cannot see it. */
  readonly size?: number;
  /** Why the content could not be read. */
  readonly failure: () => Error | undefined;
}

function opened(body: HttpRequest['body']): Payload {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array)
    return { content: body ?? null, failure: () => undefined };
  let failure: Error | undefined;
  const content = body.open().once('error', (error: Error) => {
    failure = error;
  });
  return { content, size: body.size, failure: () => failure };
}

async function read(
  body: Readable,
  status: number,
  { receive, url, largest = largestAnswer }: HttpRequest,
): Promise<Buffer> {
  if (receive !== undefined && (status === 200 || status === 206)) {
    try {
      await receive(bytesOf(body));
      return Buffer.alloc(0);
    } finally {
      // What nobody took would keep the connection; that it ends like this is no failure of its own.
      body.once('error', () => undefined).destroy();
    }
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(body)) {
    size += chunk.length;
    if (size > largest)
      throw surroundingsFailed(`${url.host} answers more than ${largest} bytes for ${url.pathname}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
