import { beforeAll, describe, expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import type { RetryPolicy } from '../../src/oci/registry/retry.ts';
import type { Retry } from '../../src/oci/registry/retry.ts';
import { Problem, type ProblemData } from '../../src/problem.ts';
import { publish, type PublishResult } from '../../src/publish/publish.ts';
import { undoneAfterEach } from '../support/after-each.ts';
import { startFlakyProxy, type Fault, type Seen } from '../support/flaky-proxy.ts';
import { allOf, allOld, startStage, type Generation, type Stage } from '../support/publish-stage.ts';
import { testClient } from '../support/registry-client.ts';

/** Each request of a publication meets each of these. */
const faults: readonly { readonly name: string; readonly fault: Fault; readonly cause: RegExp }[] = [
  { name: '500', fault: { status: 500, body: 'the disk is full' }, cause: /answered 500 to/ },
  { name: '429', fault: { status: 429, headers: { 'retry-after': '0' } }, cause: /answered 429 to/ },
  { name: '401', fault: { status: 401 }, cause: /asks for a login, and none was found/ },
  { name: 'a cut connection', fault: 'cut', cause: /cannot be reached: / },
  { name: 'no answer', fault: 'hang', cause: /cannot be reached: no answer in time/ },
];

const retry: Partial<RetryPolicy> = { attempts: 3, baseMs: 1, capMs: 2 };
/** Much longer than a registry on this machine needs, also when there is a lot to do. */
const timeouts = { answer: 300, stored: 300 };
const patience = { settleMs: 1, rescueMs: 1 };
/** Publications at the same time: they wait most of the time. */
const limit = pLimit(6);

let stage: Stage;
let young: Generation;
const cleanups = undoneAfterEach();

beforeAll(async () => {
  stage = await startStage();
  young = await stage.generation('young');
});

interface Outcome {
  readonly seen: readonly Seen[];
  readonly retries: readonly Retry[];
  readonly result: PublishResult | undefined;
  readonly problem: ProblemData | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** One publication through a proxy that spoils some of its requests. */
async function publishThrough(faultOf: (request: Seen) => Fault | undefined): Promise<Outcome> {
  const scene = await stage.scene();
  const proxy = await startFlakyProxy(stage.host, faultOf);
  const retries: Retry[] = [];
  const client = testClient({ retry, timeouts, onRetry: (each) => retries.push(each) });
  cleanups.push(proxy.stop, client.close);
  const { signal } = new AbortController();
  const answer = await publish(scene.request(young, proxy.host), client, { signal, patience }).catch(
    (error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    },
  );
  const tags = await scene.tags();
  if (answer instanceof Problem)
    return { seen: proxy.seen, retries, result: undefined, problem: answer.data, tags };
  const problem = answer.state === 'published' ? undefined : answer.problem;
  return { seen: proxy.seen, retries, result: answer, problem, tags };
}

/** What a request asks for, without the parts that are other ones each time. */
function kindOf({ method, path }: Seen): string {
  const short = path.replace(/^\/v2\/scene\d+/, '').replace(/\?.*$/, '');
  return `${method} ${short.replace(/\/uploads\/.+/, '/uploads/…')}`;
}

/** After the tags were moved they are read by HEAD, and only then. */
const isLastLook = (kind: string): boolean => /^HEAD \S+\/manifests\/(1|new)$/.test(kind);

async function requestsOfOne(): Promise<readonly Seen[]> {
  const { seen, tags } = await publishThrough(() => undefined);
  expect(tags).toEqual(allOf('young'));
  return seen;
}

describe.each(faults)('a registry that gives $name', ({ fault, cause }) => {
  test('once, to any request of a publication: all tags are new, and the report counts the tries', async () => {
    const requests = await requestsOfOne();
    const outcomes = await Promise.all(
      requests.map(({ number }) =>
        limit(() => publishThrough((request) => (request.number === number ? fault : undefined))),
      ),
    );
    for (const { result, tags, retries } of outcomes) {
      expect({ state: result?.state, notes: result?.notes, tags }).toEqual({
        state: 'published',
        notes: [],
        tags: allOf('young'),
      });
      expect(retries.length).toBeGreaterThan(0);
      expect(retries[0]?.what).toMatch(/^asking 127\.0\.0\.1:\d+$/);
    }
  });

  test('to one kind of request for good: all tags are old, and the problem names the cause', async () => {
    const kinds = [...new Set((await requestsOfOne()).map(kindOf))];
    const outcomes = await Promise.all(
      kinds.map((kind) =>
        limit(async () => ({
          kind,
          ...(await publishThrough((request) => (kindOf(request) === kind ? fault : undefined))),
        })),
      ),
    );
    for (const { kind, result, problem, tags } of outcomes) {
      if (isLastLook(kind)) {
        // All were moved, which the registry has said; only whether another run was there is not known.
        expect({ kind, tags, state: result?.state }).toEqual({
          kind,
          tags: allOf('young'),
          state: 'published',
        });
        expect(result?.notes).toEqual([expect.stringMatching(cause)]);
        continue;
      }
      expect({ kind, tags, kindOfProblem: problem?.kind }).toEqual({
        kind,
        tags: allOld,
        kindOfProblem: 'surroundings',
      });
      expect(problem?.what).toMatch(cause);
    }
    expect(outcomes.filter(({ result }) => result?.state === 'rolled-back').length).toBeGreaterThan(0);
  });

  test('from one request on, and is away for a while: the tags are all old or all new', async () => {
    const requests = await requestsOfOne();
    const lasts = 8;
    const outcomes = await Promise.all(
      requests.map(({ number: first }) =>
        limit(() =>
          publishThrough(({ number }) => (number >= first && number < first + lasts ? fault : undefined)),
        ),
      ),
    );
    for (const { result, problem, tags } of outcomes) {
      expect(tags).toEqual(result?.state === 'published' ? allOf('young') : allOld);
      if (result?.state !== 'published') expect(problem?.what).toMatch(cause);
    }
  });
});

describe('a registry that is gone for good from one request on', () => {
  test('the report never says more than is so, and the problem names each tag that is not known', async () => {
    const requests = await requestsOfOne();
    const outcomes = await Promise.all(
      requests.map(({ number: first }) =>
        limit(() => publishThrough(({ number }) => (number >= first ? 'cut' : undefined))),
      ),
    );
    const states = new Set<string>();
    for (const { result, problem, tags } of outcomes) {
      states.add(result?.state ?? 'thrown');
      if (result === undefined) {
        expect(tags).toEqual(allOld);
        expect(problem?.what).toMatch(/cannot be reached/);
      } else if (result.state === 'published') expect(tags).toEqual(allOf('young'));
      else
        for (const { ref, state } of result.images.flatMap((image) => image.tags)) {
          const tag = ref.replace(/^.*\/(?=\w+:)/, '');
          // Where it is not known, nothing is claimed, and it is named where everybody looks first.
          if (state === 'unknown') expect(problem?.what).toContain(ref);
          else expect({ state, [tag]: tags[tag] }).toEqual({ state: 'untouched', [tag]: allOld[tag] });
        }
    }
    expect(states).toEqual(new Set(['thrown', 'rolled-back', 'published']));
  });
});
