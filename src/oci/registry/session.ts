import type { Credentials } from '../credentials.ts';
import { repositoryName, type Repository } from '../reference.ts';
import { surroundingsFailed, type Problem } from '../../problem.ts';
import { apiOrigin, resolveLocation } from './address.ts';
import { createAuthorizer, type Authorizer } from './authorizer.ts';
import { answersSoon, briefRetryPolicy } from './brief.ts';
import { refusal } from './failure.ts';
import {
  createHttp,
  defaultTimeouts,
  type Http,
  type HttpAnswer,
  type HttpRequest,
  type Timeouts,
} from './http.ts';
import { parseRetryAfter, retried, Transient, type Retry, type RetryPolicy } from './retry.ts';
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
  /** The same way for questions that must not take long: see brief.ts. */
  readonly briefly: () => Session;
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
  readonly timeouts?: Partial<Timeouts>;
  /** How long a registry that is asked briefly has for one answer, in ms; 5,000 where it is left out. */
  readonly briefMs?: number;
  /** Told of everything that is tried again, so that the report can count it. */
  readonly onRetry?: (retry: Retry) => void;
}

/** A fresh token may be needed for the first try, and another when that one had just ended. */
const logins = 2;
const redirects = 5;
/** A 401 that should not be: once more, and not so often that an account gets locked. */
const attemptsAt401 = 2;

/** Opens nothing yet: connections and logins are made when the first request wants them. */
export function createSession(options: SessionOptions): Session {
  const http = createHttp(options.env, options.userAgent, { ...defaultTimeouts, ...options.timeouts });
  const origin = (registry: string): URL => apiOrigin(registry, options.insecureHosts);
  const authorizers = new Map<string, Authorizer>();
  const authorizerOf = (registry: string): Authorizer => {
    const known = authorizers.get(registry);
    if (known) return known;
    const made = createAuthorizer(registry, origin(registry), options.credentials);
    authorizers.set(registry, made);
    return made;
  };

  /** What has let us in, and for what: `REGISTRY SCOPES HEADER`. */
  const accepted = new Set<string>();
  /** @throws Transient for a 401 of one that has let us in before, or does not say how to (RFC 9110, 11.6.1) */
  const authorized = async (call: Call, send: Http, signal: AbortSignal): Promise<HttpAnswer> => {
    // A login is for the registry alone, not for a storage service that a Location names.
    if (call.url.host !== origin(call.repository.registry).host) return send(call, signal);
    const authorizer = authorizerOf(call.repository.registry);
    let header = authorizer.header(call.scopes);
    let answer = await send(withHeader(call, header), signal);
    for (let left = logins; answer.status === 401 && left > 0; left -= 1) {
      const better = await authorizer.renew(answer, call.scopes, header, send, signal);
      if (better === undefined) break;
      header = better;
      answer = await send(withHeader(call, header), signal);
    }
    const way = [call.repository.registry, ...call.scopes, header ?? ''].join(' ');
    if (answer.status !== 401) accepted.add(way);
    else if (accepted.has(way) || answer.headers('www-authenticate').length === 0)
      throw new Transient(refused(call, answer), {
        host: call.url.host,
        why: '401',
        attempts: attemptsAt401,
      });
    return answer;
  };

  const refused = (call: Call, answer: HttpAnswer): Problem =>
    refusal({
      repository: call.repository,
      request: call,
      answer,
      login: authorizerOf(call.repository.registry).hasLogin(),
    });

  const through = (send: Http, retry: RetryPolicy, briefly: () => Session): Session => ({
    origin,
    refusal: refused,
    call: async (call, signal) => {
      let current = call;
      let answer = await authorized(current, send, signal);
      for (let left = redirects; isRedirect(current, answer) && left > 0; left -= 1) {
        current = { ...current, url: target(current, answer) };
        answer = await authorized(current, send, signal);
      }
      if (!isTransientStatus(answer.status)) return answer;
      const problem = refusal({ repository: call.repository, request: current, answer, login: true });
      throw new Transient(problem, {
        host: current.url.host,
        why: String(answer.status),
        retryAfterMs: parseRetryAfter(answer.headers('retry-after')[0], Date.now()),
      });
    },
    retried: (operation, signal) => retried(operation, retry, signal, options.onRetry),
    briefly,
    close: http.close,
  });
  const brief = through(answersSoon(http.send, options.briefMs), briefRetryPolicy, () => brief);
  return through(http.send, options.retry, () => brief);
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
