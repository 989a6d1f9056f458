import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface FileServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** A real HTTP server on this machine: each request takes the next answer, the last answer stays. */
export async function startFileServer(...answers: readonly Answer[]): Promise<FileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request.url ?? '');
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a whole file. */
export function file(bytes: Buffer): Answer {
  return (_, response) => response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
}

export function status(code: number): Answer {
  return (_, response) => response.writeHead(code).end('no\n');
}

/** Promises a whole file and breaks the connection in the middle. */
export function brokenOff(bytes: Buffer): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  };
}
