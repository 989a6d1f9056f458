import { describe, expect, test } from '@jest/globals';
import { isUnfixed, judgeVulnerabilities } from '../../../src/check/vulnerabilities/judge.ts';
import { messageOfFailure } from '../../../src/check/vulnerabilities/program.ts';
import {
  parseReport,
  type ScanReport,
  type Vulnerability,
} from '../../../src/check/vulnerabilities/report.ts';
import type { ImagePolicy } from '../../../src/request/policy.ts';

const subject = { image: 'base', platform: 'linux/amd64' };
const scan = (...vulnerabilities: readonly Vulnerability[]): ScanReport => ({
  imageId: 'sha256:1',
  vulnerabilities,
  packages: 3,
  ignored: 0,
  endOfLife: false,
});
const found = (more: Partial<Vulnerability> = {}): Vulnerability => ({
  VulnerabilityID: 'CVE-2099-0001',
  PkgName: 'make',
  InstalledVersion: '4.3',
  FixedVersion: '4.4',
  Status: 'fixed',
  Severity: 'HIGH',
  Title: 'make: runs things',
  ...more,
});
type Demands = Pick<ImagePolicy, 'severity' | 'ignoreUnfixed'>;
const judge = (report: ScanReport, policy: Partial<Demands> = {}) =>
  judgeVulnerabilities(
    subject,
    report,
    { severity: 'high', ignoreUnfixed: true, ...policy },
    '2026-11-21',
    5,
  );

describe('what blocks', () => {
  test.each<[Demands['severity'], string, boolean]>([
    ['critical', 'CRITICAL', true],
    ['critical', 'HIGH', false],
    ['high', 'CRITICAL', true],
    ['high', 'HIGH', true],
    ['high', 'MEDIUM', false],
    ['medium', 'MEDIUM', true],
    ['medium', 'LOW', false],
    ['low', 'LOW', true],
    ['low', 'UNKNOWN', false],
    ['unknown', 'UNKNOWN', true],
    ['unknown', 'something new', true],
    ['low', 'something new', false],
  ])('threshold %s, severity %s', (severity, Severity, blocks) => {
    const { findings, state } = judge(scan(found({ Severity })), { severity });
    expect([findings[0]?.blocks, state]).toEqual([blocks, blocks ? 'failed' : 'passed']);
  });

  test.each([
    [{ Status: 'fixed', FixedVersion: '4.4' }, false],
    [{ Status: 'fixed', FixedVersion: '' }, false],
    [{ Status: 'affected', FixedVersion: '4.4' }, false],
    [{ FixedVersion: '4.4' }, false],
    [{ Status: 'affected', FixedVersion: '' }, true],
    [{ Status: 'will_not_fix' }, true],
    [{ Status: 'end_of_life' }, true],
    [{}, true],
  ])('%j is unfixed: %s', (vulnerability, expected) => {
    expect(isUnfixed(vulnerability)).toBe(expected);
  });

  test('an unfixed one does not, unless the policy says so', () => {
    const unfixed = scan({
      VulnerabilityID: 'CVE-2099-0002',
      PkgName: 'make',
      Severity: 'CRITICAL',
      Status: 'affected',
    });
    expect(judge(unfixed).state).toBe('passed');
    expect(judge(unfixed, { ignoreUnfixed: false }).state).toBe('failed');
    expect(judge(unfixed).findings[0]?.todo).toBe(
      'No fix is known (affected): replace or remove make, or ignore it in .trivyignore',
    );
  });
});

test('findings come worst first, each once', () => {
  const report = scan(
    found({ VulnerabilityID: 'CVE-2', Severity: 'LOW' }),
    found({ VulnerabilityID: 'CVE-1', Severity: 'CRITICAL', FixedVersion: '', Status: 'affected' }),
    found({ VulnerabilityID: 'CVE-3' }),
    found({ VulnerabilityID: 'CVE-3' }),
    found({ VulnerabilityID: 'CVE-3', PkgPath: 'app/a.jar' }),
  );
  expect(judge(report).findings.map(({ rule, blocks, message }) => [rule, blocks, message])).toEqual([
    ['CVE-3', true, 'make 4.3 (app/a.jar): make: runs things'],
    ['CVE-3', true, 'make 4.3: make: runs things'],
    ['CVE-1', false, 'make 4.3: make: runs things'],
    ['CVE-2', false, 'make 4.3: make: runs things'],
  ]);
});

test('a finding is the same on all platforms and in all versions, and another one in another image', () => {
  const print = (image: string, platform: string, InstalledVersion: string) =>
    judgeVulnerabilities(
      { image, platform },
      scan(found({ InstalledVersion })),
      { severity: 'high', ignoreUnfixed: true },
      undefined,
      1,
    ).findings[0]?.fingerprint;
  expect(print('base', 'linux/arm64', '4.2')).toBe(print('base', 'linux/amd64', '4.3'));
  expect(print('api', 'linux/amd64', '4.3')).not.toBe(print('base', 'linux/amd64', '4.3'));
});

test('a help page that is no plain web address is left out', () => {
  const pages = ['https://avd.aquasec.com/nvd/cve-1', 'javascript:alert(1)', 'https://x">', 'http://x'].map(
    (PrimaryURL) => judge(scan(found({ PrimaryURL }))).findings[0]?.help,
  );
  expect(pages).toEqual(['https://avd.aquasec.com/nvd/cve-1', undefined, undefined, undefined]);
});

test('the notes say how old the database is and what could not be seen', () => {
  expect(judge({ ...scan(), packages: 0, ignored: 2, endOfLife: true, os: 'debian 9' }).notes).toEqual([
    'vulnerability database of 2026-11-21',
    'no packages found: nothing to compare with the database',
    '2 findings hidden by the ignore file',
    'debian 9 gets no more security fixes',
  ]);
});

describe('Trivy’s report', () => {
  test.each([
    ['nothing found', {}, {}],
    ['no results', { Results: null }, {}],
    ['results without lists', { Results: [{ Target: 'x', Packages: null, Vulnerabilities: null }] }, {}],
    [
      'several results',
      {
        Results: [
          { Packages: [{}, {}], Vulnerabilities: [found()] },
          { Packages: [{}], ExperimentalModifiedFindings: [{}] },
        ],
      },
      { packages: 3, ignored: 1, vulnerabilities: [found()] },
    ],
  ])('%s', (_, part, expected) => {
    const text = JSON.stringify({ SchemaVersion: 2, Metadata: { ImageID: 'sha256:1' }, ...part });
    expect(parseReport(text)).toEqual({ ...scan(), packages: 0, ...expected });
  });

  test('knows the distribution and its end of life', () => {
    const OS = { Family: 'debian', Name: '9.13', EOSL: true };
    const text = JSON.stringify({ SchemaVersion: 2, Metadata: { ImageID: 'sha256:1', OS } });
    expect(parseReport(text)).toMatchObject({ os: 'debian 9.13', endOfLife: true });
  });

  test.each([
    ['cut off', '{"SchemaVersion":2,"Metadata":{"ImageID":"sha'],
    ['empty', ''],
    ['of another version', '{"SchemaVersion":3,"Metadata":{"ImageID":"x"}}'],
    ['without the image', '{"SchemaVersion":2,"Metadata":{}}'],
    [
      'with a vulnerability without a name',
      '{"SchemaVersion":2,"Metadata":{"ImageID":"x"},"Results":[{"Vulnerabilities":[{"PkgName":"a"}]}]}',
    ],
  ])('%s is refused', (_, text) => {
    expect(() => parseReport(text)).toThrow(
      expect.objectContaining({ data: expect.objectContaining({ kind: 'surroundings' }) }),
    );
  });
});

describe('why Trivy failed', () => {
  const line = (level: string, text: string): string => `2026-11-22T05:28:55Z\t${level}\t${text}`;
  test.each([
    [
      'the last FATAL',
      [
        line('FATAL', 'Fatal error\trun error: old'),
        line('INFO', 'x'),
        line('FATAL', 'Fatal error\trun error: new'),
      ],
      'new',
    ],
    [
      'with the lines that belong to it',
      [line('FATAL', 'Fatal error\tno luck:'), '\t* Get "https://x":   refused', ''],
      'no luck: * Get "https://x": refused',
    ],
    ['else the last line', [line('INFO', 'x'), 'Killed', ''], 'Killed'],
    ['else the exit code', ['', ''], 'exit code 137 and no message'],
  ])('%s', (_, log, expected) => {
    expect(messageOfFailure({ exitCode: 137, log })).toBe(expected);
  });

  test('is never longer than a screen', () => {
    const text = messageOfFailure({ exitCode: 1, log: [line('FATAL', 'x'.repeat(5000))] });
    expect(text.length).toBeLessThan(700);
  });
});
