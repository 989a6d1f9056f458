/** Counting, kept apart from running so that it can be tested. */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} JestReport  the part of `jest --json` that is read
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {number} [numRuntimeErrorTestSuites]
 */

/**
 * @param {...Counts} all
 * @returns {Counts}
 */
export function add(...all) {
  /** @param {keyof Counts} key */
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * @param {Counts} counts
 * @returns {string}
 */
export function countsLine({ passed, failed, skipped }) {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}

/**
 * What one run of jest amounts to. A suite that could not be run is a failure; so is a run without a report, and
 * one that ended badly although no test failed.
 *
 * @param {JestReport | undefined} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countJest(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + (report.numRuntimeErrorTestSuites ?? 0);
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}
