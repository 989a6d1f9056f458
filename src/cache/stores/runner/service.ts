import { createHash } from 'node:crypto';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import type { HttpAnswer } from '../../../oci/registry/http.ts';
import { parseJson } from '../../../tools/json.ts';
import { harmless, refusalOf } from './refusal.ts';
import type { Way } from './way.ts';

/** Where the cache service is, and the job's token for it. */
export interface Service {
  readonly url: string;
  readonly token: string;
}

const path = '/twirp/github.actions.results.api.v1.CacheService/';

/** Says what is inside of our entries: those of other programs, and of other formats, are not seen. */
const version = createHash('sha256').update('image-build: seal 1, then the file').digest('hex');

const told = Type.Optional(Type.String());
const createdSchema = Type.Object({ ok: Type.Boolean(), signed_upload_url: told, message: told });
const finalizedSchema = Type.Object({ ok: Type.Boolean(), message: told });
const foundSchema = Type.Object({ ok: Type.Boolean(), signed_download_url: told, matched_key: told });

/** Where an entry can be fetched from, for some minutes. */
export interface Found {
  readonly key: string;
  readonly url: URL;
}

export type Reserved =
  | { readonly kind: 'reserved'; readonly url: URL }
  | { readonly kind: 'exists' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * CreateCacheEntry: takes a key for ever. Nobody sees the entry before it is finalized.
 * @throws Problem (surroundings) when the service does not do it
 */
export function reserve(way: Way, service: Service, key: string): Promise<Reserved> {
  let tries = 0;
  return way.retried(async (): Promise<Reserved> => {
    tries += 1;
    const answer = await call(way, service, 'CreateCacheEntry', { key, version });
    if (answer.status === 409)
      return tries === 1
        ? { kind: 'exists' }
        : // An answer that was lost may have taken it for us, too: it cannot be known.
          { kind: 'refused', why: 'the key was taken, and nobody knows by whom: an answer was lost' };
    const { ok, signed_upload_url, message } = body(answer, createdSchema, 'save a file', service);
    const url = ok ? urlOf(signed_upload_url) : undefined;
    if (url !== undefined) return { kind: 'reserved', url };
    return { kind: 'refused', why: harmless(message ?? '') || 'the cache service says no, and not why' };
  });
}

/**
 * FinalizeCacheEntryUpload: from now on the entry is seen.
 * @param size what was uploaded, in bytes
 * @returns why not
 * @throws Problem (surroundings) when the service does not do it
 */
export function finalize(way: Way, service: Service, key: string, size: number): Promise<string | undefined> {
  return way.retried(async () => {
    const answer = await call(way, service, 'FinalizeCacheEntryUpload', {
      key,
      size_bytes: String(size),
      version,
    });
    const { ok, message } = body(answer, finalizedSchema, 'save a file', service);
    return ok ? undefined : harmless(message ?? '') || 'the upload was not accepted';
  });
}

/**
 * GetCacheEntryDownloadURL: that key, or the newest one that begins with one of these.
 * @returns undefined when there is none
 * @throws Problem (surroundings) when the service does not say
 */
export function lookUp(
  way: Way,
  service: Service,
  key: string,
  prefixes: readonly string[],
): Promise<Found | undefined> {
  return way.retried(async () => {
    const message = { key, restore_keys: prefixes, version };
    const answer = await call(way, service, 'GetCacheEntryDownloadURL', message);
    const found = body(answer, foundSchema, 'look for a file', service);
    const url = found.ok ? urlOf(found.signed_download_url) : undefined;
    return url === undefined || found.matched_key === undefined ? undefined : { key: found.matched_key, url };
  });
}

function call(way: Way, service: Service, method: string, message: object): Promise<HttpAnswer> {
  return way.send(
    {
      method: 'POST',
      url: new URL(`${path}${method}`, service.url),
      headers: { authorization: `Bearer ${service.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(message),
    },
    way.signal,
  );
}

function body<T extends TSchema>(answer: HttpAnswer, schema: T, doing: string, { url }: Service): Static<T> {
  if (answer.status !== 200) throw refusalOf(new URL(url).host, doing, answer);
  return parseJson(schema, answer.body.toString('utf8'), 'The answer of the runner’s cache');
}

function urlOf(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}
