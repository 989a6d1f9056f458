import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeSize } from '../../../src/check/budget.ts';
import type { Budget, ImageSize } from '../../../src/check/gate.ts';

const subject = { image: 'base', platform: 'linux/amd64' };
const layer = (compressed: number, uncompressed: number, createdBy?: string) => ({
  digest: `sha256:${'d'.repeat(64)}`,
  diffId: `sha256:${'e'.repeat(64)}`,
  compressed,
  uncompressed,
  ...(createdBy === undefined ? {} : { createdBy }),
});
const size: ImageSize = {
  compressed: 200_000_000,
  uncompressed: 500_000_000,
  layers: [
    layer(40_000_000, 117_000_000, "# debian.sh --arch 'amd64' out/ 'bookworm' '@1762202650'"),
    layer(160_000_000, 383_000_000, 'RUN |1 VERSION=1 /bin/sh -c apt-get   install\n -y make # buildkit'),
  ],
};

describe('the budget', () => {
  test.each<[string, Budget, string]>([
    ['no budget', {}, 'passed'],
    ['uncompressed, exactly', { uncompressed: 500_000_000 }, 'passed'],
    ['uncompressed, one byte over', { uncompressed: 499_999_999 }, 'failed'],
    ['compressed, exactly', { compressed: 200_000_000 }, 'passed'],
    ['compressed, one byte over', { compressed: 199_999_999 }, 'failed'],
    ['one of two', { compressed: 1, uncompressed: 1_000_000_000 }, 'failed'],
    ['nothing at all', { uncompressed: 0 }, 'failed'],
  ])('%s', (_, budget, state) => {
    expect(judgeSize(subject, size, budget, 1).state).toBe(state);
  });

  test('passes exactly when the size is not larger', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (actual, limit) => {
        const judged = judgeSize(subject, { ...size, uncompressed: actual }, { uncompressed: limit }, 1);
        expect(judged.state).toBe(actual <= limit ? 'passed' : 'failed');
      }),
    );
  });

  test('exceeded tells how much, by exact bytes, which layers weigh most, what made them, and what to do', () => {
    expect(judgeSize(subject, size, { uncompressed: 400_000_000 }, 7, 'image-build.yml')).toEqual({
      gate: 'size',
      ...subject,
      state: 'failed',
      durationMs: 7,
      notes: ['200 MB compressed, 500 MB uncompressed in 2 layers'],
      findings: [
        {
          gate: 'size',
          rule: 'max-size',
          severity: 'error',
          ...subject,
          message:
            '500 MB (500000000 bytes) uncompressed, 100 MB (100000000 bytes) over the budget of 400 MB ' +
            "(400000000 bytes). Biggest layers: 383 MB RUN apt-get install -y make; 117 MB # debian.sh --arch 'amd64' " +
            "out/ 'bookworm' '@1762202650'",
          todo: 'Make the biggest layers smaller, or raise the budget of base in image-build.yml',
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          blocks: true,
        },
      ],
    });
  });

  test('names a layer by its digest where the history does not say, and cuts what is long', () => {
    const layers = [layer(1, 2), layer(1, 1, `RUN ${'x'.repeat(500)}`)];
    const [finding] = judgeSize(
      subject,
      { compressed: 2, uncompressed: 3, layers },
      { uncompressed: 1 },
      1,
    ).findings;
    expect(finding?.message).toMatch(/Biggest layers: 2 B layer d{12}; 1 B RUN x{75}…$/);
  });
});
