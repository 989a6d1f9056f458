import type * as Undici from 'undici';

/** What is needed of undici to speak to registries. */
export type UndiciParts = Pick<typeof Undici, 'Agent' | 'Pool' | 'EnvHttpProxyAgent'>;

/**
 * Loads the parts of undici that are needed. Its index brings fetch, WebSocket, caches and mocks along and takes 60 ms
 * to load, a quarter of a run in which nothing has changed. Like the index, this gives dispatchers their `request` and
 * `connect`.
 */
export async function loadUndici(): Promise<UndiciParts> {
  const [dispatcher, api, agent, pool, proxy] = await Promise.all([
    import('undici/lib/dispatcher/dispatcher.js'),
    import('undici/lib/api/index.js'),
    import('undici/lib/dispatcher/agent.js'),
    import('undici/lib/dispatcher/pool.js'),
    import('undici/lib/dispatcher/env-http-proxy-agent.js'),
  ]);
  Object.assign(dispatcher.default.prototype, api.default);
  return { Agent: agent.default, Pool: pool.default, EnvHttpProxyAgent: proxy.default };
}
