import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { startLoopback } from './loopback.ts';

/** A file of a release as the fake keeps it. */
export interface FakeAsset {
  readonly id: number;
  readonly name: string;
  readonly label?: string;
  /** `starter` is what an upload that broke off leaves. */
  readonly state: 'uploaded' | 'starter';
  readonly content: Buffer;
}

/** A release as the fake keeps it. */
export interface FakeRelease {
  readonly id: number;
  readonly tag: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly makeLatest?: string;
  readonly assets: readonly FakeAsset[];
}

export interface FakeReleasesOptions {
  readonly token: string;
  /** `acme/images`. */
  readonly repository: string;
  /** Tag → the full hash of its commit. */
  readonly tags: Readonly<Record<string, string>>;
  /** From the newest on. */
  readonly releases?: readonly (Pick<FakeRelease, 'tag'> & Partial<Omit<FakeRelease, 'id' | 'assets'>>)[];
  /** What the token may: `read` sees no drafts, and nothing can be written with it. */
  readonly may?: 'read' | 'write';
  /** False for a server that tells no digests, as older GHES. */
  readonly hasDigests?: boolean;
  /** The most that a page holds, whatever is asked for. */
  readonly pageSize?: number;
  /** Where uploads go, when not to the fake itself. */
  readonly uploads?: string;
  /**
   * Goes wrong at a request: its number from 1, and `GET /path?query`. `lost`: it is done, and the answer is lost;
   * `half`: an upload breaks off, and leaves its name; `cut`: the answer breaks off in its middle; `page`: something
   * between us and GitHub answers for it.
   */
  readonly fault?: (number: number, request: string) => FakeFault | undefined;
}

export type FakeFault =
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'lost' }
  | { readonly kind: 'half' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'page' };

export interface FakeReleases {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `GET /path?query`, in order. */
  readonly asked: readonly string[];
  /** Those of them that change something. */
  readonly changes: () => readonly string[];
  readonly releases: () => readonly FakeRelease[];
  /** The release of a tag; the newest of several. */
  readonly release: (tag: string) => FakeRelease | undefined;
  /** Puts a file into the release of a tag. */
  put(tag: string, name: string, content: string, state?: FakeAsset['state']): void;
  /** What somebody else does meanwhile. */
  publish(tag: string): void;
  stop(): Promise<void>;
}

/** What is read of a request. */
interface Given {
  readonly tag_name?: string;
  readonly previous_tag_name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bytes?: Buffer;
}

/**
 * GitHub's REST API for releases, as docs.github.com describes it: drafts that only writers see, at most one published
 * release of a tag, names of files that are changed when they have other characters, digests, uploads to an address of
 * their own, and pages with Link headers.
 */
export async function startReleases(options: FakeReleasesOptions): Promise<FakeReleases> {
  const asked: string[] = [];
  const state: State = { options, releases: [], nextId: 1, origin: '' };
  for (const one of [...(options.releases ?? [])].reverse())
    add(state, { body: '', isDraft: false, isPrerelease: false, ...one });
  const { url, stop } = await startLoopback((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const fault = options.fault?.(asked.length, asked.at(-1) ?? '');
    void answer(request, state, fault).then((given) => send(given, response, fault?.kind === 'cut'));
  });
  state.origin = url;
  return {
    url,
    asked,
    changes: () => asked.filter((one) => !one.startsWith('GET ')),
    releases: () => state.releases,
    release: (tag) => state.releases.find((one) => one.tag === tag),
    put: (tag, name, content, how = 'uploaded') =>
      change(
        state,
        (one) => one.tag === tag,
        (one) => ({
          ...one,
          assets: [...one.assets, { id: state.nextId++, name, state: how, content: Buffer.from(content) }],
        }),
      ),
    publish: (tag) => void add(state, { tag, body: '', isDraft: false, isPrerelease: false }),
    stop,
  };
}

interface State {
  readonly options: FakeReleasesOptions;
  releases: FakeRelease[];
  nextId: number;
  origin: string;
}

function add(state: State, one: Omit<FakeRelease, 'id' | 'assets'>): FakeRelease {
  const made = { ...one, id: state.nextId++, assets: [] };
  state.releases.unshift(made);
  return made;
}

function change(
  state: State,
  which: (one: FakeRelease) => boolean,
  to: (one: FakeRelease) => FakeRelease,
): void {
  state.releases = state.releases.map((one) => (which(one) ? to(one) : one));
}

function send(given: Answer | undefined, response: ServerResponse, isCut = false): void {
  if (given === undefined) {
    response.destroy();
    return;
  }
  const { status, headers = {}, body, bytes } = given;
  const type = bytes === undefined ? 'application/json; charset=utf-8' : 'application/octet-stream';
  const whole = bytes ?? Buffer.from(body === undefined ? '' : JSON.stringify(body));
  if (isCut && whole.length > 0) {
    response.writeHead(status, { 'content-type': type, 'content-length': whole.length, ...headers });
    response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
    return;
  }
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(whole);
}

async function answer(
  request: IncomingMessage,
  state: State,
  fault: FakeFault | undefined,
): Promise<Answer | undefined> {
  const content = await buffer(request);
  if (fault?.kind === 'answer')
    return { status: fault.status, headers: fault.headers ?? {}, body: { message: 'a fault of the test' } };
  if (fault?.kind === 'page')
    return {
      status: 200,
      headers: { 'content-type': 'text/html' },
      bytes: Buffer.from('<title>Please log in</title>'),
    };
  const given = handle(request, content, state, fault?.kind === 'half');
  return fault === undefined || fault.kind === 'cut' ? given : undefined;
}

function handle(
  { method = '', url = '', headers }: IncomingMessage,
  content: Buffer,
  state: State,
  isHalf: boolean,
): Answer {
  const { token, repository, tags, may = 'write' } = state.options;
  if (!new RegExp(`^(bearer|token) ${token}$`, 'i').test(headers.authorization ?? ''))
    return says(401, 'Bad credentials');
  const { pathname, searchParams } = new URL(url, state.origin);
  const uploads = `/uploads/repos/${repository}/releases/`;
  const prefix = `/repos/${repository}`;
  const isWriting = method !== 'GET';
  if (isWriting && may === 'read') return says(403, 'Resource not accessible by integration');
  const json = (): Given => JSON.parse(content.toString()) as Given;

  if (pathname.startsWith(uploads)) {
    const [id = '', what] = pathname.slice(uploads.length).split('/');
    if (method !== 'POST' || what !== 'assets') return says(404, 'Not Found');
    if (headers['content-length'] !== String(content.length)) return says(400, 'Bad Content-Length');
    return upload(state, Number(id), searchParams, content, isHalf);
  }
  if (!pathname.startsWith(`${prefix}/`)) return says(404, 'Not Found');
  const path = decodeURIComponent(pathname.slice(prefix.length));
  const page = pages(state, url, searchParams);

  const [, tag] = /^\/commits\/tags\/(.+)$/.exec(path) ?? [];
  if (tag !== undefined) {
    const commit = tags[tag];
    if (commit === undefined) return says(422, `No commit found for SHA: tags/${tag}`);
    if (headers.accept?.includes('.sha') !== true) return { status: 200, body: { sha: commit } };
    const type = 'application/vnd.github.sha; charset=utf-8';
    return { status: 200, headers: { 'content-type': type }, bytes: Buffer.from(commit) };
  }
  if (path === '/releases/generate-notes') {
    const { tag_name: name = '', previous_tag_name: since } = json();
    if (since !== undefined && !(since in tags)) return says(422, 'Validation Failed');
    const body = `What was merged for ${name}${since === undefined ? '' : ` since ${since}`}`;
    return { status: 200, body: { name, body } };
  }
  if (path === '/releases' && method === 'GET') {
    const seen = state.releases.filter(({ isDraft }) => may === 'write' || !isDraft);
    return page(seen.map((one) => shown(one, state)));
  }
  if (path === '/releases') return create(state, json());

  const [, asset] = /^\/releases\/assets\/(\d+)$/.exec(path) ?? [];
  if (asset !== undefined) return ofAsset(state, Number(asset), method);
  const [, id, files] = /^\/releases\/(\d+)(\/assets)?$/.exec(path) ?? [];
  const release = state.releases.find((one) => one.id === Number(id));
  if (release === undefined) return says(404, 'Not Found');
  if (files !== undefined) return page(release.assets.map((one) => shownAsset(one, state)));
  if (method !== 'PATCH') return says(405, 'Method Not Allowed');
  return update(state, release, json());
}

function create(state: State, given: Given): Answer {
  const { tag_name: tag = '', body = '', draft = false, prerelease = false } = given;
  const isTaken = state.releases.some((one) => one.tag === tag && !one.isDraft);
  if (!draft && isTaken) return taken('Release', 'tag_name');
  const made = add(state, {
    tag,
    body,
    isDraft: draft,
    isPrerelease: prerelease,
  });
  return { status: 201, body: shown(made, state) };
}

function update(state: State, release: FakeRelease, given: Given): Answer {
  const { draft = release.isDraft, prerelease = release.isPrerelease, make_latest: makeLatest } = given;
  const others = state.releases.filter(({ id }) => id !== release.id);
  if (!draft && others.some((one) => one.tag === release.tag && !one.isDraft))
    return taken('Release', 'tag_name');
  const changed = {
    ...release,
    isDraft: draft,
    isPrerelease: prerelease,
    ...(makeLatest === undefined ? {} : { makeLatest }),
  };
  change(
    state,
    ({ id }) => id === release.id,
    () => changed,
  );
  return { status: 200, body: shown(changed, state) };
}

function upload(state: State, id: number, query: URLSearchParams, content: Buffer, isHalf: boolean): Answer {
  const release = state.releases.find((one) => one.id === id);
  if (release === undefined) return says(404, 'Not Found');
  const name = keptName(query.get('name') ?? '');
  const label = query.get('label');
  if (release.assets.some((one) => one.name === name)) return taken('ReleaseAsset', 'name');
  const made: FakeAsset = {
    id: state.nextId++,
    name,
    ...(label === null ? {} : { label }),
    state: isHalf ? 'starter' : 'uploaded',
    content: isHalf ? Buffer.alloc(0) : content,
  };
  change(
    state,
    (one) => one.id === id,
    (one) => ({ ...one, assets: [...one.assets, made] }),
  );
  return { status: 201, body: shownAsset(made, state) };
}

/** Special characters become points, and none stands at an end. */
function keptName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_+@.-]+/g, '.').replaceAll(/^\.+|\.+$/g, '');
}

function ofAsset(state: State, id: number, method: string): Answer {
  const asset = state.releases.flatMap(({ assets }) => assets).find((one) => one.id === id);
  if (asset === undefined) return says(404, 'Not Found');
  if (method === 'GET') return { status: 200, bytes: asset.content };
  if (method !== 'DELETE') return says(405, 'Method Not Allowed');
  change(
    state,
    ({ assets }) => assets.includes(asset),
    (one) => ({ ...one, assets: one.assets.filter((other) => other !== asset) }),
  );
  return { status: 204 };
}

function pages(state: State, url: string, query: URLSearchParams): (all: readonly unknown[]) => Answer {
  return (all) => {
    const size = Math.min(state.options.pageSize ?? 100, Number(query.get('per_page') ?? 30));
    const number = Number(query.get('page') ?? 1);
    const next = new URL(url, state.origin);
    next.searchParams.set('page', String(number + 1));
    const link = `<${next.href}>; rel="next", <${next.href}>; rel="last"`;
    const body = all.slice((number - 1) * size, number * size);
    return { status: 200, body, headers: all.length > number * size ? { link } : {} };
  };
}

function shown({ id, tag, body, isDraft, isPrerelease }: FakeRelease, { origin, options }: State): unknown {
  const place = `/repos/${options.repository}/releases/${id}/assets`;
  return {
    id,
    tag_name: tag,
    name: tag,
    body,
    draft: isDraft,
    prerelease: isPrerelease,
    html_url: `${origin}/${options.repository}/releases/tag/${isDraft ? `untagged-${id}` : tag}`,
    upload_url: `${options.uploads ?? `${origin}/uploads`}${place}{?name,label}`,
  };
}

function shownAsset({ id, name, label, state, content }: FakeAsset, { options }: State): unknown {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  return {
    id,
    name,
    label: label ?? '',
    state,
    size: content.length,
    ...(options.hasDigests === false ? {} : { digest: state === 'uploaded' ? digest : null }),
  };
}

function taken(resource: string, field: string): Answer {
  const body = { message: 'Validation Failed', errors: [{ resource, code: 'already_exists', field }] };
  return { status: 422, body };
}

function says(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}
