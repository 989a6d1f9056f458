import { expect, test } from '@jest/globals';

import { add, countJest, countsLine } from '../../../scripts/test/counts.mjs';

const good = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0 };

test.each([
  { what: 'all good', report: good, code: 0, expected: { passed: 5, failed: 0, skipped: 0 } },
  { what: 'no report', report: undefined, code: 0, expected: { passed: 0, failed: 1, skipped: 0 } },
  {
    what: 'a bad end without a failed test',
    report: good,
    code: 1,
    expected: { passed: 5, failed: 1, skipped: 0 },
  },
  {
    what: 'a suite that could not run counts besides failed tests',
    report: { ...good, numFailedTests: 2, numRuntimeErrorTestSuites: 1 },
    code: 1,
    expected: { passed: 5, failed: 3, skipped: 0 },
  },
  {
    what: 'pending and todo are skipped',
    report: { ...good, numPendingTests: 1, numTodoTests: 2 },
    code: 0,
    expected: { passed: 5, failed: 0, skipped: 3 },
  },
])('$what', ({ report, code, expected }) => {
  expect(countJest(report, code)).toEqual(expected);
});

test('the line names skipped tests only when there are any', () => {
  const some = { passed: 2, failed: 1, skipped: 0 };
  expect(countsLine(some)).toBe('2 passed, 1 failed');
  expect(countsLine(add(some, { passed: 0, failed: 0, skipped: 4 }))).toBe('2 passed, 1 failed, 4 skipped');
});
