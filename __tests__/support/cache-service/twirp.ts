import type { Entries } from './entries.ts';
import type { Access } from './tokens.ts';

/** github.actions.results.api.v1.CacheService, as JSON. */
export const servicePath = '/twirp/github.actions.results.api.v1.CacheService/';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What one of the three methods is asked. Go sends `size_bytes` as a number, JavaScript as a text. */
export interface Message {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: number | string;
}

export interface Twirp {
  readonly entries: Entries;
  /** In bytes; undefined when nothing was uploaded. */
  readonly uploaded: (id: string) => Promise<number | undefined>;
  readonly uploadUrl: (id: string) => string;
  readonly downloadUrl: (id: string) => string;
  /** Seconds to wait, when there have been too many new entries. */
  readonly wait: () => number | undefined;
}

/** https://twitchtv.github.io/twirp/docs/spec_v7.html, "Error Codes". */
export function refused(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

export function create(
  { entries, uploadUrl, wait }: Twirp,
  access: Access,
  { key, version }: Message,
): Answer {
  if (access.writable === undefined)
    return {
      status: 200,
      body: { ok: false, message: 'cache write denied: token has no writable scopes' },
    };
  const seconds = wait();
  if (seconds !== undefined)
    return {
      ...refused(429, 'resource_exhausted', 'too many new entries'),
      headers: { 'retry-after': String(seconds) },
    };
  const entry = entries.reserve(access.writable, key, version);
  if (entry === 'exists')
    return refused(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
  return { status: 200, body: { ok: true, signed_upload_url: uploadUrl(entry.id) } };
}

export async function finalize(
  { entries, uploaded }: Twirp,
  access: Access,
  { key, version, size_bytes }: Message,
): Promise<Answer> {
  const size = Number(size_bytes);
  const pending = entries
    .all()
    .find((each) => each.key === key && each.version === version && each.scope === access.writable);
  const actual = pending === undefined ? undefined : await uploaded(pending.id);
  if (actual !== size)
    return {
      status: 200,
      body: { ok: false, message: `the upload has ${actual ?? 'no'} bytes instead of ${size}` },
    };
  const entry = entries.finalize(access.writable ?? '', key, version, size);
  if (entry === undefined) return refused(404, 'not_found', 'no cache entry is being uploaded');
  return { status: 200, body: { ok: true, entry_id: String(entry.made) } };
}

export function find({ entries, downloadUrl }: Twirp, access: Access, message: Message): Answer {
  if (access.readable.length === 0)
    return refused(403, 'permission_denied', 'cache read denied: token has no readable scopes');
  const { key, version, restore_keys: restoreKeys = [] } = message;
  const found = entries.find(access.readable, { key, version, restoreKeys });
  if (found === undefined) return { status: 200, body: { ok: false } };
  return {
    status: 200,
    body: { ok: true, signed_download_url: downloadUrl(found.id), matched_key: found.key },
  };
}
