import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Budget } from '../../../../src/check/gate.ts';
import { judgeSize } from '../../../../src/check/size-gate/budget.ts';
import { stateOf } from '../../../support/checking.ts';
import { layer, sizeOf, subject } from './sizes.ts';

const file = 'images/app/Dockerfile';
const size = sizeOf(
  layer(1, 117_000_000, { compressed: 40_000_000, createdBy: "# debian.sh --arch 'amd64'", isOwn: false }),
  layer(2, 383_000_000, {
    compressed: 160_000_000,
    createdBy: 'RUN |1 VERSION=1 /bin/sh -c apt-get   install\n -y make # buildkit',
    isOwn: true,
    file,
    line: 7,
    endLine: 9,
    instruction: 'RUN apt-get install -y make',
  }),
);

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
    expect(stateOf(judgeSize(subject, size, budget))).toBe(state);
  });

  test('passes exactly when the size is not larger', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (actual, limit) => {
        const judged = judgeSize(subject, { ...size, uncompressed: actual }, { uncompressed: limit });
        expect(stateOf(judged)).toBe(actual <= limit ? 'passed' : 'failed');
      }),
    );
  });

  test('exceeded tells how much, by exact bytes, which layers weigh most, where they are written, and what to do', () => {
    expect(judgeSize(subject, size, { uncompressed: 400_000_000 }, 'image-build.yml')).toEqual({
      notes: ['200 MB compressed, 500 MB uncompressed in 2 layers'],
      findings: [
        {
          gate: 'size',
          rule: 'max-size',
          severity: 'error',
          image: 'app',
          platform: 'linux/amd64',
          file,
          line: 7,
          endLine: 9,
          message:
            '500 MB (500000000 bytes) uncompressed, 100 MB (100000000 bytes) over the budget of 400 MB ' +
            '(400000000 bytes). Biggest layers: 383 MB RUN apt-get install -y make (images/app/Dockerfile:7); ' +
            "117 MB # debian.sh --arch 'amd64' (of its base)",
          todo: 'Make the biggest layers smaller, or raise the budget of app in image-build.yml',
          help: expect.stringMatching(/docs\/rules\/max-size\.md$/),
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          blocks: true,
        },
      ],
    });
  });

  test('shows five layers, by a digest where the history does not say what made one, and cuts what is long', () => {
    const layers = [
      layer(1, 6, { createdBy: `RUN ${'x'.repeat(500)}` }),
      ...[2, 3, 4, 5, 6].map((one) => layer(one, one, one === 6 ? {} : { createdBy: `COPY ${one} /` })),
    ];
    const [finding] = judgeSize(subject, sizeOf(...layers), { uncompressed: 1 }).findings;
    expect(finding?.message.split('Biggest layers: ')[1]).toBe(
      `6 B RUN ${'x'.repeat(75)}…; 6 B layer 666666666666; 5 B COPY 5 /; 4 B COPY 4 /; 3 B COPY 3 /`,
    );
  });

  test('compressed and uncompressed are two findings, and neither changes its identity with the numbers', () => {
    const prints = (limit: number, line: number): readonly string[] =>
      judgeSize(subject, sizeOf(layer(1, 100, { file, line })), {
        compressed: limit,
        uncompressed: limit,
      }).findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints(10, 1)).size).toBe(2);
    expect(prints(10, 1)).toEqual(prints(20, 5));
  });
});
