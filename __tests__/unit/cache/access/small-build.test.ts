import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { smallBuilds } from '../../../../src/cache/access/small-build.ts';
import { problemFrom } from '../../../support/problem.ts';
import { makeFolder } from '../../../support/tree.ts';

/** Never reached: what goes in has to be there before. */
const engine = { buildx: { program: '/nowhere', version: '0', env: {} }, builder: 'none' };

async function fill(stop: AbortController, jobMs: number) {
  const place = smallBuilds({
    engine,
    archiver: 'helper',
    folder: await makeFolder(),
    env: { PATH: process.env['PATH'] },
    limits: { mountMs: 1000, jobMs, slowest: 1 },
    signal: stop.signal,
  });
  const room = await place.open({ id: 'go', target: '/go', sharing: 'shared', users: [] });
  return problemFrom(() =>
    room?.run({
      what: 'filled',
      script: 'cat',
      bytes: 0,
      // Nothing comes, and it does not end.
      input: new PassThrough(),
      take: () => Promise.resolve(),
    }),
  );
}

test('what goes in and does not come to an end is waited for no longer than for the rest of the job', async () => {
  expect(await fill(new AbortController(), 1)).toMatchObject({
    kind: 'surroundings',
    what: 'The cache mount go cannot be filled through a small build: it takes longer than 1 seconds',
  });
});

test('who stops a run while something goes in has stopped it', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await fill(stop, 60_000)).toMatchObject({ kind: 'interrupted' });
});
