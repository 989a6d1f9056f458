import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLoopback } from './loopback.ts';

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
  const { url, stop } = await startLoopback((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request.url ?? '');
    answer?.(request, response);
  });
  return { url, asked, stop };
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
