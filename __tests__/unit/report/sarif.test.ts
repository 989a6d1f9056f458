import { gzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { GateResult } from '../../../src/check/gate.ts';
import { assemble } from '../../../src/report/model.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { heavyReport, gateOf, richFindings, richReport } from '../../support/rich-report.ts';
import { finding, goodRun, hostileText, runReports, withGate, withTexts } from '../../support/run-report.ts';
import { readSarif, type CheckedSarif } from '../../support/sarif.ts';

function fileOf(report: RunReport, accepted: 'suppressed' | 'left-out' = 'suppressed'): CheckedSarif {
  return readSarif(sarif(report, { accepted }).files[0]);
}

function runOf(report: RunReport, id: string, accepted: 'suppressed' | 'left-out' = 'suppressed') {
  return fileOf(report, accepted).runs.find(({ automationDetails }) => automationDetails.id === id)!;
}

const vulnerable = 'image-build/dev/image/';

const lintedRun = assemble({
  ...goodRun,
  command: 'lint',
  layouts: [],
  steps: [],
  published: [],
  gates: goodRun.gates.filter(({ gate }) => gate === 'lint'),
});

describe('SARIF', () => {
  test.each(Object.entries(runReports))('of every run is what code scanning takes: %s', (_, report) => {
    for (const file of sarif(report).files) expect(readSarif(file).version).toBe('2.1.0');
  });

  test('has one run for each image, on whatever platforms it is', () => {
    const ids = fileOf(runReports.passed).runs.map(({ automationDetails }) => automationDetails.id);
    expect(ids).toEqual(runReports.passed.images.map(({ name }) => `image-build/${name}/image/`));
  });

  test('of legs of a matrix, and of the command lint, replaces nothing of the others', () => {
    const idsOf = (report: RunReport, platforms?: readonly string[]): readonly string[] =>
      readSarif(sarif(report, platforms === undefined ? {} : { platforms }).files[0]).runs.map(
        ({ automationDetails }) => automationDetails.id,
      );
    expect(idsOf(runReports.passed, ['linux/arm64'])[0]).toBe('image-build/base/linux-arm64/');
    expect(idsOf(runReports.passed, ['linux/arm64', 'linux/amd64'])[0]).toBe(
      'image-build/base/linux-amd64+linux-arm64/',
    );
    expect(idsOf(lintedRun)[0]).toBe('image-build/base/dockerfile/');
  });

  test('says on which platforms a finding is, where it is not on all', () => {
    const on = (platform: string, rule: string, version: string) =>
      finding({
        image: 'runtime',
        platform,
        rule,
        message: `openssl ${version}: leaks`,
        fingerprint: `openssl ${rule}`,
      });
    const arm = 'linux/arm64';
    const amd = 'linux/amd64';
    const report = assemble(
      [
        gateOf('vulnerabilities', [on(amd, 'CVE-1', '3'), on(amd, 'CVE-2', '3')], 'runtime', amd),
        gateOf(
          'vulnerabilities',
          [
            on(arm, 'CVE-1', '3'),
            on(arm, 'CVE-2', '4'),
            on(arm, 'CVE-3', '3'),
            on(arm, 'waiver-expired', '2'),
          ],
          'runtime',
          arm,
        ),
      ].reduce(withGate, goodRun),
    );
    const { results } = runOf(report, 'image-build/runtime/image/');
    expect(
      results.map(({ message, partialFingerprints }) => [
        message.text,
        partialFingerprints.primaryLocationLineHash,
      ]),
    ).toEqual([
      ['runtime: openssl 3: leaks', 'openssl CVE-1'],
      ['runtime (linux/amd64): openssl 3: leaks', 'openssl CVE-2'],
      ['runtime (linux/arm64): openssl 4: leaks', 'openssl CVE-2:2'],
      ['runtime (linux/arm64): openssl 3: leaks', 'openssl CVE-3'],
      ['runtime: openssl 2: leaks', 'openssl waiver-expired'],
    ]);
  });

  test('knows what is in the image by what it is, and not by a line with a digest that changes', () => {
    const at = (name: string, digest: string) =>
      assemble(
        withGate(
          goodRun,
          gateOf('vulnerabilities', [
            finding({
              image: 'dev',
              rule: 'CVE-1',
              message: `${name} 1 ${digest}`,
              file: 'images/dev/Dockerfile',
              line: 1,
              package: { name, version: '1' },
              fingerprint: `CVE-1 ${name}`,
            }),
          ]),
        ),
      );
    const identities = [at('a', 'sha256:1'), at('a', 'sha256:2'), at('b', 'sha256:2')].map((report) => {
      const result = runOf(report, vulnerable).results.find(({ ruleId }) => ruleId === 'CVE-1')!;
      expect(result.locations[0]!.physicalLocation.region).toBeUndefined();
      return result.partialFingerprints.primaryLocationLineHash;
    });
    expect(identities).toEqual(['CVE-1 a', 'CVE-1 a', 'CVE-1 b']);
  });

  test('says which gates the policy leaves out, and of which it only warns', () => {
    const images = richReport.images.map((image) =>
      image.name === 'dev'
        ? {
            ...image,
            skip: ['lint', 'secrets'] as const,
            warn: ['vulnerabilities'] as const,
            gates: image.gates.map((gate) =>
              gate.gate === 'vulnerabilities'
                ? { ...gate, findings: gate.findings.map((one) => ({ ...one, warns: true as const })) }
                : gate,
            ),
          }
        : image,
    );
    const report = { ...richReport, images };
    const told = (id: string): unknown =>
      runOf(report, id).invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text);
    expect(told(vulnerable)).toEqual([
      'Not asked, since the policy says skip: lint, secrets.',
      'What vulnerabilities found fails nothing: the policy only warns (warn: [vulnerabilities]).',
    ]);
    expect(runOf(report, vulnerable).results.map(({ properties }) => properties['onlyWarns'])).toContain(
      true,
    );
  });

  test('tells a finding with its line, its rule with help, and what identifies it', () => {
    const { results, tool } = runOf(richReport, vulnerable);
    expect(results[1]).toEqual({
      ruleId: 'compilers',
      ruleIndex: 1,
      level: 'error',
      message: { text: 'dev: gcc 12 is in the image\nIn the image: /usr/bin/gcc\nSee [line 9](1)' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'images/dev/Dockerfile', uriBaseId: '%SRCROOT%' },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'images/dev/Dockerfile', uriBaseId: '%SRCROOT%' },
            region: { startLine: 9, endLine: 12, startColumn: 3 },
          },
          message: { text: 'Line 9' },
        },
      ],
      partialFingerprints: {
        'imageBuildFinding/v1': expect.any(String),
        primaryLocationLineHash: expect.any(String),
      },
      properties: {
        gate: 'contents',
        severity: 'error',
        blocks: true,
        path: '/usr/bin/gcc',
      },
    });
    expect(tool.driver.rules[1]).toMatchObject({
      id: 'compilers',
      shortDescription: { text: 'Contents: compilers' },
      fullDescription: { text: 'What may be in the image, and what must be. gcc 12 is in the image' },
      helpUri: 'https://github.com/org/image-build/blob/main/docs/rules/compilers.md',
    });
  });

  test('puts what has no line on the Dockerfile as a whole, with a fingerprint that GitHub reads', () => {
    const [critical] = richFindings;
    const { results, tool } = runOf(richReport, vulnerable);
    expect(results[0]).toMatchObject({
      ruleId: 'CVE-2026-7001',
      message: {
        text: 'dev: libssl3 3.0.1: keys can be read\nIt comes from the base debian:bookworm-slim\nWhat to do: Update libssl3 to 3.0.2',
      },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'images/dev/Dockerfile' } } }],
      partialFingerprints: {
        'imageBuildFinding/v1': critical!.fingerprint,
        primaryLocationLineHash: critical!.fingerprint,
      },
      properties: { package: 'libssl3', fixed: '3.0.2', origin: 'base debian:bookworm-slim' },
    });
    expect(results[0]!.locations[0]!.physicalLocation.region).toBeUndefined();
    expect(tool.driver.rules[0]!.properties).toEqual({
      tags: ['containers', 'security', 'vulnerabilities'],
      precision: 'high',
      'security-severity': '9.5',
    });
  });

  test('calls an error what blocks, and nothing else', () => {
    const levels = runOf(richReport, vulnerable).results.map(({ ruleId, level }) => `${ruleId} ${level}`);
    expect(levels).toEqual([
      'CVE-2026-7001 error',
      'compilers error',
      'CVE-2026-7002 warning',
      'DL3008 warning',
      'CVE-2026-7003 warning',
    ]);
  });

  test('has what the policy accepts as suppressed, or for GitHub not at all, and says so', () => {
    expect(runOf(richReport, vulnerable).results.at(-1)).toMatchObject({
      ruleId: 'CVE-2026-7003',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'only our own archives are read (until 2027-01-31)',
        },
      ],
    });
    const { results, invocations, tool } = runOf(richReport, vulnerable, 'left-out');
    expect(results.map(({ ruleId }) => ruleId)).not.toContain('CVE-2026-7003');
    expect(tool.driver.rules.map(({ id }) => id)).not.toContain('CVE-2026-7003');
    expect(invocations[0]!.toolExecutionNotifications).toEqual([
      { level: 'note', message: { text: '1 finding that the policy accepts left out.' } },
    ]);
  });

  test('has no run for what was not judged as a whole: its alerts would be taken for mended', () => {
    const ids = (report: RunReport): readonly string[] =>
      fileOf(report).runs.map(({ automationDetails }) => automationDetails.id);
    const without = (unwanted: (gate: GateResult) => boolean): RunReport =>
      assemble({ ...goodRun, gates: goodRun.gates.filter((gate) => !unwanted(gate)) });
    expect(ids(runReports.brokenScanner)).not.toContain(vulnerable);
    expect(sarif(runReports.brokenScanner, { accepted: 'left-out' }).notes).toEqual([
      'the SARIF report has nothing of dev: not all gates have answered, and GitHub would take what is missing for mended',
    ]);
    expect(sarif(runReports.brokenScanner).notes).toEqual([]);
    expect(ids(runReports.buildFailed).filter((id) => id.includes('test-runner'))).toEqual([]);
    expect(ids(runReports.planOnly)).toEqual([]);
    expect(ids(without(({ gate, image }) => gate === 'lint' && image === 'dev'))).not.toContain(vulnerable);
    expect(
      ids(without(({ platform, image }) => platform === 'linux/arm64' && image === 'runtime')),
    ).not.toContain('image-build/runtime/image/');
  });

  test('has a run for what the policy has only linted', () => {
    const images = runReports.passed.images.map((image) => ({
      ...image,
      skip: ['size', 'vulnerabilities', 'secrets'] as const,
      gates: image.gates.filter(({ gate }) => gate === 'lint'),
    }));
    expect(fileOf({ ...runReports.passed, images }).runs).toHaveLength(images.length);
  });

  test('has a run without results for what is clean: its alerts are closed', () => {
    expect(runOf(runReports.passed, 'image-build/minimal/image/').results).toEqual([]);
  });

  test('is several files where there are more runs than GitHub takes in one', () => {
    const { files, notes } = sarif(
      runReports.passed,
      {},
      {
        runs: 3,
        results: 25_000,
        gzippedBytes: 10_000_000,
      },
    );
    expect(files.map((file) => readSarif(file).runs.length)).toEqual([3, 3, 1]);
    expect(notes).toEqual([
      'GitHub takes 3 images in a SARIF file: there are 3 files (report.sarif, report-2.sarif, …)',
    ]);
  });

  test('keeps the worst 25,000 findings of a run, and says how many are left out', () => {
    const findings = Array.from({ length: 25_002 }, (_, index) =>
      finding({
        image: 'dev',
        rule: `CVE-${index}`,
        severity: index < 3 ? 'low' : 'high',
        message: `${index}`,
        fingerprint: `${index}`,
      }),
    );
    const report = assemble(withGate(goodRun, gateOf('vulnerabilities', findings)));
    const { files, notes } = sarif(report);
    const run = readSarif(files[0]).runs.find(
      ({ automationDetails }) => automationDetails.id === vulnerable,
    )!;
    expect(run.results).toHaveLength(25_000);
    expect(run.results.some(({ ruleId }) => ['CVE-0', 'CVE-1', 'CVE-2'].includes(ruleId))).toBe(false);
    expect(run.invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      '3 findings left out, the mildest: there is no room. report.json has them all.',
    ]);
    expect(notes).toEqual(['3 findings left out of the SARIF report, the mildest: GitHub takes no more']);
  });

  test('is at most as big, compressed, as GitHub takes: the mildest are left out', () => {
    const findings = Array.from({ length: 3000 }, (_, index) =>
      finding({
        image: 'dev',
        rule: `CVE-${index}`,
        severity: index < 100 ? 'critical' : 'low',
        message: randomBytes(300).toString('hex'),
      }),
    );
    const report = assemble(withGate(goodRun, gateOf('vulnerabilities', findings)));
    const { files, notes } = sarif(
      report,
      {},
      {
        runs: 20,
        results: 25_000,
        gzippedBytes: 500_000,
      },
    );
    expect(gzipSync(files[0]).byteLength).toBeLessThanOrEqual(500_000);
    const kept = readSarif(files[0]).runs.flatMap(({ results }) => results.map(({ level }) => level));
    expect(kept.filter((level) => level === 'warning').length).toBeGreaterThanOrEqual(100);
    expect(notes[0]).toMatch(/^\d+ findings left out of the SARIF report/);
  });

  test('of 5,000 findings an image is whole', () => {
    const { notes, files } = sarif(heavyReport(5000));
    expect(notes).toEqual([]);
    expect(readSarif(files[0]).runs.reduce((sum, { results }) => sum + results.length, 0)).toBeGreaterThan(
      35_000,
    );
  });

  test('keeps text from outside in its place: no link, no code, no address', () => {
    const hostile = withTexts(richReport, (text) => `${text} ${hostileText}`);
    const { runs } = fileOf(hostile);
    const messages = runs.flatMap(({ results, tool }) => [
      ...results.map(({ message }) => message.text),
      ...tool.driver.rules.flatMap(({ help, fullDescription }) => [help.text, fullDescription.text]),
    ]);
    expect(messages.length).toBeGreaterThan(10);
    for (const message of messages) {
      expect(message.replace(/\nSee \[line \d+\]\(1\)$/, '')).not.toMatch(/\]\(/);
      expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
    for (const { help } of runs.flatMap(({ tool }) => tool.driver.rules))
      expect(help.markdown).not.toMatch(/<(?!https:)|(?<!\\)\[link|@somebody|(?<!\\)!\[/);
  });

  test.each([
    { name: 'a blank and an umlaut', given: 'a b/ü.Dockerfile', expected: 'a%20b/%C3%BC.Dockerfile' },
    { name: 'a scheme', given: 'javascript:alert(1)', expected: 'javascript%3Aalert(1)' },
    { name: 'an absolute path', given: '/etc/passwd', expected: 'etc/passwd' },
    { name: 'a query and a fragment', given: './a?b#c%2f', expected: 'a%3Fb%23c%252f' },
    { name: 'a line end and half a character', given: 'a\n\ud800', expected: 'a%0A%EF%BF%BD' },
  ])('writes a file as a path: $name', ({ given, expected }) => {
    const lint = finding({ gate: 'lint', image: 'dev', file: given, line: 0 });
    const report = assemble(
      withGate(goodRun, { gate: 'lint', image: 'dev', state: 'passed', durationMs: 1, findings: [lint] }),
    );
    const [result] = runOf(report, vulnerable).results.filter(
      ({ properties }) => properties['gate'] === 'lint',
    );
    expect(result!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: expected, uriBaseId: '%SRCROOT%' },
    });
  });
});
