import type { Credentials } from '../credentials.ts';
import { repositoryName, type Repository } from '../reference.ts';
import { surroundingsFailed } from '../../problem.ts';
import { apiOrigin, resolveLocation } from './address.ts';
import { createAuthorizer, type Authorizer } from './authorizer.ts';
import { refusal } from './failure.ts';
import { createHttp, type HttpAnswer, type HttpRequest } from './http.ts';
import { parseRetryAfter, retried, Transient, type RetryPolicy } from './retry.ts';
import { isTransientStatus } from './status.ts';
import type { Env } from '../../tools/env.ts';

/** One request to a repository. */
export interface Call extends HttpRequest {
  readonly repository: Repository;
  /** What a token must allow: `repository:acme/base:pull,push`. */
  readonly scopes: readonly string[];
}

/** The way to all registries of a run: connections, logins and retries in one place. */
export interface Session {
  readonly origin: (registry: string) => URL;
  /**
   * Sends one request, with a login where one is asked for; GET and HEAD follow redirects.
   * @throws Transient for answers and failures that another try may mend, Problem for the rest
   */
  readonly call: (call: Call, signal: AbortSignal) => Promise<HttpAnswer>;
  /** Runs an operation made of calls until it succeeds or the retry policy says no. */
  readonly retried: <T>(operation: () => Promise<T>, signal: AbortSignal) => Promise<T>;
  /** An answer that cannot be used, as a Problem. */
  readonly refusal: (call: Call, answer: HttpAnswer) => Error;
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  readonly credentials: Credentials;
  /** Registries (`host:port`) that speak plain HTTP; those on this machine always do. */
  readonly insecureHosts?: readonly string[];
  readonly userAgent: string;
  /** Where the proxy variables are read. */
  readonly env: Env;
  readonly retry: RetryPolicy;
}

/** A fresh token may be needed for the first try, and another when that one had just ended. */
const logins = 2;
const redirects = 5;

/** Opens nothing yet: connections and logins are made when the first request wants them. */
export function createSession(options: SessionOptions): Session {
  const http = createHttp(options.env, options.userAgent);
  const origin = (registry: string): URL => apiOrigin(registry, options.insecureHosts);
  const authorizers = new Map<string, Authorizer>();
  const authorizerOf = (registry: string): Authorizer => {
    const known = authorizers.get(registry);
    if (known) return known;
    const made = createAuthorizer(registry, origin(registry), options.credentials, http.send);
    authorizers.set(registry, made);
    return made;
  };

  const authorized = async (call: Call, signal: AbortSignal): Promise<HttpAnswer> => {
    // A login is for the registry alone, not for a storage service that a Location names.
    if (call.url.host !== origin(call.repository.registry).host) return http.send(call, signal);
    const authorizer = authorizerOf(call.repository.registry);
    let header = authorizer.header(call.scopes);
    let answer = await http.send(withHeader(call, header), signal);
    for (let left = logins; answer.status === 401 && left > 0; left -= 1) {
      header = await authorizer.renew(answer, call.scopes, header, signal);
      if (header === undefined) break;
      answer = await http.send(withHeader(call, header), signal);
    }
    return answer;
  };

  const refused = (call: Call, answer: HttpAnswer): Error =>
    refusal({
      repository: call.repository,
      request: call,
      answer,
      login: authorizerOf(call.repository.registry).hasLogin(),
    });

  return {
    origin,
    refusal: refused,
    call: async (call, signal) => {
      let current = call;
      let answer = await authorized(current, signal);
      for (let left = redirects; isRedirect(current, answer) && left > 0; left -= 1) {
        current = { ...current, url: target(current, answer) };
        answer = await authorized(current, signal);
      }
      if (!isTransientStatus(answer.status)) return answer;
      const problem = refusal({ repository: call.repository, request: current, answer, login: true });
      throw new Transient(problem, parseRetryAfter(answer.headers('retry-after')[0], Date.now()));
    },
    retried: (operation, signal) => retried(operation, options.retry, signal),
    close: http.close,
  };
}

function withHeader(call: Call, authorization: string | undefined): HttpRequest {
  return authorization === undefined ? call : { ...call, headers: { ...call.headers, authorization } };
}

function isRedirect({ method }: Call, { status }: HttpAnswer): boolean {
  return (method === 'GET' || method === 'HEAD') && [301, 302, 303, 307, 308].includes(status);
}

function target(call: Call, answer: HttpAnswer): URL {
  const [location = ''] = answer.headers('location');
  return safeLocation(call, location);
}

/**
 * Where a registry sends us.
 * @throws Problem (surroundings) when it is no web address, or would leave https
 */
export function safeLocation({ url, repository }: Call, location: string): URL {
  const to = URL.canParse(location, url.href) ? resolveLocation(location, url) : undefined;
  const allowed = to?.protocol === 'https:' || (to?.protocol === 'http:' && url.protocol === 'http:');
  if (!to || location === '' || !allowed)
    throw surroundingsFailed(
      `The registry sends us to an unsafe place for ${repositoryName(repository)}: \`${location.slice(0, 100)}\``,
    );
  return to;
}
