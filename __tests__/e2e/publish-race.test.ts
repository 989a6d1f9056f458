import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publish, type PublishResult } from '../../src/publish/publish.ts';
import { startFlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { allOf, startStage, type Generation, type Stage } from '../support/publish-stage.ts';
import { testClient } from '../support/registry-client.ts';
import { Turns, type Player } from '../support/turns.ts';

const patience = { settleMs: 1, rescueMs: 1 };

let stage: Stage;
let generations: readonly [Generation, Generation];

beforeAll(async () => {
  stage = await startStage();
  generations = [await stage.generation('red'), await stage.generation('blue')];
});

const isForTag = ({ path }: Seen): boolean => /\/manifests\/(1|new)$/.test(path);

interface Race {
  readonly results: readonly [PublishResult, PublishResult];
  readonly tags: Readonly<Record<string, string>>;
}

/** Two runs publish different images under the same tags; what they ask about tags comes in the order given. */
async function race(order: Iterable<Player>): Promise<Race> {
  const scene = await stage.scene();
  const turns = new Turns(order);
  const run = async (player: Player): Promise<PublishResult> => {
    const proxy = await startFlakyProxy(
      stage.host,
      async (request) => {
        if (isForTag(request)) await turns.take(player);
        return undefined;
      },
      (request) => {
        if (isForTag(request)) turns.give();
      },
    );
    const client = testClient({ retry: { attempts: 1 } });
    try {
      const { signal } = new AbortController();
      return await publish(scene.request(generations[player], proxy.host), client, { signal, patience });
    } finally {
      turns.end(player);
      await client.close();
      await proxy.stop();
    }
  };
  const results = await Promise.all([run(0), run(1)]);
  return { results, tags: await scene.tags() };
}

function* cycle(pattern: readonly Player[]): Generator<Player> {
  for (;;) yield* pattern;
}

/** Some turns of one, some of the other, … */
const bursts: fc.Arbitrary<readonly Player[]> = fc
  .array(fc.tuple(fc.constantFrom<Player>(0, 1), fc.integer({ min: 1, max: 7 })), {
    minLength: 1,
    maxLength: 20,
  })
  .map((all) => all.flatMap(([player, count]) => Array<Player>(count).fill(player)));

describe('two runs that move the same tags at the same time', () => {
  test('end in one of the two states, in whatever order their requests come', async () => {
    const endings = new Set<string>();
    await fc.assert(
      fc.asyncProperty(bursts, async (order) => {
        const { results, tags } = await race(order);
        expect([allOf('red'), allOf('blue')]).toContainEqual(tags);
        expect(results.map(({ state }) => state)).toEqual(['published', 'published']);
        endings.add(tags['base:1'] ?? '');
      }),
      { numRuns: 40 },
    );
    expect(endings).toEqual(new Set(['red', 'blue']));
  });

  test.each([
    { name: 'one after the other', pattern: [0, 1] },
    { name: 'two by two', pattern: [0, 0, 1, 1] },
    { name: 'one is much slower', pattern: [0, 1, 1, 1, 1, 1, 1, 1, 1] },
    { name: 'first all questions, then all moves', pattern: [0, 0, 0, 0, 1, 1, 1, 1] },
  ] satisfies { name: string; pattern: Player[] }[])(
    'are never mixed with both of them green: $name, for ever',
    async ({ pattern }) => {
      const { results, tags } = await race(cycle(pattern));
      const isWhole = [allOf('red'), allOf('blue')].some(
        (whole) => JSON.stringify(whole) === JSON.stringify(tags),
      );
      const failed = results.filter(({ state }) => state !== 'published');
      expect(isWhole || failed.length > 0).toBe(true);
      for (const result of failed)
        expect(result).toHaveProperty(
          'problem.what',
          expect.stringMatching(
            /^Another run moves the same tags at the same time, and they are mixed now: /,
          ),
        );
    },
  );

  test('the one that was overtaken says so', async () => {
    // Red asks, moves (four each); blue does the same; red looks at what it has done.
    const order: Player[] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0];
    const { results, tags } = await race(order);
    expect(tags).toEqual(allOf('blue'));
    expect(results[0].notes).toEqual([
      expect.stringMatching(/^another run has moved these tags right after this one: .*base:new/),
    ]);
    expect(results[1].notes).toEqual([]);
  });
});
