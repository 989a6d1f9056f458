import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { criticalPath } from '../../../src/report/html/critical-path.ts';
import { longestChain, timed } from '../../../src/report/html/time.ts';
import { runReports } from '../../support/run-report.ts';

const { images, steps } = runReports.passed;

describe('the steps that a build waited for', () => {
  test('lead from the base to what was ready last, without what was done beside it', () => {
    expect(criticalPath(images, timed(steps)).map(({ name, image }) => `${image}: ${name}`)).toEqual([
      'base: [3/3] RUN step 3 of base',
      'test-runner: [1/3] RUN step 1 of test-runner',
      'test-runner: [2/3] RUN step 2 of test-runner',
      'test-runner: [3/3] RUN step 3 of test-runner',
      'github-runner: [1/2] RUN step 1 of github-runner',
      'github-runner: [2/2] RUN step 2 of github-runner',
      'github-runner: exporting to oci image format',
    ]);
  });

  test('never lie over one another, end with the last step of the chain, and belong to it', () => {
    const names = images.map(({ name }) => name);
    const anyStep = fc.record({
      digest: fc.uuid(),
      image: fc.constantFrom(...names),
      name: fc.constant('x'),
      cached: fc.boolean(),
      startedMs: fc.nat(1000),
      took: fc.nat(200),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 40 }), (all) => {
        const given = timed(
          all.map(({ took, ...step }) => ({ ...step, completedMs: step.startedMs + took })),
        );
        const chain = longestChain(images, given);
        const path = criticalPath(images, given);
        const working = given.filter(
          ({ image, startedMs, completedMs }) => chain.includes(image!) && completedMs > startedMs,
        );
        expect(path.length > 0).toBe(working.length > 0);
        expect(path.at(-1)?.completedMs ?? 0).toBe(
          Math.max(0, ...working.map(({ completedMs }) => completedMs)),
        );
        for (const step of path) expect(chain).toContain(step.image);
        for (const [index, step] of path.slice(1).entries())
          expect(path[index]!.completedMs).toBeLessThanOrEqual(step.startedMs);
      }),
    );
  });

  test('are none where nothing ran', () => {
    expect(criticalPath(images, [])).toEqual([]);
  });
});
