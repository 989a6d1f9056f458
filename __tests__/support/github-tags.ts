import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeTagsOptions {
  readonly token: string;
  /** `acme/images`. */
  readonly repository: string;
  /** Tag → commit. */
  readonly tags: Readonly<Record<string, string>>;
  /** Tags whose release is out. */
  readonly published?: readonly string[];
  /** False for a token that may only read. */
  readonly mayWrite?: boolean;
}

export interface FakeTags {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Tag → commit, as they are now. */
  readonly tags: () => Readonly<Record<string, string>>;
  /** What somebody else does: a tag is pushed, its release comes out. */
  put(tag: string, commit: string): void;
  publish(tag: string): void;
  /** `PATCH /path`: the requests that change something. */
  readonly changes: () => readonly string[];
  stop(): Promise<void>;
}

/** How many tags stand on a page: several pages are needed. */
const pageSize = 2;

/** GitHub's REST API for tags, and for the release of a tag, as docs.github.com describes it. */
export async function startTags(options: FakeTagsOptions): Promise<FakeTags> {
  const tags = new Map(Object.entries(options.tags));
  const published = new Set(options.published);
  const changes: string[] = [];
  let origin = '';
  const answer = (method: string, address: string, body: string): [number, unknown, string?] => {
    const { pathname, searchParams } = new URL(address, origin);
    const path = pathname.replace(`/repos/${options.repository}`, '');
    if (path === pathname) return [404, { message: 'Not Found' }];
    if (method !== 'GET' && options.mayWrite === false)
      return [403, { message: 'Resource not accessible by integration' }];
    if (method === 'GET' && path === '/tags') {
      const page = Number(searchParams.get('page') ?? 1);
      const all = [...tags].map(([name, sha]) => ({ name, commit: { sha } }));
      const next = `<${origin}${pathname}?page=${page + 1}>; rel="next"`;
      const shown = all.slice((page - 1) * pageSize, page * pageSize);
      return all.length > page * pageSize ? [200, shown, next] : [200, shown];
    }
    const [, released] = /^\/releases\/tags\/(.+)$/.exec(path) ?? [];
    if (method === 'GET' && released !== undefined)
      return published.has(released)
        ? [200, { tag_name: released, draft: false }]
        : [404, { message: 'Not Found' }];
    if (method === 'POST' && path === '/git/refs') {
      const { ref, sha } = JSON.parse(body) as { ref: string; sha: string };
      const name = ref.replace(/^refs\/tags\//, '');
      if (tags.has(name)) return [422, { message: 'Reference already exists' }];
      tags.set(name, sha);
      return [201, { ref }];
    }
    const [, name = ''] = /^\/git\/refs\/tags\/(.+)$/.exec(path) ?? [];
    if (method !== 'PATCH' || !tags.has(name)) return [404, { message: 'Not Found' }];
    const { sha, force } = JSON.parse(body) as { sha: string; force?: boolean };
    // A tag moves by force alone, as it is nobody's branch.
    if (force !== true) return [422, { message: 'Update is not a fast forward' }];
    tags.set(name, sha);
    return [200, { ref: `refs/tags/${name}` }];
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '' } = request;
      if (method !== 'GET') changes.push(`${method} ${url}`);
      const isKnown = request.headers.authorization === `Bearer ${options.token}`;
      const [status, json, link] = isKnown
        ? answer(method, url, body)
        : [401, { message: 'Bad credentials' }, undefined];
      response.writeHead(status, link === undefined ? {} : { link });
      response.end(JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    tags: () => Object.fromEntries(tags),
    put: (tag, commit) => void tags.set(tag, commit),
    publish: (tag) => void published.add(tag),
    changes: () => changes,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
