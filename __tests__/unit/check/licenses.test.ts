import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deniedIn } from '../../../src/check/licenses/denied.ts';
import { parseLicense } from '../../../src/check/licenses/expression.ts';
import { licensesGate } from '../../../src/check/licenses/gate.ts';
import type { InstalledPackage } from '../../../src/check/vulnerabilities/report.ts';
import { factsOf, stateOf, subjectOf } from '../../support/checking.ts';
import { contentsOf } from './contents-gate/hand-made.ts';

const name = (text: string) => ({ kind: 'name', name: text });

test.each([
  ['MIT', name('MIT')],
  ['MIT OR Apache-2.0', { kind: 'or', parts: [name('MIT'), name('Apache-2.0')] }],
  [
    'MIT AND (BSD-3-Clause OR ISC) and Zlib',
    {
      kind: 'and',
      parts: [name('MIT'), { kind: 'or', parts: [name('BSD-3-Clause'), name('ISC')] }, name('Zlib')],
    },
  ],
  ['A OR B AND C', { kind: 'or', parts: [name('A'), { kind: 'and', parts: [name('B'), name('C')] }] }],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    { kind: 'name', name: 'GPL-2.0-only', exception: 'Classpath-exception-2.0' },
  ],
  ['(MIT)', name('MIT')],
  // What is no expression is a name as it stands.
  ['GPL-3+ with Bison exception', name('GPL-3+ with Bison exception')],
  ['BSD-3-clause and/or GPL-3+', name('BSD-3-clause and/or GPL-3+')],
  ['(MIT OR', name('(MIT OR')],
  ['', name('')],
])('the licence %j', (text, expected) => {
  expect(parseLicense(text)).toEqual(expected);
});

test('whatever a package says, reading it never fails', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseLicense(text).kind).toMatch(/^(name|and|or)$/);
    }),
  );
});

describe('a denied licence', () => {
  test.each<[string, string[], string[]]>([
    ['AGPL-3.0-only', ['AGPL-3.0*'], ['AGPL-3.0-only']],
    ['AGPL-3.0', ['AGPL-3.0-only'], ['AGPL-3.0']],
    ['AGPL-3.0-only', ['AGPL-3.0'], ['AGPL-3.0-only']],
    ['GPL-2.0+', ['GPL-2.0-or-later'], ['GPL-2.0+']],
    ['gpl-2.0-only', ['GPL-2.0-only'], ['gpl-2.0-only']],
    ['GPL-2.0-or-later', ['GPL-2.0-only'], []],
    ['LGPL-2.1-only', ['GPL-*'], []],
    ['MIT', ['AGPL-3.0*'], []],
    ['(MIT OR GPL-3.0-only)', ['GPL-3.0*'], []],
    ['AGPL-3.0-only OR GPL-3.0-only', ['AGPL-*', 'GPL-*'], ['AGPL-3.0-only', 'GPL-3.0-only']],
    ['MIT AND GPL-3.0-only', ['GPL-3.0*'], ['GPL-3.0-only']],
    ['MIT AND (ISC OR GPL-3.0-only)', ['GPL-3.0*'], []],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      ['GPL-2.0-only'],
      ['GPL-2.0-only WITH Classpath-exception-2.0'],
    ],
    ['GPL-3+ with Bison exception', ['GPL-3*'], ['GPL-3+ with Bison exception']],
    ['anything', ['*'], ['anything']],
  ])('in %j under %j: %j', (text, deny, expected) => {
    expect(deniedIn(text, deny)).toEqual(expected);
  });

  test('of two alternatives stands in the way only when both are denied; of two parts when one is', () => {
    const ids = fc.constantFrom('A', 'B', 'C', 'D');
    fc.assert(
      fc.property(ids, ids, fc.array(ids), (a, b, deny) => {
        const isDenied = (text: string): boolean => deniedIn(text, deny).length > 0;
        expect(isDenied(`${a} OR ${b}`)).toBe(isDenied(a) && isDenied(b));
        expect(isDenied(`${a} AND ${b}`)).toBe(isDenied(a) || isDenied(b));
      }),
    );
  });
});

describe('the gate', () => {
  const installed = (
    licenses: readonly string[],
    more: Partial<InstalledPackage> = {},
  ): InstalledPackage => ({
    name: 'lodash',
    version: '4.17.20',
    kind: 'node-pkg',
    isSystem: false,
    licenses,
    ...more,
  });
  const ask = (packages: readonly InstalledPackage[], denyLicenses = ['AGPL-3.0*']) =>
    licensesGate.judge(
      subjectOf('/none', { denyLicenses }),
      factsOf({
        scan: {
          database: { kind: 'known', date: '2026-11-21', age: 0 },
          report: {
            imageId: '',
            vulnerabilities: [],
            installed: packages,
            secrets: [],
            suppressed: [],
            endOfLife: false,
          },
        },
        contents: contentsOf({}),
        base: { kind: 'known', name: 'debian:12', isSibling: false, diffIds: ['sha256:a'] },
        size: { compressed: 1, uncompressed: 1, layers: [] },
      }),
    );

  test('is asked only where a licence is denied', () => {
    expect(licensesGate.needs(subjectOf('').policy)).toBeUndefined();
    expect(licensesGate.needs(subjectOf('', { denyLicenses: ['X'] }).policy)).toEqual([
      'scan',
      'contents',
      'base',
      'size',
    ]);
  });

  test('tells the package, where it is and whose it is', () => {
    const judgement = ask([
      installed(['MIT', 'AGPL-3.0-only'], { diffId: 'sha256:b', path: 'app/package.json' }),
      installed([]),
    ]);
    expect(judgement).toEqual({
      findings: [
        {
          gate: 'licenses',
          rule: 'AGPL-3.0-only',
          severity: 'error',
          image: 'base',
          platform: 'linux/amd64',
          file: 'images/base/Dockerfile',
          message: 'lodash 4.17.20 (/app/package.json) is under AGPL-3.0-only',
          todo: 'Remove lodash, replace it, or accept it with a waiver',
          help: expect.stringMatching(/docs\/rules\/licenses\.md$/),
          path: '/app/package.json',
          package: { name: 'lodash', version: '4.17.20' },
          origin: { kind: 'own' },
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          blocks: true,
        },
      ],
      notes: ['2 packages, 1 of them without a licence that is known'],
    });
    expect(stateOf(judgement)).toBe('failed');
  });

  test('is told once of a package, with all of its licences that are denied', () => {
    const { findings } = ask(
      [installed(['GPL-3.0-or-later', 'MIT']), installed(['GPL-3.0-only', 'GPL-3.0-or-later'])],
      ['GPL-3.0*'],
    );
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['GPL-3.0-or-later', 'lodash 4.17.20 is under GPL-3.0-or-later'],
      ['GPL-3.0-only AND GPL-3.0-or-later', 'lodash 4.17.20 is under GPL-3.0-only and GPL-3.0-or-later'],
    ]);
  });

  test('passes without one', () => {
    expect(stateOf(ask([installed(['MIT'])]))).toBe('passed');
  });
});
