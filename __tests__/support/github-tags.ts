import { text } from 'node:stream/consumers';
import { startLoopback } from './loopback.ts';

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
  const answer = (method: string, address: string, body: string): [number, unknown, string?] => {
    const { pathname, searchParams } = new URL(address, url);
    const path = pathname.replace(`/repos/${options.repository}`, '');
    if (path === pathname) return [404, { message: 'Not Found' }];
    if (method !== 'GET' && options.mayWrite === false)
      return [403, { message: 'Resource not accessible by integration' }];
    if (method === 'GET' && path === '/tags') {
      const page = Number(searchParams.get('page') ?? 1);
      const all = [...tags].map(([name, sha]) => ({ name, commit: { sha } }));
      const next = `<${url}${pathname}?page=${page + 1}>; rel="next"`;
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
  const { url, stop } = await startLoopback((request, response) => {
    void text(request).then((body) => {
      const { method = '', url: address = '' } = request;
      if (method !== 'GET') changes.push(`${method} ${address}`);
      const isKnown = request.headers.authorization === `Bearer ${options.token}`;
      const [status, json, link] = isKnown
        ? answer(method, address, body)
        : [401, { message: 'Bad credentials' }, undefined];
      response.writeHead(status, link === undefined ? {} : { link });
      response.end(JSON.stringify(json));
    });
  });
  return {
    url,
    tags: () => Object.fromEntries(tags),
    put: (tag, commit) => void tags.set(tag, commit),
    publish: (tag) => void published.add(tag),
    changes: () => changes,
    stop,
  };
}
