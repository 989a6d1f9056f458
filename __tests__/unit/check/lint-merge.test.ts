import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/check/finding.ts';
import { lintGate } from '../../../src/check/lint/gate.ts';
import { mergeFindings } from '../../../src/check/lint/merge.ts';
import {
  applyPragmas,
  pragmasOf,
  withoutHadolints,
  type PragmaFile,
} from '../../../src/check/lint/pragmas.ts';
import { instructionLines } from '../../../src/plan/lint/facts.ts';

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  gate: 'lint',
  rule,
  severity: 'warning',
  image: 'base',
  file: 'Dockerfile',
  line: 2,
  message: 'm',
  fingerprint: 'f',
  blocks: false,
  ...more,
});
const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule, line }) => `${rule} ${line ?? 0}`);

describe('what three sources say is said once', () => {
  const multiple = (what: string, line: number) =>
    finding('MultipleInstructionsDisallowed', {
      message: `Multiple ${what} instructions should not be used`,
      line,
    });
  test.each<{ name: string; given: [Finding[], Finding[], Finding[]]; expected: string[] }>([
    {
      name: 'hadolint’s before BuildKit’s',
      given: [[finding('DL4000')], [finding('MaintainerDeprecated')], []],
      expected: ['DL4000 2'],
    },
    {
      name: 'on another line',
      given: [[finding('DL4000')], [finding('MaintainerDeprecated', { line: 3 })], []],
      expected: ['DL4000 2', 'MaintainerDeprecated 3'],
    },
    {
      name: 'in another file',
      given: [[finding('DL4000')], [finding('MaintainerDeprecated', { file: 'b' })], []],
      expected: ['DL4000 2', 'MaintainerDeprecated 2'],
    },
    {
      name: 'of another image',
      given: [[finding('DL4000')], [finding('MaintainerDeprecated', { image: 'b' })], []],
      expected: ['DL4000 2', 'MaintainerDeprecated 2'],
    },
    {
      name: 'another rule',
      given: [[finding('DL3000')], [finding('MaintainerDeprecated')], []],
      expected: ['DL3000 2', 'MaintainerDeprecated 2'],
    },
    {
      name: 'the instruction that is lost and the one that wins',
      given: [[finding('DL4003', { line: 9 })], [multiple('CMD', 4), multiple('ENTRYPOINT', 5)], []],
      expected: ['DL4003 9', 'MultipleInstructionsDisallowed 5'],
    },
    {
      name: 'BuildKit’s before ours',
      given: [
        [],
        [finding('SecretsUsedInArgOrEnv')],
        [finding('secret-in-env'), finding('secret-in-env', { line: 3 })],
      ],
      expected: ['SecretsUsedInArgOrEnv 2', 'secret-in-env 3'],
    },
    {
      name: 'hadolint’s before all',
      given: [
        [finding('DL3064'), finding('DL4006')],
        [finding('SecretsUsedInArgOrEnv')],
        [finding('secret-in-arg'), finding('pipe-without-pipefail')],
      ],
      expected: ['DL3064 2', 'DL4006 2'],
    },
    {
      name: 'two of one rule are two',
      given: [[finding('DL3064'), finding('DL3064')], [], []],
      expected: ['DL3064 2', 'DL3064 2'],
    },
  ])('$name', ({ given: [hadolint, buildkit, own], expected }) => {
    expect(rulesOf(mergeFindings(hadolint, buildkit, own))).toEqual(expected);
  });

  test('where a mount does for both, hadolint’s stays with our advice', () => {
    const both = [
      finding('DL3042'),
      finding('missing-cache-mount', { severity: 'info', todo: 'RUN --mount' }),
    ];
    const { findings } = lintGate(both, {}, 'base');
    expect(findings).toEqual([{ ...both[0], todo: 'RUN --mount' }]);
    expect(rulesOf(lintGate(both, { lintRules: { DL3042: 'ignore' } }, 'base').findings)).toEqual([
      'missing-cache-mount 2',
    ]);
  });
});

describe('the policy’s levels', () => {
  test.each<{
    name: string;
    rule: string;
    levels: Record<string, 'error' | 'warning' | 'info' | 'style' | 'ignore'>;
    expected: unknown;
  }>([
    { name: 'of hadolint’s rules', rule: 'DL3008', levels: { DL3008: 'error' }, expected: ['error', true] },
    {
      name: 'of BuildKit’s',
      rule: 'FromAsCasing',
      levels: { FromAsCasing: 'style' },
      expected: ['style', false],
    },
    {
      name: 'of ours',
      rule: 'missing-cache-mount',
      levels: { 'missing-cache-mount': 'error' },
      expected: ['error', true],
    },
    { name: 'that ignore', rule: 'DL3008', levels: { DL3008: 'ignore' }, expected: undefined },
    {
      name: 'by the name of one that says the same',
      rule: 'DL3064',
      levels: { SecretsUsedInArgOrEnv: 'ignore' },
      expected: undefined,
    },
    {
      name: 'its own name first',
      rule: 'DL3064',
      levels: { SecretsUsedInArgOrEnv: 'ignore', DL3064: 'info' },
      expected: ['info', false],
    },
    { name: 'of another rule', rule: 'DL3008', levels: { DL3009: 'error' }, expected: ['warning', false] },
    {
      name: 'called like what every object has',
      rule: 'constructor',
      levels: {},
      expected: ['warning', false],
    },
  ])('$name', ({ rule, levels, expected }) => {
    const [found] = lintGate([finding(rule)], { lintThreshold: 'error', lintRules: levels }, 'base').findings;
    expect(found === undefined ? undefined : [found.severity, found.blocks]).toEqual(expected);
  });
});

const fileOf = (text: string): PragmaFile => ({
  path: 'Dockerfile',
  text,
  instructions: instructionLines(text),
  images: ['base'],
});

describe('a pragma', () => {
  test.each<{ name: string; text: string; found: Finding[]; expected: string[] }>([
    {
      name: 'ignores one rule of one instruction',
      text: 'FROM x\n# image-build ignore=DL3008 reason=the archive has one version\nRUN a\nRUN b\n',
      found: [finding('DL3008', { line: 3 }), finding('DL3008', { line: 4 }), finding('DL3009', { line: 3 })],
      expected: ['DL3008 4', 'DL3009 3'],
    },
    {
      name: 'ignores several, of all sources, with other comments between',
      text: 'FROM x\n#image-build ignore=FromAsCasing,missing-cache-mount  reason=why not\n\n# more\nRUN a \\\n  b\n',
      found: [finding('FromAsCasing', { line: 6 }), finding('missing-cache-mount', { line: 5 })],
      expected: [],
    },
    {
      name: 'means those that say the same, too',
      text: 'FROM x\n# image-build ignore=secret-in-arg reason=no secret\nARG TOKEN\n',
      found: [finding('DL3064', { line: 3 })],
      expected: [],
    },
    {
      name: 'without a reason ignores nothing',
      text: 'FROM x\n# image-build ignore=DL3008\nRUN a\n# image-build ignore=DL3008 reason=\nRUN b\n',
      found: [finding('DL3008', { line: 3 })],
      expected: ['DL3008 3', 'ignore-without-reason 2', 'ignore-without-reason 4'],
    },
    {
      name: 'that is not needed says so',
      text: 'FROM x\n# image-build ignore=DL3008,DL3009 reason=r\nRUN a\n',
      found: [finding('DL3009', { line: 3 })],
      expected: ['ignore-unused 2'],
    },
    {
      name: 'inside of an instruction is before none',
      text: 'FROM x\nRUN a \\\n# image-build ignore=DL3008 reason=r\n  b\n',
      found: [finding('DL3008', { line: 2 })],
      expected: ['DL3008 2', 'ignore-unused 3'],
    },
    {
      name: 'at the end is before none',
      text: 'FROM x\n# image-build ignore=DL3008 reason=r\n',
      found: [],
      expected: ['ignore-unused 2'],
    },
    {
      name: 'with Windows’ line ends',
      text: 'FROM x\r\n# image-build ignore=DL3008 reason=r\r\nRUN a\r\n',
      found: [finding('DL3008', { line: 3 })],
      expected: [],
    },
    { name: 'of others is none', text: '# image-building ignore=x\nFROM x\n', found: [], expected: [] },
  ])('$name', ({ text, found, expected }) => {
    expect(rulesOf(applyPragmas(found, [fileOf(text)], true))).toEqual(expected);
  });

  test('for a rule of BuildKit’s is not unused before BuildKit has spoken', () => {
    const file = fileOf('# image-build ignore=FromAsCasing reason=r\nFROM x as y\n');
    expect(applyPragmas([], [file], false)).toEqual([]);
    expect(rulesOf(applyPragmas([], [file], true))).toEqual(['ignore-unused 1']);
  });

  test('keeps its reason', () => {
    expect(pragmasOf(fileOf('# image-build ignore=A,B reason=it is = so \nFROM x\n'))).toEqual([
      { rules: ['A', 'B'], reason: 'it is = so', line: 1, covers: { from: 2, to: 3 } },
    ]);
  });
});

test('what hadolint is told to ignore is not said by us instead', () => {
  const file = fileOf('FROM x\n# hadolint ignore=DL4006,SC2086\nRUN a | b\nRUN c | d\n');
  const own = [finding('pipe-without-pipefail', { line: 3 }), finding('pipe-without-pipefail', { line: 4 })];
  expect(rulesOf(withoutHadolints(own, [file], []))).toEqual(['pipe-without-pipefail 4']);
  expect(withoutHadolints(own, [file], ['DL4006'])).toEqual([]);
  const everywhere = fileOf('# hadolint global ignore=DL4006\nFROM x\nRUN a\nRUN b\n');
  expect(withoutHadolints(own, [everywhere], [])).toEqual([]);
});
