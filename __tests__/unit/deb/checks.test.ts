import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readAr, type Member } from '../../../src/deb/archive.ts';
import { differences } from '../../../src/deb/compare.ts';
import { ignoreFile } from '../../../src/deb/ignore.ts';
import { judgeFailure, judgeLintian, judgeReproducible } from '../../../src/deb/judge.ts';
import { readLintian } from '../../../src/deb/lintian.ts';
import { exitCodeOf } from '../../../src/deb/report.ts';
import { isForOutput, sumsText } from '../../../src/deb/sums.ts';
import { buildFailed, interrupted } from '../../../src/problem.ts';
import { problemFrom } from '../../support/problem.ts';

const member = (text: string | Buffer, about: Readonly<Record<string, string>> = { mode: '644' }): Member => {
  const head = Buffer.from(text);
  return { about, head, sha256: createHash('sha256').update(head).digest('hex') };
};

describe('two builds of a package', () => {
  const first = new Map([
    ['./a', member('same\n')],
    ['./b', member('one\nbuilt at 10:00\n')],
    ['./c', member('x')],
  ]);
  test.each([
    { name: 'the same', again: first, found: [] },
    {
      name: 'another line',
      again: new Map([...first, ['./b', member('one\nbuilt at 11:00\n')]]),
      found: [
        {
          member: './b',
          what: 'contents differ',
          shown: ['line 2: built at 10:00', 'line 2: built at 11:00'],
        },
      ],
    },
    {
      name: 'another mode',
      again: new Map([...first, ['./c', member('x', { mode: '664' })]]),
      found: [{ member: './c', what: 'mode 644 and 664' }],
    },
    {
      name: 'other bytes',
      again: new Map([...first, ['./c', member(Buffer.from([0, 1, 2]))]]),
      found: [{ member: './c', what: 'contents differ', shown: ['byte 0: …x…', 'byte 0: …...…'] }],
    },
    {
      name: 'a file more and a file less',
      again: new Map([
        ['./a', member('same\n')],
        ['./b', member('one\nbuilt at 10:00\n')],
        ['./d', member('')],
      ]),
      found: [
        { member: './c', what: 'is in the first build only' },
        { member: './d', what: 'is in the second build only' },
      ],
    },
    {
      name: 'another order',
      again: new Map([...first].reverse()),
      found: [{ member: './a', what: 'stands at another place of the archive' }],
    },
  ])('$name', ({ again, found }) => {
    expect(differences(first, again)).toEqual(found);
  });

  test('what is told is the beginning, and how much there is more', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ member: `m${index}`, what: 'differs' }));
    const { state, findings } = judgeReproducible('here', 1, new Map([['a.deb', many]]));
    expect(state).toBe('failed');
    expect(findings.map(({ message }) => message)).toEqual([
      'a.deb: m0: differs',
      'a.deb: m1: differs',
      'a.deb: m2: differs',
      'a.deb: m3: differs',
      'a.deb: m4: differs (and 2 more)',
    ]);
  });

  test('nothing to compare is no pass', () => {
    expect(judgeReproducible('here', 0, new Map())).toMatchObject({ state: 'broken', findings: [] });
  });

  test('an archive of ar is read', async () => {
    const header = (name: string, size: number): string =>
      `${name.padEnd(16)}${'1767225600'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(size).padEnd(10)}\`\n`;
    const bytes = Buffer.from(`!<arch>\n${header('debian-binary', 4)}2.0\n${header('odd/', 3)}abc\n`);
    const about = { time: '1767225600', owner: '0:0', mode: '100644' };
    expect(readAr(bytes)).toEqual(
      new Map([
        ['debian-binary', member('2.0\n', { ...about, size: '4' })],
        ['odd', member('abc', { ...about, size: '3' })],
      ]),
    );
    expect(await problemFrom(() => readAr(bytes.subarray(0, -3)))).toMatchObject({
      what: 'A package is cut off',
    });
    expect(await problemFrom(() => readAr(Buffer.from('PK')))).toMatchObject({ kind: 'build' });
  });
});

describe('what lintian says', () => {
  const said = [
    'N: some note',
    'E: hello: no-copyright-file',
    'W: hello: no-manual-page [usr/bin/hello]',
    'W: hello source: bad-field something odd [debian/control:12]',
    'E: hello changes: bad-distribution-in-changes-file nowhere',
    'I: hello: a-hint',
    'O: hello: overridden-tag',
  ].join('\n');

  test('is findings, shown in the source where they are from there', () => {
    const found = readLintian(said);
    const { state, findings } = judgeLintian('here', { found, exitCode: 2 }, 'error', 'packaging');
    expect(state).toBe('failed');
    expect(
      findings.map(({ level, rule, file, line }) => `${level} ${rule} ${file ?? ''}:${line ?? ''}`),
    ).toEqual([
      'error no-copyright-file packaging/debian/control:',
      'warning no-manual-page packaging/debian/control:',
      'warning bad-field packaging/debian/control:12',
      'error bad-distribution-in-changes-file packaging/debian/control:',
      'notice a-hint packaging/debian/control:',
    ]);
  });

  test.each([
    { text: 'W: hello: no-manual-page x', exitCode: 0, threshold: 'error', state: 'passed' },
    { text: 'W: hello: no-manual-page x', exitCode: 2, threshold: 'warning', state: 'failed' },
    { text: '', exitCode: 0, threshold: 'error', state: 'passed' },
    { text: 'in words nobody knows', exitCode: 2, threshold: 'error', state: 'failed' },
  ] as const)('$text with $threshold: $state', ({ text, exitCode, threshold, state }) => {
    expect(judgeLintian('here', { found: readLintian(text), exitCode }, threshold, '.').state).toBe(state);
  });
});

describe('a check that has ended early', () => {
  test.each([
    { check: 'install', code: 52, state: 'failed' },
    { check: 'install', code: 57, state: 'failed' },
    { check: 'install', code: 40, state: 'broken' },
    { check: 'install', code: 1, state: 'broken' },
    { check: 'lintian', code: 60, state: 'broken' },
    { check: 'lintian', code: 52, state: 'broken' },
    { check: 'reproducible', code: 52, state: 'broken' },
  ] as const)('$check with $code: $state', ({ check, code, state }) => {
    const error = buildFailed(`x failed at [install 1/1] RUN …: exit code ${code}`, { log: ['why'] });
    expect(judgeFailure(check, 'here', error)).toMatchObject({ check, on: 'here', state });
  });

  test('what stopped it from outside is not its own', async () => {
    expect(await problemFrom(() => judgeFailure('install', 'here', interrupted()))).toMatchObject({
      kind: 'interrupted',
    });
    expect(() => judgeFailure('install', 'here', new Error('a bug'))).toThrow('a bug');
  });
});

test.each([
  { states: ['passed'], problems: [], verdict: 'passed', exitCode: 0 },
  { states: ['passed', 'broken', 'failed'], problems: [], verdict: 'failed', exitCode: 1 },
  { states: ['passed', 'broken'], problems: [], verdict: 'broken', exitCode: 4 },
  { states: [], problems: [2], verdict: 'failed', exitCode: 2 },
  { states: [], problems: [3], verdict: 'failed', exitCode: 3 },
  { states: [], problems: [4], verdict: 'broken', exitCode: 4 },
  { states: ['failed'], problems: [130], verdict: 'interrupted', exitCode: 130 },
] as const)('$states and $problems: $verdict', ({ states, problems, verdict, exitCode }) => {
  expect(
    exitCodeOf(
      states.map((state) => ({ state })),
      problems,
    ),
  ).toEqual({ verdict, exitCode });
});

describe('files', () => {
  test('sums are sorted', () => {
    const file = (name: string, sha256: string) => ({ name, sha256, bytes: 1 });
    expect(sumsText([file('b.deb', '22'), file('a.deb', '11')])).toBe('11  a.deb\n22  b.deb\n');
  });

  test.each([
    ['hello_1.2.0~rc.1-1_amd64.deb', true],
    ['hello_1.0_amd64.buildinfo', true],
    ['hello_1.0_amd64.changes', true],
    ['hello-dbgsym_1.0_amd64.ddeb', true],
    ['../hello_1.0_amd64.deb', false],
    ['a/b.deb', false],
    ['.deb', false],
    ['hello.tar.gz', false],
  ])('%s goes out: %s', (name, is) => {
    expect(isForOutput(name)).toBe(is);
  });

  test('names in an ignore file mean themselves', () => {
    expect(ignoreFile(['build/', 'a*b', '#c', '!d', ' e ', 'f\ng', 'h\\i', 'debian/'], 'packages')).toBe(
      ['**/.git', '/packages', '/build', '/a\\*b', '/#c', '/!d', '/ e?', '/f?g', '/h\\\\i', ''].join('\n'),
    );
  });
});
