import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Baseline } from '../../../../src/check/baseline/baseline.ts';
import { allowance, judgeGrowth } from '../../../../src/check/size-gate/growth.ts';
import type { Growth } from '../../../../src/request/policy.ts';
import { stateOf } from '../../../support/checking.ts';
import { layer, sizeOf, subject } from './sizes.ts';

const old = layer(1, 1000);
const baseline = (uncompressed: number): Baseline => ({
  kind: 'known',
  from: 'ghcr.io/acme/app:main',
  digest: 'sha256:0',
  compressed: 1,
  uncompressed,
  diffIds: [old.diffId],
});
const percent = (value: number): Growth => ({ kind: 'percent', percent: value });
const bytes = (value: number): Growth => ({ kind: 'bytes', bytes: value });

describe('growth against the base branch', () => {
  test.each<[string, Growth, number, string]>([
    ['exactly as many percent', percent(5), 1050, 'passed'],
    ['one byte more than the percents', percent(5), 1051, 'failed'],
    ['percents of a part', percent(0.1), 1001, 'passed'],
    ['one byte more than percents of a part', percent(0.1), 1002, 'failed'],
    ['exactly as many bytes', bytes(20), 1020, 'passed'],
    ['one byte more', bytes(20), 1021, 'failed'],
    ['no growth allowed and none', percent(0), 1000, 'passed'],
    ['no growth allowed and one byte', percent(0), 1001, 'failed'],
    ['smaller than before', percent(0), 1, 'passed'],
  ])('%s', (_, growth, now, state) => {
    expect(stateOf(judgeGrowth(subject, sizeOf(layer(2, now)), growth, baseline(1000)))).toBe(state);
  });

  test('is the rule for every size: what is allowed passes, and one byte more fails', () => {
    const size = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(size, fc.integer({ min: 0, max: 10_000 }), (before, hundredths) => {
        const growth = percent(hundredths / 100);
        const allowed = allowance(growth, before);
        // In whole numbers, which are exact.
        expect(BigInt(allowed)).toBe((BigInt(before) * BigInt(hundredths)) / 10_000n);
        const judge = (now: number): string =>
          stateOf(judgeGrowth(subject, sizeOf(layer(2, now)), growth, baseline(before)));
        expect([judge(before + allowed), judge(before + allowed + 1)]).toEqual(['passed', 'failed']);
      }),
    );
  });

  test('nothing to compare with is told, and is neither a failure nor a growth of zero', () => {
    const missing: Baseline = { kind: 'missing', why: 'app was never published from main' };
    expect(judgeGrowth(subject, sizeOf(layer(2, 9)), percent(0), missing)).toEqual({
      findings: [],
      notes: ['growth was not checked: app was never published from main'],
    });
  });

  test.each([
    [1000, 'as big as ghcr.io/acme/app:main unpacked'],
    [1234, '234 B (23.4%) more than ghcr.io/acme/app:main unpacked'],
    [900, '100 B (10.0%) less than ghcr.io/acme/app:main unpacked'],
  ])('%i bytes against 1000 are noted', (now, note) => {
    expect(judgeGrowth(subject, sizeOf(layer(2, now)), percent(100), baseline(1000)).notes).toEqual([note]);
  });

  test('too much of it tells what it was, what is allowed, and which layers are new', () => {
    const added = layer(2, 200, { instruction: 'RUN make', file: 'Dockerfile', line: 4, endLine: 4 });
    expect(judgeGrowth(subject, sizeOf(old, added), percent(5), baseline(1000), 'image-build.yml')).toEqual({
      notes: ['200 B (20.0%) more than ghcr.io/acme/app:main unpacked'],
      findings: [
        {
          gate: 'size',
          rule: 'max-growth',
          severity: 'error',
          image: 'app',
          platform: 'linux/amd64',
          file: 'Dockerfile',
          line: 4,
          endLine: 4,
          message:
            '1.2 kB (1200 bytes) uncompressed, 200 B (200 bytes) more than ghcr.io/acme/app:main with 1 kB ' +
            '(1000 bytes); allowed are 5%, 50 B (50 bytes). New layers: 200 B RUN make (Dockerfile:4)',
          todo: 'Look at what the new layers bring, or raise max-growth of app in image-build.yml',
          help: expect.stringMatching(/docs\/rules\/max-growth\.md$/),
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          blocks: true,
        },
      ],
    });
  });
});
