import pLimit, { type LimitFunction } from 'p-limit';
import type { Problem } from '../../problem.ts';
import { Unreachable } from './connection.ts';
import type { Http } from './http.ts';
import { Transient, type RetryPolicy } from './retry.ts';

/** One more try after a short pause, and no waiting for a registry that asks for a longer one. */
export const briefRetryPolicy: RetryPolicy = { attempts: 2, baseMs: 200, capMs: 200, longestWaitMs: 1_000 };

/** Enough for a slow registry with a token service, and little for who waits for a plan. In ms. */
const patienceMs = 5_000;
/** Questions to one host at a time; the others wait before their time begins. */
const concurrency = 12;
/** So many connections that broke, one after the other without any answer between, are taken for no registry. */
const mostBroken = 4;

/**
 * Asks for what a run can do without. Each request has a few seconds; a host that has let one pass, or that cannot be
 * reached at all, is not asked again: it costs those seconds once, and not once for each image.
 * @param ms how long one request may take, up to the end of its answer
 */
export function answersSoon(send: Http, ms: number = patienceMs): Http {
  const hosts = new Map<string, Host>();
  return (request, signal) => {
    const name = request.url.host;
    const host = hosts.get(name) ?? { limit: pLimit(concurrency), broken: 0 };
    hosts.set(name, host);
    return host.limit(async () => {
      if (host.silent !== undefined) throw host.silent;
      const late = AbortSignal.timeout(ms);
      try {
        const answer = await send(request, AbortSignal.any([signal, late]));
        host.broken = 0;
        return answer;
      } catch (error) {
        if (signal.aborted) throw error;
        if (late.aborted) throw (host.silent = noAnswer(name, ms));
        if (error instanceof Transient) {
          host.broken += 1;
          if (host.broken >= mostBroken) throw (host.silent = error.problem);
        } else if (error instanceof Unreachable) host.silent = error;
        throw error;
      }
    });
  };
}

interface Host {
  readonly limit: LimitFunction;
  /** Connections that broke since the last answer. */
  broken: number;
  /** Why it is not asked any more. */
  silent?: Problem;
}

function noAnswer(host: string, ms: number): Problem {
  return new Unreachable({
    kind: 'surroundings',
    what: `${host} has given no answer within ${ms / 1000} s`,
    todo: 'Run it again; look at the network, and at HTTPS_PROXY and NO_PROXY when there is a proxy.',
  });
}
