import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cacheRate, courseOf, drawnPlatform, historyEntry } from '../../../src/report/history.ts';
import { digest, goodRun, layout } from '../../support/run-report.ts';

describe('what a build adds to the history of its image', () => {
  const given = {
    image: 'runtime',
    digest: digest('runtime index'),
    at: '2026-11-22T05:20:11.000Z',
    steps: goodRun.steps,
    layouts: goodRun.layouts,
  };
  const { compressed, uncompressed } = layout('runtime').size!;

  test('is its size on each platform, its time and its cache hits', () => {
    expect(historyEntry(given)).toEqual({
      at: '2026-11-22T05:20:11.000Z',
      digest: digest('runtime index'),
      sizes: { 'linux/amd64': { compressed, uncompressed }, 'linux/arm64': { compressed, uncompressed } },
      durationMs: 16_900,
      steps: 4,
      cached: 1,
    });
  });

  test.each([
    { name: 'nothing was built', changed: { steps: [] } },
    { name: 'only others were built', changed: { image: 'other' } },
    { name: 'nothing was measured', changed: { layouts: [] } },
  ])('is nothing where $name', ({ changed }) => {
    expect(historyEntry({ ...given, ...changed })).toBeUndefined();
  });

  test('takes a step that never started for no time', () => {
    const steps = [{ digest: digest('x'), image: 'runtime', name: '[1/1] RUN x', cached: false }];
    expect(historyEntry({ ...given, steps })).toMatchObject({ durationMs: 0, steps: 1, cached: 0 });
  });
});

describe('a line of the history', () => {
  test('has its last value, how it changed, and between what it lies', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        expect(courseOf(values)).toEqual({
          values,
          least: sorted[0],
          most: sorted.at(-1),
          last: values.at(-1),
          change: values.length === 1 ? 0 : values.at(-1)! - values.at(-2)!,
        });
      }),
    );
  });

  test('is none without a value', () => {
    expect(courseOf([])).toBeUndefined();
  });

  test('is of the platform that weighs most now', () => {
    const entry = historyEntry({
      image: 'base',
      digest: digest('base'),
      at: '2026-11-22T05:20:11.000Z',
      steps: goodRun.steps,
      layouts: [layout('base', 'linux/amd64'), layout('base', 'linux/arm64', 1.1)],
    });
    expect(drawnPlatform([entry!])).toBe('linux/arm64');
    expect(drawnPlatform([])).toBeUndefined();
  });

  test.each([
    [0, 0, 0],
    [0, 8, 0],
    [2, 8, 0.25],
    [8, 8, 1],
    [9, 8, 1],
  ])('has %d of %d steps from the cache as a share of %d', (cached, steps, expected) => {
    expect(cacheRate({ cached, steps })).toBe(expected);
  });
});
