import {
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { startLoopback } from './loopback.ts';

export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** 1 for the first request. */
  readonly number: number;
}

/**
 * What goes wrong with a request: an answer of our own instead of the registry's; the connection cut before (`cut`), in the
 * middle of its body (`half`), or after (`lose`: the registry has done it, and the answer gets lost) it was passed on; no answer at all, and the
 * registry has not heard of it (`hang`) or has done it (`mute`).
 */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'cut'
  | 'half'
  | 'lose'
  | 'hang'
  | 'mute';

export interface FlakyProxy {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly seen: readonly Seen[];
  readonly stop: () => Promise<void>;
}

/**
 * A proxy before a registry that spoils the requests which `faultOf` names; a request waits for its answer.
 * @param onEnd told when a request has got its answer, or never will
 */
export async function startFlakyProxy(
  target: string,
  faultOf: (request: Seen) => Fault | undefined | Promise<Fault | undefined>,
  onEnd: (request: Seen) => void = () => undefined,
): Promise<FlakyProxy> {
  const seen: Seen[] = [];
  const { host, stop } = await startLoopback((incoming, outgoing) => {
    const request = { method: incoming.method ?? '', path: incoming.url ?? '', number: seen.length + 1 };
    seen.push(request);
    outgoing.once('close', () => onEnd(request));
    void (async () => {
      const fault = await faultOf(request);
      if (fault === 'cut') incoming.socket.destroy();
      else if (fault === 'hang') incoming.resume();
      else if (typeof fault === 'object') {
        incoming.resume();
        incoming.once('end', () => outgoing.writeHead(fault.status, fault.headers).end(fault.body));
      } else passOn(target, incoming, outgoing, fault);
    })();
  });
  return { host, seen, stop };
}

function passOn(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  fault: 'half' | 'lose' | 'mute' | undefined,
): void {
  const [hostname, port] = target.split(':');
  // The Host stays ours, so that the Locations the registry makes lead through us.
  const { method, url: path, headers } = incoming;
  const onward = httpRequest({ hostname, port, method, path, headers }, (answer) => {
    if (fault !== undefined) {
      answer.resume().once('end', () => (fault === 'lose' ? incoming.socket.destroy() : undefined));
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.once('error', () => incoming.socket.destroy());
  if (fault === 'half') passHalf(incoming, onward);
  else incoming.pipe(onward);
}

function passHalf(incoming: IncomingMessage, onward: ClientRequest): void {
  const cut = (): void => {
    onward.destroy();
    incoming.socket.destroy();
  };
  incoming.once('data', (chunk: Buffer) => onward.write(chunk.subarray(0, chunk.length / 2), cut));
  incoming.once('end', cut);
}
