import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { keepNow } from '../../../src/host/keeping.ts';
import { makeTree } from '../../support/tree.ts';

const [node = '', entry = ''] = process.argv;
afterEach(() => {
  process.argv = [node, entry];
});

/** Keeps a file through a process that says these words, one after the other, and is patient for no time at all. */
async function keepBy(...words: readonly string[]) {
  const dir = await makeTree({
    'package.json': '{"type": "module"}',
    'keep.js': [
      `process.once('message', async () => {`,
      ...words.map((word) => `  await new Promise((done) => process.send('${word}', done));`),
      words.at(-1) === 'asking' ? '  setInterval(() => undefined, 60_000);' : '  process.exit(0);',
      `});`,
    ],
    file: 'x',
  });
  process.argv = [node, join(dir, 'main.js')];
  const limits = { patienceMs: 0, limitMs: 60_000 };
  return keepNow({ key: 'key', path: join(dir, 'file') }, new AbortController().signal, limits);
}

test('before the service is asked, nobody is impatient: reading a large file takes its time', async () => {
  expect(await keepBy('kept')).toEqual({ kind: 'kept' });
});

test('a service that does not answer in time is not waited for', async () => {
  expect(await keepBy('asking')).toEqual({ kind: 'failed', why: 'looking there took longer than 0 s' });
});
