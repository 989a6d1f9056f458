import { Agent, request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { bytesOf, otherLength, type Received, type Sending, type Transport } from './transport.ts';
import type { Timeouts } from './http.ts';

/** A connection that is not used is closed: what lies between may have forgotten it. As long as undici's. In ms. */
const idleMs = 4_000;

class DirectFailure extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Sends requests without a proxy by Node's own client. It is there at once, where undici has to be loaded and its
 * parser compiled: a good part of a run in which nothing has changed.
 */
export function createDirect(timeouts: Pick<Timeouts, 'connect' | 'body'>): Transport {
  const agentOptions = { keepAlive: true, timeout: idleMs };
  const plain = new Agent(agentOptions);
  let secured: ReturnType<typeof secure> | undefined;
  const secure = async (): Promise<{ request: typeof plainRequest; agent: Agent }> => {
    const { Agent: SecureAgent, request } = await import('node:https');
    return { request, agent: new SecureAgent(agentOptions) };
  };
  const send: Transport['send'] = async (sending, signal) => {
    const isSecure = sending.url.protocol === 'https:';
    const { request, agent } = isSecure
      ? await (secured ??= secure())
      : { request: plainRequest, agent: plain };
    const { method, headers, url } = sending;
    const asked = request(url, { method, headers, agent, signal, timeout: timeouts.connect });
    asked.once('socket', (socket) => {
      const connected = (): unknown => socket.setTimeout(sending.answerMs);
      if (socket.connecting) socket.once(isSecure ? 'secureConnect' : 'connect', connected);
      else connected();
    });
    const answered = answerTo(asked, timeouts.body);
    write(asked, sending);
    return answered;
  };
  const destroy = async (): Promise<void> => {
    plain.destroy();
    (await secured)?.agent.destroy();
  };
  return { send, destroy };
}

/** @param bodyMs how long the answer may stand still, once it has begun */
function answerTo(asked: ClientRequest, bodyMs: number): Promise<Received> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined;
    // Stays: a request may fail once more when its answer is there.
    asked.on('error', reject);
    asked.on('timeout', () => (answer ?? asked).destroy(new DirectFailure('no answer in time', 'ETIMEDOUT')));
    asked.once('response', (response) => {
      answer = response;
      response.setTimeout(bodyMs);
      // Who has answered before everything was sent does not want the rest.
      response.once('end', () => {
        if (!asked.writableFinished) asked.destroy();
      });
      resolve({
        status: response.statusCode ?? 0,
        headers: (name) => response.headersDistinct[name] ?? [],
        body: response,
      });
    });
  });
}

function write(asked: ClientRequest, { content, size }: Sending): void {
  if (content === null || typeof content === 'string' || content instanceof Uint8Array) {
    asked.end(content ?? undefined);
    return;
  }
  const chunks = Readable.from(exactly(content, size), { objectMode: false });
  // Not by `pipeline`, which ends a request without saying why.
  chunks.once('error', (error) => asked.destroy(error));
  asked.once('close', () => chunks.destroy());
  chunks.pipe(asked);
}

/** @throws DirectFailure where it is not as many bytes as were said */
async function* exactly(chunks: Readable, size: number | undefined): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of bytesOf(chunks)) {
    sent += chunk.length;
    if (size !== undefined && sent > size) break;
    yield chunk;
  }
  if (size !== undefined && sent !== size)
    throw new DirectFailure('another length than was said', otherLength);
}
