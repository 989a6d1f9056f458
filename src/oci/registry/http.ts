import type { Readable } from 'node:stream';
import type * as Undici from 'undici';
import { interrupted, surroundingsFailed } from '../../problem.ts';
import { isLoopback } from './address.ts';
import { connectionFailure } from './connection.ts';
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
}

export interface HttpAnswer {
  readonly status: number;
  /** All values of a header, by its name in lower case. */
  readonly headers: (name: string) => readonly string[];
  readonly body: Buffer;
}

export type Http = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

/** In milliseconds. A registry may take minutes to store what it has got, so the answer has more time. */
const timeouts = { connect: 20_000, headers: 300_000, body: 60_000 };

/** No answer that we read is larger; see `readBlob`. */
const largestAnswer = 8 * 1024 * 1024;

/**
 * Sends single requests, without retries, redirects and logins, through the proxy that the environment names.
 * @param env where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; a registry on this machine is reached directly
 */
export function createHttp(env: Env, userAgent: string): { send: Http; close: () => Promise<void> } {
  let started: Promise<Connections> | undefined;
  const send: Http = async (request, signal) => {
    if (isAborted(signal)) throw interrupted();
    started ??= connect(env);
    const { undici, direct, proxied } = await started;
    const payload = opened(request.body);
    try {
      const answer = await undici.request(request.url, {
        method: request.method,
        headers: {
          'user-agent': userAgent,
          ...request.headers,
          ...(payload.size === undefined ? {} : { 'content-length': String(payload.size) }),
        },
        body: payload.content,
        dispatcher: isLoopback(request.url.host) ? direct : proxied,
        signal,
        headersTimeout: timeouts.headers,
        bodyTimeout: timeouts.body,
      });
      return {
        status: answer.statusCode,
        headers: (name) => [answer.headers[name] ?? []].flat(),
        body: await readLimited(answer.body),
      };
    } catch (error) {
      if (isAborted(signal)) throw interrupted();
      throw connectionFailure(request.url, error, payload.failure());
    }
  };
  const close = async (): Promise<void> => {
    if (!started) return;
    const { direct, proxied } = await started;
    await Promise.all([direct.close(), proxied.close()]);
  };
  return { send, close };
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

interface Connections {
  readonly undici: typeof Undici;
  readonly direct: Undici.Dispatcher;
  readonly proxied: Undici.Dispatcher;
}

/** undici takes 30 ms to load: only who talks to a registry pays for it. */
async function connect(env: Env): Promise<Connections> {
  const undici = await import('undici');
  const options = { connect: { timeout: timeouts.connect } };
  const direct = new undici.Agent(options);
  const from = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  try {
    const proxied = new undici.EnvHttpProxyAgent({
      ...options,
      httpProxy: from('HTTP_PROXY'),
      httpsProxy: from('HTTPS_PROXY'),
      noProxy: from('NO_PROXY'),
    });
    return { undici, direct, proxied };
  } catch (error) {
    throw surroundingsFailed(
      'The proxy that HTTP_PROXY or HTTPS_PROXY names cannot be used',
      { todo: 'It looks like `http://host:port`.' },
      error,
    );
  }
}

async function readLimited(body: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > largestAnswer) throw new Error(`the answer is larger than ${largestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
