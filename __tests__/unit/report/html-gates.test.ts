import { expect, test } from '@jest/globals';
import { gatesSection } from '../../../src/report/html/gates.ts';
import { problemsSection } from '../../../src/report/html/problems.ts';
import { testsSection } from '../../../src/report/html/test-answers.ts';
import { assemble } from '../../../src/report/model.ts';
import { testVerdict } from '../../../src/report/test-verdict.ts';
import type { ImageReport, ReportedTest, RunReport } from '../../../src/report/result.ts';
import { gateOf } from '../../support/rich-report.ts';
import { finding, goodRun, runReports, withGate } from '../../support/run-report.ts';

const dev = { image: 'dev', platform: 'linux/amd64' } as const;

/** The sample run with other facts about one of its images. */
function changed(report: RunReport, given: Partial<ImageReport>, name = 'dev'): RunReport {
  return {
    ...report,
    images: report.images.map((image) => (image.name === name ? { ...image, ...given } : image)),
  };
}

function textOf(html: string | undefined): string {
  return (html ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
}

function row(report: RunReport, name: string): string {
  const rows = gatesSection(report)!.body.html.split('<tr role="row"');
  return textOf(`<tr${rows.find((one) => new RegExp(`<th scope="row"[^>]*>\\s*${name}\\b`).test(one))}`);
}

test('a gate that the policy leaves out looks like no other, and not like one that nothing was demanded of', () => {
  const report = changed(runReports.passed, { skip: ['secrets'] });
  expect(row(report, 'dev')).toMatch(/passed .* skipped the policy says skip/);
  expect(row(report, 'base')).not.toContain('skipped');
  expect(row(report, 'base')).toMatch(/ – $/);
});

test('a gate of which the policy only warns has not simply passed', () => {
  const tooBig = finding({ ...dev, gate: 'size', rule: 'max-size', severity: 'error' });
  const report = assemble(withGate(goodRun, gateOf('size', [tooBig])));
  const warned = assemble(withGate(goodRun, gateOf('size', [{ ...tooBig, warns: true }])));
  expect(row(changed(warned, { warn: ['size'] }), 'dev')).toContain(
    '! warns 1 finding: the policy only warns (warn: [size])',
  );
  expect(row(report, 'dev')).not.toContain('warns');
});

test('what gates tell is told with the names of the images that it is about', () => {
  const report = assemble(
    withGate(goodRun, { ...gateOf('size', []), notes: ['no budget', 'adds 12 MB over base'] }),
  );
  const text = textOf(gatesSection(report)!.body.html);
  expect(text).toContain('dev: no budget dev: adds 12 MB over base');
  expect(text).toContain('all images: database of 2026-11-21');
});

test('every gate of every image that failed has a card before one has its second', () => {
  const many = (gate: 'licenses' | 'contents', image: string, number: number) =>
    gateOf(
      gate,
      Array.from({ length: number }, (_, index) =>
        finding({ image, gate, rule: `${gate}-${index}`, blocks: true }),
      ),
      image,
    );
  const facts = [many('licenses', 'base', 70), many('contents', 'dev', 3)].reduce(withGate, goodRun);
  const { html } = problemsSection(assemble(facts))!.body;
  expect(html.match(/<article/g)).toHaveLength(10);
  expect(textOf(html)).toContain('dev: contents-2');
  expect(textOf(html)).toContain('63 more blocking findings');
});

test('findings of one rule are one card with their places and one remedy', () => {
  const setuid = Array.from({ length: 10 }, (_, index) =>
    finding({
      ...dev,
      gate: 'contents',
      rule: 'setuid',
      path: `/bin/${index}x`,
      message: `/bin/${index}x is setuid`,
      todo: `chmod /bin/${index}x`,
      blocks: true,
    }),
  );
  const { html } = problemsSection(assemble(withGate(goodRun, gateOf('contents', setuid))))!.body;
  expect(textOf(html)).toContain(
    'dev: setuid high 10 times /bin/0x /bin/1x /bin/2x /bin/3x /bin/4x and 5 more /bin/0x is setuid chmod /bin/0x (the others likewise)',
  );
});

const answer: ReportedTest = {
  platform: 'linux/amd64',
  name: 'app',
  command: ['app'],
  outcome: { kind: 'ended', exitCode: 1 },
  durationMs: 5,
  output: '',
  kept: 'all',
  expected: 'exit code 0 within 1m',
};
const fault = finding({ ...dev, gate: 'tests', rule: 'test', message: '"app" ended with exit code 1' });
const waiver = { reason: 'known', until: '2027-01-01' };

test.each([
  { name: 'passed', given: {}, findings: [], expected: 'passed' },
  { name: 'failed', given: {}, findings: [{ ...fault, blocks: true }], expected: 'failed' },
  {
    name: 'warned of',
    given: { warn: ['tests'] as const },
    findings: [{ ...fault, warns: true as const }],
    expected: 'warned',
  },
  { name: 'accepted', given: {}, findings: [{ ...fault, waiver }], expected: 'accepted' },
  {
    name: 'passed, whatever another one did whose name begins with its own',
    given: {},
    findings: [{ ...fault, message: '"app2" ended', blocks: true }],
    expected: 'passed',
  },
])('a test is $name', ({ given, findings, expected }) => {
  const [image] = runReports.passed.images;
  const one = { ...image!, ...given, gates: [gateOf('tests', findings, 'base')] };
  expect(testVerdict(answer, one).kind).toBe(expected);
  const broken = {
    ...gateOf('tests', []),
    state: 'broken',
    problem: { kind: 'surroundings', what: 'x' },
  } as const;
  expect(testVerdict(answer, { ...one, gates: [broken] }).kind).toBe('unknown');
});

test('a test shows its mark, what is wrong with it and what was expected', () => {
  const gates = [gateOf('tests', [{ ...fault, blocks: true }])];
  const report = changed(runReports.passed, { tests: [answer], gates });
  const { html } = testsSection(report)!.body;
  expect(html).toContain('<details class="test"  open>');
  expect(textOf(html)).toContain(
    '✕ failed dev: app exit code 1 · linux/amd64 · 5ms "app" ended with exit code 1 Expected: exit code 0 within 1m',
  );
});
