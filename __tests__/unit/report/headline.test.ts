import { describe, expect, test } from '@jest/globals';
import type { TagResult } from '../../../src/publish/published.ts';
import { headlineText } from '../../../src/report/headline.ts';
import { assemble } from '../../../src/report/model.ts';
import { digest, goodRun, reusing, runReports, samplePlan } from '../../support/run-report.ts';

const rolledBack = assemble({
  ...goodRun,
  problems: [{ kind: 'surroundings', what: 'ghcr.io refused a tag' }],
  published: goodRun.published!.map((one) => ({
    ...one,
    tags: one.tags.map((tag, index) => ({ ...tag, state: index ? 'rolled-back' : 'unknown' })),
  })),
});

const unchangedFacts = { ...reusing(goodRun, []), durationMs: 430 };

const lintOnly = assemble({
  ...goodRun,
  command: 'lint',
  layouts: [],
  published: [],
  gates: goodRun.gates.filter((gate) => gate.gate === 'lint'),
});

const manyFailed = assemble({
  ...goodRun,
  published: [],
  gates: goodRun.gates.map((gate) =>
    gate.gate === 'size' ? { ...gate, state: 'failed', findings: [] } : gate,
  ),
});

const oneImage = assemble({
  ...goodRun,
  command: 'build',
  published: [],
  plan: { ...samplePlan, images: samplePlan.images.slice(0, 1) },
});

describe('the run in one line', () => {
  test.each([
    { given: runReports.passed, expected: 'Passed: 7 images built in 1m 34s, 14 tags published' },
    { given: oneImage, expected: 'Passed: 1 image built in 1m 34s' },
    {
      given: runReports.failedSize,
      expected: 'Failed: minimal did not pass size; 7 images built in 1m 34s, nothing published',
    },
    {
      given: runReports.brokenScanner,
      expected:
        'Broken: trivy ended with exit code 1 and without a report (vulnerabilities of dev); 7 images built in 1m 34s, nothing published',
    },
    {
      given: runReports.buildFailed,
      expected:
        'Failed: test-runner: [2/3] RUN npm ci ended with exit code 1; 4 of 7 images built in 1m 1s, nothing published',
    },
    {
      given: runReports.interrupted,
      expected: 'Interrupted: 1 of 7 images built in 12.4s, nothing published',
    },
    {
      given: runReports.planOnly,
      expected: 'Planned: 7 images: 6 to build, 1 not asked for, planned in 84ms',
    },
    {
      given: runReports.planReuse,
      expected: 'Planned: 7 images: 2 to build, 4 unchanged, 1 not asked for, planned in 84ms',
    },
    {
      given: runReports.unchanged,
      expected: 'Passed: 7 images: all unchanged, nothing built; 430ms, all 14 tags in place',
    },
    {
      given: assemble({ ...unchangedFacts, published: [] }),
      expected: 'Passed: 7 images: all unchanged, nothing built; 430ms',
    },
    {
      given: assemble({
        ...unchangedFacts,
        published: [],
        plan: { ...unchangedFacts.plan!, images: unchangedFacts.plan!.images.slice(0, 1) },
      }),
      expected: 'Passed: 1 image: unchanged, nothing built; 430ms',
    },
    {
      given: assemble({
        ...unchangedFacts,
        interrupted: true,
        published: [],
        reused: unchangedFacts.reused!.slice(0, 3),
      }),
      expected: 'Interrupted: 3 of 7 images unchanged, nothing built; 430ms, nothing published',
    },
    {
      given: runReports.oneBuilt,
      expected: 'Passed: 1 image built in 23s, 6 unchanged, 14 tags published',
    },
    {
      given: runReports.reusedRefused,
      expected:
        'Failed: dev did not pass vulnerabilities; 7 images: all unchanged, nothing built; 430ms, nothing published',
    },
    { given: lintOnly, expected: 'Passed: 7 images linted in 1m 34s, 1 finding' },
    {
      given: manyFailed,
      expected:
        'Failed: base did not pass size, runtime did not pass size, minimal did not pass size and 4 more images failed; 7 images built in 1m 34s, nothing published',
    },
    {
      given: rolledBack,
      expected:
        'Broken: ghcr.io refused a tag; 7 images built in 1m 34s, 7 tags put back to what they were and 7 tags in an unknown state',
    },
  ])('$expected', ({ given, expected }) => {
    expect(headlineText(given)).toBe(expected);
  });
});

describe('the tags of a good run', () => {
  const withTags = (...given: readonly TagResult['state'][]): string => {
    const [first] = goodRun.published!;
    const tags = given.map((state, index) => ({ ref: `r/a:${index}`, state, after: digest('a') }));
    return headlineText(assemble({ ...goodRun, published: [{ ...first!, tags }] }));
  };

  test.each([
    { name: 'are published when they moved', given: ['moved'], expected: '1 tag published' },
    { name: 'are published when they are new', given: ['created', 'moved'], expected: '2 tags published' },
    { name: 'are in place when none had to move', given: ['unchanged'], expected: '1 tag in place' },
    {
      name: 'are all in place when none of several had to move',
      given: ['unchanged', 'unchanged', 'unchanged'],
      expected: 'all 3 tags in place',
    },
    {
      name: 'are told apart when some had to move and others had not',
      given: ['unchanged', 'moved', 'created', 'unchanged'],
      expected: '2 tags published, 2 already in place',
    },
    {
      name: 'are counted right when one of each kind is there',
      given: ['moved', 'unchanged'],
      expected: '1 tag published, 1 already in place',
    },
  ] as const)('$name', ({ given, expected }) => {
    expect(withTags(...given)).toBe(`Passed: 7 images built in 1m 34s, ${expected}`);
  });
});

test('tags that are in place are no reason to say "all" beside tags that went wrong', () => {
  const [first] = goodRun.published!;
  const tag = { ref: 'r/a:1', after: digest('a') } as const;
  const tags = (['unchanged', 'unchanged', 'rolled-back', 'unknown'] as const).map((state) => ({
    ...tag,
    state,
  }));
  const report = assemble({ ...goodRun, published: [{ ...first!, tags }] });
  expect(headlineText(report)).toBe(
    'Passed: 7 images built in 1m 34s, 2 tags already in place, 1 tag put back to what they were and 1 tag in an unknown state',
  );
});
