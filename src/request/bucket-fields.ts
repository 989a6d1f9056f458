import { badRequest } from '../problem.ts';

/** A bucket, and the folder in it. */
export interface BucketName {
  readonly bucket: string;
  /** Without slashes around it; empty for the whole bucket. */
  readonly prefix: string;
}

/**
 * `s3://NAME/PREFIX`.
 * @throws Problem (request) for anything else: each part becomes a part of an address
 */
export function bucketName(value: string, name: string): BucketName {
  const text = value.trim().replace(/\/+$/, '');
  const { bucket, prefix = '' } =
    /^s3:\/\/(?<bucket>[a-zA-Z0-9](?!.*\.\.)[\w.-]{1,220}[a-zA-Z0-9])(?:\/(?<prefix>.+))?$/.exec(text)
      ?.groups ?? {};
  const isSound =
    prefix === '' || prefix.split('/').every((part) => /^(?!\.{1,2}$)[\w.+~@=-]{1,200}$/.test(part));
  if (bucket !== undefined && isSound) return { bucket, prefix };
  throw badRequest(`${name} is ${JSON.stringify(value.slice(0, 300))}`, {
    todo: 'Write it as s3://NAME or s3://NAME/FOLDER, also where the storage is not AWS; that is said by bucket-endpoint',
  });
}

/**
 * The address of a storage.
 * @throws Problem (request) for what is none, and for one with a login in it
 */
export function endpoint(value: string, name: string): URL {
  const text = value.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url !== undefined && isPlain && /^https?:$/.test(url.protocol)) return url;
  // Not shown: there may be a password in it.
  throw badRequest(`${name} is no plain address`, {
    todo: 'It is like https://ACCOUNT.r2.cloudflarestorage.com; the key is in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  });
}

/** @throws Problem (request) for what is no region */
export function region(value: string, name: string): string {
  const text = value.trim();
  if (/^[a-z0-9-]{1,50}$/.test(text)) return text;
  throw badRequest(`${name} is ${JSON.stringify(value.slice(0, 100))}`, {
    todo: 'It is like eu-central-1, or auto',
  });
}
