import { describe, expect, test } from '@jest/globals';
import type { BuildWarning } from '../../../src/build/built.ts';
import type { Finding, Severity } from '../../../src/check/finding.ts';
import { buildkitFindings } from '../../../src/check/lint/buildkit.ts';
import { parseConfig } from '../../../src/check/lint/config-schema.ts';
import { lintGate } from '../../../src/check/lint/gate.ts';
import type { LintThreshold } from '../../../src/request/policy.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  gate: 'lint',
  rule: 'DL3008',
  severity: 'warning',
  image: 'base',
  file: 'Dockerfile',
  line: 2,
  message: 'Pin versions in apt get install',
  fingerprint: 'f',
  blocks: false,
  ...more,
});

describe('the lint gate', () => {
  test.each<[LintThreshold | undefined, LintThreshold | undefined, Severity, string]>([
    ['error', undefined, 'error', 'failed'],
    ['error', undefined, 'warning', 'passed'],
    ['warning', undefined, 'warning', 'failed'],
    ['warning', undefined, 'info', 'passed'],
    ['info', undefined, 'info', 'failed'],
    ['info', undefined, 'style', 'passed'],
    ['style', undefined, 'style', 'failed'],
    ['none', undefined, 'error', 'passed'],
    [undefined, undefined, 'error', 'failed'],
    [undefined, undefined, 'warning', 'passed'],
    [undefined, 'style', 'style', 'failed'],
    ['error', 'style', 'warning', 'passed'],
  ])(
    'policy %s, hadolint’s own threshold %s, a finding of level %s: %s',
    (lintThreshold, threshold, severity, state) => {
      const policy = lintThreshold === undefined ? {} : { lintThreshold };
      expect(lintGate([finding({ severity })], policy, 'base', { threshold }).state).toBe(state);
    },
  );

  test('looks at its own image only, and shows the worst first', () => {
    const findings = [
      finding({ rule: 'A', severity: 'info', line: 1 }),
      finding({ rule: 'B', severity: 'error', line: 9 }),
      finding({ rule: 'C', severity: 'error', line: 3 }),
      finding({ rule: 'D', severity: 'error', image: 'api' }),
      finding({ rule: 'E', severity: 'error', gate: 'size' }),
    ];
    expect(lintGate(findings, { lintThreshold: 'error' }, 'base', { durationMs: 3, notes: ['n'] })).toEqual({
      gate: 'lint',
      image: 'base',
      state: 'failed',
      durationMs: 3,
      notes: ['n'],
      findings: [
        { ...findings[2], blocks: true },
        { ...findings[1], blocks: true },
        { ...findings[0], blocks: false },
      ],
    });
  });
});

describe('BuildKit’s warnings', () => {
  const warning = (more: Partial<BuildWarning> = {}): BuildWarning => ({
    image: 'base',
    rule: 'FromAsCasing',
    message: "'as' and 'FROM' keywords' casing do not match",
    url: 'https://docs.docker.com/go/dockerfile/rule/from-as-casing/',
    file: 'Dockerfile',
    line: 1,
    endLine: 1,
    ...more,
  });

  test('become findings, once for all platforms', () => {
    expect(buildkitFindings([warning(), warning(), warning({ image: 'api' })])).toEqual([
      {
        gate: 'lint',
        rule: 'FromAsCasing',
        severity: 'warning',
        image: 'base',
        file: 'Dockerfile',
        line: 1,
        endLine: 1,
        message: "'as' and 'FROM' keywords' casing do not match",
        help: 'https://docs.docker.com/go/dockerfile/rule/from-as-casing/',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        blocks: false,
      },
      expect.objectContaining({ image: 'api' }),
    ]);
  });

  test('that are equal on two lines are two findings, told apart wherever they move and whatever comes first', () => {
    const lines = (...all: readonly (readonly [line: number, image?: string])[]) =>
      new Map(
        buildkitFindings(
          all.map(([line, image = 'base']) => warning({ rule: 'UndefinedVar', line, endLine: line, image })),
        ).map((one) => [`${one.image} ${one.line}`, one.fingerprint]),
      );
    const two = lines([3], [7], [3, 'api'], [3]);
    expect(two.get('base 3')).not.toBe(two.get('base 7'));
    // Images that share a Dockerfile have the same finding.
    expect(two.get('api 3')).toBe(two.get('base 3'));
    const moved = lines([9], [5]);
    expect([moved.get('base 5'), moved.get('base 9')]).toEqual([two.get('base 3'), two.get('base 7')]);
  });

  test('never are what was recorded as a finding of ours', () => {
    expect(buildkitFindings([warning({ rule: 'missing-cache-mount' })])).toEqual([]);
  });
});

describe('a hadolint configuration', () => {
  test.each([
    ['', {}],
    ['# nothing\n', {}],
    ['trustedRegistries: docker.io', { trustedRegistries: ['docker.io'] }],
    [
      'failure-threshold: info\nignored: [DL3008, SC2086]\noverride:\n  style: [DL3015]\nlabel-schema:\n  author: text\nstrict-labels: true\ndisable-ignore-pragma: false',
      {
        'failure-threshold': 'info',
        ignored: ['DL3008', 'SC2086'],
        override: { style: ['DL3015'] },
        'label-schema': { author: 'text' },
        'strict-labels': true,
        'disable-ignore-pragma': false,
      },
    ],
  ])('%j is read', (text, expected) => {
    expect(parseConfig('.hadolint.yaml', text)).toEqual(expected);
  });

  test.each([
    ['an unknown key', 'a: 1', { what: 'Unknown key `a` in .hadolint.yaml', where: [1, 1] }],
    [
      'a key that is nearly right',
      'ignored: []\nignore: [DL3008]',
      { what: 'Unknown key `ignore` in .hadolint.yaml', where: [2, 1], meant: 'Did you mean `ignored`?' },
    ],
    [
      'an unknown level',
      'override:\n  eror: []',
      { what: 'Unknown key `eror` in .hadolint.yaml', where: [2, 3], meant: 'Did you mean `error`?' },
    ],
    [
      'a rule that is none',
      'ignored:\n  - DL3008\n  - DL308',
      {
        what: 'ignored.1 in .hadolint.yaml is "DL308", and should be a rule such as DL3008 or SC2086',
        where: [3, 5],
      },
    ],
    [
      'an unknown threshold',
      'failure-threshold: never',
      {
        what: 'failure-threshold in .hadolint.yaml is "never", and should be one of error, warning, info, style, ignore, none',
        where: [1, 1],
      },
    ],
    [
      'a list where none may be',
      '- ignored',
      {
        what: /^the file in \.hadolint\.yaml is \["ignored"\], and should be of type object$/,
        where: [1, 1],
      },
    ],
    ['text that is no YAML', 'ignored: [DL3008\n', { what: /is not YAML/, where: [2, 1] }],
    ['a tab', 'override:\n\terror: []', { what: /is not YAML/, where: [2, 1] }],
  ])('with %s is refused, with its place', (_, text, { what, where: [line, column], ...more }) => {
    expect(() => parseConfig('.hadolint.yaml', text)).toThrow(
      expect.objectContaining({
        data: expect.objectContaining({
          kind: 'request',
          what: typeof what === 'string' ? what : expect.stringMatching(what),
          where: { file: '.hadolint.yaml', line, column },
          ...more,
        }),
      }),
    );
  });
});
