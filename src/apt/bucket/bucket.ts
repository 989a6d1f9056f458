import { digestOfStream } from '../../oci/digest.ts';
import { createHttp, type HttpAnswer, type HttpRequest } from '../../oci/registry/http.ts';
import { defaultRetryPolicy, retried, type RetryPolicy } from '../../oci/registry/retry.ts';
import type { Reach } from '../reach.ts';
import { objectUrl, type BucketPlace } from './address.ts';
import { listingIn, type Entry } from './listing.ts';
import { bodyOf, conditionHeader, type Upload } from './object.ts';
import { complaintIn, refused, type Action } from './refusal.ts';
import { ofNothing, signedHeaders } from './signature.ts';
import { passingOf, toldOfBucket } from './transient.ts';

/** What became of a write: `unmet` is its condition, `unsupported` where the storage knows no conditions. */
export type Stored = 'written' | 'unmet' | 'unsupported';

/** A repository's part of a bucket. Paths are relative to the repository; each operation throws Problem (surroundings). */
export interface Bucket {
  /** A small object and its ETag; undefined where there is none. */
  get(path: string): Promise<{ readonly bytes: Buffer; readonly etag: string } | undefined>;
  /** The SHA-256 of an object, hex, in constant memory; undefined where there is none. */
  sha256(path: string): Promise<string | undefined>;
  /** All objects whose path begins so. */
  list(beginning: string): Promise<readonly Entry[]>;
  put(upload: Upload): Promise<Stored>;
  remove(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The longest list of packages that is read, in bytes: Debian's own has 60 MB. */
const longestList = 256 * 1024 * 1024;

interface Call extends Pick<HttpRequest, 'method' | 'body' | 'largest' | 'receive'> {
  readonly action: Action;
  /** What is asked for, for messages. */
  readonly path: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of what is sent, hex; nothing is when it is left out. */
  readonly sha256?: string;
}

/** Opens nothing yet. */
export function openBucket(
  place: BucketPlace,
  { env, signal, onRetry }: Omit<Reach, 'note'>,
  policy: RetryPolicy = defaultRetryPolicy,
): Bucket {
  const http = createHttp(env, 'image-build');
  /** One try. @throws Transient for what may be gone the next time */
  const once = async ({
    action,
    path,
    sha256 = ofNothing,
    headers = {},
    ...rest
  }: Call): Promise<HttpAnswer> => {
    const { method, url } = rest;
    const signed = await signedHeaders({ method, url, headers, sha256 }, place);
    const answer = await http.send({ ...rest, headers: signed }, signal).catch((error: unknown) => {
      throw toldOfBucket(error);
    });
    if (answer.status < 400 && answer.status !== 301) return answer;
    const complaint = await complaintIn(answer);
    const passing = passingOf(complaint, answer, url.host, refused(action, path, place, complaint));
    if (passing !== undefined) throw passing;
    return answer;
  };
  const again = <T>(operation: () => Promise<T>): Promise<T> => retried(operation, policy, signal, onRetry);
  const refusal = async (action: Action, path: string, answer: HttpAnswer): Promise<Error> =>
    refused(action, path, place, await complaintIn(answer));
  /** Whether nothing is there. A bucket that is not there is something else. */
  const isMissing = async (answer: HttpAnswer): Promise<boolean> =>
    answer.status === 404 && (await complaintIn(answer)).code !== 'NoSuchBucket';
  return {
    get: async (path) => {
      const call: Call = {
        action: 's3:GetObject',
        path,
        method: 'GET',
        url: objectUrl(place, path),
        largest: longestList,
      };
      const answer = await again(() => once(call));
      if (answer.status === 200) return { bytes: answer.body, etag: answer.headers('etag')[0] ?? '' };
      if (await isMissing(answer)) return undefined;
      throw await refusal(call.action, path, answer);
    },
    sha256: (path) =>
      again(async () => {
        let sha256: string | undefined;
        const answer = await once({
          action: 's3:GetObject',
          path,
          method: 'GET',
          url: objectUrl(place, path),
          receive: async (chunks) => {
            sha256 = (await digestOfStream(chunks)).digest.replace('sha256:', '');
          },
        });
        if (answer.status === 200 || (await isMissing(answer))) return sha256;
        throw await refusal('s3:GetObject', path, answer);
      }),
    list: async (beginning) => {
      const entries: Entry[] = [];
      let from: string | undefined;
      do {
        const url = new URL(place.url);
        url.searchParams.set('list-type', '2');
        url.searchParams.set('prefix', `${place.prefix}${beginning}`);
        url.searchParams.set('encoding-type', 'url');
        if (from !== undefined) url.searchParams.set('continuation-token', from);
        const call: Call = { action: 's3:ListBucket', path: beginning, method: 'GET', url };
        const answer = await again(() => once(call));
        if (answer.status !== 200) throw await refusal(call.action, beginning, answer);
        const page = await listingIn(answer.body.toString('utf8'), place, from);
        entries.push(...page.entries);
        from = page.next;
      } while (from !== undefined);
      return entries;
    },
    put: async ({ path, content, headers, condition }) => {
      const { body, sha256 } = bodyOf(content);
      const call: Call = {
        action: 's3:PutObject',
        path,
        method: 'PUT',
        url: objectUrl(place, path),
        headers: { ...headers, ...conditionHeader(condition) },
        body,
        sha256,
      };
      const answer = await again(() => once(call));
      const { status } = answer;
      if (status < 300) return 'written';
      if (condition.kind !== 'any' && status === 412) return 'unmet';
      // AWS's answer to a condition on what is not there.
      if (condition.kind === 'same' && (await isMissing(answer))) return 'unmet';
      if (condition.kind !== 'any' && status === 501) return 'unsupported';
      throw await refusal(call.action, path, answer);
    },
    remove: async (path) => {
      const call: Call = { action: 's3:DeleteObject', path, method: 'DELETE', url: objectUrl(place, path) };
      const answer = await again(() => once(call));
      if (answer.status >= 300 && !(await isMissing(answer))) throw await refusal(call.action, path, answer);
    },
    close: () => http.close(),
  };
}
