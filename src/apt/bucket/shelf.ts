import type { Shelf } from '../shelf.ts';
import type { Bucket } from './bucket.ts';

/** A repository in a bucket as it is read once. */
export interface BucketShelf extends Shelf {
  /** The ETag of a file as it was read; undefined where it was not there. */
  etagOf(path: string): string | undefined;
}

/** What is read through it is read once: the next step takes another one. */
export function bucketShelf(bucket: Pick<Bucket, 'get' | 'list' | 'sha256'>): BucketShelf {
  const etags = new Map<string, string>();
  let pool: Promise<ReadonlyMap<string, number>> | undefined;
  const sizesInPool = async (): Promise<ReadonlyMap<string, number>> =>
    new Map((await bucket.list('pool/')).map(({ path, size }) => [path, size]));
  return {
    read: async (path) => {
      const got = await bucket.get(path);
      if (got !== undefined) etags.set(path, got.etag);
      return got?.bytes;
    },
    sizes: async (paths) => {
      if (paths.length === 0) return new Map();
      const all = await (pool ??= sizesInPool());
      return new Map(
        paths.flatMap((path) => {
          const size = all.get(path);
          return size === undefined ? [] : [[path, size] as const];
        }),
      );
    },
    sha256: (path) => bucket.sha256(path),
    etagOf: (path) => etags.get(path),
  };
}
