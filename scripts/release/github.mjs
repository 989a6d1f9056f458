/** The few requests of a release that no reusable workflow makes, to GitHub's REST API. */

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {unknown} body  its JSON, as it came
 * @property {string | undefined} next  the address of the next page
 */

/** How long one answer may take, in milliseconds. */
const patience = 30_000;

/**
 * @typedef {object} Github
 * @property {(path: string, accepted?: readonly number[]) => Promise<Answer>} get
 *   of the repository's own address, or of a page that an answer named
 * @property {(method: 'POST' | 'PATCH', path: string, body: object) => Promise<void>} write
 */

/**
 * @param {NodeJS.ProcessEnv} env  GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL
 * @returns {Github} each request throws where the answer is none that was asked for
 */
export function openGithub(env) {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
  if (!token || !repository) throw new Error('GITHUB_TOKEN and GITHUB_REPOSITORY have to be set');
  const api = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const base = `${api}/repos/${repository}`;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  };
  /** @type {(method: string, url: string, accepted: readonly number[], body?: object) => Promise<Answer>} */
  const ask = async (method, url, accepted, body) => {
    // The token goes with it: a page elsewhere is none of ours.
    if (!url.startsWith(`${api}/`)) throw new Error(`${url} is not below ${api}`);
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!accepted.includes(response.status))
      throw new Error(`${method} ${url} answered ${String(response.status)}: ${text.slice(0, 500)}`);
    const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), next };
  };
  return {
    get: (path, accepted = [200]) => ask('GET', path.startsWith('/') ? base + path : path, accepted),
    write: async (method, path, body) => {
      await ask(method, base + path, [200, 201], body);
    },
  };
}
