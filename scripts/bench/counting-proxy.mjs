/** A proxy in front of a registry that counts requests and writes down when they come and are answered. */
import { createServer, request } from 'node:http';

/**
 * @param {string} target  "127.0.0.1:PORT"
 * @returns {Promise<{ host: string, count: () => number, firstAfter: (ms: number) => number | undefined, last: () => number | undefined, clear: () => void, stop: () => Promise<void> }>}
 *   times are milliseconds since 1970
 */
export async function startCountingProxy(target) {
  /** @type {number[]} */
  let starts = [];
  /** @type {number | undefined} */
  let last;
  const now = () => performance.timeOrigin + performance.now();
  const server = createServer((incoming, outgoing) => {
    starts.push(now());
    const [hostname, port] = target.split(':');
    const onward = request(
      { hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        answer.on('end', () => (last = now()));
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    host: `127.0.0.1:${address.port}`,
    count: () => starts.length,
    firstAfter: (ms) => starts.find((start) => start >= ms),
    last: () => last,
    clear: () => {
      starts = [];
      last = undefined;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
