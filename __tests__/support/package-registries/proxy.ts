import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hashOf, packagesHost, type Page, type Site } from './site.ts';

/** What was asked; both sorted. */
export interface Asked {
  /** Paths of the packages that were asked for, in whatever way. */
  readonly packages: readonly string[];
  /** Everything else, each one once: `GET /path 200`. */
  readonly others: readonly string[];
}

export interface CountingProxy {
  /** `http://127.0.0.1:PORT`, the value of HTTP_PROXY. */
  readonly url: string;
  /** What was asked so far. */
  asked(): Asked;
  stop(): Promise<void>;
}

/** Everything is dated on this day. */
const modified = new Date('2026-01-01T00:00:00Z');

/** A proxy behind which there is one host, with this registry. It counts, and lets nothing out of this machine. */
export async function startCountingProxy(site: Site): Promise<CountingProxy> {
  const pages = new Map(Object.entries(site));
  const packages: string[] = [];
  const others = new Set<string>();
  const server = createServer((request, response) => {
    request.resume();
    const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const page = host === packagesHost ? pages.get(decodeURIComponent(pathname)) : undefined;
    const status = answer(page, request, response);
    const path = host === packagesHost ? pathname : `//${host}${pathname}`;
    if (page?.kind === 'package') packages.push(path);
    else others.add(`${request.method ?? ''} ${path} ${status}`);
  });
  server.on('connect', ({ url }, socket) => {
    others.add(`CONNECT ${url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => ({ packages: [...packages].sort(), others: [...others].sort() }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As a web server of files: what a client has already is not sent again, and a package never changes. */
function answer(
  page: Page | undefined,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): number {
  if (page === undefined) {
    response.writeHead(404, { 'content-length': 0 }).end();
    return 404;
  }
  const body = Buffer.from(page.body);
  const etag = `"${hashOf('sha256', body, 'hex').slice(0, 32)}"`;
  const since = Date.parse(headers['if-modified-since'] ?? '');
  const isKnown = headers['if-none-match']?.includes(etag) ?? since >= modified.getTime();
  response.writeHead(isKnown ? 304 : 200, {
    etag,
    'last-modified': modified.toUTCString(),
    'cache-control': page.kind === 'package' ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isKnown
      ? {}
      : { 'content-type': page.type ?? 'application/octet-stream', 'content-length': body.length }),
  });
  response.end(isKnown || method === 'HEAD' ? undefined : body);
  return isKnown ? 304 : 200;
}
