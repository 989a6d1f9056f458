import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { startLoopback } from './loopback.ts';

/** A version of a package as the fake keeps it. */
export interface FakeVersion {
  readonly id: number;
  /** `sha256:…`. */
  readonly digest: string;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly created: string;
  readonly updated?: string;
}

/** A comment of a pull request as the fake keeps it. */
export interface FakeComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface FakeGitHubOptions {
  readonly token: string;
  readonly owner: { readonly kind: 'orgs' | 'users'; readonly name: string };
  /** `acme/images#7` → the comments of that pull request, from the oldest on. */
  readonly comments?: Readonly<Record<string, readonly FakeComment[]>>;
  /** Whose token it is; a job's when left out. */
  readonly viewer?: string;
  /** Package (`images/base`) → its versions. */
  readonly packages?: Readonly<Record<string, readonly FakeVersion[]>>;
  /** `acme/images` → numbers of the pull requests that are open. */
  readonly pulls?: Readonly<Record<string, readonly number[]>>;
  /** The most that a page holds, whatever is asked for. */
  readonly pageSize?: number;
  /** What links to further pages begin with, where it stands behind another name. */
  readonly origin?: string;
  /** Done with a version that is removed. */
  readonly onRemove?: (name: string, version: FakeVersion) => Promise<void>;
  /** An answer of its own for a request: its number from 1, and `GET /path?query`. */
  readonly fault?: (number: number, request: string) => FakeAnswer | undefined;
}

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface FakeGitHub {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `GET /path?query`, in order. */
  readonly asked: readonly string[];
  /** What a pull request (`acme/images#7`) has now. */
  readonly comments: (pull: string) => readonly FakeComment[];
  /** What a package has now. */
  versions(name: string): readonly FakeVersion[];
  /** Gives a version other tags, as a push does. */
  retag(name: string, id: number, tags: readonly string[]): void;
  stop(): Promise<void>;
}

/** What changes while the fake runs. */
interface State {
  readonly packages: Map<string, FakeVersion[]>;
  readonly comments: Map<string, FakeComment[]>;
}

/**
 * GitHub's REST API for packages, pull requests and their comments, as docs.github.com describes it: bearer tokens,
 * pages with Link headers, 404 for the wrong kind of owner, and no removal of the last tagged version. Of GraphQL it
 * knows who is asking.
 */
export async function startGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const packages = new Map(Object.entries(options.packages ?? {}).map(([name, all]) => [name, [...all]]));
  const comments = new Map(Object.entries(options.comments ?? {}).map(([pull, all]) => [pull, [...all]]));
  const asked: string[] = [];
  const { url, stop } = await startLoopback((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const fault = options.fault?.(asked.length, asked.at(-1) ?? '');
    const answer = fault ?? answerTo(request, options, { packages, comments }, options.origin ?? url);
    void Promise.resolve(answer).then(({ status, headers = {}, body }) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  return {
    url,
    asked,
    comments: (pull) => comments.get(pull) ?? [],
    versions: (name) => packages.get(name) ?? [],
    retag: (name, id, tags) => {
      const all = packages.get(name) ?? [];
      packages.set(
        name,
        all.map((one) => (one.id === id ? { ...one, tags } : one)),
      );
    },
    stop,
  };
}

async function answerTo(
  request: IncomingMessage,
  { token, owner, pulls = {}, pageSize = 100, onRemove, viewer = 'github-actions[bot]' }: FakeGitHubOptions,
  { packages, comments }: State,
  origin: string,
): Promise<FakeAnswer> {
  const { method = '', url = '', headers } = request;
  // Both words are taken.
  if (!new RegExp(`^(bearer|token) ${token}$`, 'i').test(headers.authorization ?? ''))
    return says(401, 'Bad credentials');
  const { pathname, searchParams } = new URL(url, origin);
  const page = (all: readonly unknown[]): FakeAnswer => {
    const size = Math.min(pageSize, Number(searchParams.get('per_page') ?? 30));
    const number = Number(searchParams.get('page') ?? 1);
    const next = new URL(url, origin);
    next.searchParams.set('page', String(number + 1));
    const link = `<${next.href}>; rel="next", <${next.href}>; rel="last"`;
    const body = all.slice((number - 1) * size, number * size);
    return { status: 200, body, headers: all.length > number * size ? { link } : {} };
  };

  if (pathname === '/graphql') return { status: 200, body: { data: { viewer: { login: viewer } } } };
  const talk = /^\/repos\/([^/]+\/[^/]+)\/issues\/(?:(\d+)\/comments|comments\/(\d+))$/.exec(pathname);
  if (talk !== null) {
    const [, of = '', number, comment] = talk;
    if (number !== undefined && method === 'GET')
      return page((comments.get(`${of}#${number}`) ?? []).map(shownComment));
    const { body = '' } = method === 'DELETE' ? {} : ((await json(request)) as { body?: string });
    if (body.length > 65_536)
      return says(422, 'Validation Failed: body is too long (maximum is 65536 characters)');
    if (number !== undefined) return addComment(comments, `${of}#${number}`, viewer, body);
    return changeComment(comments, of, Number(comment), method === 'DELETE' ? undefined : body);
  }

  const [, repository] = /^\/repos\/([^/]+\/[^/]+)\/pulls$/.exec(pathname) ?? [];
  const open = pulls[repository ?? ''];
  if (open !== undefined) return page(open.map((number) => ({ number, state: 'open' })));

  const place = /^\/(orgs|users)\/([^/]+)\/packages\/container\/([^/]+)\/versions(?:\/(\d+))?$/.exec(
    pathname,
  );
  const [, kind, login, encoded = '', id] = place ?? [];
  const name = decodeURIComponent(encoded);
  const all = packages.get(name);
  if (kind !== owner.kind || login !== owner.name || all === undefined)
    return says(404, 'Package not found.');
  if (id === undefined) return page(all.map(shown));
  const one = all.find((version) => version.id === Number(id));
  if (one === undefined) return says(404, 'Not Found');
  if (method === 'GET') return { status: 200, body: shown(one) };
  if (one.tags.length > 0 && all.filter(({ tags }) => tags.length > 0).length === 1)
    return says(
      400,
      'You cannot delete the last tagged version of a package. You must delete the package instead.',
    );
  packages.set(
    name,
    all.filter((version) => version !== one),
  );
  await onRemove?.(name, one);
  return { status: 204 };
}

function addComment(all: State['comments'], pull: string, author: string, body: string): FakeAnswer {
  const ids = [...all.values()].flat().map(({ id }) => id);
  const one = { id: Math.max(0, ...ids) + 1, author, body };
  all.set(pull, [...(all.get(pull) ?? []), one]);
  return { status: 201, body: shownComment(one) };
}

/** @param body nothing: it is removed */
function changeComment(all: State['comments'], repository: string, id: number, body?: string): FakeAnswer {
  for (const [pull, some] of all) {
    if (!pull.startsWith(`${repository}#`) || !some.some((one) => one.id === id)) continue;
    const changed = some.flatMap((one) => (one.id !== id ? one : body === undefined ? [] : { ...one, body }));
    all.set(pull, changed);
    const one = changed.find((other) => other.id === id);
    return one === undefined ? { status: 204 } : { status: 200, body: shownComment(one) };
  }
  return says(404, 'Not Found');
}

function shownComment({ id, author, body }: FakeComment): unknown {
  return { id, body, user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' } };
}

function says(status: number, message: string): FakeAnswer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

function shown({ id, digest, tags, created, updated = created }: FakeVersion): unknown {
  return {
    id,
    name: digest,
    url: `https://api.github.com/x/${id}`,
    created_at: created,
    updated_at: updated,
    metadata: { package_type: 'container', container: { tags } },
  };
}
