import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Asked, Fault } from './faults.ts';
import { accessOf } from './tokens.ts';
import { create, finalize, find, refused, type Answer, type Message, type Twirp } from './twirp.ts';

const methods: Readonly<Record<string, 'create' | 'finalize' | 'find'>> = {
  CreateCacheEntry: 'create',
  FinalizeCacheEntryUpload: 'finalize',
  GetCacheEntryDownloadURL: 'find',
};

/** Answers one call of the cache service, as well as the fault lets it. */
export async function answerCall(
  twirp: Twirp,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  faultFor: (what: Asked['what'], key: string) => Fault | undefined,
): Promise<void> {
  const what = methods[method];
  const message = JSON.parse(await text(request)) as Message;
  const fault = what === undefined ? undefined : faultFor(what, message.key);
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'cut') {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'status') {
    send(response, { ...faulty(fault.status), headers: fault.headers ?? {} });
    return;
  }
  if (fault?.kind === 'held') await fault.until;
  const answer = await answerOf(twirp, what, request.headers.authorization, message);
  if (fault?.kind === 'evicted') twirp.entries.evict(({ key }) => key === answer.body['matched_key']);
  send(response, fault?.kind === 'lost' ? faulty(fault.status) : answer);
}

async function answerOf(
  twirp: Twirp,
  what: 'create' | 'finalize' | 'find' | undefined,
  authorization: string | undefined,
  message: Message,
): Promise<Answer> {
  const access = accessOf(authorization);
  if (access === undefined) return refused(401, 'unauthenticated', 'the token is none, or has expired');
  if (what === 'create') return create(twirp, access, message);
  if (what === 'finalize') return finalize(twirp, access, message);
  return what === 'find' ? find(twirp, access, message) : refused(404, 'bad_route', 'no such method');
}

function faulty(status: number): Answer {
  return refused(status, 'internal', 'a fault that was asked for');
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
