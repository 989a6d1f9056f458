import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LayerCaches } from '../../../src/cache/policy/layer-caches.ts';
import { Contradiction } from '../../../src/build/layouts.ts';
import { solve, type SolveAgain, type SolveRetry } from '../../../src/build/solve-again.ts';
import type { Solve, Solved } from '../../../src/build/solve.ts';
import { Timeline } from '../../../src/build/timeline.ts';
import { badRequest, buildFailed, interrupted, problemOf, surroundingsFailed } from '../../../src/problem.ts';
import { plannedImage } from '../../support/planned.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'solve-again-'));
});
afterEach(() => rm(folder, { recursive: true }));

const someCaches: LayerCaches = {
  kind: 'gha',
  reason: '',
  isWarning: false,
  nodes: {},
  readFolders: [],
  writeFolders: [],
};

const passing = buildFailed(
  'target app: failed to solve: unexpected status from HEAD request to x: 503 Service Unavailable',
);

const nothing: Solved = { layouts: [], rest: Promise.resolve() };

interface Tries {
  readonly folders: readonly string[];
  readonly retries: readonly SolveRetry[];
  readonly ended: unknown;
}

/** Solves that fail with these errors, one after the other, and then succeed. */
async function tries(errors: readonly Error[], more: Partial<SolveAgain> = {}): Promise<Tries> {
  const folders: string[] = [];
  const retries: SolveRetry[] = [];
  const attempt = async (options: Solve): Promise<Solved> => {
    folders.push(options.folder);
    await mkdir(join(options.folder, 'layouts'), { recursive: true });
    const error = errors[folders.length - 1];
    if (error) throw error;
    return nothing;
  };
  const options = { ...optionsFor((retry) => void retries.push(retry)), ...more };
  const ended: unknown = await solve(options, attempt).then(
    ({ layouts }) => layouts,
    (error: unknown) => error,
  );
  return { folders, retries, ended };
}

function optionsFor(onAgain: SolveAgain['onAgain']): SolveAgain {
  return {
    engine: {
      buildx: { program: 'buildx', env: {} },
      builder: 'b',
      about: '',
      ignoresMirrors: false,
      facts: { isOwn: false, driver: 'remote' },
      reach: { driver: 'remote', nodes: [] },
      stop: () => Promise.resolve(),
    },
    images: [],
    cwd: folder,
    allowances: [],
    folder,
    startMs: 0,
    signal: new AbortController().signal,
    attest: [],
    onEvent: () => undefined,
    onLayout: () => undefined,
    onAgain,
    pausesMs: [0, 0],
  };
}

describe('a solve that is tried again', () => {
  test('gets a folder of its own, and what the failed one has left is gone', async () => {
    const { folders, retries, ended } = await tries([passing]);
    expect(ended).toEqual([]);
    expect(folders).toEqual([folder, join(folder, 'try-2')]);
    expect(existsSync(join(folder, 'layouts'))).toBe(false);
    expect(retries).toEqual([
      {
        what: 'the build',
        why: 'a registry answered 5xx',
        attempt: 2,
        pauseMs: 0,
      },
    ]);
  });

  test('is tried three times in all', async () => {
    const { folders, ended } = await tries([passing, passing, passing, passing]);
    expect(folders.length).toBe(3);
    expect(ended).toBe(passing);
  });

  test('goes without a cache that has failed, once and at once, and has its other tries left', async () => {
    const cache = buildFailed('target app: failed to solve: blob sha256:0: not found');
    const { retries, ended } = await tries([cache, passing, passing, cache], {
      caches: { ...someCaches, reason: 'all' },
      withoutCache: (_, message) =>
        message.includes('blob') ? { why: 'a layer of the cache is gone', caches: someCaches } : undefined,
      pausesMs: [1, 2],
    });
    expect(retries.map(({ why, attempt, pauseMs }) => [why, attempt, pauseMs])).toEqual([
      ['a layer of the cache is gone', 2, 0],
      ['a registry answered 5xx', 3, 1],
      ['a registry answered 5xx', 4, 2],
    ]);
    expect(ended).toBe(cache);
  });

  test('goes without any cache when one is never written, also after another has failed', async () => {
    const cache = buildFailed('target app: failed to solve: blob sha256:0: not found');
    const late = 'a layer cache could not be written within 0.001 s';
    let count = 0;
    const seen: (string | undefined)[] = [];
    const told: string[] = [];
    const ended: unknown = await solve(
      {
        ...optionsFor((retry) => void told.push(retry.why)),
        caches: { ...someCaches, reason: 'all' },
        withoutCache: () => ({
          why: 'a layer of the cache is gone',
          caches: { ...someCaches, reason: 'less' },
        }),
        patience: { readMs: 60_000, writeMs: 1 },
      },
      async ({ caches, onEvent, signal }) => {
        seen.push(caches?.reason);
        count += 1;
        if (count === 1) throw cache;
        if (count === 3) return nothing;
        const step = {
          digest: 'sha256:1',
          name: 'exporting',
          startedMs: 0,
          cached: false,
          cache: 'write',
        } as const;
        onEvent({ kind: 'step', step }, new Timeline([], new Map(), 0));
        await once(signal, 'abort');
        throw interrupted();
      },
    ).then(
      ({ layouts }) => layouts,
      (error: unknown) => error,
    );
    expect({ ended, seen, told }).toEqual({
      ended: [],
      seen: ['all', 'less', 'less'],
      told: ['a layer of the cache is gone', late],
    });
  });

  test('goes without the caches of a Bake file, too, and ends where even then one is written', async () => {
    const late = 'a layer cache could not be written within 0.001 s';
    const own = { 'cache-to': ['type=registry,ref=acme/cache'], 'cache-from': ['acme/cache'] };
    const seen: unknown[] = [];
    const told: string[] = [];
    const ended: unknown = await solve(
      {
        ...optionsFor((retry) => void told.push(retry.why)),
        images: [plannedImage('app', { target: { context: '/w', ...own } })],
        patience: { readMs: 60_000, writeMs: 1 },
      },
      async ({ images, onEvent, signal }) => {
        seen.push(images[0]?.target);
        const step = {
          digest: 'sha256:1',
          name: 'exporting',
          startedMs: 0,
          cached: false,
          cache: 'write',
        } as const;
        onEvent({ kind: 'step', step }, new Timeline([], new Map(), 0));
        await once(signal, 'abort');
        throw interrupted();
      },
    ).catch((error: unknown) => problemOf(error, 'build'));
    expect({ seen, told }).toEqual({
      seen: [
        { context: '/w', ...own },
        { context: '/w', 'cache-to': [], 'cache-from': [] },
      ],
      told: [late],
    });
    expect(ended).toMatchObject({ kind: 'surroundings', what: `The build does not end: ${late}` });
  });

  test('keeps its layouts until whoever looks at them has been told', async () => {
    let isThere: boolean | undefined;
    await tries([passing], {
      onAgain: async () => {
        await Promise.resolve();
        isThere = existsSync(join(folder, 'layouts'));
      },
    });
    expect(isThere).toBe(true);
  });
});

describe('when everything is built, and layer caches are still being written', () => {
  const restOf = async (rest: Promise<void>, more: Partial<SolveAgain> = {}): Promise<unknown> => {
    const options = { ...optionsFor(() => undefined), ...more };
    const solved = await solve(options, () => Promise.resolve({ layouts: [], rest }));
    return solved.rest.catch((error: unknown) => error);
  };

  test('nothing is told of one that is written', async () => {
    expect(await restOf(Promise.resolve())).toBeUndefined();
  });

  test('why one is not is told, and nothing is built again', async () => {
    expect(await restOf(Promise.reject(passing))).toBe(passing.data.what);
  });

  test('one that takes too long is ended', async () => {
    const options = { ...optionsFor(() => undefined), patience: { readMs: 60_000, writeMs: 1 } };
    const { rest } = await solve(options, ({ onEvent, signal }) => {
      const step = { digest: 'd', name: 'exporting', startedMs: 0, cached: false, cache: 'write' } as const;
      onEvent({ kind: 'step', step }, new Timeline([], new Map(), 0));
      const stopped = once(signal, 'abort').then(() => Promise.reject(interrupted()));
      return Promise.resolve({ layouts: [], rest: stopped });
    });
    expect(await rest).toBe('a layer cache could not be written within 0.001 s');
  });

  test('a run that is stopped meanwhile is stopped', async () => {
    const stopped = interrupted();
    const signal = AbortSignal.abort();
    expect(await restOf(Promise.reject(stopped), { signal })).toBe(stopped);
  });

  test('an image that was written as another one than was announced is no matter of caches', async () => {
    const wrong = new Contradiction({ kind: 'surroundings', what: 'another digest' });
    expect(await restOf(Promise.reject(wrong))).toBe(wrong);
  });

  test('a bug is one', async () => {
    const bug = new Error('another digest');
    expect(await restOf(Promise.reject(bug))).toBe(bug);
  });
});

describe('a solve that is not tried again', () => {
  test.each([
    {
      name: 'a request that is wrong',
      error: badRequest('dockerfile parse error: connection reset by peer'),
    },
    {
      name: 'a build that is wrong',
      error: buildFailed('failed to solve: "/app": not found'),
    },
    { name: 'one that was stopped', error: interrupted() },
    {
      name: 'one that gave broken layouts',
      error: surroundingsFailed('blob sha256:0 is missing'),
    },
    { name: 'a bug of ours', error: new Error('connection reset by peer') },
  ])('$name', async ({ error }) => {
    const { folders, ended } = await tries([error]);
    expect(folders.length).toBe(1);
    expect(ended).toBe(error);
  });

  test('one whose run is stopped during the pause', async () => {
    const stop = new AbortController();
    const { folders, ended } = await tries([passing], {
      signal: stop.signal,
      pausesMs: [3_600_000],
      onAgain: () => stop.abort(),
    });
    expect(folders.length).toBe(1);
    expect(ended).toBe(passing);
  });
});
