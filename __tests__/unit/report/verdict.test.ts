import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge, worstFirst, type Outcome } from '../../../src/report/verdict.ts';

const kinds = ['request', 'build', 'surroundings', 'interrupted'] as const;
const states = ['passed', 'failed', 'broken'] as const;
const good: Outcome = { interrupted: false, problems: [], gates: [{ state: 'passed' }] };

describe('the verdict and the exit code of a run', () => {
  test.each([
    { name: 'everything passed', given: good, expected: { verdict: 'passed', exitCode: 0 } },
    {
      name: 'nothing was asked of any gate',
      given: { ...good, gates: [] },
      expected: { verdict: 'passed', exitCode: 0 },
    },
    {
      name: 'a gate failed',
      given: { ...good, gates: [{ state: 'passed' }, { state: 'failed' }] },
      expected: { verdict: 'failed', exitCode: 1 },
    },
    {
      name: 'a broken gate is never passed and weighs more than a failed one',
      given: { ...good, gates: [{ state: 'failed' }, { state: 'broken' }] },
      expected: { verdict: 'broken', exitCode: 4 },
    },
    {
      name: 'the surroundings failed',
      given: { ...good, problems: [{ kind: 'surroundings' }] },
      expected: { verdict: 'broken', exitCode: 4 },
    },
    {
      name: 'a failed build weighs more than broken surroundings',
      given: {
        ...good,
        problems: [{ kind: 'surroundings' }, { kind: 'build' }],
        gates: [{ state: 'broken' }],
      },
      expected: { verdict: 'failed', exitCode: 3 },
    },
    {
      name: 'a wrong request weighs more than a failed build',
      given: { ...good, problems: [{ kind: 'build' }, { kind: 'request' }] },
      expected: { verdict: 'failed', exitCode: 2 },
    },
    {
      name: 'interrupted by the signal weighs most',
      given: { interrupted: true, problems: [{ kind: 'request' }], gates: [{ state: 'failed' }] },
      expected: { verdict: 'interrupted', exitCode: 130 },
    },
    {
      name: 'interrupted as a problem is the same',
      given: { ...good, problems: [{ kind: 'interrupted' }, { kind: 'build' }] },
      expected: { verdict: 'interrupted', exitCode: 130 },
    },
  ] as const)('$name', ({ given, expected }) => {
    expect(judge(given)).toEqual(expected);
  });

  test('exit code 0 means that nothing at all went wrong', () => {
    const outcome = fc.record({
      interrupted: fc.boolean(),
      problems: fc.array(fc.record({ kind: fc.constantFrom(...kinds) })),
      gates: fc.array(fc.record({ state: fc.constantFrom(...states) })),
    });
    fc.assert(
      fc.property(outcome, (given) => {
        const clean =
          !given.interrupted &&
          given.problems.length === 0 &&
          given.gates.every((gate) => gate.state === 'passed');
        expect(judge(given).exitCode === 0).toBe(clean);
        expect(judge(given).verdict === 'passed').toBe(clean);
      }),
    );
  });
});

test('problems are told in the order in which they decide, and otherwise as they came', () => {
  const problems = [
    { kind: 'surroundings', what: 'a' },
    { kind: 'build', what: 'b' },
    { kind: 'build', what: 'c' },
    { kind: 'interrupted', what: 'd' },
    { kind: 'request', what: 'e' },
  ] as const;
  expect(worstFirst(problems).map(({ what }) => what)).toEqual(['d', 'e', 'b', 'c', 'a']);
});
