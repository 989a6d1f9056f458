import type { ImageTest } from '../request/policy.ts';
import { brief } from './limits-text.ts';
import { bytes, duration, listed } from './words.ts';

/** Characters of a regular expression that are shown. */
const longest = 200;

/** What a test of the policy has to give: `exit code 0, output that matches ^1\.2 and at most 128 MB of memory`. */
export function expectationOf(test: ImageTest): string {
  const { output, timeoutMs } = test;
  const matching = (what: string): readonly string[] =>
    output === undefined ? [] : [`${what} that matches ${brief(output, longest)}`];
  if (test.kind === 'service')
    return listed([`HTTP ${test.status} within ${duration(timeoutMs)}`, ...matching('a body')]);
  return listed([
    `exit code ${test.exitCode} within ${duration(timeoutMs)}`,
    ...matching('output'),
    ...(test.maxMemory === undefined ? [] : [`at most ${bytes(test.maxMemory)} of memory`]),
  ]);
}
