import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { startBuildkitd } from '../../scripts/services/buildkitd.mjs';
import type { BuiltLayout } from '../../src/build/built.ts';
import type { Engine } from '../../src/build/engine.ts';
import { solve, type SolveAgain, type SolveRetry } from '../../src/build/solve-again.ts';
import { Problem } from '../../src/problem.ts';
import { publish } from '../../src/publish/publish.ts';
import { capture } from '../../src/tools/capture.ts';
import { undoneAfterEach } from '../support/after-each.ts';
import { startCacheService } from '../support/cache-service/service.ts';
import { startFlakyProxy, type Fault, type FlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { makeLayout } from '../support/layouts.ts';
import { never } from '../support/publish-stage.ts';
import { testClient } from '../support/registry-client.ts';
import { shared } from '../support/shared.ts';
import { engine, imageIn } from '../support/solving.ts';
import { makeFolder, makeTree } from '../support/tree.ts';
import { fromLayouts } from '../support/from-layouts.ts';

const cleanups = undoneAfterEach();
let run = 0;

/** The base images of these tests are in the shared registry; the engine reaches them through a proxy that fails. */
beforeAll(async () => {
  const client = testClient();
  for (const name of ['one', 'two', 'three']) {
    const layout = await makeLayout({ dir: await makeFolder(), layers: [{ [name]: name }] });
    await publish(
      [{ image: name, source: fromLayouts(layout.dir), tags: [`${shared.registry}/again/${name}:1`] }],
      client,
      {
        signal: never,
      },
    );
  }
  await client.close();
});

interface Tried {
  readonly layouts: readonly BuiltLayout[];
  readonly told: readonly BuiltLayout[];
  readonly retries: readonly SolveRetry[];
  readonly problem: Problem | undefined;
  /** Why the layer cache may not be whole. */
  readonly lost: string | undefined;
}

async function trySolve(
  dockerfiles: Readonly<Record<string, readonly string[]>>,
  more: Partial<SolveAgain> = {},
): Promise<Tried> {
  run += 1;
  const context = await makeTree({
    ...Object.fromEntries(Object.entries(dockerfiles).map(([name, lines]) => [`${name}.Dockerfile`, lines])),
    file: `${run}`,
  });
  const folder = await makeFolder();
  let told: BuiltLayout[] = [];
  const retries: SolveRetry[] = [];
  const answer = await solve({
    engine,
    images: Object.keys(dockerfiles).map((name) => imageIn(context, name)),
    cwd: folder,
    allowances: [`--allow=fs.read=${context}`],
    folder,
    startMs: Date.now(),
    signal: new AbortController().signal,
    attest: [],
    onEvent: () => undefined,
    onLayout: (layout) => told.push(layout),
    onAgain: (retry) => {
      retries.push(retry);
      told = [];
    },
    pausesMs: [1, 1],
    ...more,
  }).then(
    async ({ layouts, rest }) => ({ layouts, lost: await rest }),
    (error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    },
  );
  return answer instanceof Problem
    ? { layouts: [], lost: undefined, told, retries, problem: answer }
    : { ...answer, told, retries, problem: undefined };
}

async function flakyRegistry(faultOf: (seen: Seen) => Fault | undefined): Promise<FlakyProxy> {
  const proxy = await startFlakyProxy(shared.registry, faultOf);
  cleanups.push(proxy.stop);
  return proxy;
}

describe('a build whose pull fails', () => {
  test('because of too many requests is tried again, and its layouts are those of the try that worked', async () => {
    const state = { isBusy: true };
    const proxy = await flakyRegistry(() => (state.isBusy ? { status: 429 } : undefined));
    const { layouts, told, retries, problem } = await trySolve(
      { app: [`FROM ${proxy.host}/again/one:1`, 'COPY file /'] },
      {
        pausesMs: [1, 1],
        onAgain: (retry) => {
          expect(retry).toEqual({ what: 'the build', why: 'too many requests', attempt: 2, pauseMs: 1 });
          state.isBusy = false;
        },
      },
    );
    expect(problem).toBeUndefined();
    expect(retries).toEqual([]);
    expect(told).toEqual(layouts);
    expect(layouts.map(({ dir }) => dir)).toEqual([expect.stringContaining(join('try-2', 'layouts'))]);
  });

  test('for good ends after three tries with the registry’s answer', async () => {
    const proxy = await flakyRegistry(() => ({ status: 429 }));
    const { retries, problem } = await trySolve({ app: [`FROM ${proxy.host}/again/two:1`, 'COPY file /'] });
    expect(retries.map(({ attempt }) => attempt)).toEqual([2, 3]);
    expect(problem?.data.what).toMatch(/429 Too Many Requests/);
  });

  test('because the name is wrong is not tried again', async () => {
    const { retries, problem } = await trySolve({ app: [`FROM ${shared.registry}/again/nothing:1`] });
    expect(retries).toEqual([]);
    expect(problem?.data.what).toMatch(/not found/);
  });

  test('is not tried again by who has stopped the run', async () => {
    const stop = new AbortController();
    const proxy = await flakyRegistry(() => {
      stop.abort();
      return { status: 429 };
    });
    const { retries, problem } = await trySolve(
      { app: [`FROM ${proxy.host}/again/three:1`, 'COPY file /'] },
      { signal: stop.signal },
    );
    expect(retries).toEqual([]);
    expect(problem).toBeInstanceOf(Problem);
  });
});

describe('a command that fails', () => {
  test('is not tried again, whatever it prints', async () => {
    const { retries, problem } = await trySolve({
      app: [
        `FROM ${shared.mirror}/library/debian:bookworm-slim`,
        'RUN echo connection reset by peer >&2; exit 7',
      ],
    });
    expect(retries).toEqual([]);
    expect(problem?.data.what).toMatch(/exit code 7$/);
  });
});

describe('a layer cache in a registry that does not answer', () => {
  const late = 'a layer cache could not be written within 1.5 s';
  const solveWith = async (options: string) => {
    const server = await startHangingServer();
    cleanups.push(() => server.stop());
    const entry = `type=registry,ref=${new URL(server.url).host}/again/cache:1,mode=max,${options}`;
    return trySolve(
      { app: [`FROM ${shared.registry}/again/three:1`, 'COPY file /'] },
      {
        caches: {
          kind: 'registry',
          reason: '',
          isWarning: false,
          nodes: { 'app linux/amd64': { read: [], write: [entry] } },
          readFolders: [],
          writeFolders: [],
        },
        patience: { readMs: 60_000, writeMs: 1500 },
      },
    );
  };

  test('costs nothing but itself: the image is there already', async () => {
    const { layouts, retries, problem, lost } = await solveWith('ignore-error=true');
    expect({ problem, retries, lost }).toEqual({ problem: undefined, retries: [], lost: late });
    expect(layouts).toHaveLength(1);
  });

  test('costs one more try without it where a build is to fail with it', async () => {
    const { layouts, retries, problem, lost } = await solveWith('ignore-error=false');
    expect({ problem, lost }).toEqual({ problem: undefined, lost: undefined });
    expect(retries.map(({ why }) => why)).toEqual([late]);
    expect(layouts).toHaveLength(1);
  });
});

/** An import that stalls stops all other work of the engine, too, also when nobody waits for it any more. */
async function engineOfItsOwn(env: Readonly<Record<string, string>>): Promise<Engine> {
  const daemon = await startBuildkitd({
    dir: join(await makeFolder(), 'state'),
    httpRegistries: [shared.registry],
  });
  cleanups.push(daemon.stop);
  const { program } = engine.buildx;
  const own = { ...engine.buildx.env, ...env, BUILDX_CONFIG: await makeFolder() };
  const args = ['create', '--name', 'stalls', '--driver', 'remote', daemon.address];
  await capture(program, args, { env: own });
  return { ...engine, builder: 'stalls', buildx: { program, env: own } };
}

test('a runner’s cache that begins to answer and does not end is not waited for without end', async () => {
  const service = await startCacheService({ folder: await makeFolder() });
  cleanups.push(() => service.stop());
  const onMain = service.env([{ scope: 'refs/heads/main', permission: 'both' }]);
  const own = await engineOfItsOwn(onMain);
  const dockerfiles = { app: [`FROM ${shared.registry}/again/three:1`, 'COPY file /'] };
  const entry = 'type=gha,scope=stalls';
  const withCache = (read: readonly string[], write: readonly string[]): Partial<SolveAgain> => ({
    engine: own,
    caches: {
      kind: 'gha',
      reason: '',
      isWarning: false,
      nodes: { 'app linux/amd64': { read, write } },
      readFolders: [],
      writeFolders: [],
    },
    patience: { readMs: 1500, writeMs: 60_000 },
  });
  const first = await trySolve(dockerfiles, withCache([], [`${entry},mode=max`]));
  expect([first.problem, first.lost]).toEqual([undefined, undefined]);

  service.faults(({ what }) => (what === 'download' ? { kind: 'hang' } : undefined));
  const { retries, problem } = await trySolve(dockerfiles, withCache([entry], []));
  expect(problem?.data).toMatchObject({
    kind: 'surroundings',
    what: 'The build does not begin: a layer cache could not be read within 1.5 s',
  });
  expect(retries).toEqual([]);
});
