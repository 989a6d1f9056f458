import { createHash } from 'node:crypto';
import { surroundingsFailed } from '../../problem.ts';
import { inReleaseOf, taken } from '../former.ts';
import type { Write } from '../next.ts';
import type { Bucket } from './bucket.ts';
import type { Guard } from './guard.ts';
import type { Condition, Content, Upload } from './object.ts';
import { lifeOf, servedWith } from './served.ts';

/** What brings a suite in a bucket from one state to the next. */
export interface State {
  readonly suite: string;
  /** In their order. */
  readonly writes: readonly Write[];
  /** The ETag of InRelease when the repository was read; undefined where there was none. */
  readonly etag: string | undefined;
}

/**
 * The uploads in their order: what lasts before what changes, and InRelease last. What another run has put in the place
 * of a package, or of InRelease, is not written over.
 */
export function uploadsOf({ suite, writes, etag }: State): readonly Upload[] {
  const onlyAsRead: Condition = etag === undefined ? { kind: 'absent' } : { kind: 'same', etag };
  const uploads = writes.map((write): Upload => {
    const { path } = write;
    const content = contentOf(write);
    const condition: Condition =
      path === inReleaseOf(suite) ? onlyAsRead : 'from' in write ? { kind: 'absent' } : { kind: 'any' };
    return { path, content, headers: servedWith(path), condition };
  });
  return (['lasting', 'changing'] as const).flatMap((life) =>
    uploads.filter(({ path }) => lifeOf(path) === life),
  );
}

/**
 * Writes the next state of a suite; people read the former one until InRelease, the last, is there.
 * @returns `moved` where somebody else has written the suite since it was read: then nothing that people read is changed
 *   for good, and it is done anew on top
 * @throws Problem (request) where a package has changed, or another one was put in its place; (surroundings)
 */
export async function writeToBucket(
  bucket: Pick<Bucket, 'get' | 'put' | 'sha256'>,
  state: State,
  guard: Guard,
): Promise<'written' | 'moved'> {
  const isAsRead = async (): Promise<boolean> =>
    (await bucket.get(inReleaseOf(state.suite)))?.etag === state.etag;
  const isThere = async ({ path, content }: Upload): Promise<boolean> =>
    (await bucket.sha256(path)) === sha256Of(content);
  const uploads = uploadsOf(state);
  const [firstRead, last] = [uploads.find(({ path }) => lifeOf(path) === 'changing'), uploads.at(-1)];
  for (const upload of uploads) {
    // Before the first thing that people read, and as late as can be where nothing else guards the last one.
    const isLookedAt = upload === firstRead || (upload === last && guard === 'looks');
    if (isLookedAt && !(await isAsRead())) return 'moved';
    if (guard === 'looks' && upload !== last && upload.condition.kind === 'absent') {
      const there = await bucket.sha256(upload.path);
      if (there === sha256Of(upload.content)) continue;
      if (there !== undefined) throw taken(upload.path);
    }
    const stored = await bucket.put(guard === 'looks' ? { ...upload, condition: { kind: 'any' } } : upload);
    if (stored === 'unsupported')
      throw surroundingsFailed(`The storage does not take the condition for ${upload.path}`);
    // An earlier try of ours may have written it, and its answer was lost.
    if (stored === 'unmet' && !(await isThere(upload))) {
      if (upload === last) return 'moved';
      throw taken(upload.path);
    }
    if (upload === last && guard === 'looks' && !(await isThere(upload)))
      throw surroundingsFailed('Somebody else has written the repository at the same time', {
        todo: 'Run again, one after the other: this storage does not keep two runs apart',
      });
  }
  return 'written';
}

function contentOf(write: Write): Content {
  if ('bytes' in write) return { bytes: write.bytes };
  const { from, size, sha256 } = write;
  return { from, size, sha256 };
}

function sha256Of(content: Content): string {
  return 'sha256' in content ? content.sha256 : createHash('sha256').update(content.bytes).digest('hex');
}
