import { describe, expect, test } from '@jest/globals';
import {
  isUnfixed,
  judgeVulnerabilities,
  type Around,
  type KnownScan,
} from '../../../src/check/vulnerabilities/judge.ts';
import type { Baseline } from '../../../src/check/baseline/baseline.ts';
import type { BaseFacts } from '../../../src/check/facts.ts';
import type { Finding } from '../../../src/check/finding.ts';
import { vulnerabilityGate } from '../../../src/check/vulnerabilities/gate.ts';
import { messageOfFailure } from '../../../src/check/vulnerabilities/program.ts';
import {
  parseReport,
  parseSbomReport,
  type ScanReport,
  type Vulnerability,
} from '../../../src/check/vulnerabilities/report.ts';
import { cutInstructions } from '../../../src/plan/dockerfile/instructions.ts';
import type { ProblemData } from '../../../src/problem.ts';
import type { ImagePolicy } from '../../../src/request/policy.ts';
import { factsOf, stateOf, subjectOf } from '../../support/checking.ts';
import { contentsOf } from './contents-gate/hand-made.ts';

const text = 'FROM debian:12 AS build\nFROM debian:12\n';
const { instructions } = cutInstructions(text);
const dockerfile = { path: 'images/base/Dockerfile', text, instructions };
const subject = { image: 'base', platform: 'linux/amd64', dockerfile };
const installed = { name: 'make', version: '4.3', kind: 'debian', isSystem: true, licenses: [] };
const scan = (...vulnerabilities: readonly Vulnerability[]): ScanReport => ({
  imageId: 'sha256:1',
  vulnerabilities,
  installed: [installed, installed, installed],
  secrets: [],
  suppressed: [],
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
const database = { kind: 'known', date: '2026-11-21', age: 0 } as const;
type Demands = Pick<ImagePolicy, 'severity' | 'ignoreUnfixed'>;
const judge = (
  report: ScanReport,
  policy: Partial<Demands> = {},
  around: Around = {},
  more: Partial<KnownScan> = {},
) =>
  judgeVulnerabilities(
    subject,
    { report, database, ...more },
    { severity: 'high', ignoreUnfixed: true, ...policy },
    around,
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
    const judgement = judge(scan(found({ Severity })), { severity });
    expect([judgement.findings[0]?.blocks, stateOf(judgement)]).toEqual([
      blocks,
      blocks ? 'failed' : 'passed',
    ]);
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
    expect(stateOf(judge(unfixed))).toBe('passed');
    expect(stateOf(judge(unfixed, { ignoreUnfixed: false }))).toBe('failed');
    expect(judge(unfixed).findings[0]?.todo).toBe(
      'No fix is known (affected): replace or remove make, or accept it until a day with a waiver and its reason',
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
    ['CVE-3', true, 'make 4.3 (/app/a.jar): make: runs things'],
    ['CVE-3', true, 'make 4.3: make: runs things'],
    ['CVE-1', false, 'make 4.3: make: runs things'],
    ['CVE-2', false, 'make 4.3: make: runs things'],
  ]);
});

test('a finding is the same on all platforms and in all versions, and another one in another image', () => {
  const print = (image: string, platform: string, InstalledVersion: string) =>
    judgeVulnerabilities(
      { image, platform, dockerfile },
      { report: scan(found({ InstalledVersion })), database },
      { severity: 'high', ignoreUnfixed: true },
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

const ofBase = { Layer: { DiffID: 'sha256:b' } };
const own = { Layer: { DiffID: 'sha256:o' } };
const known = {
  kind: 'known',
  name: 'debian:12',
  isSibling: false,
  diffIds: ['sha256:a', 'sha256:b'],
} as const;

describe('where the fix is looked for', () => {
  test.each<{ name: string; given: Partial<Vulnerability>; base: BaseFacts; expected: Partial<Finding> }>([
    {
      name: 'what the base brings: at the line that names the base',
      given: ofBase,
      base: known,
      expected: {
        origin: { kind: 'base', name: 'debian:12' },
        line: 2,
        todo: 'Update the base debian:12, which brings make (mended in 4.4)',
      },
    },
    {
      name: 'what this image adds: in its Dockerfile',
      given: own,
      base: known,
      expected: { origin: { kind: 'own' }, todo: 'In images/base/Dockerfile, update make to 4.4' },
    },
    {
      name: 'an image on nothing has only its own',
      given: own,
      base: { kind: 'none' },
      expected: { origin: { kind: 'own' }, todo: 'In images/base/Dockerfile, update make to 4.4' },
    },
    {
      name: 'a base that nobody could look up: unknown',
      given: ofBase,
      base: { kind: 'unknown', name: 'debian:12', why: 'no network' },
      expected: { todo: 'Update make to 4.4' },
    },
    {
      name: 'a scanner that names no layer: unknown',
      given: {},
      base: known,
      expected: { todo: 'Update make to 4.4' },
    },
  ])('$name', ({ given, base, expected }) => {
    const [finding] = judge(scan(found(given)), {}, { base }).findings;
    expect({ origin: finding?.origin, line: finding?.line, todo: finding?.todo }).toEqual({
      origin: undefined,
      line: undefined,
      ...expected,
    });
    expect(finding).toMatchObject({
      file: 'images/base/Dockerfile',
      package: { name: 'make', version: '4.3', fixed: '4.4' },
      blocks: true,
    });
  });

  test('the notes count what comes from the base, and say when that cannot be told', () => {
    const report = scan(found(ofBase), found({ ...own, VulnerabilityID: 'CVE-2' }));
    expect(judge(report, {}, { base: known }).notes).toContain('1 of 2 findings from the base debian:12');
    expect(
      judge(report, {}, { base: { kind: 'unknown', name: 'debian:12', why: 'no network' } }).notes,
    ).toContain('what the base debian:12 brings cannot be told apart: no network');
  });
});

describe('with only-new', () => {
  const before = (...vulnerabilities: readonly Vulnerability[]): Around => ({
    before: { from: 'ghcr.io/acme/base:main', vulnerabilities },
  });
  test.each<{ name: string; given: Vulnerability; known: Vulnerability[]; blocks: boolean }>([
    { name: 'what the base branch has, too', given: found(), known: [found()], blocks: false },
    {
      name: 'the same in another version',
      given: found(),
      known: [found({ InstalledVersion: '4.2' })],
      blocks: false,
    },
    {
      name: 'another vulnerability',
      given: found(),
      known: [found({ VulnerabilityID: 'CVE-1' })],
      blocks: true,
    },
    { name: 'another package', given: found(), known: [found({ PkgName: 'bash' })], blocks: true },
    {
      name: 'the same package at another path',
      given: found({ PkgPath: 'b.jar' }),
      known: [found({ PkgPath: 'a.jar' })],
      blocks: true,
    },
    { name: 'anything, where the base branch has nothing', given: found(), known: [], blocks: true },
  ])('$name blocks: $blocks', ({ given, known: of, blocks }) => {
    const [finding] = judge(scan(given), {}, before(...of)).findings;
    expect(finding?.blocks).toBe(blocks);
    expect(finding?.todo?.endsWith('(ghcr.io/acme/base:main has it, too)')).toBe(!blocks);
  });

  const policy = { onlyNew: true };
  const facts = (baseline: Baseline) =>
    factsOf({
      scan: { report: scan(), database },
      contents: contentsOf({}),
      base: { kind: 'none' },
      size: { compressed: 1, uncompressed: 1, layers: [] },
      baseline,
    });
  const weighed = {
    kind: 'known',
    from: 'acme/app:main',
    digest: 'sha256:d',
    compressed: 1,
    uncompressed: 2,
    diffIds: [],
  } as const;

  test.each<{ name: string; given: Baseline; expected: Pick<ProblemData, 'what' | 'todo' | 'log'> }>([
    {
      name: 'no baseline',
      given: { kind: 'missing', why: 'acme/app:main is not published' },
      expected: {
        what: 'acme/app:main is not published',
        todo: 'Publish the base branch’s image once with skip: [vulnerabilities] beside only-new, or take only-new out of the policy',
      },
    },
    {
      name: 'a baseline whose SBOM nobody can read',
      given: {
        ...weighed,
        diffIds: ['sha256:other'],
        vulnerabilities: { kind: 'unknown', why: 'ghcr.io answered 500', todo: 'Run again' },
      },
      expected: { what: 'ghcr.io answered 500', todo: 'Run again' },
    },
    {
      name: 'a baseline whose SBOM cannot be scanned',
      given: {
        ...weighed,
        diffIds: ['sha256:other'],
        vulnerabilities: { kind: 'unknown', why: 'trivy ended with 1', log: ['no space left'] },
      },
      expected: { what: 'trivy ended with 1', log: ['no space left'] },
    },
  ])('$name breaks the gate, though nothing was found', ({ given, expected }) => {
    const { what, ...details } = expected;
    expect(() => vulnerabilityGate.judge(subjectOf('/none', policy), facts(given))).toThrow(
      expect.objectContaining({
        data: {
          kind: 'surroundings',
          what: `only-new has nothing to compare with: ${what}`,
          ...details,
        },
      }),
    );
  });

  test('the very same layers have nothing new, though no SBOM of them was kept', () => {
    const noSbom = { kind: 'unknown', why: 'no SBOM was kept' } as const;
    const baseline = { ...weighed, diffIds: ['sha256:a'], vulnerabilities: noSbom };
    const layer = { digest: 'd', diffId: 'sha256:a', compressed: 1, uncompressed: 1 };
    const judgement = vulnerabilityGate.judge(
      subjectOf('/none', policy),
      factsOf({
        scan: { report: scan(found()), database },
        contents: contentsOf({}),
        base: { kind: 'none' },
        size: { compressed: 1, uncompressed: 1, layers: [layer] },
        baseline,
      }),
    );
    expect(judgement.findings.map(({ rule, blocks }) => [rule, blocks])).toEqual([['CVE-2099-0001', false]]);
  });

  test('a baseline that was scanned is enough, and is not asked for without only-new', () => {
    const judgement = vulnerabilityGate.judge(
      subjectOf('/none', policy),
      facts({ ...weighed, vulnerabilities: { kind: 'known', list: [] } }),
    );
    expect(judgement.notes).toContain('0 of 0 vulnerabilities in acme/app:main, too');
    expect(vulnerabilityGate.needs(subjectOf('/none').policy)).toEqual(['scan', 'contents', 'base', 'size']);
  });
});

test('the notes say how old the database is, what is hidden and what could not be seen', () => {
  const suppressed = ['CVE-1', 'CVE-2', 'CVE-3', 'CVE-4', 'CVE-5', 'CVE-6'].map((rule) => ({
    kind: 'vulnerability',
    rule,
    package: 'make',
  }));
  const report = { ...scan(), installed: [], endOfLife: true, os: 'debian 9' };
  const note = 'no newer one could be had';
  expect(
    judge(
      {
        ...report,
        suppressed: [{ kind: 'vulnerability', rule: 'CVE-1', package: 'make', statement: 'by design' }],
      },
      {},
      {},
      { database: { ...database, age: 1, note }, ignoreFile: { file: '.trivyignore', entries: [] } },
    ).notes,
  ).toEqual([
    'vulnerability database of 2026-11-21 (1 day old)',
    note,
    'no packages found: nothing to compare with the database',
    'no list of the packages of debian 9: what it brings was not compared with the database',
    '1 finding hidden by .trivyignore: CVE-1 in make (by design)',
    'debian 9 gets no more security fixes',
  ]);
  expect(judge({ ...scan(), os: 'debian 99', isDoubtedVersion: true }).notes).toContain(
    'Trivy does not know the version debian 99: its database may have nothing about it',
  );
  const { notes, hidden } = judge({ ...report, suppressed });
  expect(hidden).toBe(
    '6 findings hidden by the ignore file: CVE-1 in make, CVE-2 in make, CVE-3 in make, CVE-4 in make, CVE-5 in make and 1 more',
  );
  expect(notes).toContain(hidden);
  expect(judge(report).hidden).toBeUndefined();
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
          {
            Class: 'os-pkgs',
            Type: 'debian',
            Packages: [
              { Name: 'zlib1g', Version: '1.2', Release: '1', Epoch: 1, Licenses: ['Zlib'], ...ofBase },
              { Name: 'adduser', Version: '3.134' },
            ],
            Vulnerabilities: [found()],
          },
          {
            Class: 'lang-pkgs',
            Type: 'node-pkg',
            Packages: [{ Name: 'lodash', Version: '4.17.20', FilePath: 'app/package.json' }],
            ExperimentalModifiedFindings: [
              {
                Type: 'vulnerability',
                Statement: 'why',
                Finding: { VulnerabilityID: 'CVE-1', PkgName: 'lodash' },
              },
            ],
          },
        ],
      },
      {
        vulnerabilities: [found()],
        installed: [
          {
            name: 'zlib1g',
            version: '1:1.2-1',
            kind: 'debian',
            isSystem: true,
            licenses: ['Zlib'],
            diffId: 'sha256:b',
          },
          { name: 'adduser', version: '3.134', kind: 'debian', isSystem: true, licenses: [] },
          {
            name: 'lodash',
            version: '4.17.20',
            kind: 'node-pkg',
            isSystem: false,
            licenses: [],
            path: 'app/package.json',
          },
        ],
        suppressed: [{ kind: 'vulnerability', rule: 'CVE-1', package: 'lodash', statement: 'why' }],
      },
    ],
  ])('%s', (_, part, expected) => {
    const text = JSON.stringify({ SchemaVersion: 2, Metadata: { ImageID: 'sha256:1' }, ...part });
    expect(parseReport(text)).toEqual({ ...scan(), installed: [], ...expected });
  });

  test('names the program or lock file that a package is in, and not what stands for many files', () => {
    const results = [
      { Target: 'usr/bin/b', Class: 'lang-pkgs', Type: 'gobinary' },
      { Target: 'Java', Class: 'lang-pkgs', Type: 'gobinary' },
      { Target: 'Java', Class: 'lang-pkgs', Type: 'jar' },
      { Target: 'Node.js', Class: 'lang-pkgs', Type: 'node-pkg' },
      { Target: 'layout (debian 12.5)', Class: 'os-pkgs', Type: 'debian' },
      { Class: 'lang-pkgs', Type: 'rustbinary' },
    ].map((result) => ({ ...result, Packages: [{ Name: 'make' }], Vulnerabilities: [found()] }));
    const own = {
      ...results[3],
      Vulnerabilities: [found({ PkgPath: 'app/a/package.json' })],
      Packages: null,
    };
    const text = JSON.stringify({
      SchemaVersion: 2,
      Metadata: { ImageID: 'sha256:1' },
      Results: [...results, own],
    });
    const paths = ['usr/bin/b', 'Java', undefined, undefined, undefined, undefined];
    const report = parseReport(text);
    expect(report.installed.map(({ path }) => path)).toEqual(paths);
    expect(report.vulnerabilities.map(({ PkgPath }) => PkgPath)).toEqual([...paths, 'app/a/package.json']);
    expect(parseSbomReport(text)).toEqual(report.vulnerabilities);
    expect(judge(report).findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/usr/bin/b', '/Java', '/app/a/package.json', undefined]),
    );
  });

  test('has no distribution where Trivy calls it none', () => {
    const OS = { Family: 'none', Name: '' };
    const text = JSON.stringify({ SchemaVersion: 2, Metadata: { ImageID: 'sha256:1', OS } });
    expect(parseReport(text)).toEqual({ ...scan(), installed: [] });
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

test('without a database the gate has no answer, whatever was found', () => {
  const problem = { kind: 'surroundings', what: 'the database could not be had' } as const;
  expect(() =>
    vulnerabilityGate.judge(
      subjectOf('/none'),
      factsOf({
        scan: { report: scan(found()), database: { kind: 'missing', problem } },
        contents: contentsOf({}),
        base: { kind: 'none' },
        size: { compressed: 1, uncompressed: 1, layers: [] },
      }),
    ),
  ).toThrow(expect.objectContaining({ data: problem }));
});
