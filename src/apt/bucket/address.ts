import { badRequest, surroundingsFailed } from '../../problem.ts';
import type { Env } from '../../tools/env.ts';

/** What a request to a bucket is signed with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of credentials that hold for some hours. */
  readonly sessionToken?: string;
}

/** A bucket, and where in it the repository is. */
export interface BucketPlace {
  readonly bucket: string;
  /** What all keys of the repository begin with: `debian/`, or nothing. */
  readonly prefix: string;
  /** `s3://acme/debian`. */
  readonly name: string;
  /** The bucket's own address, which ends with a slash. */
  readonly url: URL;
  readonly region: string;
  readonly credentials: Credentials;
}

/** What is said of a bucket. */
export interface BucketAsked {
  readonly bucket: string;
  /** Without slashes around it. */
  readonly prefix: string;
  /** Where the storage is; AWS when it is left out. */
  readonly endpoint?: URL;
  readonly region?: string;
}

/** Where nothing says another one: AWS's first, which others than AWS take for theirs, whatever they are called. */
const usualRegion = 'us-east-1';

/**
 * The place of a repository in a bucket. What is not said of it comes from the variables that AWS's own programs read.
 * @throws Problem (request) where the credentials are missing, or no region is one
 */
export function bucketPlace({ bucket, prefix, endpoint, region }: BucketAsked, env: Env): BucketPlace {
  const chosen = region ?? given(env, 'AWS_REGION') ?? given(env, 'AWS_DEFAULT_REGION') ?? usualRegion;
  if (!/^[a-z0-9-]{1,50}$/.test(chosen))
    throw badRequest(`The region is ${JSON.stringify(chosen)}`, {
      todo: 'bucket-region is like eu-central-1',
    });
  return {
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    name: `s3://${[bucket, prefix].filter((part) => part !== '').join('/')}`,
    url: endpoint === undefined ? addressAtAws(bucket, chosen) : addressAt(endpoint, bucket),
    region: chosen,
    credentials: credentialsIn(env),
  };
}

/**
 * Whether the address of a path is below that of the repository. An address has no `.`, `..` and empty parts: what has
 * them would become the address of something else. Source: url.spec.whatwg.org, "path state".
 */
export function isInside(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/**
 * Where an object is, every character but RFC 3986's unreserved ones encoded: S3 takes a `+` for a blank.
 * @throws Problem (surroundings) for a path that leads out of the repository
 */
export function objectUrl({ url, prefix }: BucketPlace, path: string): URL {
  if (!isInside(path))
    throw surroundingsFailed(`${JSON.stringify(path.slice(0, 300))} is no path in a repository`);
  const encoded = `${prefix}${path}`
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
  return new URL(encoded, url);
}

/** A name with points fits none of AWS's certificates: such a bucket is in the path. */
function addressAtAws(bucket: string, region: string): URL {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const host = `s3.${region}.${domain}`;
  return new URL(bucket.includes('.') ? `https://${host}/${bucket}/` : `https://${bucket}.${host}/`);
}

/** The bucket is in the path, as all other storages take it; where it is in the host already it is there alone. */
function addressAt(endpoint: URL, bucket: string): URL {
  const base = endpoint.href.replace(/\/+$/, '');
  return new URL(endpoint.hostname.startsWith(`${bucket}.`) ? `${base}/` : `${base}/${bucket}/`);
}

function credentialsIn(env: Env): Credentials {
  const accessKeyId = credential(env, 'AWS_ACCESS_KEY_ID');
  const secretAccessKey = credential(env, 'AWS_SECRET_ACCESS_KEY');
  const sessionToken = credential(env, 'AWS_SESSION_TOKEN');
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw badRequest('Nothing says with which key the bucket is written', {
      todo: 'Give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in release.yml the secrets apt-bucket-key-id and apt-bucket-secret',
    });
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

/** Its value is not shown: it may be the secret. */
function credential(env: Env, name: string): string | undefined {
  const value = given(env, name);
  if (value === undefined || /^[\x21-\x7e]+$/.test(value)) return value;
  throw badRequest(`${name} has blanks or other characters that no key has`);
}

function given(env: Env, name: string): string | undefined {
  const value = (env[name] ?? '').trim();
  return value === '' ? undefined : value;
}
