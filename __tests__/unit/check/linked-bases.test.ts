import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/check/finding.ts';
import { withoutLinkedBases } from '../../../src/check/lint/linked-bases.ts';

test('a base that is an image of this run is not asked for a tag; others, and other rules, are', () => {
  const of = (image: string, rule: string, line: number): Finding => ({
    gate: 'lint',
    rule,
    severity: 'warning',
    image,
    line,
    message: '',
    fingerprint: `${image} ${rule} ${line}`,
    blocks: false,
  });
  const kept = [of('app', 'DL3006', 1), of('app', 'DL3029', 2), of('alone', 'DL3007', 2)];
  const gone = ['DL3006', 'DL3007', 'DL3026'].map((rule) => of('app', rule, 2));
  expect(withoutLinkedBases([...kept, ...gone], new Map([['app', [2]]]))).toEqual(kept);
});
