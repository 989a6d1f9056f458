import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/build/built.ts';
import type { Plan, PlannedImage } from '../../../src/plan/plan.ts';
import { assemble, countSteps, type RunFacts } from '../../../src/report/model.ts';
import { looksOf } from '../../../src/report/looks.ts';
import { failedGates, stateWord } from '../../../src/report/view.ts';
import { digest, goodRun, layout, runReports, samplePlan } from '../../support/run-report.ts';

function step(given: Partial<Step>): Step {
  return { digest: digest(JSON.stringify(given)), name: '[1/1] RUN true', cached: false, ...given };
}

const base = samplePlan.images.find((image) => image.name === 'base')!;
const runtime = samplePlan.images.find((image) => image.name === 'runtime')!;

function facts(given: Partial<RunFacts>): RunFacts {
  return {
    ...goodRun,
    plan: { images: [base], groups: {}, asked: new Set<string>(), notes: [] },
    steps: [],
    layouts: [],
    gates: [],
    published: [],
    ...given,
  };
}

function planOf(...images: readonly PlannedImage[]): Plan {
  return { images, groups: {}, asked: new Set(), notes: [] };
}

const staying: PlannedImage = { ...base, decision: 'reuse' };
const reusedBase = {
  image: 'base',
  ref: 'r/base:main',
  repository: 'r/base',
  digest: digest('root'),
  platforms: [
    {
      platform: 'linux/amd64',
      digest: digest('manifest'),
      size: { compressed: 1, uncompressed: 2, layers: [] },
    },
  ],
  checkedAt: '2026-11-21T05:20:11Z',
} as const;
const giving: PlannedImage = { ...base, output: { kind: 'local', dest: '/out' } };
const artifact = { image: 'base', platform: 'linux/amd64', path: 'out/x', bytes: 1, sha256: '0'.repeat(64) };

test('what a rescan does not ask is nothing that the policy says', () => {
  const policy = { ...base.policy, skip: ['size', 'secrets'] as const };
  const plan = planOf({ ...base, policy });
  const [rescan, build] = ['rescan', 'build'].map((command) => assemble(facts({ command, plan })));
  expect(rescan?.notes.filter((note) => note.includes('skip'))).toEqual([]);
  expect(build?.notes).toContain('not asked, since the policy says skip: secrets, size (base)');
});

const glibc = (state: 'passed' | 'failed') =>
  ({ gate: 'glibc', image: 'base', platform: 'linux/amd64', state, findings: [], durationMs: 1 }) as const;

const lintFailed = { gate: 'lint', image: 'base', state: 'failed', findings: [], durationMs: 1 } as const;

const problem = { kind: 'build', what: 'a step failed' } as const;

describe('the state of an image', () => {
  test.each([
    {
      name: 'built when its layout is there',
      given: facts({ layouts: [layout('base')] }),
      expected: 'built',
    },
    {
      name: 'not built when a platform is missing',
      given: facts({
        plan: { images: [runtime], groups: {}, asked: new Set<string>(), notes: [] },
        layouts: [layout('runtime', 'linux/arm64')],
        problems: [problem],
      }),
      expected: 'stopped',
    },
    {
      name: 'failed when a step of its own failed',
      given: facts({ steps: [step({ image: 'base', error: 'exit code: 1' })], problems: [problem] }),
      expected: 'failed',
    },
    {
      name: 'stopped when its steps were only cancelled',
      given: facts({
        steps: [
          step({ image: 'base', error: 'process "/bin/sh -c make" did not complete: context canceled' }),
        ],
        problems: [problem],
      }),
      expected: 'stopped',
    },
    {
      name: "stopped when another one's step failed",
      given: facts({ steps: [step({ image: 'other', error: 'exit code: 1' })], problems: [problem] }),
      expected: 'stopped',
    },
    {
      name: 'stopped when only its layer cache could not be read',
      given: facts({
        steps: [step({ image: 'base', cache: 'read', error: 'acme/base:cache: not found' })],
        problems: [problem],
      }),
      expected: 'stopped',
    },
    {
      name: 'planned when only a plan was asked for',
      given: facts({ command: 'plan' }),
      expected: 'planned',
    },
    { name: 'planned when only lint was asked for', given: facts({ command: 'lint' }), expected: 'planned' },
    {
      name: 'skipped when nobody asked for it',
      given: facts({
        plan: { images: [{ ...base, decision: 'skip' }], groups: {}, asked: new Set<string>(), notes: [] },
      }),
      expected: 'skipped',
    },
    {
      name: 'reused when what is published stays',
      given: facts({ plan: planOf(staying), reused: [reusedBase] }),
      expected: 'reused',
    },
    {
      name: 'reused when its gates ran again on what is published',
      given: facts({ plan: planOf(staying), reused: [reusedBase], layouts: [layout('base')] }),
      expected: 'reused',
    },
    {
      name: 'planned when it is to be reused and only a plan was asked for',
      given: facts({ command: 'plan', plan: planOf(staying), reused: [reusedBase] }),
      expected: 'planned',
    },
    {
      name: 'stopped when it was to be reused and the run ended before',
      given: facts({ plan: planOf(staying), problems: [problem] }),
      expected: 'stopped',
    },
    {
      name: 'built when its files are there',
      given: facts({ plan: planOf(giving), artifacts: [artifact] }),
      expected: 'built',
    },
    {
      name: 'not built when a platform has given no files',
      given: facts({
        plan: planOf({ ...giving, platforms: ['linux/amd64', 'linux/arm64'] }),
        artifacts: [artifact],
        problems: [problem],
      }),
      expected: 'stopped',
    },
    {
      name: 'built when a gate has refused its files, which are kept back then',
      given: facts({ plan: planOf(giving), gates: [glibc('failed')] }),
      expected: 'built',
    },
    {
      name: 'stopped when its files were good and something else has ended the run',
      given: facts({ plan: planOf(giving), gates: [glibc('passed')], problems: [problem] }),
      expected: 'stopped',
    },
    {
      name: 'stopped when its Dockerfile was refused before anything was built',
      given: facts({
        plan: planOf(giving),
        gates: [lintFailed],
      }),
      expected: 'stopped',
    },
  ])('$name', ({ given, expected }) => {
    expect(assemble(given).images.map((image) => image.state)).toEqual([expected]);
  });
});

test('files that a gate has refused are shown as an image that it has refused', () => {
  const [image] = assemble(facts({ plan: planOf(giving), gates: [glibc('failed')] })).images;
  const [other] = assemble(facts({ layouts: [layout('base')], gates: [glibc('failed')] })).images;
  const shown = [image!, other!].map((one) => [stateWord(one), looksOf(one), failedGates(one)]);
  expect(shown).toEqual([
    ['refused', 'failed', ['glibc']],
    ['refused', 'failed', ['glibc']],
  ]);
});

describe('a reused image', () => {
  const report = (given: Partial<RunFacts>) =>
    assemble(facts({ plan: planOf(staying), reused: [reusedBase], ...given }));

  test('has the digests and sizes of the record, and when its gates were asked', () => {
    const [image] = report({}).images;
    expect(image).toMatchObject({
      reused: { ref: 'r/base:main', repository: 'r/base', digest: digest('root') },
      platforms: reusedBase.platforms,
      checkedAt: '2026-11-21T05:20:11Z',
    });
  });

  test('has the sizes of this run where it was measured in it', () => {
    const [image] = report({ layouts: [layout('base')] }).images;
    const { digest: manifest, size } = layout('base');
    expect(image?.platforms).toEqual([{ platform: 'linux/amd64', digest: manifest, size }]);
  });

  test('of which nothing is heard is never a success', () => {
    expect(report({ reused: [] })).toMatchObject({ verdict: 'broken', exitCode: 4 });
    expect(report({ reused: [] }).problems.map(({ what }) => what)).toEqual([
      'base was to stay as it is published, but nothing says that it is there',
    ]);
  });

  test('with a gate that said no makes the run fail, whenever that was', () => {
    const gates = [{ gate: 'size', image: 'base', state: 'failed', findings: [], durationMs: 1 }] as const;
    expect(report({ gates })).toMatchObject({ verdict: 'failed', exitCode: 1 });
  });
});

test('a target that gives no files is never a success', () => {
  expect(assemble(facts({ plan: planOf(giving) })).problems.map(({ what }) => what)).toEqual([
    'base was to be built, but not all of its files are there and no error either',
  ]);
});

test('the notes are those of the plan, of the run, and what was tried again; each once', () => {
  const { notes } = assemble(
    facts({
      command: 'plan',
      plan: { ...planOf(base), notes: ['from the plan', 'twice'] },
      notes: ['twice', 'from the run'],
      retries: [
        { what: 'pushing r/base', why: '503' },
        { what: 'the build', why: 'connection reset' },
        { what: 'pushing r/base', why: '429' },
      ],
    }),
  );
  expect(notes).toEqual([
    'from the plan',
    'twice',
    'from the run',
    'pushing r/base was tried again 2 times: 429',
    'the build was tried again 1 time: connection reset',
  ]);
});

test('an image that is missing without any reason is never a success', () => {
  const report = assemble(facts({}));
  expect(report).toMatchObject({ verdict: 'broken', exitCode: 4 });
  expect(report.problems.map(({ what }) => what)).toEqual([
    'base was to be built, but there is no complete layout of it and no error either',
  ]);
});

test('a gate of an image that is not in the plan still decides', () => {
  const lost = { gate: 'lint', image: 'gone', state: 'failed', findings: [], durationMs: 1 } as const;
  expect(assemble(facts({ layouts: [layout('base')], gates: [lost] })).exitCode).toBe(1);
});

describe('steps', () => {
  test('are counted as the author of a Dockerfile counts them', () => {
    const steps = [
      step({ name: '[internal] load build definition from Dockerfile' }),
      step({ name: '[1/3] FROM docker.io/library/debian:bookworm', cached: true }),
      step({ name: '[build 2/3] RUN make', cached: true }),
      step({ name: '[linux/arm64 build 3/3] COPY . /src' }),
      step({ name: 'exporting to oci image format' }),
    ];
    expect(countSteps(steps)).toEqual({ total: 2, cached: 1 });
  });

  test('shared by two images count for the one they were first seen for', () => {
    const shared = step({ image: 'base', name: '[1/1] RUN make', startedMs: 0, completedMs: 10 });
    const report = assemble(
      facts({
        plan: { images: [base, runtime], groups: {}, asked: new Set<string>(), notes: [] },
        steps: [shared, { ...shared, image: 'runtime' }],
        layouts: goodRun.layouts,
      }),
    );
    expect(report.steps).toEqual([shared]);
    expect(report.images.map((image) => image.steps.total)).toEqual([1, 0]);
  });

  test('give the time from the first of them to the end of the export, in order of start', () => {
    const report = assemble(
      facts({
        layouts: [layout('base')],
        steps: [
          step({ image: 'base', name: 'exporting', startedMs: 900, completedMs: 1500 }),
          step({ image: 'base', startedMs: 100, completedMs: 800 }),
        ],
      }),
    );
    expect(report.images[0]?.durationMs).toBe(1400);
    expect(report.steps.map((one) => one.startedMs)).toEqual([100, 900]);
  });
});

test('the sample runs end as their names say', () => {
  const ends = Object.entries(runReports).map(([name, { verdict, exitCode }]) => [name, verdict, exitCode]);
  expect(ends).toEqual([
    ['passed', 'passed', 0],
    ['failedSize', 'failed', 1],
    ['brokenScanner', 'broken', 4],
    ['buildFailed', 'failed', 3],
    ['interrupted', 'interrupted', 130],
    ['planOnly', 'passed', 0],
    ['planReuse', 'passed', 0],
    ['unchanged', 'passed', 0],
    ['oneBuilt', 'passed', 0],
    ['reusedRefused', 'failed', 1],
    ['withFiles', 'passed', 0],
  ]);
  expect(runReports.buildFailed.images.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'base built',
    'runtime built',
    'minimal built',
    'dev built',
    'test-runner failed',
    'github-runner stopped',
    'deb-builder stopped',
  ]);
});

describe('what the policy leaves to chance', () => {
  const withPolicy = (policy: Partial<PlannedImage['policy']>): PlannedImage => ({
    ...base,
    policy: { ...base.policy, ...policy },
  });
  const missing = { kind: 'missing', why: 'r/base:main is not published' } as const;
  const built = { ...layout('base'), baseline: missing };

  test('is told of each image: gates that only warn, gates that are not asked, and whether it was asked for', () => {
    const plan = {
      ...planOf(withPolicy({ warn: ['size', 'size'], skip: ['secrets'] })),
      asked: new Set(['base']),
    };
    const [image] = assemble(facts({ plan, layouts: [layout('base')] })).images;
    expect([image?.warn, image?.skip, image?.asked]).toEqual([['size'], ['secrets'], true]);
    const alone = { ...plan, asked: new Set(['other']) };
    expect(assemble(facts({ plan: alone, layouts: [layout('base')] })).images[0]?.asked).toBe(false);
  });

  test.each([
    {
      name: 'a limit that nothing could be held against',
      policy: { maxGrowth: { kind: 'percent', percent: 1 } as const },
      tags: ['r/base:main'],
      expected: ['max-growth of base was not checked: r/base:main is not published'],
    },
    {
      name: 'what would have to be given for it',
      policy: { maxGrowth: { kind: 'percent', percent: 1 } as const },
      tags: [],
      expected: [
        'max-growth of base was not checked: r/base:main is not published (--registry says where it is published)',
      ],
    },
    { name: 'nothing without a limit', policy: {}, tags: [], expected: [] },
  ])('has notes of $name', ({ policy, tags, expected }) => {
    const plan = planOf({ ...withPolicy(policy), tags });
    expect(assemble(facts({ plan, layouts: [built], notes: [] })).notes).toEqual(expected);
  });
});

test('a test of the policy is reported with what it has to give', () => {
  const tests = [
    {
      kind: 'command',
      name: 'version',
      run: ['app', '--version'],
      entrypoint: false,
      network: false,
      timeoutMs: 60_000,
      exitCode: 0,
      output: '^1\\.2',
      maxMemory: 20_000_000,
    },
    { kind: 'service', name: 'ready', url: 'http://localhost/', status: 200, timeoutMs: 5000 },
  ] as const;
  const answers = ['version', 'ready', 'gone'].map((name) => ({
    name,
    command: [],
    outcome: { kind: 'ended', exitCode: 0 } as const,
    durationMs: 1,
    output: '',
    kept: 'all' as const,
  }));
  const [image] = assemble(
    facts({
      plan: planOf({ ...base, policy: { ...base.policy, tests } }),
      layouts: [{ ...layout('base'), tests: answers }],
    }),
  ).images;
  expect(image?.tests?.map(({ expected }) => expected)).toEqual([
    'exit code 0 within 1m, output that matches ^1\\.2 and at most 20 MB of memory',
    'HTTP 200 within 5s',
    undefined,
  ]);
});
