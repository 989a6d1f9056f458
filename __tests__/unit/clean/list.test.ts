import { expect, test } from '@jest/globals';
import { listRepository } from '../../../src/clean/list.ts';
import type { Removal, Retention } from '../../../src/clean/decide.ts';

const tag: Removal = { kind: 'tag', tag: 'pr-7', why: 'pull request 7 is closed' };
const digest = `sha256:${'0123456789ab'.padEnd(64, '0')}`;
const version: Removal = { kind: 'version', id: '1', digest, tags: ['x', 'y'], why: 'gone' };
const untagged: Removal = { ...version, tags: [], why: 'it is untagged, and older than asked' };
const retention: Retention = {
  removals: [tag, version, untagged],
  doubts: Array.from({ length: 12 }, (_, at) => ({ tag: `t${at}`, why: 'nobody knows' })),
  kept: ['main'],
  limits: ['this registry cannot'],
};

test('what goes and why, what stays in doubt, and what cannot be done', () => {
  const asked = retention.removals.map((removal) => ({ removal, outcome: { kind: 'asked' } as const }));
  expect(listRepository('ghcr.io/acme/base', asked, retention)).toEqual([
    'ghcr.io/acme/base',
    '  would go  pr-7: pull request 7 is closed',
    '  would go  x, y (sha256:0123456789ab): gone',
    '  would go  sha256:0123456789ab: it is untagged, and older than asked',
    '  stays     t0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 2 more: nobody knows',
    '  note      this registry cannot',
    '  1 tag stays that is still needed',
  ]);
});

test('what became of each', () => {
  const listed = [
    { removal: tag, outcome: { kind: 'removed' } as const },
    { removal: version, outcome: { kind: 'changed' } as const },
    { removal: untagged, outcome: { kind: 'failed', why: 'no' } as const },
  ];
  expect(listRepository('a/b', listed, { ...retention, doubts: [], limits: [], kept: [] })).toEqual([
    'a/b',
    '  removed   pr-7: pull request 7 is closed',
    '  stays     x, y (sha256:0123456789ab): its tags have changed meanwhile',
    '  FAILED    sha256:0123456789ab: no',
    '  0 tags stay that are still needed',
  ]);
});
