import { badRequest } from '../../problem.ts';
import { didYouMean } from '../../tools/did-you-mean.ts';
import { fieldsOf } from './entry.ts';

/** Where layer caches can be kept: BuildKit's own words. */
export type Backend = 'gha' | 'registry' | 'local' | 's3' | 'azblob' | 'inline';

/** The `cache` input. */
export type CacheWish =
  | { readonly kind: 'auto' }
  | { readonly kind: 'off' }
  /** What else the backend is told, by BuildKit's keys: `region`, `bucket`. May hold secrets: never shown. */
  | { readonly kind: Backend; readonly attrs: Readonly<Record<string, string>> };

interface BackendRules {
  /** What `BACKEND=VALUE` stands for. */
  readonly main?: string;
  /** Without it there is no such cache. */
  readonly needs?: string;
  readonly keys: readonly string[];
}

const common = ['mode'];
const compressed = ['compression', 'compression-level', 'force-compression'];

/**
 * What a user may say of each. What we set ourselves (`ignore-error`) is not among it. Source: docs.docker.com,
 * "Cache storage backends", and moby/buildkit cache/remotecache.
 */
const backends: Readonly<Record<Backend, BackendRules>> = {
  gha: { main: 'scope', keys: [...common, 'scope', 'timeout', 'repository', 'ghtoken', 'version'] },
  registry: {
    main: 'ref',
    keys: [...common, ...compressed, 'ref', 'oci-mediatypes', 'image-manifest', 'registry.insecure'],
  },
  local: {
    main: 'dest',
    needs: 'dest',
    keys: [...common, ...compressed, 'dest', 'oci-mediatypes', 'image-manifest', 'reset'],
  },
  s3: {
    main: 'bucket',
    needs: 'bucket',
    keys: [
      ...common,
      ...['bucket', 'region', 'name', 'prefix', 'blobs_prefix', 'manifests_prefix', 'endpoint_url'],
      ...['use_path_style', 'touch_refresh', 'upload_parallelism', 'disable_accept_encoding'],
      ...['access_key_id', 'secret_access_key', 'session_token', 'retry_mode', 'retry_max_attempts'],
    ],
  },
  azblob: {
    main: 'account_url',
    needs: 'account_url',
    keys: [
      ...common,
      ...['account_url', 'account_name', 'container', 'name', 'prefix', 'blobs_prefix', 'manifests_prefix'],
      'secret_access_key',
    ],
  },
  inline: { keys: [] },
};

const words: readonly string[] = ['auto', 'off', ...Object.keys(backends)];
const forms =
  'It can be auto, off, gha, registry, registry=REPOSITORY, local=FOLDER, s3=BUCKET,region=…, azblob=ACCOUNT_URL or inline; more keys follow after commas, as in cache-to';

/**
 * Reads the `cache` input: a word, `BACKEND=PLACE`, and BuildKit's own keys after commas (`s3=caches,region=eu-west-1`).
 * `type=s3,bucket=caches,…`, as one would write it in `cache-to`, is the same.
 * @throws Problem (request) for another word, another key, or a backend without its place; no value is shown, as one
 *   may be a secret
 */
export function readCacheWish(text: string): CacheWish {
  const [first = '', ...rest] = fieldsOf(text.trim());
  const [word, place] = keyAndValue(first.replace(/^type=/, ''));
  if (word === 'auto' || word === 'off') {
    if (place !== undefined || rest.length > 0)
      throw badRequest(`cache: ${word} stands alone`, { todo: forms });
    return { kind: word };
  }
  if (!isBackend(word))
    throw badRequest(`cache is ${JSON.stringify(word)}`, { ...didYouMean(word, words), todo: forms });
  const { main, needs, keys } = backends[word];
  const attrs: Record<string, string> = {};
  const add = (key: string, value: string | undefined): void => {
    const known = word === 'local' && key === 'src' ? 'dest' : key;
    if (!keys.includes(known))
      throw badRequest(`cache: ${word} has the unknown key ${JSON.stringify(key)}`, {
        ...didYouMean(key, keys),
        todo: keys.length === 0 ? `cache: ${word} stands alone` : `It knows ${keys.join(', ')}`,
      });
    if (value === undefined || value === '') throw badRequest(`cache: ${word} has ${key} without a value`);
    attrs[known] = value;
  };
  if (place !== undefined) add(main ?? 'place', place);
  for (const field of rest) add(...keyAndValue(field));
  if (needs !== undefined && attrs[needs] === undefined)
    throw badRequest(`cache: ${word} does not say where`, { todo: forms });
  return { kind: word, attrs };
}

function isBackend(word: string): word is Backend {
  return Object.hasOwn(backends, word);
}

function keyAndValue(field: string): [string, string | undefined] {
  const at = field.indexOf('=');
  return at < 0 ? [field.trim(), undefined] : [field.slice(0, at).trim(), field.slice(at + 1).trim()];
}
