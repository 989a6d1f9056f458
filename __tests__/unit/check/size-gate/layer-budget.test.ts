import { describe, expect, test } from '@jest/globals';
import type { BaseFacts } from '../../../../src/check/facts.ts';
import type { Budget, ImageSize } from '../../../../src/check/gate.ts';
import { judgeLayers } from '../../../../src/check/size-gate/layer-budget.ts';
import { stateOf } from '../../../support/checking.ts';
import { problemFrom } from '../../../support/problem.ts';
import { layer, sizeOf, subject } from './sizes.ts';

const base: BaseFacts = { kind: 'known', name: 'base', isSibling: true, diffIds: [] };
const unknown: BaseFacts = { kind: 'unknown', name: 'debian:12', why: 'the registry did not answer' };
const size = sizeOf(
  layer(1, 500, { isOwn: false }),
  layer(2, 100, { isOwn: true, instruction: 'RUN make', file: 'Dockerfile', line: 3, endLine: 4 }),
  layer(3, 60, { isOwn: true, compressed: 55, createdBy: 'COPY . .' }),
);

describe('the budget of a layer', () => {
  test.each<[string, Budget, string]>([
    ['is none', {}, 'passed'],
    ['is kept exactly; the base’s layers do not count', { uncompressed: 100 }, 'passed'],
    ['is exceeded by one byte', { uncompressed: 99 }, 'failed'],
    ['is kept exactly, compressed', { compressed: 55 }, 'passed'],
    ['is exceeded by one byte, compressed', { compressed: 54 }, 'failed'],
  ])('%s', (_, budget, state) => {
    expect(stateOf(judgeLayers(subject, size, budget, base))).toBe(state);
  });

  test('names the layer that is too big, where it is written, and by how much', () => {
    expect(judgeLayers(subject, size, { uncompressed: 70 }, base, 'image-build.yml')).toEqual({
      findings: [
        {
          gate: 'size',
          rule: 'max-layer-size',
          severity: 'error',
          image: 'app',
          platform: 'linux/amd64',
          file: 'Dockerfile',
          line: 3,
          endLine: 4,
          message:
            'RUN make (Dockerfile:3) adds a layer of 100 B (100 bytes) uncompressed, 30 B (30 bytes) over the ' +
            'layer budget of 70 B (70 bytes)',
          todo: 'Let it write less, remove what is not needed in the same instruction, or raise max-layer-size of app in image-build.yml',
          help: expect.stringMatching(/docs\/rules\/max-layer-size\.md$/),
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          blocks: true,
        },
      ],
    });
  });

  test('a layer without a line is found in its Dockerfile', () => {
    expect(judgeLayers(subject, size, { compressed: 54 }, base).findings).toMatchObject([
      { file: 'images/app/Dockerfile', message: expect.stringMatching(/^COPY \. \. adds a layer of 55 B/) },
    ]);
  });

  test('each layer over it is a finding of its own, which does not change when lines move or arguments do', () => {
    const prints = (version: number): readonly string[] =>
      judgeLayers(
        subject,
        sizeOf(
          layer(1, 9, { isOwn: true, createdBy: `RUN |1 VERSION=${version} /bin/sh -c make # buildkit` }),
          layer(2, 9, { isOwn: true, instruction: 'COPY a .', file: 'Dockerfile', line: version }),
          layer(3, 9, { isOwn: true, instruction: 'COPY a .', file: 'Dockerfile', line: version + 1 }),
        ),
        { uncompressed: 8 },
        base,
      ).findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints(1)).size).toBe(3);
    expect(prints(2)).toEqual(prints(1));
  });

  describe('where nobody knows whose a layer is', () => {
    const strange = (bytes: number): ImageSize => sizeOf(layer(1, bytes), layer(2, 10, { isOwn: true }));
    test('gives no answer when that one is too big', async () => {
      expect(
        await problemFrom(() => judgeLayers(subject, strange(101), { uncompressed: 100 }, unknown)),
      ).toMatchObject({
        kind: 'surroundings',
        what: expect.stringMatching(/debian:12's: the registry did not answer$/),
      });
    });
    test('passes when even that one is within the budget', () => {
      expect(stateOf(judgeLayers(subject, strange(100), { uncompressed: 100 }, unknown))).toBe('passed');
    });
  });
});
