import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBlobs } from './blobs.ts';
import { answerCall } from './calls.ts';
import { createEntries, type Entry } from './entries.ts';
import type { Asked, Fault, FaultOf } from './faults.ts';
import { createRate } from './rate.ts';
import { answerStorage } from './storage.ts';
import { tokenFor, type Grant } from './tokens.ts';
import { servicePath, type Twirp } from './twirp.ts';

export interface CacheServiceOptions {
  /** Where the blobs are: absolute, empty. */
  readonly folder: string;
  /** Of all entries together, in bytes; GitHub's 10 GB where it is left out. */
  readonly limit?: number;
  /** So many new entries a minute; GitHub's 200 where it is left out. */
  readonly mostAMinute?: number;
}

export interface CacheService {
  /** `http://127.0.0.1:PORT/`, the value of ACTIONS_RESULTS_URL. */
  readonly url: string;
  /** The environment of an action whose job has these grants. */
  env(grants: readonly Grant[]): Readonly<Record<string, string>>;
  /** Everything that was asked, in order. */
  readonly asked: readonly Asked[];
  /** What can be found, the oldest first. */
  entries(): readonly Entry[];
  /** Those that nobody sees, because their upload has not been finalized. */
  unfinished(): readonly Entry[];
  contents(key: string): Promise<Buffer>;
  evict(key: string): Promise<void>;
  /** From now on this goes wrong; nothing does when it is left out. */
  faults(faultOf?: FaultOf): void;
  stop(): Promise<void>;
}

const gitHubsLimit = 10 * 1024 ** 3;
const gitHubsRate = 200;

/** GitHub's cache service, version 2, and the storage that it leads to, on this machine. */
export async function startCacheService(options: CacheServiceOptions): Promise<CacheService> {
  const { folder, limit = gitHubsLimit, mostAMinute = gitHubsRate } = options;
  let faultOf: FaultOf = () => undefined;
  const entries = createEntries(limit);
  const blobs = createBlobs(folder);
  const asked: Asked[] = [];
  const signatures = { mayWrite: randomUUID(), mayRead: randomUUID() };
  const faultFor = (what: Asked['what'], key: string): Fault | undefined => {
    const number = asked.filter((each) => each.what === what).length + 1;
    asked.push({ what, key, number });
    return faultOf({ what, key, number });
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const work = async (): Promise<void> => {
      if (pathname.startsWith(servicePath))
        return answerCall(twirp, pathname.slice(servicePath.length), request, response, faultFor);
      const id = pathname.split('/')[3] ?? '';
      const entry = entries.byId(id);
      const fault = faultFor(request.method === 'PUT' ? 'upload' : 'download', entry?.key ?? '');
      return answerStorage(blobs, { id, entry }, signatures, searchParams, request, response, fault);
    };
    // A client that goes in the middle is one of the faults.
    work().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // On this machine @actions/cache needs a path of three parts.
  const blobUrl = (id: string, signature: string): string => `${url}account/container/${id}?sig=${signature}`;
  const twirp: Twirp = {
    entries,
    uploaded: (id) => blobs.size(id),
    uploadUrl: (id) => blobUrl(id, signatures.mayWrite),
    downloadUrl: (id) => blobUrl(id, signatures.mayRead),
    wait: createRate(mostAMinute),
  };
  const whole = (): readonly Entry[] =>
    entries
      .all()
      .filter(({ size }) => size !== undefined)
      .sort((a, b) => a.made - b.made);

  return {
    url,
    env: (grants) => ({
      ACTIONS_RUNTIME_TOKEN: tokenFor(grants),
      ACTIONS_RESULTS_URL: url,
      ACTIONS_CACHE_URL: `${url}version-1/`,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    }),
    asked,
    entries: whole,
    unfinished: () => entries.all().filter(({ size }) => size === undefined),
    contents: (key) => blobs.read(whole().find((each) => each.key === key)?.id ?? ''),
    evict: async (key) => {
      const gone = entries.all().filter((each) => each.key === key);
      entries.evict((each) => each.key === key);
      for (const { id } of gone) await blobs.remove(id);
    },
    faults: (other = () => undefined) => {
      faultOf = other;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
