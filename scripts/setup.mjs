/**
 * `node scripts/setup.mjs [--for start|test]`: gets what is missing and leaves the rest alone.
 * Needs nothing but Node. Exit codes: 0 all there, 4 something cannot be had, 130 interrupted.
 */
import { parseArgs } from 'node:util';

import { setUpOrExit } from './setup/set-up.mjs';

const { values } = parseArgs({ options: { for: { type: 'string', default: 'start' } } });
if (values.for !== 'start' && values.for !== 'test') {
  console.error(`--for takes start or test, not "${values.for}"`);
  process.exit(2);
}
await setUpOrExit(values.for);
console.log('set up');
