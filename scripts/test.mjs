/**
 * `npm test [-- PATTERN]`: sets up, then types, lint, formatting, freshness of what is generated, and all tests.
 * Everything is run even when something before it has failed. The last line has the true counts:
 * `N passed, N failed` or `N passed, N failed, N skipped`. A pattern is for the tests, not the checks.
 */
import { delimiter } from 'node:path';

import { layout } from './setup/cache-dir.mjs';
import { setUpOrExit } from './setup/set-up.mjs';
import { runChecks } from './test/checks.mjs';
import { add, countsLine } from './test/counts.mjs';
import { runJest } from './test/jest.mjs';

await setUpOrExit('test');
const PATH = [layout().bin, process.env['PATH'] ?? '', '/usr/sbin', '/sbin'].join(delimiter);
const env = { ...process.env, PATH };

// On a terminal Ctrl-C reaches the program that is running; we wait for its end and start no other.
process.on('SIGINT', () => undefined);

const checks = await runChecks(env);
const tests = await runJest(env, process.argv.slice(2));
const counts = add(checks, tests);
console.log(countsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
