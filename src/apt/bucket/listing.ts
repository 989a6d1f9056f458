import { surroundingsFailed } from '../../problem.ts';
import type { BucketPlace } from './address.ts';
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
 * @throws Problem (surroundings) for what is none
 */
export async function listingIn(
  document: string,
  { prefix, url }: Pick<BucketPlace, 'prefix' | 'url'>,
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
    const path = isEncoded ? decoded(key) : key;
    const [size, modifiedMs] = [
      Number(textOf(child, 'Size')),
      Date.parse(textOf(child, 'LastModified') ?? ''),
    ];
    // What is not below it is not asked for, and folders that some programs make are no objects of ours.
    return path.startsWith(prefix) && !path.endsWith('/')
      ? [{ path: path.slice(prefix.length), size, modifiedMs }]
      : [];
  });
  const isMore = textOf(root, 'IsTruncated') === 'true';
  return { entries, next: isMore ? textOf(root, 'NextContinuationToken') : undefined };
}

/** A key that is no such encoding is no key of ours either. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return key;
  }
}
