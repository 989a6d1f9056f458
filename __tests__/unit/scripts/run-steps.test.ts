import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { layout } from '../../../scripts/setup/cache-dir.mjs';
import { runSteps } from '../../../scripts/setup/run-steps.mjs';
import type { Step } from '../../../scripts/setup/step.mjs';
import { makeFolder } from '../../support/tree.ts';

/** A step that is noted when it is made. */
function step(name: string, made: string[], { seconds = 1, isDone = false, fails = false } = {}): Step {
  return {
    name,
    title: `the ${name}`,
    seconds,
    isDone: () => isDone,
    make: () => {
      made.push(name);
      return fails ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve();
    },
  };
}

test('makes what is missing, and says what takes long and what is done', async () => {
  const cache = layout(await makeFolder());
  const made: string[] = [];
  const said: string[] = [];
  // What an interrupted set-up has left.
  mkdirSync(join(cache.tmp, 'tool-abc'), { recursive: true });
  writeFileSync(join(cache.tmp, 'tool-abc', 'half'), '');
  const lanes = [
    [step('tool', made, { seconds: 150 }), step('old', made, { isDone: true }), step('other', made)],
    [step('beside', made)],
  ];
  expect(await runSteps([lanes, [[step('last', made)]]], cache, 0, (line) => said.push(line))).toEqual([]);
  expect(made).toEqual(['tool', 'beside', 'other', 'last']);
  expect(existsSync(join(cache.tmp, 'tool-abc'))).toBe(false);
  expect(said.map((line) => line.replace(/[\d.]+ s$/, 'N s')).sort()).toEqual([
    'the beside: done in N s',
    'the last: done in N s',
    'the other: done in N s',
    'the tool: done in N s',
    'the tool: takes about 2.5 minutes the first time …',
  ]);
});

test('what fails ends its own lane and what comes later, and all failures of one run are told', async () => {
  const made: string[] = [];
  const lanes = [
    [step('first', made, { fails: true }), step('never', made)],
    [step('second', made), step('third', made, { fails: true })],
  ];
  const cache = layout(await makeFolder());
  const failures = await runSteps([lanes, [[step('later', made)]]], cache, 0, () => undefined);
  expect(failures.map(({ step: { name }, error }) => [name, String(error)])).toEqual([
    ['first', 'Error: no first'],
    ['third', 'Error: no third'],
  ]);
  expect(made).toEqual(['first', 'second', 'third']);
});
