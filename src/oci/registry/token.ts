import { Type } from '@sinclair/typebox';
import { Problem, surroundingsFailed } from '../../problem.ts';
import { soundJson } from '../../tools/json.ts';
import type { Login } from '../credentials.ts';
import { basicHeader, type Challenge } from './challenge.ts';
import { complaints, loginHint } from './failure.ts';
import type { Http, HttpAnswer, HttpRequest } from './http.ts';
import { parseRetryAfter, Transient } from './retry.ts';
import { isTransientStatus } from './status.ts';

/** Whoever makes tokens does not make one for this login, or none for what was asked. */
export class LoginRefused extends Problem {}

export interface Token {
  readonly value: string;
  readonly expiresAtMs: number;
}

/** What a token is asked for. */
export interface TokenQuestion {
  readonly registry: string;
  /** The registry's own address: only one of plain HTTP may send us to a token service of plain HTTP. */
  readonly origin: URL;
  readonly challenge: Challenge;
  readonly scopes: readonly string[];
  readonly login: Login | undefined;
}

const answerSchema = Type.Object({
  token: Type.Optional(Type.String({ minLength: 1 })),
  access_token: Type.Optional(Type.String({ minLength: 1 })),
  expires_in: Type.Optional(Type.Number()),
});

/** How long a token lives when the service does not say, in seconds (distribution docs/spec/auth/token.md). */
const defaultLifetime = 60;

/**
 * Gets a bearer token: GET with Basic for a password or for nobody, POST for an identity token
 * (distribution docs/spec/auth/token.md and oauth.md).
 * @throws LoginRefused (surroundings), Problem for another answer, Transient when the service fails
 */
export async function fetchToken(question: TokenQuestion, send: Http, signal: AbortSignal): Promise<Token> {
  const request = tokenRequest(question);
  const answer = await send(request, signal);
  if (answer.status !== 200) throw refused(question, request, answer);
  const body = soundJson(answerSchema, answer.body.toString('utf8'));
  const value = body?.token ?? body?.access_token;
  if (body === undefined || value === undefined || !/^[\x21-\x7e]+$/.test(value))
    throw surroundingsFailed(`${request.url.host} gave something else than a token for ${question.registry}`);
  return { value, expiresAtMs: Date.now() + Math.max(body.expires_in ?? 0, defaultLifetime) * 1000 };
}

/** The request for a token; a pure function of the question. */
export function tokenRequest({ registry, origin, challenge, scopes, login }: TokenQuestion): HttpRequest {
  const url = realmOf(registry, origin, challenge);
  const service = challenge.parameters['service'];
  if (login?.kind === 'identity-token') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'image-build',
      refresh_token: login.token,
      scope: scopes.join(' '),
      ...(service === undefined ? {} : { service }),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url, headers, body: form.toString() };
  }
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  const headers = login ? { authorization: basicHeader(login.username, login.password) } : {};
  return { method: 'GET', url, headers };
}

function realmOf(registry: string, origin: URL, { parameters }: Challenge): URL {
  const realm = parameters['realm'] ?? '';
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && origin.protocol === 'http:');
  if (!url || !allowed)
    throw surroundingsFailed(
      `${registry} sends us to an unsafe place for a login: \`${realm.slice(0, 100)}\``,
      {
        todo: 'The token service of a registry has to be reached by https.',
      },
    );
  return url;
}

function refused(
  { registry, scopes, login }: TokenQuestion,
  request: HttpRequest,
  answer: HttpAnswer,
): Error {
  const { status } = answer;
  const repository = /^repository:([^:]+):/.exec(scopes[0] ?? '')?.[1] ?? '';
  const log = complaints(answer);
  if (isTransientStatus(status)) {
    const problem = surroundingsFailed(`${request.url.host} answered ${status} when asked for a token`, {
      log,
    });
    const retryAfterMs = parseRetryAfter(answer.headers('retry-after')[0], Date.now());
    return new Transient(problem, { host: request.url.host, why: String(status), retryAfterMs });
  }
  const what = login ? `${registry} refuses the login` : `${registry} asks for a login, and none was found`;
  return status === 400 || status === 401 || status === 403
    ? new LoginRefused({ kind: 'surroundings', what, log, todo: loginHint({ registry, repository }) })
    : surroundingsFailed(`${request.url.host} answered ${status} when asked for a token for ${registry}`, {
        log,
      });
}
