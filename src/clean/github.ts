import type { Static, TSchema } from '@sinclair/typebox';
import { complaints } from '../oci/registry/failure.ts';
import { createHttp, type HttpAnswer } from '../oci/registry/http.ts';
import {
  defaultRetryPolicy,
  parseRetryAfter,
  retried,
  Transient,
  type RetryPolicy,
} from '../oci/registry/retry.ts';
import { isTransientStatus } from '../oci/registry/status.ts';
import { surroundingsFailed } from '../problem.ts';
import type { Env } from '../tools/env.ts';
import { parseJson } from '../tools/json.ts';

/** What is asked of GitHub's REST API. Source: docs.github.com/rest. */
export interface GitHub {
  /** One thing; undefined for 404. */
  readonly get: <T extends TSchema>(path: string, schema: T) => Promise<Static<T> | undefined>;
  /** All pages of a list; undefined for 404. */
  readonly list: <T extends TSchema>(path: string, schema: T) => Promise<readonly Static<T>[] | undefined>;
  /** Removes one thing; one that is gone already counts as removed. */
  readonly remove: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface GitHubOptions {
  /** `GITHUB_API_URL`; github.com's when it is left out. */
  readonly apiUrl?: string | undefined;
  readonly token: string;
  /** Where the proxy variables are read. */
  readonly env: Env;
  readonly signal: AbortSignal;
  readonly retry?: Partial<RetryPolicy>;
}

/**
 * A client for GitHub's API, on GHES too. What may be mended by another try is tried again, rate limits included.
 * @throws Problem from each operation (surroundings) that says what is wrong and what to do; `interrupted`
 */
export function createGitHub({ apiUrl, token, env, signal, retry }: GitHubOptions): GitHub {
  const http = createHttp(env, 'image-build');
  const base = new URL(`${(apiUrl ?? 'https://api.github.com').replace(/\/+$/, '')}/`);
  const policy = { ...defaultRetryPolicy, ...retry };
  const ask = (method: 'GET' | 'DELETE', url: URL): Promise<HttpAnswer> =>
    retried(
      async () => {
        const answer = await http.send({ method, url, headers: headersFor(token) }, signal);
        if (!isLimit(answer) && !isTransientStatus(answer.status)) return answer;
        throw new Transient(refusal(method, url, answer), {
          host: url.host,
          why: String(answer.status),
          retryAfterMs: pauseOf(answer),
        });
      },
      policy,
      signal,
    );
  return {
    get: async (path, schema) => {
      const url = new URL(path, base);
      const answer = await ask('GET', url);
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refusal('GET', url, answer);
      return parseJson(schema, answer.body.toString('utf8'), `What ${url.host} says of ${url.pathname}`);
    },
    list: async (path, schema) => {
      const items: Static<typeof schema>[] = [];
      let url: URL | undefined = new URL(path, base);
      while (url !== undefined) {
        const answer: HttpAnswer = await ask('GET', url);
        if (answer.status === 404 && items.length === 0) return undefined;
        if (answer.status !== 200) throw refusal('GET', url, answer);
        const { Type } = await import('@sinclair/typebox');
        const text = answer.body.toString('utf8');
        items.push(...parseJson(Type.Array(schema), text, `What ${url.host} says of ${url.pathname}`));
        url = nextPage(answer, url);
      }
      return items;
    },
    remove: async (path) => {
      const url = new URL(path, base);
      const answer = await ask('DELETE', url);
      if (answer.status !== 204 && answer.status !== 200 && answer.status !== 404)
        throw refusal('DELETE', url, answer);
    },
    close: http.close,
  };
}

function headersFor(token: string): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    authorization: `Bearer ${token}`,
  };
}

/** Limits are 429, or 403 with one of these (docs.github.com, "Rate limits for the REST API"). */
function isLimit({ status, headers }: HttpAnswer): boolean {
  const isOver = headers('x-ratelimit-remaining')[0] === '0' || headers('retry-after').length > 0;
  return status === 429 || (status === 403 && isOver);
}

/** Until when to wait: Retry-After, else the moment (in seconds since 1970) at which the limit starts anew. */
function pauseOf({ headers }: HttpAnswer): number | undefined {
  const [after] = headers('retry-after');
  if (after !== undefined) return parseRetryAfter(after, Date.now());
  const reset = Number(headers('x-ratelimit-reset')[0] ?? Number.NaN);
  return headers('x-ratelimit-remaining')[0] === '0' && Number.isFinite(reset)
    ? Math.max(0, reset * 1000 - Date.now())
    : undefined;
}

/** `<URL>; rel="next"` (RFC 8288). The token goes with it, so that it must be the same place. */
function nextPage({ headers }: HttpAnswer, from: URL): URL | undefined {
  const next = headers('link')
    .join(',')
    .split(',')
    .map((link) => /<([^>]+)>\s*;.*\brel="?next"?/.exec(link)?.[1])
    .find((link) => link !== undefined);
  if (next === undefined) return undefined;
  const url = URL.canParse(next, from.href) ? new URL(next, from) : undefined;
  if (url?.origin !== from.origin)
    throw surroundingsFailed(`${from.host} sends us to another place for the next page of ${from.pathname}`);
  return url;
}

function refusal(method: string, url: URL, answer: HttpAnswer): ReturnType<typeof surroundingsFailed> {
  const { status } = answer;
  const todo =
    status === 401
      ? 'Give a token that holds: github-token'
      : status === 403 || status === 404
        ? 'The token must be allowed to: `permissions: packages: write` and `pull-requests: read`, and for removing the Admin role in the package’s settings ("Manage Actions access"); a token of a person needs read:packages and delete:packages'
        : undefined;
  return surroundingsFailed(`${url.host} answered ${status} to ${method} ${url.pathname}`, {
    log: messagesOf(answer),
    ...(todo === undefined ? {} : { todo }),
  });
}

/** `{"message": "…", "documentation_url": "…"}`. */
function messagesOf(answer: HttpAnswer): readonly string[] {
  const [, message] = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(answer.body.toString('utf8')) ?? [];
  return complaints(message === undefined ? answer : { ...answer, body: Buffer.from(message) });
}
