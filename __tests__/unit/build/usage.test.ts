import { describe, expect, test } from '@jest/globals';
import { mostOf, usageIn } from '../../../src/build/usage.ts';

/** Provenance as BuildKit 0.29 keeps it, with these samples of its machine, and these of its steps. */
function provenance(sysUsage: unknown, steps: readonly unknown[] = []): string {
  return JSON.stringify({
    buildDefinition: { internalParameters: { buildConfig: { llbDefinition: steps } } },
    runDetails: { metadata: { invocationId: 'x', buildkit_metadata: { sysUsage } } },
  });
}

const cpu = (work: number, idle: number) => ({
  ...{ user: work, nice: 0, system: 0, idle, iowait: 0, irq: 0, softirq: 0, steal: 0 },
  ...{ guest: 0, guestNice: 0 },
});
const memory = (available: number) => ({ total: 1000, free: 1, available });

describe('what the engine’s machine had to do', () => {
  test.each([
    {
      name: 'the most memory, and the busiest time',
      given: provenance([
        { timestamp: '1', cpuStat: cpu(10, 10), memoryStat: memory(700) },
        { timestamp: '2', cpuStat: cpu(13, 11), memoryStat: memory(400) },
        { timestamp: '3', cpuStat: cpu(13, 21), memoryStat: memory(800) },
      ]),
      expected: { memory: 600 * 1024, cpu: 0.75 },
    },
    {
      name: 'of one sample there is no busy time',
      given: provenance([{ cpuStat: cpu(10, 10), memoryStat: memory(700) }]),
      expected: { memory: 300 * 1024 },
    },
    {
      name: 'two samples of the same moment say nothing',
      given: provenance([{ cpuStat: cpu(10, 10) }, { cpuStat: cpu(10, 10) }]),
      expected: undefined,
    },
    {
      name: 'what steps have written, by their last samples',
      given: provenance(undefined, [
        { id: 'step0' },
        { resourceUsage: { samples: [{ ioStat: { writeBytes: 5 } }, { ioStat: { writeBytes: 50 } }] } },
        { resourceUsage: { samples: [{ ioStat: { writeBytes: 7 } }, {}] } },
        { resourceUsage: { samples: [{ ioStat: { writeBytes: 8 } }] } },
      ]),
      expected: { written: 58 },
    },
    { name: 'an engine that says nothing of it', given: provenance(undefined), expected: undefined },
    { name: 'provenance of another kind', given: '{"predicate": {}}', expected: undefined },
    { name: 'what is cut off', given: provenance([]).slice(0, 40), expected: undefined },
    {
      name: 'samples that make no sense',
      given: provenance([{ cpuStat: { user: 'much' } }]),
      expected: undefined,
    },
  ])('$name', ({ given, expected }) => {
    expect(usageIn(given)).toEqual(expected);
  });

  test('of an image on several platforms is the most of each, and all that was written', () => {
    expect(mostOf([{ memory: 5, cpu: 0.5, written: 1 }, { memory: 7, written: 2 }, {}])).toEqual({
      memory: 7,
      cpu: 0.5,
      written: 3,
    });
    expect(mostOf([{}])).toEqual({});
  });
});
