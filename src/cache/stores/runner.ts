import { messageOf, Problem } from '../../problem.ts';
import type { Env } from '../../tools/env.ts';
import type { FileStore, Restored, Saved } from '../store.ts';
import { wholeOrNothing } from './part.ts';
import { download } from './runner/download.ts';
import { finalize, lookUp, reserve, type Found, type Service } from './runner/service.ts';
import { upload } from './runner/upload.ts';
import { defaultRestoreMs, defaultSaveMs, onTheWay, type Way, type WayOptions } from './runner/way.ts';
import { badKey, refusedBy, sealOf, writeSeal } from './seal.ts';

export interface RunnerStoreOptions extends WayOptions {
  /** Told what was found and not taken, one sentence. */
  readonly tell?: (sentence: string) => void;
}

/** GitHub's limit for one look-up, the key itself included. */
const mostKeys = 10;
const about = 'the runner’s cache';

/**
 * Files in the cache of the job's runner, by GitHub's cache service version 2. Who sees what is the service's to say:
 * the scopes in the job's token.
 *
 * It does not use @actions/cache: that package says the same (-1) for a key that exists and for a refusal, ties what
 * it finds to the path of the archived folder so that two files cannot be restored at once, extracts with `tar -P`,
 * tries for half a minute on a 500, holds 128 MiB in memory, cannot be stopped, and writes annotations of its own.
 * @param env the action's environment: `ACTIONS_RESULTS_URL` and the like
 * @returns undefined where there is no such service
 */
export function createRunnerStore(env: Env, options: RunnerStoreOptions): FileStore | undefined {
  const service = serviceOf(env);
  if (service === undefined) return undefined;
  const { restoreMs = defaultRestoreMs, saveMs = defaultSaveMs, tell = () => undefined } = options;
  return {
    about,
    restore: (key, prefixes, file) =>
      onTheWay(env, options, { doing: `Restoring ${key} from ${about}`, limitMs: restoreMs }, async (way) => {
        const found = await find(way, service, key, prefixes.slice(0, mostKeys - 1));
        return found && wholeOrNothing(file, (part) => fetched(way, found, part, tell));
      }),
    save: async (key, file) => {
      const bad = badKey(key) ?? (key.includes(',') ? 'its key has a comma' : undefined);
      if (bad !== undefined) return { kind: 'refused', why: bad };
      const limit = { doing: `Saving ${key} in ${about}`, limitMs: saveMs };
      return onTheWay(env, options, limit, (way) => save(way, service, key, file)).catch((error: unknown) =>
        refusedBy(file, error),
      );
    },
  };
}

/** Enough for a service that works, and little for who waits for a build. In ms. */
const briefly = { connect: 5_000, answer: 5_000, stored: 5_000, body: 5_000 };

/**
 * Whether the runner's cache service answers at all, whatever it says: BuildKit would wait for it for ever.
 * @returns why it is taken for silent; undefined where it answers, and where there is none
 * @throws Problem (interrupted) only
 */
export async function silenceOf(
  env: Env,
  { signal, userAgent }: Pick<WayOptions, 'signal' | 'userAgent'>,
): Promise<string | undefined> {
  const service = serviceOf(env);
  if (service === undefined) return undefined;
  const options = { signal, userAgent, timeouts: briefly, retry: { attempts: 2, baseMs: 200 } };
  const limit = { doing: `Asking ${about}`, limitMs: 12_000 };
  const seen = { anAnswer: false };
  try {
    await onTheWay(env, options, limit, async (way) => {
      const send: Way['send'] = async (request, stop) => {
        const answer = await way.send(request, stop);
        seen.anAnswer = true;
        return answer;
      };
      return lookUp({ ...way, send }, service, 'image-build-question', []);
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
    return seen.anAnswer ? undefined : messageOf(error);
  }
  return undefined;
}

function serviceOf(env: Env): Service | undefined {
  const [token = '', url = ''] = [env['ACTIONS_RUNTIME_TOKEN'], env['ACTIONS_RESULTS_URL']];
  // Where this is not set (GHES, act) the address leads to something else.
  const isVersion2 = /^(1|t|true)$/i.test(env['ACTIONS_CACHE_SERVICE_V2'] ?? '');
  return token !== '' && URL.canParse(url) && isVersion2 ? { token, url } : undefined;
}

/** The service takes a key for a prefix, too: what it finds by that counts only where it is asked for. */
async function find(
  way: Way,
  service: Service,
  key: string,
  prefixes: readonly string[],
): Promise<Found | undefined> {
  const isWanted = (found: string): boolean =>
    found === key || prefixes.some((prefix) => found.startsWith(prefix));
  const found = await lookUp(way, service, key, prefixes);
  if (found === undefined || isWanted(found.key)) return found;
  const [first, ...others] = prefixes;
  const other = first === undefined ? undefined : await lookUp(way, service, first, others);
  return other !== undefined && isWanted(other.key) ? other : undefined;
}

async function fetched(
  way: Way,
  { key, url }: Found,
  part: string,
  tell: (sentence: string) => void,
): Promise<Restored | undefined> {
  const came = await download(way, url, part);
  if ('seal' in came && came.seal.key === key) return { key, size: came.seal.size };
  tell(`${key} in ${about} ${'seal' in came ? 'was kept under another key' : came.damaged}: it is not used`);
  return undefined;
}

async function save(way: Way, service: Service, key: string, file: string): Promise<Saved> {
  const seal = await sealOf(key, file);
  const reserved = await reserve(way, service, key);
  if (reserved.kind !== 'reserved') return reserved;
  const sent = await upload(way, reserved.url, { head: writeSeal(seal), file, size: seal.size });
  const why = await finalize(way, service, key, sent);
  return why === undefined ? { kind: 'saved', size: seal.size } : { kind: 'refused', why };
}
