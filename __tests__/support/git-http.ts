import { execFile, spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startLoopback } from './loopback.ts';
import { makeFolder } from './tree.ts';

const execute = promisify(execFile);

export interface GitServerOptions {
  /** Who has it may read and write. */
  readonly token: string;
  /** `acme/app`. */
  readonly repository: string;
  /** Who asks with the token may only read. */
  readonly isReadOnly?: boolean;
  /** Called before each request is answered: `GET /path?query`. A number is the status of an answer in its place. */
  readonly before?: (request: string) => Promise<number | undefined>;
}

export interface GitServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `GET /path?query`, in order. */
  readonly asked: readonly string[];
  /** Runs git in the repository itself. @returns what it prints */
  git(...args: readonly string[]): Promise<string>;
  /** A commit by somebody else on top of a branch. */
  commit(
    branch: string,
    files: Readonly<Record<string, string>>,
    links?: Readonly<Record<string, string>>,
  ): Promise<void>;
  stop(): Promise<void>;
}

/** A repository that real git serves over HTTP, as GitHub does: a token in place of a password. */
export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const root = await makeFolder();
  const dir = join(root, `${options.repository}.git`);
  const env = {
    PATH: process.env['PATH'],
    HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Somebody',
    GIT_AUTHOR_EMAIL: 'somebody@example.com',
    GIT_COMMITTER_NAME: 'Somebody',
    GIT_COMMITTER_EMAIL: 'somebody@example.com',
  };
  const run = async (input: string, ...args: readonly string[]): Promise<string> => {
    const done = execute('git', [...args], { env: { ...env, GIT_INDEX_FILE: join(root, 'index') } });
    // What reads nothing may end before.
    done.child.stdin?.on('error', () => undefined).end(input);
    return (await done).stdout.trim();
  };
  const git = (...args: readonly string[]): Promise<string> => run('', '-C', dir, ...args);
  await run('', 'init', '--quiet', '--bare', '--initial-branch=main', dir);
  await git('config', 'http.receivepack', 'true');
  const asked: string[] = [];
  const { url, stop } = await startLoopback((request, response) => {
    const line = `${request.method ?? ''} ${request.url ?? ''}`;
    asked.push(line);
    const answer = async (): Promise<void> => {
      const refused = (await options.before?.(line)) ?? refusal(request, options);
      if (refused === undefined) backend(request, response, root, env);
      else response.writeHead(refused, { 'www-authenticate': 'Basic realm="GitHub"' }).end('no\n');
    };
    void answer();
  });
  return {
    url,
    asked,
    git,
    commit: async (branch, files, links = {}) => {
      const parent = await git('rev-parse', '--verify', '--quiet', branch).catch(() => '');
      await git('read-tree', ...(parent === '' ? ['--empty'] : [parent]));
      const add = async (mode: string, path: string, text: string): Promise<void> => {
        const blob = await run(text, '-C', dir, 'hash-object', '-w', '--stdin');
        await git('update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`);
      };
      for (const [path, text] of Object.entries(files)) await add('100644', path, text);
      for (const [path, target] of Object.entries(links)) await add('120000', path, target);
      const tree = await git('write-tree');
      const parents = parent === '' ? [] : ['-p', parent];
      const commit = await git('commit-tree', tree, ...parents, '-m', 'by somebody else');
      await git('update-ref', `refs/heads/${branch}`, commit);
    },
    stop,
  };
}

/** The status with which a request is refused. */
function refusal({ headers, url = '' }: IncomingMessage, options: GitServerOptions): number | undefined {
  const given = Buffer.from((headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
  if (given !== `x-access-token:${options.token}`) return 401;
  return options.isReadOnly === true && url.includes('git-receive-pack') ? 403 : undefined;
}

/** Source: git-http-backend(1), RFC 3875. */
function backend(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://git');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'somebody',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      ...(request.headers['content-length'] === undefined
        ? {}
        : { CONTENT_LENGTH: request.headers['content-length'] }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin).on('error', () => undefined);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.once('close', () => {
    const whole = Buffer.concat(parts);
    const end = whole.indexOf('\r\n\r\n');
    const headers = whole
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s));
    const status = Number(headers.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? 200);
    for (const [name = '', value = ''] of headers)
      if (name !== 'Status' && name !== '') response.setHeader(name, value);
    response.writeHead(status).end(whole.subarray(end + 4));
  });
}
