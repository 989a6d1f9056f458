import type * as Undici from 'undici';
import { interrupted, surroundingsFailed } from '../../problem.ts';
import { isLoopback } from './address.ts';
import type { Env } from '../../tools/env.ts';
import type { Timeouts } from './http.ts';
import type { Transport } from './transport.ts';
import { loadUndici, type UndiciParts } from './undici.ts';

/** The proxies that an environment names: `http://host:port`, and where none is to be used. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/** Both spellings are in use; the one in lower case counts. */
export function proxiesOf(env: Env): Proxies {
  const from = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  return { httpProxy: from('HTTP_PROXY'), httpsProxy: from('HTTPS_PROXY'), noProxy: from('NO_PROXY') };
}

/**
 * Sends requests of any kind by undici, through the proxies where there are some. It takes long to load: only who
 * publishes, or has a proxy, pays for it.
 * @throws Problem (surroundings) where a proxy's address is none
 */
export async function createUndici(
  proxies: Proxies,
  timeouts: Pick<Timeouts, 'connect' | 'body'>,
): Promise<Transport> {
  const undici = await loadUndici();
  const proxied = agentFor(undici, proxies, timeouts.connect);
  const direct = new undici.Agent({ connect: { timeout: timeouts.connect } });
  return {
    send: async ({ url, method, headers, content, answerMs }, signal) => {
      const asked = (isLoopback(url.host) ? direct : proxied).request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers,
        body: content,
        signal,
        headersTimeout: answerMs,
        bodyTimeout: timeouts.body,
      });
      const answer = await orAborted(asked, signal);
      return {
        status: answer.statusCode,
        headers: (name) => [answer.headers[name] ?? []].flat(),
        body: answer.body,
      };
    },
    // Not `close`, which waits for requests that nobody waits for any more.
    destroy: async () => {
      await Promise.all([direct.destroy(), proxied.destroy()]);
    },
  };
}

function agentFor(undici: UndiciParts, proxies: Proxies, connectMs: number): Undici.Dispatcher {
  try {
    return new undici.EnvHttpProxyAgent({
      ...proxies,
      connect: { timeout: connectMs },
      clientFactory: proxyClients(undici),
    });
  } catch (error) {
    throw surroundingsFailed(
      'The proxy that HTTP_PROXY or HTTPS_PROXY names cannot be used',
      { todo: 'It looks like `http://host:port`.' },
      error,
    );
  }
}

/** undici does not hear of an abort before it has a connection. */
async function orAborted<T>(asked: Promise<T>, signal: AbortSignal): Promise<T> {
  asked.catch(() => undefined);
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(interrupted());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([asked, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** A proxy that does not do what it is asked for. The code is none that undici tries again by itself. */
class ProxyFailure extends Error {
  readonly code = 'PROXY_FAILED';
}

/**
 * Makes connections to a proxy. undici takes a proxy that closes the connection instead of answering CONNECT for a
 * server that comes back, and tries again for ever, without a pause and without hearing of an abort.
 */
function proxyClients({
  Pool,
}: Pick<UndiciParts, 'Pool'>): (origin: URL, options: object) => Undici.Dispatcher {
  return (origin, options) => {
    const pool = new Pool(origin, options);
    const connect = pool.connect.bind(pool);
    return Object.assign(pool, {
      connect: async (asked: Undici.Dispatcher.ConnectOptions) => {
        try {
          return await connect(asked);
        } catch (error) {
          throw new ProxyFailure(`the proxy ${origin.host} does not let it through`, { cause: error });
        }
      },
    });
  };
}
