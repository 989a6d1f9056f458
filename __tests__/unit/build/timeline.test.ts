import { describe, expect, test } from '@jest/globals';
import { parseStatus } from '../../../src/build/rawjson.ts';
import { Timeline } from '../../../src/build/timeline.ts';
import { nodeOf, replay, type Replayed } from '../../support/recorded.ts';

const family = ['base linux/amd64', 'app linux/amd64', 'files linux/amd64', 'files linux/arm64'];
const digest = 'sha256:ca0492298ac488ada6ca096b4165b95ca2a81379a3b3d439060b15afdf1df0ac';
const debian = `FROM docker.io/library/debian:bookworm-slim@${digest}`;
const printf = 'RUN printf "one\\ntwo" && printf " and more\\n" && printf "\\033[31mred\\033[0m\\n" >&2';

/** `IMAGE PLATFORM: NAME (what became of it)`, without the engine's own steps. */
const work = ({ timeline }: Replayed) =>
  timeline.steps
    .filter(({ image }) => image !== undefined)
    .map((step) => {
      const end = step.error !== undefined ? 'failed' : step.cached ? 'cached' : 'done';
      return `${step.image ?? ''} ${step.platform ?? ''}: ${step.name} (${step.completedMs === undefined ? 'open' : end})`;
    })
    .sort();

const exported = ({ events }: Replayed) =>
  events.flatMap((event) => (event.kind === 'exported' ? `${event.node.image} ${event.node.platform}` : []));

const logs = ({ timeline }: Replayed) =>
  Object.fromEntries(
    timeline.steps
      .map((step) => [step.name, timeline.logOf(step)] as const)
      .filter(([, lines]) => lines.length > 0),
  );

describe('a solve as real BuildKit tells it', () => {
  test('the first time: every instruction once, for the image it was made for', async () => {
    const replayed = await replay('solve', family);
    expect(work(replayed)).toEqual(
      [
        `base linux/amd64: [1/2] ${debian} (done)`,
        `base linux/amd64: [2/2] ${printf} (done)`,
        'base linux/amd64: exporting to oci image format (done)',
        'app linux/amd64: [build 1/2] RUN echo building (done)',
        'app linux/amd64: [stage-1 1/3] COPY --from=build /etc/hostname /made (done)',
        'app linux/amd64: [stage-1 2/3] RUN echo app (done)',
        'app linux/amd64: exporting to oci image format (done)',
        'files linux/amd64: [1/1] COPY one.txt / (done)',
        'files linux/amd64: exporting to oci image format (done)',
        'files linux/arm64: exporting to oci image format (done)',
      ].sort(),
    );
    expect(exported(replayed).sort()).toEqual([...family].sort());
    expect(
      Object.fromEntries(
        replayed.events.flatMap((event) =>
          event.kind === 'exported' ? [[event.node.name, event.root?.digest.slice(0, 15)]] : [],
        ),
      ),
    ).toEqual({
      'base--linux-amd64': 'sha256:d7ab9e58',
      'app--linux-amd64': 'sha256:3b0637b8',
      'files--linux-amd64': 'sha256:37c92eb9',
      'files--linux-arm64': 'sha256:081be48a',
    });
    // A parent is exported before the image that is built on it.
    expect(exported(replayed).indexOf('base linux/amd64')).toBeLessThan(
      exported(replayed).indexOf('app linux/amd64'),
    );
    expect(logs(replayed)).toEqual({
      [`[2/2] ${printf}`]: ['one', 'two and more', '\u001b[31mred\u001b[0m'],
      '[build 1/2] RUN echo building': ['building'],
      '[stage-1 2/3] RUN echo app': ['app'],
    });
    expect(replayed.timeline.warnings).toEqual([]);
  });

  test('every step begins at or after the start, and ends after it began', async () => {
    for (const { startedMs, completedMs } of (await replay('solve', family)).timeline.steps) {
      expect(startedMs).toBeGreaterThanOrEqual(0);
      expect(completedMs).toBeGreaterThanOrEqual(startedMs ?? Infinity);
    }
  });

  test('the second time: what is work comes from the cache', async () => {
    const replayed = await replay('solve-cached', family);
    expect(work(replayed).filter((line) => line.endsWith('(cached)'))).toEqual(
      [
        `base linux/amd64: [2/2] ${printf} (cached)`,
        'app linux/amd64: [build 1/2] RUN echo building (cached)',
        'app linux/amd64: [stage-1 1/3] COPY --from=build /etc/hostname /made (cached)',
        'app linux/amd64: [stage-1 2/3] RUN echo app (cached)',
        'files linux/amd64: [1/1] COPY one.txt / (cached)',
      ].sort(),
    );
    expect(exported(replayed).sort()).toEqual([...family].sort());
    expect(logs(replayed)).toEqual({});
  });

  test('a step that fails: its error and its log; the others are cancelled', async () => {
    const replayed = await replay('failing', ['base linux/amd64', 'broken linux/amd64', 'slow linux/amd64']);
    const broken = 'echo before && echo "cc: error: no such file" >&2 && exit 3';
    expect(
      replayed.timeline.steps.flatMap(({ name, error }) => (error === undefined ? [] : [[name, error]])),
    ).toEqual([
      ['[1/2] RUN sleep 20', 'context canceled'],
      [
        `[1/2] RUN ${broken}`,
        `process "/bin/sh -c ${broken.replaceAll('"', '\\"')}" did not complete successfully: exit code: 3`,
      ],
    ]);
    expect(exported(replayed)).toEqual(['base linux/amd64']);
    expect(logs(replayed)).toEqual({
      '[2/2] RUN echo base': ['base'],
      [`[1/2] RUN ${broken}`]: ['before', 'cc: error: no such file'],
    });
  });

  test('warnings of BuildKit’s checks, with their lines', async () => {
    const { timeline } = await replay('warnings', ['odd linux/amd64']);
    expect(
      timeline.warnings.map(({ image, rule, file, line, endLine }) => [image, rule, file, line, endLine]),
    ).toEqual(
      (
        [
          ['StageNameCasing', 1],
          ['ConsistentInstructionCasing', 1],
          ['LegacyKeyValueFormat', 3],
          ['SecretsUsedInArgOrEnv', 4],
          ['JSONArgsRecommended', 5],
        ] as const
      ).map(([rule, line]) => ['odd', rule, 'images/odd/Dockerfile', line, line]),
    );
    expect(timeline.warnings[0]).toEqual({
      image: 'odd',
      rule: 'StageNameCasing',
      message: "Stage name 'Build' should be lowercase",
      url: 'https://docs.docker.com/go/dockerfile/rule/stage-name-casing/',
      file: 'images/odd/Dockerfile',
      line: 1,
      endLine: 1,
    });
  });
});

describe('a solve told in pieces', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const started = '2026-01-01T00:00:01Z';
  const start = Date.parse('2026-01-01T00:00:00Z');
  const make = () => new Timeline([nodeOf('a linux/amd64'), nodeOf('b linux/amd64')], new Map(), start);

  test('a vertex that is told again for another target stays what it was the first time', () => {
    const timeline = make();
    const vertex = { digest: 'd', name: '[a--linux-amd64 1/1] RUN x', started };
    timeline.add({ vertexes: [vertex] });
    timeline.add({ vertexes: [{ ...vertex, completed: '2026-01-01T00:00:03Z' }] });
    timeline.add({
      vertexes: [
        {
          ...vertex,
          name: '[b--linux-amd64 1/1] RUN x',
          started: '2026-01-01T00:00:05Z',
          completed: '2026-01-01T00:00:06Z',
          cached: true,
        },
      ],
    });
    expect(timeline.steps).toEqual([
      {
        digest: 'd',
        image: 'a',
        platform: 'linux/amd64',
        name: '[1/1] RUN x',
        startedMs: 1000,
        completedMs: 3000,
        cached: false,
      },
    ]);
  });

  test('a link stands for its product; text in brackets is not taken for one', () => {
    const timeline = make();
    const names = [
      '[a--linux-amd64--link 1/2] RUN x',
      '[nobody 1/2] RUN x',
      '[1/2] RUN echo [b--linux-amd64 1/2]',
      'plain',
    ];
    timeline.add({ vertexes: names.map((name, index) => ({ digest: String(index), name })) });
    expect(timeline.steps.map(({ image, name }) => [image, name])).toEqual([
      ['a', '[1/2] RUN x'],
      [undefined, '[nobody 1/2] RUN x'],
      [undefined, '[1/2] RUN echo [b--linux-amd64 1/2]'],
      [undefined, 'plain'],
    ]);
  });

  test('a log comes in pieces, a character in two; the last line needs no end', () => {
    const timeline = make();
    timeline.add({ vertexes: [{ digest: 'd', name: '[a--linux-amd64 1/1] RUN x', started }] });
    const [first, second] = [Buffer.from('ü').subarray(0, 1), Buffer.from('ü').subarray(1)];
    const log = (data: string) => ({ logs: [{ vertex: 'd', stream: 1, data }] });
    const events = [
      ...timeline.add(log(Buffer.concat([Buffer.from('one\nt'), first]).toString('base64'))),
      ...timeline.add({ logs: [{ vertex: 'd', stream: 2, data: base64('error\n') }] }),
      ...timeline.add(log(Buffer.concat([second, Buffer.from('wo\nrest')]).toString('base64'))),
      ...timeline.add({
        vertexes: [{ digest: 'd', name: '[a--linux-amd64 1/1] RUN x', started, completed: started }],
      }),
    ];
    expect(events.flatMap((event) => (event.kind === 'log' ? event.lines : []))).toEqual([
      'one',
      'error',
      'tüwo',
      'rest',
    ]);
    const [step] = timeline.steps;
    expect(step && timeline.logOf(step)).toEqual(['one', 'error', 'tüwo', 'rest']);
  });

  test('of a long log the end is kept', () => {
    const timeline = make();
    timeline.add({ vertexes: [{ digest: 'd', name: 'x' }] });
    for (let index = 0; index < 1000; index += 1)
      timeline.add({ logs: [{ vertex: 'd', data: base64(`line ${index}\n`) }] });
    const [step] = timeline.steps;
    const kept = step === undefined ? [] : timeline.logOf(step);
    expect([kept.length, kept.at(-1)]).toEqual([200, 'line 999']);
  });

  test('a base that is pinned is looked up by the engine, as any other base is', () => {
    const about = 'context debian:12] load metadata for docker.io/library/debian:12@sha256:1';
    const [many, one] = [make(), new Timeline([nodeOf('a linux/amd64')], new Map(), start)];
    many.add({ vertexes: [{ digest: 'd', name: `[a--linux-amd64 ${about}` }] });
    one.add({ vertexes: [{ digest: 'd', name: `[${about}` }] });
    for (const timeline of [many, one])
      expect(timeline.steps.map((step) => [step.name, step.image, timeline.imageOf(step)])).toEqual([
        ['[internal] load metadata for docker.io/library/debian:12@sha256:1', undefined, 'a'],
      ]);
  });

  test.each(['exporting to oci image format', 'exporting to client tarball'])(
    'with %s all steps of a node are done, after it the node is',
    (name) => {
      const timeline = make();
      const vertex = { digest: 'd', name: `[b--linux-amd64] ${name}`, started };
      const events = [vertex, vertex, { ...vertex, completed: started }].map((one) =>
        timeline.add({ vertexes: [one] }).slice(1),
      );
      const node = nodeOf('b linux/amd64');
      expect(events).toEqual([[{ kind: 'exporting', node }], [], [{ kind: 'exported', node }]]);
    },
  );

  const manifest = `exporting manifest sha256:${'1'.repeat(64)}`;
  const list = `exporting manifest list sha256:${'2'.repeat(64)}`;
  const attested = `exporting attestation manifest sha256:${'3'.repeat(64)}`;
  test.each([
    { name: 'nothing', ids: ['exporting layers'], expected: undefined },
    { name: 'a manifest', ids: ['exporting layers', manifest], expected: '1' },
    { name: 'an index', ids: [manifest, attested, list], expected: '2' },
    { name: 'an index, in another order', ids: [list, attested, manifest], expected: '2' },
    { name: 'what is no digest', ids: ['exporting manifest sha256:../x'], expected: undefined },
  ])('what is exported is known by its root: $name', ({ ids, expected }) => {
    const timeline = make();
    const vertex = { digest: 'd', name: '[b--linux-amd64] exporting to oci image format', started };
    timeline.add({ vertexes: [vertex], statuses: ids.map((id) => ({ id, vertex: 'd' })) });
    const [, event] = timeline.add({ vertexes: [{ ...vertex, completed: started }] });
    const node = nodeOf('b linux/amd64');
    const isIndex = expected === '2';
    const root = expected === undefined ? {} : { root: { digest: `sha256:${expected.repeat(64)}`, isIndex } };
    expect(event).toEqual({ kind: 'exported', node, ...root });
  });

  test('logs and warnings of nothing that is known are passed over', () => {
    const timeline = make();
    expect(
      timeline.add({
        logs: [{ vertex: 'x', data: base64('y') }],
        warnings: [{ vertex: 'x', short: base64('Rule: y') }],
      }),
    ).toEqual([]);
    expect([timeline.steps, timeline.warnings]).toEqual([[], []]);
  });
});

test.each<[string, boolean]>([
  ['{"vertexes":[{"digest":"d"}]}', true],
  ['{}', true],
  ['{"logs":[{"vertex":"d","stream":2,"data":"eA=="}],"more":1}', true],
  ['{"vertexes":[{"name":"x"}]}', false],
  ['{"error":"x"', false],
  ['ERROR: x', false],
  ['[]', false],
  ['', false],
])('%s is progress: %s', (line, expected) => {
  expect(parseStatus(line) !== undefined).toBe(expected);
});
