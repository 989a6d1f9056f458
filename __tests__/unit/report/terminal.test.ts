import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../../src/report/model.ts';
import { failureLines, terminalProblem, terminalReport } from '../../../src/report/terminal.ts';
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
    expect(text.split('\n')[0]).toBe(
      '✗ minimal: max-size images/minimal/Dockerfile:12 92.1 MB uncompressed is 12.1 MB over the budget of 80 MB → The biggest layer is COPY /out /: 92.1 MB',
    );
    expect(text.split('\n').at(-1)).toBe(
      '✗ Failed: minimal did not pass size; 7 images built in 1m 34s, nothing published',
    );
  });

  test('is the problem alone when there is no plan', async () => {
    const report = assemble({
      ...goodRun,
      plan: { images: [], groups: {}, asked: new Set<string>(), notes: [] },
      published: [],
      durationMs: 40,
      problems: [
        {
          kind: 'request',
          what: 'Unknown key `max-sise`',
          where: { file: 'image-build.yml', line: 7, column: 5 },
          meant: 'Did you mean `max-size`?',
          todo: 'Correct the key',
        },
      ],
    });
    expect(await terminalReport(report, { color: false, columns: 80 })).toBe(
      [
        '✗ Unknown key `max-sise`',
        '  image-build.yml:7:5',
        '  Did you mean `max-size`?',
        '  → Correct the key',
        '',
        '✗ Failed: Unknown key `max-sise`; after 40ms, nothing published',
      ].join('\n'),
    );
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
    // eslint-disable-next-line no-control-regex -- the codes of colours
    const codes = /\u001b\[\d+m/g;
    expect(plain).not.toContain('\u001b');
    expect(coloured.replace(codes, '')).toBe(plain);
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
    expect(failures.split('\n')).toHaveLength(failureLines);
    expect(text).toContain(`\n\n… and ${100 - failureLines} more in the report\n\n`);
  });
});

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
