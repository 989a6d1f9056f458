import type { RunReport } from '../../../src/report/result.ts';
import { describe, expect, test } from '@jest/globals';
import { mermaid } from '../../../src/report/mermaid.ts';
import type { Baseline } from '../../../src/check/baseline/baseline.ts';
import { assemble } from '../../../src/report/model.ts';
import { summary, summaryLimit } from '../../../src/report/summary.ts';
import { changeWord, sizeBars } from '../../../src/report/summary-sizes.ts';
import { gateOf, richFindings, richReport } from '../../support/rich-report.ts';
import {
  finding,
  goodRun,
  hostileText,
  runReports,
  samplePlan,
  withGate,
  withTexts,
} from '../../support/run-report.ts';

/** What is left when logs and drawings are taken out: there Markdown means nothing. */
function withoutFences(markdown: string): string {
  return markdown.replace(/^(`{3,})(text|mermaid)\n[^]*?\n\1$/gm, '(fence)');
}

/** How each line begins: what makes headings, tables, lists and folds of them. */
function blocks(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .map((line) => /^(#+ |\| |- |<\/?details>|> |\(fence\)|$)?/.exec(line)?.[0] ?? '');
}

const sevenLayers: RunReport = {
  ...runReports.failedSize,
  images: runReports.failedSize.images.map((image) =>
    image.name !== 'minimal'
      ? image
      : {
          ...image,
          platforms: image.platforms.map((one) => ({
            ...one,
            size: {
              compressed: 28_000_000,
              uncompressed: 28_000_000,
              layers: Array.from({ length: 7 }, (_, index) => ({
                digest: `sha256:${index}`,
                diffId: `sha256:${index}`,
                compressed: (7 - index) * 1_000_000,
                uncompressed: (index + 1) * 1_000_000,
                ...(index < 3
                  ? { createdBy: '/bin/sh -c apt-get update # buildkit', isOwn: false }
                  : {
                      instruction: `RUN make | tee ${index}`,
                      isOwn: true,
                      file: 'images/minimal/Dockerfile',
                      line: index + 1,
                    }),
              })),
            },
          })),
        },
  ),
};

describe('the step summary', () => {
  test('of a failed gate begins with the verdict and has the graph, the table and what blocks', () => {
    const text = summary(runReports.failedSize);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '## ❌ Failed',
      '',
      'minimal did not pass size',
      '',
      '7 images built in 1m 34s, nothing published',
    ]);
    expect(text).toContain('```mermaid\nflowchart LR\n');
    expect(text).toContain(
      '| **minimal** | ❌ refused | 7.6s | 0 of 2 | 22.7 MB | **92.1 MB** of 80 MB | 1 blocking |',
    );
    expect(text).toContain(
      '| ❌ | max-size | error | <code>images/minimal/Dockerfile:12</code> | 92.1 MB uncompressed',
    );
  });

  test('of a failed build has the problem, its place, what to do and the end of the log', () => {
    const text = summary(runReports.buildFailed);
    expect(text).toContain('### test-runner: \\[2/3\\] RUN npm ci ended with exit code 1');
    expect(text).toContain('<code>images/test-runner/Dockerfile:14</code>');
    expect(text).toContain('builds only this image');
    expect(text).toContain("npm error 404 Not Found - GET 'left-pad'\n```");
  });

  test('of a run in which nothing changed tells what stays, and from when the answers of its gates are', () => {
    const text = summary(runReports.unchanged);
    expect(text.split('\n')[2]).toBe('7 images: all unchanged, nothing built; 430ms, all 14 tags in place');
    expect(text).toContain(
      '| **base** | unchanged | 148 MB | 401 MB of 1.5 GB | none | 2026-11-21 05:20 UTC |',
    );
    expect(text).toContain('Findings in dev: 5, as checked at 2026-11-21 05:20 UTC</summary>');
    expect(text).toContain('n0(["<b>base</b><br/>unchanged · 401 MB"]):::reused');
  });

  test('of reused images whose gates ran again and said no marks them', () => {
    expect(summary(runReports.reusedRefused)).toContain('| **dev** | ❌ refused | 300 MB |');
  });

  test('of a plan says why each image is to be built, or stays', () => {
    const rows = summary(runReports.planReuse).split('\n');
    const row = (name: string): string | undefined => rows.find((line) => line.startsWith(`| **${name}** |`));
    expect(rows).toContainEqual(expect.stringMatching(/^\| Image \| Decision \| Why \|/));
    expect(row('test-runner')).toContain('| build | context: src/app.ts changed<br>It was asked for |');
    expect(row('runtime')).toContain(
      '| unchanged | unchanged since ghcr.io/acme/runtime:main was published |',
    );
    expect(summary(runReports.passed)).not.toContain('| Why |');
  });

  test('tells what was tried again', () => {
    expect(summary(runReports.oneBuilt)).toContain(
      '- pushing ghcr.io/acme/github-runner was tried again 2 times: 429 Too Many Requests',
    );
  });

  test('lists the files of targets that give files, with their digests', () => {
    const [file] = runReports.withFiles.artifacts;
    expect(summary(runReports.withFiles)).toContain(
      `| <code>out/acme\\_1.2.0\\_amd64.deb</code> | minimal | linux/amd64 | 1.25 MB | <code>${file!.sha256}</code> |`,
    );
  });

  test('shows each platform of an image with several', () => {
    expect(summary(runReports.passed)).toContain('amd64 644 MB<br>arm64 644 MB of 900 MB');
  });

  test.each(Object.keys(runReports) as (keyof typeof runReports)[])(
    'lets no text from outside out of its place: %s',
    (name) => {
      const hostile = withoutFences(summary(withTexts(runReports[name], (text) => `${text} ${hostileText}`)));
      const plain = withoutFences(summary(withTexts(runReports[name], (text) => `${text} x`)));
      const found = (pattern: RegExp): string[] => [...hostile.matchAll(pattern)].map(([text]) => text);
      expect(found(/<(?!\/?(?:code|details|summary|br)>|https?:).{0,20}/g)).toEqual([]);
      expect(found(/(?<!\\)\[link.{9}|@somebody|(?<!\\)\]\(<?javascript.{9}|!\[/g)).toEqual([]);
      expect(found(/[\p{Cc}\p{Bidi_Control}]/gu).filter((text) => text !== '\n')).toEqual([]);
      expect(blocks(hostile)).toEqual(blocks(plain));
    },
  );

  const heavy = assemble(
    samplePlan.images.reduce(
      (facts, image) =>
        withGate(facts, {
          gate: 'vulnerabilities',
          image: image.name,
          platform: 'linux/amd64',
          state: 'failed',
          durationMs: 1,
          findings: Array.from({ length: 3000 }, (_, index) =>
            finding({
              image: image.name,
              rule: `CVE-2026-${index}`,
              message: `${index} ${'long words '.repeat(80)}`,
              blocks: image.name === 'base',
            }),
          ),
        }),
      goodRun,
    ),
  );

  test('tells what is accepted apart, with its reason and its last day, and which base something comes from', () => {
    const text = summary(richReport);
    const [open = '', accepted = ''] = text
      .slice(text.indexOf('Findings in dev: 2 of 4 blocking (1 accepted)'))
      .split('Accepted by the policy:');
    expect(open).toContain(
      '| ❌ | [CVE-2026-7001](<https://avd.aquasec.com/nvd/cve-2026-7001>) | critical |  | base <code>debian:bookworm-slim</code> | libssl3 3.0.1: keys can be read → Update libssl3 to 3.0.2 |',
    );
    expect(open).toContain('<code>images/dev/Dockerfile:9:3</code><br><code>/usr/bin/gcc</code>');
    expect(open).toContain('<code>/app/node\\_modules/left-pad/package.json</code> | this image |');
    expect(open).not.toContain('CVE-2026-7003');
    expect(accepted).toContain(
      '| CVE-2026-7003 | high | zlib 1.2.0: inflates too much | only our own archives are read | 2027-01-31 |',
    );
  });

  test('puts findings of one rule into one row, lets no gate fill the table, and marks what only warns', () => {
    const many = (gate: 'licenses' | 'size' | 'contents', count: number, blocks: boolean) =>
      gateOf(
        gate,
        Array.from({ length: count }, (_, index) =>
          finding({
            image: 'dev',
            gate,
            rule: gate === 'contents' ? 'setuid' : `${gate}-${index}`,
            severity: 'error',
            path: `/bin/tool${index}`,
            message: `/bin/tool${index} is wrong`,
            todo: `Mend /bin/tool${index}`,
            blocks,
            ...(blocks ? {} : { warns: true }),
          }),
        ),
      );
    const facts = [many('licenses', 300, true), many('contents', 10, true), many('size', 1, false)].reduce(
      withGate,
      goodRun,
    );
    const plain = assemble(facts);
    const text = summary({
      ...plain,
      images: plain.images.map((image) => ({ ...image, warn: ['size'] as const })),
    });
    expect(text).toContain(
      '| ❌ | setuid (10 times) | error | <code>/bin/tool0</code><br><code>/bin/tool1</code><br><code>/bin/tool2</code><br><code>/bin/tool3</code><br><code>/bin/tool4</code><br>and 5 more | /bin/tool0 is wrong → Mend /bin/tool0 (the others likewise) |',
    );
    expect(text).toContain(
      '| ⚠️ | size-0 | error | <code>/bin/tool0</code> | /bin/tool0 is wrong → Mend /bin/tool0<br>The policy only warns (warn: \\[size\\]). |',
    );
  });

  test('tells what Trivy’s ignore file hides with what is accepted', () => {
    const hidden = 'hidden by .trivyignore: CVE-1';
    const gate = {
      ...gateOf('vulnerabilities', richFindings),
      notes: ['412 packages', hidden, '2 findings hidden by nobody'],
      hidden,
    };
    expect(summary(assemble(withGate(goodRun, gate)))).toContain(
      'Accepted by the policy:\n\n| Rule | Severity | What | Why | Until |\n| --- | --- | --- | --- | --- |\n| CVE-2026-7003 | high | zlib 1.2.0: inflates too much | only our own archives are read | 2027-01-31 |\n\nhidden by .trivyignore: CVE-1\n\n</details>',
    );
  });

  test('shows sizes as bars, against their budgets, and against the base branch where that is known', () => {
    const text = summary(runReports.failedSize);
    expect(text).toContain('| minimal | █░░░░░░░░░░░░░░░░░░░ | 92.1 MB | ❌ 115% of 80 MB |');
    expect(text).toContain('| github-runner | ████████████████████ | 1.57 GB | 62% of 2.5 GB |');
    expect(text).not.toContain('Against the base branch');
    const [image] = runReports.failedSize.images.filter(({ name }) => name === 'minimal');
    const against = (baseline: Baseline): string =>
      sizeBars([{ ...image!, platforms: [{ ...image!.platforms[0]!, baseline }] }]);
    const known = { from: 'ghcr.io/acme/minimal:main', digest: 'x', diffIds: [], compressed: 1 };
    expect(against({ kind: 'known', ...known, uncompressed: 61_400_000 })).toContain(
      '| 92.1 MB | ❌ 115% of 80 MB | +30.7 MB (+50%) |',
    );
    expect(against({ kind: 'missing', why: 'it was never published' })).toContain(
      '| 92.1 MB | ❌ 115% of 80 MB | none: it was never published |',
    );
  });

  test('shows what is served as bars of its own, where a budget is about that', () => {
    const images = runReports.failedSize.images
      .filter(({ name }) => name === 'minimal' || name === 'dev')
      .map((image) => (image.name === 'minimal' ? { ...image, budget: { compressed: 20_000_000 } } : image));
    const baseline: Baseline = {
      kind: 'known',
      from: 'ghcr.io/acme/minimal:main',
      digest: 'x',
      diffIds: [],
      compressed: 11_353_470,
      uncompressed: 92_101_000,
    };
    const known = images.map((image) => ({
      ...image,
      platforms: image.platforms.map((one) => (image.name === 'minimal' ? { ...one, baseline } : one)),
    }));
    const [unpacked, compressed] = sizeBars(known).split('\n\n');
    expect(unpacked?.split('\n')[0]).toBe('| Size |  | Unpacked | Against the base branch |');
    expect(unpacked).toMatch(/\| minimal \| [█░]{20} \| 92\.1 MB \| −1 kB \(−<0\.1%\) \|/);
    expect(compressed?.split('\n')).toEqual([
      '| Size |  | Compressed | Budget | Against the base branch |',
      '| --- | --- | ---: | ---: | ---: |',
      expect.stringMatching(
        /^\| minimal \| █{20} \| 22\.7 MB \| ❌ 114% of 20 MB \| \+11\.4 MB \(\+100%\) \|$/,
      ),
    ]);
  });

  test('has the five biggest layers of each image, folded, with what made them and where', () => {
    const text = summary(sevenLayers);
    const [, part = ''] = text.split('<details><summary>Biggest layers of minimal: ');
    expect(part.split('\n</details>')[0]?.split('\n')).toEqual([
      '28 MB in 7 layers</summary>',
      '',
      '| Unpacked | Compressed | Instruction | Where |',
      '| ---: | ---: | --- | --- |',
      '| 7 MB | 1 MB | <code>RUN make \\| tee 6</code> | <code>images/minimal/Dockerfile:7</code> |',
      '| 6 MB | 2 MB | <code>RUN make \\| tee 5</code> | <code>images/minimal/Dockerfile:6</code> |',
      '| 5 MB | 3 MB | <code>RUN make \\| tee 4</code> | <code>images/minimal/Dockerfile:5</code> |',
      '| 4 MB | 4 MB | <code>RUN make \\| tee 3</code> | <code>images/minimal/Dockerfile:4</code> |',
      '| 3 MB | 5 MB | <code>apt-get update</code> | its base |',
      '',
      '… and 2 smaller layers, 3 MB together.',
      '',
    ]);
  });

  test.each([
    { now: 100, before: 100, expected: 'the same' },
    { now: 1_010_000, before: 1_000_000, expected: '+10 kB (+1%)' },
    { now: 90, before: 100, expected: '−10 B (−10%)' },
    { now: 1_000_001, before: 1_000_000, expected: '+1 B (+<0.1%)' },
    { now: 5, before: 0, expected: '+5 B' },
  ])('says how a size has changed: $expected', ({ now, before, expected }) => {
    expect(changeWord(now, before)).toBe(expected);
  });

  test('has the timeline', () => {
    expect(summary(runReports.passed)).toContain('```mermaid\ngantt\n  dateFormat x\n');
  });

  test('is the same whatever a line of ten megabytes says behind its beginning', () => {
    const line = `${'a '.repeat(5_000_000)}\u001b[31m${hostileText}`;
    const report = withTexts(runReports.failedSize, (text) => text);
    const long = {
      ...report,
      notes: [line],
      problems: [{ kind: 'build' as const, what: line, todo: line, log: [line] }],
    };
    const text = summary(long);
    expect(Buffer.byteLength(text)).toBeLessThan(30_000);
    expect(text).not.toMatch(/<script|\[31m/);
  });

  test('of thousands of findings lists a hundred an image and counts the rest', () => {
    const text = summary(heavy);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(summaryLimit);
    expect(
      text.split('\n').filter((line) => /^… and 29\d\d more in the HTML report\.$/.test(line)),
    ).toHaveLength(7);
  });

  test.each([300_000, 60_000, 5_000, 900])('fits into %d bytes and says what it has left out', (limit) => {
    const text = summary(heavy, limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(text.startsWith('## ❌ Failed')).toBe(true);
    expect(text.split('\n').at(-2)).toMatch(/^> Left out here, there is no room: .*findings of/);
  });

  test('leaves out what matters least first', () => {
    const text = summary(heavy, 20_000);
    const starts = ['| **base** |', '```mermaid', '<details><summary>Findings'];
    expect(starts.map((start) => text.includes(start))).toEqual([true, true, false]);
  });
});

describe('the graph in Mermaid', () => {
  test('has a class for every state and an arrow from a base to what is built on it', () => {
    expect(mermaid(runReports.buildFailed.images)?.split('\n').slice(0, 10)).toEqual([
      'flowchart LR',
      '  n0["<b>base</b><br/>401 MB · 2.4s"]:::built',
      '  n1["<b>runtime</b><br/>644 MB · 16.9s"]:::built',
      '  n2["<b>minimal</b><br/>61.4 MB · 7.6s"]:::built',
      '  n3["<b>dev</b><br/>811 MB · 28.7s"]:::built',
      '  n4["<b>test-runner</b><br/>failed · 53s"]:::failed',
      '  n5["<b>github-runner</b><br/>stopped"]:::skipped',
      '  n6["<b>deb-builder</b><br/>stopped · 1.5s"]:::skipped',
      '  n0 --> n1',
      '  n0 --> n3',
    ]);
  });

  test('writes every sign in a name as a number', () => {
    const [image] = runReports.planOnly.images;
    const text = mermaid([{ ...image!, name: 'a"]; click n0 "javascript:x"<b>#`' }]);
    expect(text?.split('\n')[1]).toBe(
      '  n0["<b>a#34;#93;#59; click n0 #34;javascript#58;x#34;#60;b#62;#35;#96;</b><br/>build"]:::planned',
    );
  });

  test('is left out when Mermaid would refuse it', () => {
    const [image] = runReports.planOnly.images;
    const many = Array.from({ length: 600 }, (_, index) => ({
      ...image!,
      name: `i${index}`,
      needs: index ? ['i0'] : [],
    }));
    expect(mermaid(many)).toBeUndefined();
    expect(summary({ ...runReports.planOnly, images: many })).toContain('The graph of 600 images is too big');
  });
});
