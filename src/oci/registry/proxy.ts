import type * as Undici from 'undici';
import type { UndiciParts } from './undici.ts';

/** A proxy that does not do what it is asked for. The code is none that undici tries again by itself. */
class ProxyFailure extends Error {
  readonly code = 'PROXY_FAILED';
}

/**
 * Makes connections to a proxy. undici takes a proxy that closes the connection instead of answering CONNECT for a
 * server that comes back, and tries again for ever, without a pause and without hearing of an abort.
 */
export function proxyClients({
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
