import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import { startS3 } from '../../scripts/services/s3.mjs';
import { makeFolder } from './tree.ts';

/** A key of a storage. */
export interface BucketKey {
  readonly id: string;
  readonly secret: string;
}

/** What everybody may do with the bucket, besides its owner; each an action of S3. */
export interface BucketOptions {
  readonly everybody?: readonly string[];
}

export interface TestBucket {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** Of the bucket. */
  readonly name: string;
  readonly region: string;
  /** Whose bucket it is. */
  readonly owner: BucketKey;
  /** May only do what everybody may. */
  readonly guest: BucketKey;
  /** All objects, by their key, sorted. */
  keys(): Promise<readonly string[]>;
  /** An object as its owner gets it. */
  get(key: string): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string }>;
  put(key: string, text: string): Promise<void>;
  /** As if an object had been written then. @param ms since 1970 */
  date(key: string, ms: number): Promise<void>;
  stop(): Promise<void>;
}

const owner: BucketKey = { id: 'OWNER5EXAMPLEKEY', secret: 'Vb0wQ3s2o9YkZ1pXnEr7TgLmHcJdKfUa6iSvWxCq' };
const guest: BucketKey = { id: 'GUEST5EXAMPLEKEY', secret: 'Xn4cQ8s1o7YkZ2pVbEr9TgLmHcJdKfUa3iSvWxRt' };
const region = 'eu-central-1';

/** A bucket of a real storage, which looks at signatures and at conditions. */
export async function startBucket({ everybody = [] }: BucketOptions = {}): Promise<TestBucket> {
  const dir = join(await makeFolder(), 'buckets');
  await mkdir(dir);
  const name = 'acme-apt';
  const server = await startS3({ dir, region, owner, users: [guest] });
  const client = new AwsClient({
    accessKeyId: owner.id,
    secretAccessKey: owner.secret,
    service: 's3',
    region,
    retries: 0,
  });
  const base = `http://${server.host}/${name}`;
  const must = async (url: string, init: RequestInit): Promise<void> => {
    const answer = await client.fetch(url, init);
    if (!answer.ok) throw new Error(`${String(answer.status)}: ${await answer.text()}`);
  };
  await must(base, { method: 'PUT' });
  if (everybody.length > 0)
    await must(`${base}?policy`, { method: 'PUT', body: JSON.stringify(policyFor(name, everybody)) });
  return {
    host: server.host,
    name,
    region,
    owner,
    guest,
    keys: async () => {
      const entries = await readdir(join(dir, name), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, name).length + 1))
        .sort();
    },
    get: async (key) => {
      const { status, headers, text } = await client
        .fetch(`${base}/${encodeURIComponent(key).replaceAll('%2F', '/')}`)
        .then(async (answer) => ({
          status: answer.status,
          headers: answer.headers,
          text: await answer.text(),
        }));
      return { status, headers, text };
    },
    put: (key, text) => must(`${base}/${key}`, { method: 'PUT', body: text }),
    date: (key, ms) => utimes(join(dir, name, key), ms / 1000, ms / 1000),
    stop: () => server.stop(),
  };
}

/** On the bucket, or on all in it: an action is about the one or the other. */
function policyFor(bucket: string, actions: readonly string[]): unknown {
  const statement = (action: string): unknown => ({
    Effect: 'Allow',
    Principal: '*',
    Action: action,
    Resource: action === 's3:ListBucket' ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/*`,
  });
  return { Version: '2012-10-17', Statement: actions.map(statement) };
}
