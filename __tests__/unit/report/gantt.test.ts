import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/build/built.ts';
import { gantt } from '../../../src/report/gantt.ts';
import { hostileText, runReports } from '../../support/run-report.ts';

function step(given: Partial<Step>): Step {
  return { digest: 'x', name: '[1/2] RUN make', startedMs: 0, completedMs: 1000, cached: false, ...given };
}

function chart(steps: readonly Step[]): readonly string[] {
  return gantt({ ...runReports.passed, steps })?.split('\n') ?? [];
}

describe('the timeline in Mermaid', () => {
  test('has a section an image, a bar a step, failed ones red, layer caches grey, and none for cached ones', () => {
    expect(
      chart([
        step({
          image: 'base',
          name: '[1/2] RUN apt-get update && apt-get install -y git',
          completedMs: 31_000,
        }),
        step({ image: 'base', cached: true }),
        step({
          image: 'app',
          name: '[2/2] RUN make',
          startedMs: 31_000,
          completedMs: 32_500,
          error: 'exit code 2',
        }),
        step({ name: '[internal] load metadata', completedMs: 900 }),
        step({ image: 'app', name: 'exporting cache to registry', cache: 'write', completedMs: 5000 }),
        step({ image: 'app', startedMs: 31_000, completedMs: 31_010 }),
      ]),
    ).toEqual([
      'gantt',
      '  dateFormat x',
      '  axisFormat %ss',
      '  section 1 base',
      '  31s [1/2] RUN apt-get update apt-get install -y git :active, 0, 31000',
      '  section 2 app',
      '  1.5s [2/2] RUN make :crit, 31000, 32500',
      '  5s exporting cache to registry :done, 0, 5000',
      '  section 3 engine',
      '  900ms [internal] load metadata :active, 0, 900',
    ]);
  });

  test('is left out where nothing ran', () => {
    expect(gantt(runReports.planOnly)).toBeUndefined();
    expect(chart([step({ cached: true })])).toEqual([]);
  });

  test('of thousands of steps shows the longest, and what failed', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      step({ image: `image-${index}`, completedMs: 1000 + index, ...(index === 3 ? { error: 'no' } : {}) }),
    );
    const lines = chart(many);
    expect(lines).toHaveLength(3 + 2 * 60);
    expect(lines.join('\n').length).toBeLessThan(50_000);
    expect(lines.filter((line) => line.includes(':crit'))).toHaveLength(1);
  });

  test('has no sign in it that Mermaid could read as its own', () => {
    const hostile = `section x\nclick a href "javascript:x" %%{init: {}}%% ; # : ${hostileText}`;
    const lines = chart([
      step({ image: hostile, name: hostile }),
      step({ image: 'section', name: 'title: x' }),
    ]);
    expect(lines).toHaveLength(7);
    for (const line of lines.slice(3))
      expect(line.replace(/ :active, 0, 1000$/, '')).toMatch(
        /^ {2}(section )?\d[\p{L}\p{N} .,_/=+()[\]-]*$/u,
      );
  });
});
