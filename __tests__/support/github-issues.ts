import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { startLoopback } from './loopback.ts';

/** An issue as the fake keeps it. */
export interface FakeIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly comments: readonly string[];
  readonly isPull?: boolean;
}

export interface FakeIssuesOptions {
  readonly token: string;
  /** `acme/images`. */
  readonly repository: string;
  readonly issues?: readonly FakeIssue[];
  /** `open`: may open issues, and their labels are left out without a word. */
  readonly may?: 'read' | 'open' | 'write';
  /** The most that a page holds, whatever is asked for. */
  readonly pageSize?: number;
  /** Issues are turned off in the repository. */
  readonly isOff?: boolean;
  /** Whether a request is done, and its answer is lost: its number from 1, and `POST /path?query`. */
  readonly isLost?: (number: number, request: string) => boolean;
}

export interface FakeIssues {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `GET /path?query`, in order. */
  readonly asked: readonly string[];
  readonly issues: () => readonly FakeIssue[];
  stop(): Promise<void>;
}

interface Given {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly labels?: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** GitHub's REST API for issues, as docs.github.com describes it: a label filters, and pull requests are issues, too. */
export async function startIssues(options: FakeIssuesOptions): Promise<FakeIssues> {
  const asked: string[] = [];
  let issues = [...(options.issues ?? [])];
  const answer = (request: IncomingMessage, given: Given): Answer => {
    const { method = '', url = '', headers } = request;
    if (headers.authorization !== `token ${options.token}`) return says(401, 'Bad credentials');
    if (method !== 'GET' && options.may === 'read')
      return says(403, 'Resource not accessible by integration');
    if (options.isOff === true) return says(410, 'Issues has been disabled in this repository.');
    const { pathname, searchParams } = new URL(url, 'http://fake');
    const page = (all: readonly unknown[]): Answer => {
      const size = Math.min(options.pageSize ?? 100, Number(searchParams.get('per_page') ?? 30));
      const number = Number(searchParams.get('page') ?? 1);
      const next = new URL(url, `http://${headers.host ?? ''}`);
      next.searchParams.set('page', String(number + 1));
      const isLast = all.length <= number * size;
      return {
        status: 200,
        body: all.slice((number - 1) * size, number * size),
        headers: isLast ? {} : { link: `<${next.href}>; rel="next"` },
      };
    };
    const place = `/repos/${options.repository}/issues`;
    if (pathname === place && method === 'GET') {
      const [label, state] = [searchParams.get('labels'), searchParams.get('state')];
      const found = issues.filter(
        (one) => (label === null || one.labels.includes(label)) && (state === 'all' || one.state === state),
      );
      return page(found.map(shown));
    }
    if (pathname === place) {
      const { title = '', body = '' } = given;
      const labels = options.may === 'open' ? [] : (given.labels ?? []);
      const number = Math.max(0, ...issues.map((one) => one.number)) + 1;
      const made: FakeIssue = { number, title, body, labels, state: 'open', comments: [] };
      issues = [made, ...issues];
      return { status: 201, body: shown(made) };
    }
    const [, number, comments] = /\/issues\/(\d+)(\/comments)?$/.exec(pathname) ?? [];
    const found = issues.find((one) => one.number === Number(number));
    if (found === undefined) return says(404, 'Not Found');
    if (comments !== undefined && method === 'GET')
      return page(found.comments.map((body, index) => ({ id: index + 1, body })));
    const { body = '' } = given;
    const changed =
      comments === undefined ? { ...found, ...given } : { ...found, comments: [...found.comments, body] };
    issues = issues.map((one) => (one === found ? changed : one));
    return { status: comments === undefined ? 200 : 201, body: shown(changed) };
  };
  const { url, stop } = await startLoopback((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    void bodyOf(request).then((given) => {
      const { status, body, headers = {} } = answer(request, given);
      if (options.isLost?.(asked.length, asked.at(-1) ?? '') === true) {
        response.destroy();
        return;
      }
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(body));
    });
  });
  return { url, asked, issues: () => issues, stop };
}

async function bodyOf(request: IncomingMessage): Promise<Given> {
  const body = await text(request);
  return body === '' ? {} : (JSON.parse(body) as Given);
}

function shown({ number, title, body, state, labels, isPull }: FakeIssue): unknown {
  const pull = isPull === true ? { pull_request: { url: 'https://api.github.com/x' } } : {};
  return { number, title, body, state, labels: labels.map((name) => ({ name })), ...pull };
}

function says(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}
