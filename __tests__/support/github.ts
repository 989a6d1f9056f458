import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

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

export interface FakeGitHubOptions {
  readonly token: string;
  readonly owner: { readonly kind: 'orgs' | 'users'; readonly name: string };
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
  /** What a package has now. */
  versions(name: string): readonly FakeVersion[];
  /** Gives a version other tags, as a push does. */
  retag(name: string, id: number, tags: readonly string[]): void;
  stop(): Promise<void>;
}

/**
 * GitHub's REST API for packages and pull requests, as docs.github.com describes it: bearer tokens, pages with Link
 * headers, 404 for the wrong kind of owner, and no removal of the last tagged version.
 */
export async function startGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const packages = new Map(Object.entries(options.packages ?? {}).map(([name, all]) => [name, [...all]]));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const fault = options.fault?.(asked.length, asked.at(-1) ?? '');
    const answer = fault ?? answerTo(request, options, packages, options.origin ?? url);
    void Promise.resolve(answer).then(({ status, headers = {}, body }) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    versions: (name) => packages.get(name) ?? [],
    retag: (name, id, tags) => {
      const all = packages.get(name) ?? [];
      packages.set(
        name,
        all.map((one) => (one.id === id ? { ...one, tags } : one)),
      );
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerTo(
  { method, url = '', headers }: IncomingMessage,
  { token, owner, pulls = {}, pageSize = 100, onRemove }: FakeGitHubOptions,
  packages: Map<string, FakeVersion[]>,
  origin: string,
): Promise<FakeAnswer> {
  if (headers.authorization !== `Bearer ${token}`) return says(401, 'Bad credentials');
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
