import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { startLoopback } from './loopback.ts';

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
  readonly stop: () => Promise<void>;
}

/** A registry of our own, for what the real one does not do; it remembers what it was asked. */
export async function startOwnRegistry(reply: (asked: Asked, host: string) => Reply): Promise<OwnRegistry> {
  const asked: Asked[] = [];
  const { host, stop } = await startLoopback((incoming, outgoing) => {
    void text(incoming).then((body) => {
      const { method = '', url = '', headers } = incoming;
      asked.push({ method, url, headers, body });
      const answer = reply({ method, url, headers, body }, host);
      outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  return { host, asked, stop };
}
