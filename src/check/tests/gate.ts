import { surroundingsFailed } from '../../problem.ts';
import type { ImageTest } from '../../request/policy.ts';
import { formatBytes } from '../../tools/bytes.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { Gate, Judgement, Subject } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { ruleHelp } from '../rule-help.ts';
import type { TestAnswer, TestAnswers } from './answers.ts';
import { judgeTest, type Fault } from './judge.ts';

/** Holds what the tests gave, run inside the image, against what the policy expects of them. */
export const testsGate: Gate = {
  name: 'tests',
  needs: ({ tests }) => (tests.length === 0 ? undefined : ['tests']),
  judge: (subject, { tests }) => judgeTests(subject, tests),
};

/** One test of the policy, and what it gave. */
type Pair = readonly [test: ImageTest, answer: TestAnswer];

/** @throws Problem (surroundings) where one of them has no answer: the gate is broken, whatever the others say */
function judgeTests(subject: Subject, answers: TestAnswers): Judgement {
  const pairs = subject.policy.tests.map((test, index): Pair => {
    const answer = answers[index];
    if (answer?.name !== test.name) throw new Error(`the test ${JSON.stringify(test.name)} was not run`);
    return [test, answer];
  });
  const verdicts = pairs.map((pair) => ({ pair, verdict: judgeTest(...pair) }));
  const findings = verdicts.flatMap(({ pair: [, answer], verdict }) =>
    verdict.kind === 'known' ? verdict.faults.map((fault) => findingOf(subject, answer, fault)) : [],
  );
  for (const { pair, verdict } of verdicts)
    if (verdict.kind === 'unknown')
      throw surroundingsFailed(`The test ${JSON.stringify(pair[0].name)} has no answer: ${verdict.why}`, {
        ...(verdict.todo === undefined ? {} : { todo: verdict.todo }),
        log: [...findings.map(({ message }) => message), ...(verdict.log ?? [])],
      });
  const tookMs = answers.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return {
    findings,
    notes: [
      `${answers.length} ${answers.length === 1 ? 'test' : 'tests'} in ${(tookMs / 1000).toFixed(1)} s`,
      ...answers.flatMap(({ name, outcome }) =>
        outcome.kind === 'ended' && outcome.peakMemory !== undefined
          ? [`${name}: ${formatBytes(outcome.peakMemory)} of memory`]
          : [],
      ),
    ],
  };
}

/** The same on every platform, with any output: it is one fault of one test. */
function findingOf({ image, platform }: Subject, { name, output }: TestAnswer, fault: Fault): Finding {
  return {
    gate: 'tests',
    rule: 'test',
    severity: 'error',
    image,
    platform,
    message: `${JSON.stringify(name)} ${fault.what}${fault.kind === 'start' ? '' : lastLines(output)}`,
    todo: fault.todo,
    help: ruleHelp('tests'),
    fingerprint: fingerprintOf(['tests', image, name, fault.kind]),
    blocks: true,
  };
}

const shownLines = 3;
const lineLength = 160;

/** The end of what it wrote: the whole is in the report. */
function lastLines(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-shownLines)
    .map((line) => (line.length > lineLength ? `${line.slice(0, lineLength)}…` : line));
  return lines.length === 0 ? '' : `. It wrote at last: ${lines.join(' ⏎ ')}`;
}
