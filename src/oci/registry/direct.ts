import { Agent, request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { errorCode } from '../../tools/error-code.ts';
import type { Received, Sending, Transport } from './transport.ts';
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

interface Client {
  readonly request: typeof plainRequest;
  readonly agent: Agent;
}

/**
 * Asks questions (GET and HEAD, nothing is sent) without a proxy, by Node's own client. It is there at once, where
 * undici has to be loaded and its parser compiled: a fifth of a run in which nothing has changed.
 */
export function createDirect(timeouts: Pick<Timeouts, 'connect' | 'body'>): Transport {
  const options = { keepAlive: true, timeout: idleMs };
  const plain: Client = { request: plainRequest, agent: new Agent(options) };
  let secured: Promise<Client> | undefined;
  const secure = async (): Promise<Client> => {
    const { Agent: SecureAgent, request } = await import('node:https');
    return { request, agent: new SecureAgent(options) };
  };
  const send: Transport['send'] = async (sending, signal) => {
    const client = sending.url.protocol === 'https:' ? await (secured ??= secure()) : plain;
    const asked = ask(client, sending, signal);
    try {
      return await answerTo(asked, sending, timeouts);
    } catch (error) {
      // The server had closed the connection already, and nobody had noticed: that is no failure of the question.
      if (signal.aborted || !asked.reusedSocket || !isGone(errorCode(error))) throw error;
      return answerTo(ask({ ...client, agent: new Agent() }, sending, signal, true), sending, timeouts);
    }
  };
  const destroy = async (): Promise<void> => {
    plain.agent.destroy();
    (await secured)?.agent.destroy();
  };
  return { send, destroy };
}

/** @param isAlone on a connection of its own */
function ask(
  { request, agent }: Client,
  { url, method, headers }: Sending,
  signal: AbortSignal,
  isAlone = false,
): ClientRequest {
  const asked = request({
    // Not the URL itself: a login in it would be sent.
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port,
    path: `${url.pathname}${url.search}`,
    method,
    headers,
    signal,
    // A registry that answers HEAD with a body would have it read as the answer to the next question.
    agent: isAlone || method === 'HEAD' ? false : agent,
  });
  asked.end();
  return asked;
}

function isGone(code: string | undefined): boolean {
  return code === 'ECONNRESET' || code === 'EPIPE' || code?.startsWith('HPE_') === true;
}

function answerTo(
  asked: ClientRequest,
  { answerMs, url }: Sending,
  timeouts: Pick<Timeouts, 'connect' | 'body'>,
): Promise<Received> {
  let timer: NodeJS.Timeout | undefined;
  // By the clock, not by silence: a server that sends a little now and then would never be done.
  const within = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => asked.destroy(silence()), milliseconds);
  };
  within(timeouts.connect);
  return new Promise((resolve, reject) => {
    asked.once('socket', (socket) => {
      const isNew = socket.connecting;
      if (isNew) socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => within(answerMs));
      else within(answerMs);
    });
    // Stays: a request may fail once more when its answer is there.
    asked.on('error', reject);
    asked.once('close', () => {
      clearTimeout(timer);
      // An answer that is none, such as 101, ends without an error.
      reject(new DirectFailure('the connection broke', 'ECONNRESET'));
    });
    asked.once('response', (response) => {
      clearTimeout(timer);
      endWhenSilent(response, timeouts.body);
      resolve({
        status: response.statusCode ?? 0,
        headers: (name) => response.headersDistinct[name] ?? [],
        body: response,
      });
    });
  });
}

/** Silent is the server only where everything that came has been taken: who reads may be slow. */
function endWhenSilent(response: IncomingMessage, milliseconds: number): void {
  response.setTimeout(milliseconds, () => {
    if (response.readableLength > 0) response.socket.setTimeout(milliseconds);
    else response.destroy(silence());
  });
}

function silence(): DirectFailure {
  return new DirectFailure('no answer in time', 'ETIMEDOUT');
}
