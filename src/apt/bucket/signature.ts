import type { BucketPlace } from './address.ts';

/** A request before it is signed. */
export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of what is sent, hex: a storage refuses anything else. */
  readonly sha256: string;
}

/** SHA-256 of nothing. */
export const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * The headers of a request, with AWS's signature (version 4) of it, which holds for a quarter of an hour.
 * Source: docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html.
 */
export async function signedHeaders(
  { method, url, headers, sha256 }: Unsigned,
  { region, credentials }: Pick<BucketPlace, 'region' | 'credentials'>,
): Promise<Readonly<Record<string, string>>> {
  const { AwsV4Signer } = await import('aws4fetch');
  const signer = new AwsV4Signer({
    ...credentials,
    method,
    url: url.href,
    headers: { ...headers, 'x-amz-content-sha256': sha256 },
    service: 's3',
    region,
  });
  const signed = await signer.sign();
  return Object.fromEntries(signed.headers);
}
