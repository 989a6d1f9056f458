import { surroundingsFailed } from '../../problem.ts';
import { isInside, type BucketPlace } from './address.ts';
import { readXml, textOf } from './xml.ts';

/** An object of a bucket. */
export interface Entry {
  /** In the repository. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was written, since 1970. */
  readonly modifiedMs: number;
}

/** A page of a list. */
export interface Page {
  readonly entries: readonly Entry[];
  /** What the next page is asked for with; undefined for the last one. */
  readonly next: string | undefined;
}

/**
 * Reads a page of a list of objects.
 * Source: docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html.
 * @param from what it was asked for with; undefined for the first one
 * @throws Problem (surroundings) for what is none, and for one that goes on without saying how
 */
export async function listingIn(
  document: string,
  { prefix, url }: Pick<BucketPlace, 'prefix' | 'url'>,
  from?: string,
): Promise<Page> {
  const root = await readXml(document);
  if (root?.name !== 'ListBucketResult')
    throw surroundingsFailed(`${url.host} answers with no list of objects`, {
      todo: 'Is bucket-endpoint the address of an S3 storage?',
    });
  const isEncoded = textOf(root, 'EncodingType') === 'url';
  const entries = root.children.flatMap((child) => {
    if (child.name !== 'Contents') return [];
    const key = textOf(child, 'Key') ?? '';
    const whole = isEncoded ? decoded(key) : key;
    const path = whole.slice(prefix.length);
    const [size, modifiedMs] = [
      Number(textOf(child, 'Size')),
      Date.parse(textOf(child, 'LastModified') ?? ''),
    ];
    // What is not below it is not asked for, and folders that some programs make are no objects of ours.
    return whole.startsWith(prefix) && isInside(path) ? [{ path, size, modifiedMs }] : [];
  });
  if (textOf(root, 'IsTruncated') !== 'true') return { entries, next: undefined };
  const next = textOf(root, 'NextContinuationToken') ?? '';
  // Half of a list is not taken for the whole, and nothing is asked for without an end.
  if (next === '' || next === from)
    throw surroundingsFailed(`${url.host} does not say how its list of objects goes on`, {
      todo: 'Is it an S3 storage that knows ListObjectsV2?',
    });
  return { entries, next };
}

/** A key that is no such encoding is no key of ours either. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return key;
  }
}
