import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { criticalPath, timeOf } from '../../../src/report/html/critical-path.ts';
import { timed, type TimedStep } from '../../../src/report/html/time.ts';
import { runReports } from '../../support/run-report.ts';

describe('the steps that a build waited for', () => {
  test('lead from the base to what was ready last, without what was done beside it', () => {
    expect(namesOf(criticalPath(timed(runReports.passed.steps)))).toEqual([
      'base: [3/3] RUN step 3 of base',
      'test-runner: [1/3] RUN step 1 of test-runner',
      'test-runner: [2/3] RUN step 2 of test-runner',
      'test-runner: [3/3] RUN step 3 of test-runner',
      'github-runner: [1/2] RUN step 1 of github-runner',
      'github-runner: [2/2] RUN step 2 of github-runner',
      'github-runner: exporting to oci image format',
    ]);
  });

  test('are known by what they stand on, also where the clock lets one begin before the other has ended', () => {
    const steps = timed([
      stepOf('base', 'RUN apt-get install', 2_382, 22_544),
      stepOf('base', 'COPY common.sh', 21_436, 22_607, 'RUN apt-get install'),
      stepOf('base', 'exporting to oci image format', 22_656, 34_062),
      stepOf('app', 'RUN npm ci', 21_543, 59_231, 'COPY common.sh'),
      stepOf('app', 'RUN beside it', 21_600, 30_000, 'COPY common.sh'),
      stepOf('app', 'COPY . .', 59_020, 63_248, 'RUN npm ci', 'RUN beside it'),
      stepOf('app', 'exporting to oci image format', 63_200, 63_689),
    ]);
    const path = criticalPath(steps);
    expect(namesOf(path)).toEqual([
      'base: RUN apt-get install',
      'base: COPY common.sh',
      'app: RUN npm ci',
      'app: COPY . .',
      'app: exporting to oci image format',
    ]);
    expect(timeOf(path)).toBe(63_689 - 2_382);
  });

  test('of another stage or image are told with that, and those that took no time are passed through', () => {
    const steps = timed([
      stepOf('tools', 'RUN make', 0, 9_000),
      stepOf('app', 'FROM', 0, 0),
      stepOf('tools', 'WORKDIR /out', 9_000, 9_000, 'RUN make'),
      stepOf('app', 'COPY --from=tools', 9_100, 9_500, 'FROM', 'WORKDIR /out'),
    ]);
    expect(namesOf(criticalPath(steps))).toEqual(['tools: RUN make', 'app: COPY --from=tools']);
  });

  test('end with the last step of an image, and are some where one worked, whatever they stand on', () => {
    const anyStep = fc.record({
      digest: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      image: fc.constantFrom('base', 'app', 'other'),
      name: fc.constant('x'),
      cached: fc.boolean(),
      startedMs: fc.nat(1000),
      took: fc.nat(200),
      needs: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'unknown')),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyStep, { minLength: 1, selector: ({ digest }) => digest }), (all) => {
        const given = timed(
          all.map(({ took, ...step }) => ({ ...step, completedMs: step.startedMs + took })),
        );
        const path = criticalPath(given);
        const working = given.filter(({ startedMs, completedMs }) => completedMs > startedMs);
        expect(path.length > 0).toBe(working.length > 0);
        expect(path.at(-1)?.completedMs ?? 0).toBe(
          Math.max(0, ...working.map(({ completedMs }) => completedMs)),
        );
        for (const step of path) expect(working).toContain(step);
        expect(new Set(path).size).toBe(path.length);
      }),
    );
  });

  test('are none where nothing ran', () => {
    expect(criticalPath([])).toEqual([]);
  });
});

function stepOf(image: string, name: string, startedMs: number, completedMs: number, ...needs: string[]) {
  const digestOf = (what: string): string => `sha256:${what}`;
  const isExport = name.startsWith('exporting');
  return {
    digest: digestOf(isExport ? `${image} ${name}` : name),
    image,
    name,
    startedMs,
    completedMs,
    cached: false,
    ...(needs.length > 0 ? { needs: needs.map(digestOf) } : {}),
  };
}

function namesOf(path: readonly TimedStep[]): readonly string[] {
  return path.map(({ name, image }) => `${image}: ${name}`);
}
