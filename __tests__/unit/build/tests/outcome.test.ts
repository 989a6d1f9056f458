import { expect, test } from '@jest/globals';
import { outcomeOf } from '../../../../src/build/tests/outcome.ts';
import type { RunEnd } from '../../../../src/build/tests/one-run.ts';
import { RunWatch } from '../../../../src/build/tests/watch.ts';
import type { SolveStatus } from '../../../../src/build/rawjson.ts';
import { imageTests } from '../../../../src/plan/demands/image-tests.ts';
import type { TestDemand } from '../../../../src/request/gate-demands.ts';

const step = {
  digest: 'sha256:run',
  name: '[stage-1 1/2] RUN --network=none ["app"]',
  started: '2026-11-22T12:00:00.000Z',
};
const done = { ...step, completed: '2026-11-22T12:00:01.500Z' };
const failed = (error: string): SolveStatus => ({ vertexes: [{ ...done, error }] });
const exitCode = (code: string): SolveStatus =>
  failed(
    `process "app did not complete successfully: exit code: 7" did not complete successfully: exit code: ${code}`,
  );
const errors = (text: string): SolveStatus => ({
  logs: [{ vertex: 'sha256:run', stream: 2, data: Buffer.from(text).toString('base64') }],
});

const plain: TestDemand = ['app'];
const watched: TestDemand = { run: ['app'], 'max-memory': '1GB' };
const service: TestDemand = { service: ['app'], get: 'http://localhost/' };

function outcome(demand: TestDemand, statuses: readonly SolveStatus[], by: RunEnd['by'] = 'itself') {
  const seen: string[] = [];
  const watch = new RunWatch(
    () => seen.push('start'),
    () => seen.push('end'),
  );
  for (const status of statuses) watch.add(status);
  const [wanted] = imageTests([demand], 'base');
  return {
    seen,
    outcome: outcomeOf(wanted!, 'app', { watch, by, messages: ['ERROR: so it is'] }),
    watch,
  };
}

test.each<{ name: string; demand: TestDemand; statuses: SolveStatus[]; is: object }>([
  {
    name: 'success',
    demand: plain,
    statuses: [{ vertexes: [step] }, { vertexes: [done] }],
    is: { kind: 'ended', exitCode: 0 },
  },
  {
    name: 'an exit code, not one in the command’s own words',
    demand: plain,
    statuses: [exitCode('3')],
    is: { kind: 'ended', exitCode: 3 },
  },
  {
    name: 'no exit code that a program can have',
    demand: plain,
    statuses: [exitCode('4294967295')],
    is: { kind: 'unknown' },
  },
  {
    name: 'the answer of another run',
    demand: plain,
    statuses: [{ vertexes: [{ ...done, cached: true }] }],
    is: { kind: 'unknown' },
  },
  {
    name: 'a step that never ended',
    demand: plain,
    statuses: [{ vertexes: [step] }],
    is: { kind: 'unknown' },
  },
  { name: 'a solve that says nothing', demand: plain, statuses: [], is: { kind: 'unknown' } },
  {
    name: 'a layout that the engine does not take',
    demand: plain,
    statuses: [
      { vertexes: [{ digest: 'x', name: '[context image] OCI load from client', error: 'short read' }] },
    ],
    is: {
      kind: 'unknown',
      problem: {
        kind: 'surroundings',
        what: 'the engine could not run it',
        log: ['short read', 'ERROR: so it is'],
      },
    },
  },
  {
    name: 'a user who is not there',
    demand: plain,
    statuses: [failed('unable to find user ghost')],
    is: { kind: 'not-started' },
  },
  {
    name: 'a program of a platform that the engine cannot run: the way out is named',
    demand: plain,
    statuses: [
      { vertexes: [step] },
      errors('exec /app: exec format error\n'),
      failed('process "/app" did not complete successfully: exit code: 255'),
    ],
    is: { kind: 'not-started', todo: expect.stringContaining("emulation: 'true'") },
  },
  {
    name: 'memory',
    demand: watched,
    statuses: [
      { vertexes: [step] },
      errors('\nimage-build-test memory 1\n\nimage-build-test memory 500\n'),
      { vertexes: [done] },
    ],
    is: { kind: 'ended', exitCode: 0, peakMemory: 500 },
  },
  {
    name: 'memory that nobody tells',
    demand: watched,
    statuses: [{ vertexes: [step] }, errors('\nimage-build-test memory -\n'), { vertexes: [done] }],
    is: { kind: 'ended', exitCode: 0 },
  },
  {
    name: 'a helper that does not run',
    demand: watched,
    statuses: [
      { vertexes: [step] },
      errors('exec /.image-build-test/busybox: no such file or directory\n'),
      exitCode('1'),
    ],
    is: { kind: 'unknown' },
  },
  {
    name: 'a service whose helper does not run',
    demand: service,
    statuses: [
      { vertexes: [step] },
      errors('exec /.image-build-test/busybox: exec format error\n'),
      exitCode('255'),
    ],
    is: { kind: 'unknown' },
  },
  {
    name: 'a helper that says nothing',
    demand: service,
    statuses: [{ vertexes: [done] }],
    is: { kind: 'unknown' },
  },
  {
    name: 'a service that answers',
    demand: service,
    statuses: [
      { vertexes: [step] },
      errors('HTTP/1.1 200 OK\r\n\r\nfine\nimage-build-test answered 0\n'),
      { vertexes: [done] },
    ],
    is: { kind: 'answered', status: 200, body: 'fine' },
  },
])('$name', ({ demand, statuses, is }) => {
  expect(outcome(demand, statuses).outcome).toMatchObject(is);
});

test('the time-out counts from the step’s start to its end, and so does what it took', () => {
  const { seen, watch } = outcome(plain, [
    { vertexes: [{ digest: 'y', name: '[internal] load' }, step] },
    { vertexes: [step] },
    { vertexes: [done] },
    { vertexes: [done] },
  ]);
  expect(seen).toEqual(['start', 'end']);
  expect(watch.durationMs).toBe(1500);
});

test('what was stopped by us has timed out, whatever the engine says of it', () => {
  expect(outcome(plain, [exitCode('137')], 'late').outcome).toEqual({ kind: 'timed-out', afterMs: 30_000 });
});

test('what the engine has not even started has no answer', () => {
  expect(outcome(plain, [], 'unstarted').outcome).toEqual({
    kind: 'unknown',
    problem: {
      kind: 'surroundings',
      what: 'the engine did not start it in time',
      log: ['ERROR: so it is'],
    },
  });
});
