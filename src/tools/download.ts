import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { interrupted, messageOf, Problem, surroundingsFailed } from '../problem.ts';
import { partOf } from './temporary.ts';
import { errorCode } from './error-code.ts';
import type { Env } from './env.ts';
import type { Release } from './catalogue.ts';

/** How far a download is, in bytes; `total` when the server says so. */
export interface DownloadProgress {
  readonly name: string;
  readonly received: number;
  readonly total?: number;
}

export interface DownloadOptions {
  /** Where the proxies are named. */
  readonly env: Env;
  readonly onProgress?: (progress: DownloadProgress) => void;
  readonly signal?: AbortSignal;
}

const retries = 3;
const largest = 1_000_000_000;

/**
 * Fetches a release file to `path`. Nothing stands there until the whole file is on disk and its hash is right.
 * Connections that break and answers 408, 429 and 5xx are tried again.
 * @throws Problem (surroundings): it cannot be had, or it is another file than expected; interrupted
 */
export async function download(release: Release, path: string, options: DownloadOptions): Promise<void> {
  const { default: pRetry } = await import('p-retry');
  const part = partOf(path);
  await mkdir(dirname(path), { recursive: true });
  try {
    const actual = await pRetry(() => fetchTo(release, part, options), {
      retries,
      minTimeout: 500,
      shouldRetry: ({ error }) => !(error instanceof Problem),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    if (actual !== release.sha256) throw wrongHash(release, release.url, actual);
    await rename(part, path);
  } catch (error) {
    if (options.signal?.aborted) throw interrupted();
    throw error instanceof Problem
      ? error
      : cannotBeHad(release, `${release.url}: ${rootMessage(error)}`, error);
  } finally {
    await rm(part, { force: true });
  }
}

/** SHA-256 (hex) of a file; `undefined` when there is none. */
export async function hashFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) if (Buffer.isBuffer(chunk)) hash.update(chunk);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw surroundingsFailed(`${path} cannot be read`, {}, error);
  }
  return hash.digest('hex');
}

/** A file that is not the one we know: never executed. */
export function wrongHash(release: Release, where: string, actual: string): Problem {
  return surroundingsFailed(
    `${release.name} ${release.version} from ${where} is another file than expected: ` +
      `its SHA-256 is ${actual} instead of ${release.sha256}`,
    { todo: 'It was not run. Check the mirror or the hash that was given' },
  );
}

async function fetchTo(release: Release, path: string, options: DownloadOptions): Promise<string> {
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const agent = new EnvHttpProxyAgent(proxies(options.env));
  try {
    const answer = await fetch(release.url, {
      dispatcher: agent,
      ...(options.signal ? { signal: options.signal } : {}),
    });
    if (!answer.ok || !answer.body) {
      const cause = `${release.url} answered ${answer.status} ${answer.statusText}`.trim();
      await answer.body?.cancel();
      throw isTemporary(answer.status) ? new Error(cause) : cannotBeHad(release, cause);
    }
    const total = Number(answer.headers.get('content-length'));
    const hash = createHash('sha256');
    let received = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        received += chunk.length;
        options.onProgress?.({ name: release.name, received, ...(total > 0 ? { total } : {}) });
        done(received > largest ? new Error(`it is larger than ${largest} bytes`) : null, chunk);
      },
    });
    await pipeline(Readable.from(answer.body), meter, createWriteStream(path, { mode: 0o600 }));
    return hash.digest('hex');
  } finally {
    await agent.destroy();
  }
}

function proxies(env: Env): { httpProxy: string; httpsProxy: string; noProxy: string } {
  const pick = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  return { httpProxy: pick('HTTP_PROXY'), httpsProxy: pick('HTTPS_PROXY'), noProxy: pick('NO_PROXY') };
}

/** fetch says only "fetch failed": what happened is in the cause, and in several for a name with several addresses. */
function rootMessage(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return rootMessage(error.errors[0]);
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  return cause === undefined ? messageOf(error) : rootMessage(cause);
}

function isTemporary(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function cannotBeHad(release: Release, cause: string, error?: unknown): Problem {
  return surroundingsFailed(
    `${release.name} ${release.version} cannot be had: ${cause}`,
    { todo: `Put ${release.name} on PATH, give its path, or name a mirror that has it` },
    error,
  );
}
