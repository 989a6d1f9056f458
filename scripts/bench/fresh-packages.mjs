/**
 * The packages of the bench `fresh`: a forward proxy that keeps all that it has fetched, so that every way gets the same
 * bytes at the same speed, whatever the internet does meanwhile. Debian’s packages go through it as apt asks for them. Two
 * more names lead to what is fetched with TLS elsewhere, and one to modules of our own making:
 *
 *   http://pypi.packages/simple/…    pip’s own index
 *   http://files.packages/HOST/…     the hosts that this index names
 *   http://modules.packages/NAME/VERSION    a JSON object: name of a file → text
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** By these pip and apt keep what they have; a mirror may leave out what the files’ own host says. */
const forEver = { 'cache-control': 'public, immutable, max-age=365000000' };
const passedOn = ['content-type', 'cache-control', 'etag', 'last-modified'];

/**
 * @param {string} folder  where all is kept that was fetched
 * @param {string} pipIndex  the address of pip’s index, without a slash at its end
 */
export async function startPackages(folder, pipIndex) {
  mkdirSync(folder, { recursive: true });
  let asked = 0;
  /** @type {Map<string, Promise<Kept>>} */
  const underWay = new Map();
  const server = createServer((request, response) => {
    asked += 1;
    const url = request.url ?? '';
    const found = underWay.get(url) ?? keep(url);
    underWay.set(url, found);
    found.then(
      ({ status, headers, body }) => {
        if (status !== 200) underWay.delete(url);
        const same =
          (headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag']) ||
          (headers['last-modified'] !== undefined &&
            request.headers['if-modified-since'] === headers['last-modified']);
        if (status === 200 && same) response.writeHead(304, headers).end();
        else {
          response.writeHead(status, { ...headers, 'content-length': body.length });
          response.end(request.method === 'HEAD' ? undefined : body);
        }
      },
      (/** @type {Error} */ error) => {
        underWay.delete(url);
        response.writeHead(502).end(error.message);
      },
    );
  });
  server.keepAliveTimeout = 60_000;

  /** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Kept */
  /** @param {string} url @returns {Promise<Kept>} */
  async function keep(url) {
    const { hostname, pathname } = new URL(url);
    if (hostname === 'modules.packages')
      return { status: 200, headers: {}, body: Buffer.from(moduleOf(pathname)) };
    const file = join(folder, createHash('sha256').update(url).digest('hex'));
    if (existsSync(file))
      return {
        status: 200,
        headers: JSON.parse(readFileSync(`${file}.headers`, 'utf8')),
        body: readFileSync(file),
      };
    const answer = await fetch(upstream(url), { headers: { accept: 'text/html, */*;q=0.5' } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const body = hostname === 'pypi.packages' ? Buffer.from(pointedHere(bytes.toString())) : bytes;
    const headers = {
      ...(hostname === 'files.packages' ? forEver : {}),
      ...Object.fromEntries([...answer.headers].filter(([name]) => passedOn.includes(name))),
    };
    if (answer.status === 200) {
      writeFileSync(`${file}.headers`, JSON.stringify(headers));
      writeFileSync(file, body);
    }
    return { status: answer.status, headers, body };
  }

  /** @param {string} url */
  function upstream(url) {
    const { hostname, pathname, search } = new URL(url);
    if (hostname === 'pypi.packages') return `${pipIndex}${pathname.replace(/^\/simple/, '')}`;
    return hostname === 'files.packages' ? `https:/${pathname}${search}` : url;
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the packages have no port');
  return {
    host: `127.0.0.1:${address.port}`,
    asked: () => asked,
    stop: () =>
      new Promise((/** @type {(value: void) => void} */ resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} html */
function pointedHere(html) {
  return html.replaceAll('href="https://', 'href="http://files.packages/');
}

/** Twelve files of 40 kB, always the same ones. @param {string} path  `/mod-3/v1` */
function moduleOf(path) {
  return JSON.stringify(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => {
        const words = Array.from({ length: 320 }, (_, line) =>
          createHash('sha512').update(`${path} ${index} ${line}`).digest('hex'),
        );
        return [`unit-${index}.src`, `${words.join('\n')}\n`];
      }),
    ),
  );
}
