import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import type { Host, Keeping } from '../host/host.ts';
import { messageOf, Problem } from '../problem.ts';
import { readRunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import type { Carrier } from '../tools/acquire.ts';
import type { Release } from '../tools/catalogue.ts';
import { soundJson } from '../tools/json.ts';

/** What a run fetches beside its builds, from one runner to the next. Each is looked for when it is needed. */
export interface Carried {
  readonly tools: Carrier;
  /** Brings back what was kept the latest under a key that begins so; nothing where there is none. @param path absolute */
  restore(prefix: string, path: string): Promise<void>;
  /** Has a file kept when the run is over, where this job may. */
  keep(key: string, path: string): Promise<void>;
  /**
   * Runs `get` with the database of an earlier run in its place, where there is none yet, and has it kept when `get`
   * has brought another one. Whether one is fresh enough is not for us to say.
   * @param kind `db` or `java-db` @param folder absolute
   * @param from a word for where it comes from: one of a mirror never answers for the public one
   */
  database<T>(kind: string, from: string, folder: string, get: () => Promise<T>): Promise<T>;
}

/**
 * @param note told once when the cache fails; the run goes on without it
 * @returns undefined where the runner has no cache, or nobody wants any
 */
export function openCarried(
  { inputs }: Request,
  host: Host,
  signal: AbortSignal,
  note: (sentence: string) => void,
): Carried | undefined {
  const { keeping } = host;
  if (keeping === undefined || inputs.cache === 'off') return undefined;
  const { restore, keep } = carefully(keeping, host, signal, note);
  return {
    restore,
    keep,
    tools: {
      restore: (release, file) => restore(`${toolKey(release)}-`, file),
      fetched: (release, file) => keep(toolKey(release), file),
    },
    database: async (kind, from, folder, get) => {
      const prefix = `image-build-trivy-${kind}-${from}`;
      if ((await madeAt(folder)) === undefined) await restore(`${prefix}-`, folder);
      const before = await madeAt(folder);
      const got = await get();
      const made = await madeAt(folder);
      if (made !== undefined && made !== before) await keep(`${prefix}-${made}`, folder);
      return got;
    },
  };
}

function toolKey({ name, version, sha256 }: Release): string {
  return `image-build-tool-${name}-${version}-${process.platform}-${process.arch}-${sha256}`;
}

/** Asks nobody who has failed once, and nobody for what this job may not do. */
function carefully(
  keeping: Keeping,
  host: Host,
  signal: AbortSignal,
  note: (sentence: string) => void,
): {
  readonly restore: (prefix: string, path: string) => Promise<void>;
  readonly keep: (key: string, path: string) => Promise<void>;
} {
  let broken = false;
  const isBroken = (): boolean => broken;
  let may: Promise<Permission> | undefined;
  const permission = (): Promise<Permission> => (may ??= permissionOf(host));
  return {
    restore: async (prefix, path) => {
      if (isBroken() || !(await permission()).reads) return;
      try {
        const isThere = await keeping.restore(prefix, path, signal);
        host.debug(`${prefix}*: ${isThere ? 'from' : 'not in'} the runner’s cache`);
      } catch (error) {
        if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
        host.debug(`${prefix}*: ${messageOf(error)}`);
        if (!isBroken()) note(`tools and databases are fetched anew: ${messageOf(error)}`);
        broken = true;
      }
    },
    keep: async (key, path) => {
      if (!isBroken() && (await permission()).writes) keeping.keep(key, path);
    },
  };
}

interface Permission {
  readonly reads: boolean;
  readonly writes: boolean;
}

/** As for layers under `cache: auto`: see cache/policy/decide.ts. */
async function permissionOf({ env }: Host): Promise<Permission> {
  const [{ decideCaches }, { readRunnerCache }] = await Promise.all([
    import('../cache/policy/decide.ts'),
    import('../cache/policy/runner-cache.ts'),
  ]);
  const { ref, isFork = false } = readRunContext(env);
  const { kind, reads, writes } = decideCaches({
    wish: { kind: 'auto' },
    given: { from: [], to: [] },
    noCache: false,
    ref,
    isFork,
    runner: readRunnerCache(env, Date.now()),
    engine: { isKept: false, why: '' },
    compression: 'gzip',
    images: [],
  });
  return kind === 'gha' ? { reads, writes } : { reads: false, writes: false };
}

const metadataSchema = Type.Object({ UpdatedAt: Type.String() });

/** When the database in a folder was made, as a part of a key; undefined where there is none that says it. */
async function madeAt(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'metadata.json'), 'utf8').catch(() => '');
  // The whole time: a mirror may have several a day. Trivy fetches a new one when this one's time is over.
  return soundJson(metadataSchema, text)
    ?.UpdatedAt.replaceAll(/[^\w.]/g, '-')
    .slice(0, 40);
}
