import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OwnRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly asked: readonly Asked[];
  readonly stop: () => Promise<unknown>;
}

/** A registry of our own, for what the real one does not do; it remembers what it was asked. */
export async function startOwnRegistry(reply: (asked: Asked, host: string) => Reply): Promise<OwnRegistry> {
  const asked: Asked[] = [];
  const server = createServer((incoming, outgoing) => {
    void text(incoming).then((body) => {
      const { method = '', url = '', headers } = incoming;
      asked.push({ method, url, headers, body });
      const answer = reply({ method, url, headers, body }, host);
      outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, asked, stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}
