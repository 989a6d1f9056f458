import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../../src/report/model.ts';
import { failureLines } from '../../../src/report/terminal-failures.ts';
import { terminalProblem, terminalReport } from '../../../src/report/terminal.ts';
import type { RunFacts } from '../../../src/report/model.ts';
import { withoutColours } from '../../support/colours.ts';
import { gateOf } from '../../support/rich-report.ts';
import { finding, goodRun, hostileText, runReports, withGate, withTexts } from '../../support/run-report.ts';

const names = Object.keys(runReports) as (keyof typeof runReports)[];

describe('the end of a run on a terminal', () => {
  test('is the table and then the verdict', async () => {
    const lines = (await terminalReport(runReports.passed, { color: false, columns: 120 })).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'image          decision   time  cached  compressed               size  findings  digest        tags',
      '─'.repeat(108),
      expect.stringMatching(
        /^base +built +2\.4s +2 of 3 +148 MB +401 MB of 1\.5 GB +none +[0-9a-f]{12} +1\.2\.0, latest$/,
      ),
      expect.stringMatching(/^runtime +built +16\.9s +1 of 4 +238 MB +644 MB of 900 MB +none +[0-9a-f]{12} /),
    ]);
    expect(lines.at(-1)).toBe('✓ Passed: 7 images built in 1m 34s, 14 tags published');
  });

  test('of a run in which nothing changed tells what stays, and from when the answers of its gates are', async () => {
    const text = await terminalReport(runReports.unchanged, { color: false, columns: 130 });
    const lines = text.split('\n');
    expect(lines.slice(2, 4)).toEqual([
      expect.stringMatching(
        /^base +unchanged +148 MB +401 MB of 1\.5 GB +none +2026-11-21 05:20 UTC +[0-9a-f]{12} +1\.2\.0, latest$/,
      ),
      expect.stringMatching(/^runtime +unchanged +238 MB +644 MB of 900 MB +none +2026-11-21 05:20 UTC /),
    ]);
    expect(lines.at(-1)).toBe(
      '✓ Passed: 7 images: all unchanged, nothing built; 430ms, all 14 tags in place',
    );
  });

  test('of hundreds of images lists those that did not stay as they were, and counts the rest', async () => {
    const images = [...Array<undefined>(100)].flatMap(() => runReports.oneBuilt.images);
    const text = await terminalReport({ ...runReports.oneBuilt, images }, { color: false, columns: 120 });
    const [table = '', hidden] = text.split('\n\n');
    expect(table.split('\n').slice(2)).toHaveLength(100);
    expect(table).toMatch(/^(?:github-runner +built .*\n?)+$/m);
    expect(hidden).toBe('600 other images unchanged or not asked for: the report has them all');
  });

  test('lists the files of targets that give files', async () => {
    const text = await terminalReport(runReports.withFiles, { color: false, columns: 120 });
    expect(text.split('\n\n').at(-2)?.split('\n')).toEqual([
      'files',
      expect.stringMatching(
        /^ {2}out\/acme_1\.2\.0_amd64\.deb {2}1\.25 MB {2}sha256:[0-9a-f]{12}… {2}minimal$/,
      ),
      expect.stringMatching(/^ {2}out\/acme-doc_/),
      expect.stringMatching(/^ {2}out\/acme-dev_/),
    ]);
  });

  test('counts files that would fill the screen', async () => {
    const [file] = runReports.withFiles.artifacts;
    const artifacts = Array.from({ length: 40 }, () => file!);
    const text = await terminalReport({ ...runReports.withFiles, artifacts }, { color: false });
    expect(text).toContain('\n  … and 28 more in the report\n');
  });

  test('tells what went wrong before the table', async () => {
    const text = await terminalReport(runReports.failedSize, { color: false, columns: 120 });
    expect(text.split('\n').slice(0, 3)).toEqual([
      '✗ minimal: max-size (error) images/minimal/Dockerfile:12',
      '  92.1 MB uncompressed is 12.1 MB over the budget of 80 MB',
      '  → The biggest layer is COPY /out /: 92.1 MB',
    ]);
    expect(text.split('\n').at(-1)).toBe(
      '✗ Failed: minimal did not pass size; 7 images built in 1m 34s, nothing published',
    );
  });

  test('has the biggest layers of what was too big, and only of that', async () => {
    const on = (report: typeof runReports.passed) => terminalReport(report, { color: false, columns: 100 });
    const text = await on(runReports.failedSize);
    expect(text).toContain('\n\nbiggest layers of minimal\n  92.1 MB  COPY /out /\n\nimage');
    expect(text.match(/biggest layers/g)).toHaveLength(1);
    expect(await on(runReports.passed)).not.toContain('biggest layers');
    const wide = withTexts(runReports.failedSize, (told) => `${told} ${hostileText.repeat(20)}`);
    const lines = (await on(wide)).split('\n');
    const at = lines.findIndex((line) => line.startsWith('biggest layers'));
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at, at + 2).every((line) => Array.from(line).length <= 100)).toBe(true);
  });

  describe('of a wrong request is what is wrong, once', () => {
    const problem = {
      kind: 'request',
      what: 'Unknown key `max-sise`',
      where: { file: 'image-build.yml', line: 7, column: 5 },
      meant: 'Did you mean `max-size`?',
      todo: 'Correct the key',
    } as const;
    const told = [
      '✗ Unknown key `max-sise`',
      '  image-build.yml:7:5',
      '  Did you mean `max-size`?',
      '  → Correct the key',
    ].join('\n');
    const wrong: RunFacts = {
      ...goodRun,
      layouts: [],
      gates: [],
      steps: [],
      published: [],
      problems: [problem],
    };
    const on = (facts: RunFacts) => terminalReport(assemble(facts), { color: false, columns: 80 });

    test('where there is no plan', async () => {
      const plan = { images: [], groups: {}, asked: new Set<string>(), notes: [] };
      expect(await on({ ...wrong, plan })).toBe(told);
    });

    test('where there is one, and nothing was begun', async () => {
      expect(await on(wrong)).toBe(told);
    });

    test('and of two wrong things both', async () => {
      const problems = [problem, { ...problem, what: 'Another' }];
      expect(await on({ ...wrong, problems })).toBe(`${told}\n\n${told.replace(problem.what, 'Another')}`);
    });

    test('but what was built, or has failed besides, is told as well', async () => {
      const isWhole = /\n\nimage [\s\S]*\n\n✗ Failed: Unknown key/;
      expect(await on({ ...goodRun, published: [], problems: [problem] })).toMatch(isWhole);
      const broken = { kind: 'surroundings', what: 'No network' } as const;
      expect(await on({ ...wrong, problems: [problem, broken] })).toMatch(isWhole);
      const large = finding({ gate: 'size', image: 'minimal', blocks: true });
      expect(await on(withGate(wrong, gateOf('size', [large], 'minimal')))).toMatch(isWhole);
    });
  });

  test.each(names.flatMap((name) => [60, 80, 120, 200].map((columns) => ({ name, columns }))))(
    'has a table that fits: $name in $columns columns',
    async ({ name, columns }) => {
      const text = await terminalReport(runReports[name], { color: false, columns });
      const lines = text.split('\n');
      const start = lines.findIndex((line) => line.startsWith('image '));
      const table = lines.slice(start, lines.indexOf('', start));
      expect(table).toHaveLength(2 + 7);
      expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(columns);
    },
  );

  test('keeps the table in 80 columns however long names and tags are', async () => {
    const long = withTexts(runReports.passed, (text) => (text.length < 20 ? text.repeat(8) : text));
    const text = await terminalReport(long, { color: false, columns: 80 });
    expect(
      Math.max(
        ...text
          .split('\n')
          .slice(0, -1)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  test.each(names)('has no codes without colour, and the same words with it: %s', async (name) => {
    const plain = await terminalReport(runReports[name], { color: false, columns: 120 });
    const coloured = await terminalReport(runReports[name], { color: true, columns: 120 });
    expect(plain).not.toContain('\u001b');
    expect(withoutColours(coloured)).toBe(plain);
    expect(coloured).not.toBe(plain);
  });

  test.each(names)('shows no code from outside: %s', async (name) => {
    const hostile = withTexts(runReports[name], (text) => text + hostileText);
    const text = await terminalReport(hostile, { color: false, columns: 120 });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('keeps failures on one screen and counts the rest', async () => {
    const findings = Array.from({ length: 100 }, (_, index) =>
      finding({ rule: `CVE-${index}`, blocks: true }),
    );
    const gate = {
      gate: 'vulnerabilities',
      image: 'base',
      platform: 'linux/amd64',
      durationMs: 1,
      findings,
    } as const;
    const report = assemble(withGate(goodRun, { ...gate, state: 'failed' }));
    const text = await terminalReport(report, { color: false, columns: 120 });
    const [failures = ''] = text.split('\n\n');
    expect(failures.split('\n').length).toBeLessThanOrEqual(failureLines);
    expect(failures.split('\n').at(-1)).toBe('  … and 85 more of vulnerabilities in base');
  });

  test('shows every image and every gate that failed before one of them at length', async () => {
    const licenses = Array.from({ length: 70 }, (_, index) =>
      finding({
        image: 'base',
        gate: 'licenses',
        rule: `GPL-${index}`,
        todo: 'Use a base without',
        blocks: true,
      }),
    );
    const setuid = Array.from({ length: 10 }, (_, index) =>
      finding({
        image: 'dev',
        gate: 'contents',
        rule: 'setuid',
        path: `/usr/bin/tool${index}`,
        message: `/usr/bin/tool${index} (4755) runs as root`,
        todo: `RUN chmod ug-s /usr/bin/tool${index}`,
        help: 'https://example.com/setuid',
        blocks: true,
      }),
    );
    const facts = [gateOf('licenses', licenses, 'base'), gateOf('contents', setuid)].reduce(
      withGate,
      goodRun,
    );
    const text = await terminalReport(assemble(facts), { color: false, columns: 120 });
    const [failures = ''] = text.split('\n\n');
    expect(failures).toContain('\n  … and 61 more of licenses in base\n');
    expect(failures.split('\n').slice(-4)).toEqual([
      '✗ dev: setuid (high), 10 times: /usr/bin/tool0, /usr/bin/tool1, /usr/bin/tool2, /usr/bin/tool3 and 6 more',
      '  /usr/bin/tool0 (4755) runs as root',
      '  → RUN chmod ug-s /usr/bin/tool0 (the others likewise)',
      '  https://example.com/setuid',
    ]);
  });

  test('shows a few messages of one rule where they differ, and counts the rest', async () => {
    const setuid = [4755, 2755, 6755, 4711, 4750, 4755].map((mode, index) =>
      finding({
        image: 'dev',
        gate: 'contents',
        rule: 'setuid',
        path: `/bin/${index}x`,
        message: `/bin/${index}x has mode ${mode}`,
        blocks: true,
      }),
    );
    const report = assemble(withGate(goodRun, gateOf('contents', setuid)));
    const text = await terminalReport(report, { color: false, columns: 120 });
    expect(text.split('\n\n')[0]?.split('\n')).toEqual([
      '✗ dev: setuid (high), 6 times: /bin/0x, /bin/1x, /bin/2x, /bin/3x and 2 more',
      '  /bin/0x has mode 4755',
      '  /bin/1x has mode 2755',
      '  /bin/2x has mode 6755',
      '  and 3 more',
    ]);
  });

  test('has a line for each of more failed gates than a screen has room for at length', async () => {
    const facts = goodRun.plan!.images.reduce<RunFacts>((all, { name }) => {
      const many = (gate: 'contents' | 'licenses' | 'secrets' | 'tests') =>
        gateOf(
          gate,
          Array.from({ length: 9 }, (_, index) =>
            finding({ image: name, gate, rule: `${gate}-${index}`, blocks: true }),
          ),
          name,
        );
      return [many('contents'), many('licenses'), many('secrets'), many('tests')].reduce(withGate, all);
    }, goodRun);
    const text = await terminalReport(assemble(facts), { color: false, columns: 120 });
    const [failures = ''] = text.split('\n\n');
    expect(failures.split('\n').length).toBeLessThanOrEqual(failureLines);
    expect(failures.match(/^✗/gm)).toHaveLength(28);
    expect(failures).toContain('✗ deb-builder: tests-0 (high) … and 8 more of tests in deb-builder');
  });

  test('problems leave room for what the gates have refused', async () => {
    const problems = Array.from({ length: 40 }, (_, index) => ({
      kind: 'surroundings' as const,
      what: `problem ${index}`,
      todo: 'x',
    }));
    const text = await terminalReport({ ...runReports.failedSize, problems }, { color: false, columns: 120 });
    expect(text).toContain('\n\n✗ minimal: max-size (error)');
    expect(text).toMatch(/\n… and \d+ more in the report\n/);
  });

  test('shows what the policy only warns of, though the run has passed', async () => {
    const tooBig = finding({
      gate: 'size',
      rule: 'max-growth',
      severity: 'error',
      image: 'dev',
      file: 'images/dev/Dockerfile',
      line: 3,
      message: '253 MB (252691968 bytes) uncompressed, 33.6 MB (33594368 bytes) more than before',
      todo: 'Look at what the new layers bring',
      warns: true,
    });
    const advice = finding({ gate: 'size', rule: 'package-cache', severity: 'info', image: 'dev' });
    const text = await terminalReport(
      assemble(withWarn(withGate(goodRun, gateOf('size', [tooBig, advice])), 'size')),
      { color: false, columns: 120 },
    );
    expect(text.split('\n').slice(0, 5)).toEqual([
      '! dev: max-growth (error) images/dev/Dockerfile:3 the policy only warns (warn: [size])',
      '  253 MB uncompressed, 33.6 MB more than before',
      '  → Look at what the new layers bring',
      '',
      expect.stringMatching(/^image /),
    ]);
    expect(text.split('\n').at(-1)).toBe(
      '✓ Passed: 7 images built in 1m 34s, 14 tags published, the policy only warns of 1 finding',
    );
  });

  test('tells that a waiver has ended beside what it accepted', async () => {
    const ended = finding({
      gate: 'lint',
      rule: 'waiver-expired',
      severity: 'warning',
      image: 'minimal',
      file: 'image-build.yml',
      message: 'The waiver for max-size has ended on 2026-01-31',
    });
    const { images } = runReports.failedSize;
    const report = {
      ...runReports.failedSize,
      images: images.map((image) =>
        image.name === 'minimal'
          ? { ...image, gates: [...image.gates, { ...gateOf('lint', [ended], 'minimal') }] }
          : image,
      ),
    };
    expect(await terminalReport(report, { color: false, columns: 120 })).toContain(
      '\n- minimal: waiver-expired (warning) image-build.yml\n  The waiver for max-size has ended on 2026-01-31\n',
    );
  });

  test('cuts nothing of a finding where nobody watches, and the remedy never before the message', async () => {
    const message = 'many words '.repeat(60).trim();
    const facts = withGate(
      goodRun,
      gateOf('contents', [
        finding({ image: 'dev', gate: 'contents', message, todo: 'Mend it', blocks: true }),
      ]),
    );
    const report = assemble(facts);
    const whole = await terminalReport(report, { color: false, columns: 80, isWhole: true });
    expect(whole).toContain(`\n  ${message}\n  → Mend it\n`);
    const cut = await terminalReport(report, { color: false, columns: 80 });
    expect(cut).toMatch(/\n {2}many words .*…\n {2}→ Mend it\n/);
  });

  test('of lint is what it has found, with every place, and no sizes', async () => {
    const report = assemble({
      ...goodRun,
      command: 'lint',
      published: [],
      layouts: [],
      steps: [],
      gates: [
        gateOf(
          'lint',
          [7, 9, 12, 30, 31].map((line) =>
            finding({
              gate: 'lint',
              rule: 'DL3008',
              severity: 'warning',
              image: 'dev',
              file: 'Dockerfile',
              line,
              message: 'Pin versions',
              fingerprint: String(line),
            }),
          ),
        ),
      ],
    });
    const lines = (await terminalReport(report, { color: false, columns: 120 })).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '- dev: DL3008 (warning), 5 times: Dockerfile:7, Dockerfile:9, Dockerfile:12, Dockerfile:30, Dockerfile:31',
      '  Pin versions',
      '',
      'image          findings',
    ]);
    expect(lines.at(-1)).toBe('✓ Passed: 1 image linted in 1m 34s, 5 findings');
  });

  test('gives no tags to what was refused, and short names to all others', async () => {
    const text = await terminalReport(runReports.failedSize, { color: false, columns: 200 });
    expect(text).toMatch(/^base .* 1\.2\.0, latest$/m);
    expect(text).toMatch(/^minimal .* [0-9a-f]{12}$/m);
  });
});

/** The sample run with a policy that only warns of what a gate finds. */
function withWarn(facts: RunFacts, gate: 'size'): RunFacts {
  const images = facts.plan!.images.map((image) => ({
    ...image,
    policy: { ...image.policy, warn: [gate] },
  }));
  return { ...facts, plan: { ...facts.plan!, images } };
}

describe('one problem on a terminal', () => {
  test('shows the last twelve lines of the log and how many are above', () => {
    const log = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    const lines = terminalProblem({ kind: 'build', what: 'It failed', log }, { color: false }).split('\n');
    expect(lines).toHaveLength(14);
    expect(lines.slice(0, 3)).toEqual(['✗ It failed', '  │ … 18 lines above', '  │ line 18']);
    expect(lines.at(-1)).toBe('  │ line 29');
  });

  test('cuts lines of the log that are wider than the terminal', () => {
    const shown = terminalProblem(
      { kind: 'build', what: 'x', log: ['y'.repeat(500)] },
      { color: false, columns: 80 },
    );
    expect(shown.split('\n')[1]).toBe(`  │ ${'y'.repeat(75)}…`);
  });
});
