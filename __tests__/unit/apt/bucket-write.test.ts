import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Stored } from '../../../src/apt/bucket/bucket.ts';
import { guardOf, probePath } from '../../../src/apt/bucket/guard.ts';
import type { Upload } from '../../../src/apt/bucket/object.ts';
import { oldLists, removeOldLists } from '../../../src/apt/bucket/tidy.ts';
import { uploadsOf, writeToBucket, type State } from '../../../src/apt/bucket/write.ts';
import { problemFrom } from '../../support/problem.ts';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const deb = 'pool/main/h/hello/hello_1_all.deb';
const list = `dists/stable/main/binary-all/by-hash/SHA256/${'0'.repeat(64)}`;
const inRelease = 'dists/stable/InRelease';
const bytes = (path: string): { readonly path: string; readonly bytes: Buffer } => ({
  path,
  bytes: Buffer.from(path),
});
const state: State = {
  suite: 'stable',
  etag: '"before"',
  writes: [
    { path: deb, from: '/x/hello.deb', size: 5, sha256: sum('hello') },
    bytes('archive-keyring.asc'),
    bytes('archive-keyring.gpg'),
    bytes(list),
    bytes('dists/stable/main/binary-all/Packages'),
    bytes('dists/stable/main/binary-all/Packages.gz'),
    bytes('dists/stable/Release.gpg'),
    bytes('dists/stable/Release'),
    bytes(inRelease),
  ],
};

describe('the uploads of a state', () => {
  test('are first what lasts, then what changes, and InRelease last, each with what it is served with', () => {
    const told = uploadsOf(state).map(({ path, condition: { kind }, headers }) => [
      path,
      kind,
      headers['content-type'],
      headers['cache-control'],
    ]);
    const [lasting, changing] = ['public, max-age=31536000, immutable', 'no-cache'];
    const text = 'text/plain; charset=utf-8';
    expect(told).toEqual([
      [deb, 'absent', 'application/vnd.debian.binary-package', lasting],
      [list, 'any', 'application/octet-stream', lasting],
      ['archive-keyring.asc', 'any', 'application/pgp-keys', changing],
      ['archive-keyring.gpg', 'any', 'application/pgp-keys', changing],
      ['dists/stable/main/binary-all/Packages', 'any', text, changing],
      ['dists/stable/main/binary-all/Packages.gz', 'any', 'application/gzip', changing],
      ['dists/stable/Release.gpg', 'any', 'application/pgp-signature', changing],
      ['dists/stable/Release', 'any', text, changing],
      [inRelease, 'same', text, changing],
    ]);
  });

  test('write InRelease only as it was read', () => {
    expect(uploadsOf(state).at(-1)?.condition).toEqual({ kind: 'same', etag: '"before"' });
    expect(uploadsOf({ ...state, etag: undefined }).at(-1)?.condition).toEqual({ kind: 'absent' });
  });
});

interface Storage {
  readonly bucket: Parameters<typeof writeToBucket>[0];
  readonly put: string[];
}

/** A storage that says what it is told to: of writes by path, and which object of ours or of others it has. */
function storage({
  stored = () => 'written',
  etag = '"before"',
  holds = () => undefined,
}: {
  readonly stored?: (upload: Upload) => Stored;
  readonly etag?: string;
  readonly holds?: (path: string) => string | undefined;
}): Storage {
  const put: string[] = [];
  return {
    put,
    bucket: {
      get: () => Promise.resolve({ bytes: Buffer.from('InRelease'), etag }),
      sha256: (path) => Promise.resolve(holds(path)),
      put: (upload) => {
        put.push(upload.path);
        return Promise.resolve(stored(upload));
      },
    },
  };
}

describe('a state', () => {
  test('is not written over what somebody else has written since it was read', async () => {
    const { bucket, put } = storage({ etag: '"after"' });
    expect(await writeToBucket(bucket, state, 'conditions')).toBe('moved');
    expect(put).toEqual([deb, list]);
  });

  test('is not written where somebody else was faster at the very end', async () => {
    const { bucket } = storage({ stored: ({ path }) => (path === inRelease ? 'unmet' : 'written') });
    expect(await writeToBucket(bucket, state, 'conditions')).toBe('moved');
  });

  test('is written when the storage refuses what an earlier try has put there', async () => {
    const ours: Readonly<Record<string, string>> = { [deb]: sum('hello'), [inRelease]: sum(inRelease) };
    const { bucket } = storage({
      stored: ({ path }) => (path in ours ? 'unmet' : 'written'),
      holds: (path) => ours[path],
    });
    expect(await writeToBucket(bucket, state, 'conditions')).toBe('written');
  });

  test('stops at a package whose place somebody else has taken, before anything that people read', async () => {
    const { bucket, put } = storage({ stored: () => 'unmet', holds: () => sum('other') });
    expect(await problemFrom(() => writeToBucket(bucket, state, 'conditions'))).toMatchObject({
      kind: 'request',
      what: `${deb} is in the repository already, with other bytes`,
    });
    expect(put).toEqual([deb]);
  });

  test('asks for no condition where the storage knows none, and looks before and after in its place', async () => {
    const conditions = new Set<string>();
    const { bucket } = storage({
      stored: ({ condition }) => {
        conditions.add(condition.kind);
        return 'written';
      },
      holds: (path) => (path === inRelease ? sum(inRelease) : undefined),
    });
    expect(await writeToBucket(bucket, state, 'looks')).toBe('written');
    expect([...conditions]).toEqual(['any']);
    const faster = storage({ holds: (path) => (path === inRelease ? sum('of somebody else') : undefined) });
    expect(await problemFrom(() => writeToBucket(faster.bucket, state, 'looks'))).toMatchObject({
      what: 'Somebody else has written the repository at the same time',
    });
  });

  test('is not written over a package of somebody else either where the storage knows no conditions', async () => {
    const { bucket, put } = storage({ holds: () => sum('of somebody else') });
    expect(await problemFrom(() => writeToBucket(bucket, state, 'looks'))).toMatchObject({
      kind: 'request',
      what: `${deb} is in the repository already, with other bytes`,
    });
    expect(put).toEqual([]);
  });

  test('does not send a package again that somebody else has put there meanwhile with the same bytes', async () => {
    const ours: Readonly<Record<string, string>> = { [deb]: sum('hello'), [inRelease]: sum(inRelease) };
    const { bucket, put } = storage({ holds: (path) => ours[path] });
    expect(await writeToBucket(bucket, state, 'looks')).toBe('written');
    expect(put).toEqual(
      uploadsOf(state)
        .map(({ path }) => path)
        .filter((path) => path !== deb),
    );
  });
});

describe('what keeps two runs apart', () => {
  const asked = async (...answers: readonly Stored[]): Promise<readonly unknown[]> => {
    const left = [...answers];
    const paths: string[] = [];
    const guard = await guardOf({
      put: ({ path }) => {
        paths.push(path);
        return Promise.resolve(left.shift() ?? 'unmet');
      },
    });
    return [guard, paths];
  };
  test.each<{
    readonly name: string;
    readonly answers: readonly Stored[];
    readonly expected: readonly unknown[];
  }>([
    { name: 'the storage', answers: ['unmet'], expected: ['conditions', [probePath]] },
    {
      name: 'one that looks only at what is there',
      answers: ['written', 'unmet'],
      expected: ['conditions', [probePath, probePath]],
    },
    {
      name: 'nothing but our looks',
      answers: ['written', 'written'],
      expected: ['looks', [probePath, probePath]],
    },
    { name: 'nothing, as it says', answers: ['unsupported'], expected: ['looks', [probePath]] },
  ])('$name', async ({ answers, expected }) => expect(await asked(...answers)).toEqual(expected));
});

test('only old lists that no state has are removed: not those of a run that is under way', () => {
  const day = 86_400_000;
  const now = 1000 * day;
  const at = (letter: string): string => list.replaceAll('0', letter);
  const entry = (path: string, ageMs: number): { path: string; size: number; modifiedMs: number } => ({
    path,
    size: 1,
    modifiedMs: now - ageMs,
  });
  const entries = [
    entry(at('a'), 2 * day),
    entry(at('b'), 2 * day),
    entry(at('c'), day / 2),
    entry('dists/stable/main/binary-all/Packages', 9 * day),
    entry('dists/stable/InRelease', 9 * day),
    entry('dists/stable/notes.txt', 9 * day),
    entry(deb, 9 * day),
  ];
  expect(oldLists(entries, new Set([at('b')]), now)).toEqual([at('a')]);
});

describe('lists of the state before the former one', () => {
  const day = 86_400_000;
  const now = 1000 * day;
  const old = list.replaceAll('0', 'a');
  const removed = async (formerMs: number | undefined): Promise<readonly string[]> => {
    const paths: string[] = [];
    const bucket: Parameters<typeof removeOldLists>[0] = {
      list: () => Promise.resolve([{ path: old, size: 1, modifiedMs: now - 9 * day }]),
      remove: (path) => {
        paths.push(path);
        return Promise.resolve();
      },
    };
    await removeOldLists(bucket, 'stable', { keptByHash: new Set([list]), formerMs }, now, () => undefined);
    return paths;
  };
  test.each<{
    readonly name: string;
    readonly formerMs: number | undefined;
    readonly expected: readonly string[];
  }>([
    { name: 'go when the former one is more than a day old', formerMs: now - day - 1, expected: [old] },
    {
      name: 'stay while people may have read them just before the former one',
      formerMs: now - day,
      expected: [],
    },
    { name: 'stay when the former one is of a clock that is ahead', formerMs: now + day, expected: [] },
    { name: 'stay when nothing says how old the former one is', formerMs: undefined, expected: [] },
  ])('$name', async ({ formerMs, expected }) => expect(await removed(formerMs)).toEqual(expected));
});
