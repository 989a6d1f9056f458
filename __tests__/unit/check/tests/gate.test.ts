import { describe, expect, test } from '@jest/globals';
import type { TestAnswer, TestOutcome } from '../../../../src/check/tests/answers.ts';
import { testsGate } from '../../../../src/check/tests/gate.ts';
import { imageTests } from '../../../../src/plan/demands/image-tests.ts';
import { Problem } from '../../../../src/problem.ts';
import type { TestDemand } from '../../../../src/request/gate-demands.ts';
import { factsOf, stateOf, subjectOf } from '../../../support/checking.ts';

const version = ['app', '--version'];
const service = { service: ['app'], get: 'http://localhost:8080/health' };

function answerOf(outcome: TestOutcome, more: Partial<TestAnswer> = {}): TestAnswer {
  return {
    name: 'app --version',
    command: version,
    outcome,
    durationMs: 1040,
    output: '',
    kept: 'all',
    ...more,
  };
}

function judge(demands: readonly TestDemand[], tests: readonly TestAnswer[]) {
  const subject = subjectOf('/layout', { tests: imageTests(demands, 'base') });
  const judgement = testsGate.judge(subject, factsOf({ tests }));
  return {
    state: stateOf(judgement),
    messages: judgement.findings.map(({ message }) => message),
    ...judgement,
  };
}

const ended = (exitCode: number): TestOutcome => ({ kind: 'ended', exitCode });
const answered = (status: number, body = '', isWholeBody = true): TestOutcome => ({
  kind: 'answered',
  status,
  body,
  isWholeBody,
});

describe('a command', () => {
  test.each<{ name: string; demand?: object; outcome: TestOutcome; output?: string; message?: string }>([
    { name: 'exit code 0 is expected', outcome: ended(0) },
    {
      name: 'another exit code fails, with the end of the output',
      outcome: ended(1),
      output: 'one\n\ntwo\r\nthree\nfour\n',
      message: '"app --version" ended with exit code 1 instead of 0. It wrote at last: two ⏎ three ⏎ four',
    },
    { name: 'an expected exit code passes', demand: { 'exit-code': 3 }, outcome: ended(3) },
    {
      name: 'exit code 0 fails where another is expected',
      demand: { 'exit-code': 3 },
      outcome: ended(0),
      message: '"app --version" ended with exit code 0 instead of 3',
    },
    {
      name: 'a missing program is no exit code 1',
      demand: { 'exit-code': 1 },
      outcome: { kind: 'not-started', why: 'its program is not in the image: /usr/bin/app' },
      message: '"app --version" was not started: its program is not in the image: /usr/bin/app',
    },
    {
      name: 'the time was over',
      outcome: { kind: 'timed-out', afterMs: 1500 },
      message: '"app --version" had not ended after 1.5 s, and was stopped',
    },
    {
      name: 'the output is as expected, whatever line ends it has at its end',
      demand: { output: '^1\\.2\\.3$' },
      outcome: ended(0),
      output: '1.2.3\r\n',
    },
    {
      name: 'the output is another',
      demand: { output: '^1\\.2\\.3$' },
      outcome: ended(0),
      output: '1.2.30\n',
      message: '"app --version" did not write what matches ^1\\.2\\.3$. It wrote at last: 1.2.30',
    },
    {
      name: 'exactly the memory that is allowed',
      demand: { 'max-memory': '50MB' },
      outcome: { kind: 'ended', exitCode: 0, peakMemory: 50_000_000 },
    },
    {
      name: 'one byte more',
      demand: { 'max-memory': '50MB' },
      outcome: { kind: 'ended', exitCode: 0, peakMemory: 50_000_001 },
      message: '"app --version" took 50 MB (50000001 bytes) of memory, more than 50 MB (50000000 bytes)',
    },
  ])('$name', ({ demand, outcome, output = '', message }) => {
    expect(judge([{ run: version, ...demand }], [answerOf(outcome, { output })])).toMatchObject(
      message === undefined ? { state: 'passed', messages: [] } : { state: 'failed', messages: [message] },
    );
  });

  test('a finding says what to do, and is the same on every platform and with any output', () => {
    const { findings } = judge([version], [answerOf(ended(1))]);
    const others = judge([version], [answerOf(ended(2), { output: 'other' })]).findings;
    expect(findings).toEqual([
      {
        gate: 'tests',
        rule: 'test',
        severity: 'error',
        image: 'base',
        platform: 'linux/amd64',
        message: '"app --version" ended with exit code 1 instead of 0',
        todo: 'Its whole output is in the report; another code can be expected with exit-code',
        help: 'https://github.com/org/image-build/blob/main/docs/rules/tests.md',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        blocks: true,
      },
    ]);
    expect(others[0]?.fingerprint).toBe(findings[0]?.fingerprint);
  });
});

describe('a service', () => {
  test.each<{ name: string; demand?: object; outcome: TestOutcome; message?: string }>([
    { name: 'status 200 is expected', outcome: answered(200) },
    {
      name: 'another status',
      outcome: answered(503),
      message: '"http://localhost:8080/health" answered with status 503 instead of 200',
    },
    { name: 'an expected status', demand: { status: 401 }, outcome: answered(401) },
    { name: 'the body', demand: { output: '"ok":true' }, outcome: answered(200, '{"ok":true}') },
    {
      name: 'another body',
      demand: { output: '"ok":true', name: 'health' },
      outcome: answered(200, '{"ok":false}'),
      message: '"health" answered http://localhost:8080/health with a body that does not match "ok":true',
    },
    {
      name: 'no answer',
      outcome: { kind: 'silent', afterMs: 30_000 },
      message: '"http://localhost:8080/health" did not answer within 30 s',
    },
    {
      name: 'ended',
      outcome: ended(0),
      message: '"http://localhost:8080/health" ended with exit code 0 before it answered',
    },
  ])('$name', ({ demand, outcome, message }) => {
    const whole = { ...service, ...demand };
    const [{ name } = { name: '' }] = imageTests([whole], 'base');
    expect(judge([whole], [answerOf(outcome, { name })])).toMatchObject(
      message === undefined ? { state: 'passed', messages: [] } : { state: 'failed', messages: [message] },
    );
  });
});

describe('there is no green without an answer', () => {
  const unknown: TestOutcome = {
    kind: 'unknown',
    problem: { kind: 'surroundings', what: 'the engine could not run it', log: ['no space left'] },
  };
  test.each<{ name: string; demand?: object; answer: TestAnswer; what: string }>([
    { name: 'the engine failed', answer: answerOf(unknown), what: 'the engine could not run it' },
    {
      name: 'the engine has cut the log',
      answer: answerOf(ended(0), { kept: 'clipped' }),
      what: 'the engine has thrown away a part of what it has written',
    },
    {
      name: 'the output is too long to be searched',
      demand: { output: 'fine' },
      answer: answerOf(ended(0), { output: 'fine', kept: 'end' }),
      what: 'fine cannot be searched in so long a text, or takes too long',
    },
    {
      name: 'the expression takes for ever',
      demand: { output: '^(a+)+$' },
      answer: answerOf(ended(0), { output: `${'a'.repeat(50)}!` }),
      what: '^(a+)+$ cannot be searched in so long a text, or takes too long',
    },
    {
      name: 'nobody tells the memory',
      demand: { 'max-memory': 1 },
      answer: answerOf(ended(0)),
      what: 'the engine does not tell how much memory it took',
    },
  ])('$name', ({ demand, answer, what }) => {
    const tests = [{ run: version, ...demand }, { run: ['other'] }];
    const answers = [answer, answerOf(ended(9), { name: 'other' })];
    const error = thrownBy(() => judge(tests, answers));
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({
      data: {
        kind: 'surroundings',
        what: `The test "app --version" has no answer: ${what}`,
        // What is known of the others is not lost.
        log: expect.arrayContaining(['"other" ended with exit code 9 instead of 0']),
      },
    });
  });

  test('an answer that is missing, or one of another test, is no answer', () => {
    expect(() => judge([version], [])).toThrow('was not run');
    expect(() => judge([version], [answerOf(ended(0), { name: 'other' })])).toThrow('was not run');
  });

  test('a long output does no harm where nothing is searched in it', () => {
    expect(judge([version], [answerOf(ended(0), { kept: 'end' })]).state).toBe('passed');
  });
});

test('the notes say how many there were, how long they took and what was measured', () => {
  const demands = [version, { run: ['big'], 'max-memory': '1GB' }];
  const big = answerOf({ kind: 'ended', exitCode: 0, peakMemory: 61_000_001 }, { name: 'big' });
  expect(judge(demands, [answerOf(ended(0)), big]).notes).toEqual([
    '2 tests in 2.1 s',
    'big: 61 MB of memory',
  ]);
});

test('an image without tests is not asked', () => {
  expect(testsGate.needs(subjectOf('/layout').policy)).toBeUndefined();
  expect(testsGate.needs(subjectOf('/layout', { tests: imageTests([version], 'base') }).policy)).toEqual([
    'tests',
  ]);
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
