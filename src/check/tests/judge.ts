import type { ImageTest } from '../../request/policy.ts';
import { formatBytes } from '../../tools/bytes.ts';
import type { TestAnswer } from './answers.ts';
import { isMatch } from './matching.ts';

/** One thing that is wrong with a test's answer. */
export interface Fault {
  /** Of the finding's identity: the same fault in the next run is the same finding. */
  readonly kind: 'exit-code' | 'output' | 'time' | 'start' | 'memory' | 'answer' | 'status' | 'body';
  /** After the test's name: "ended with exit code 1 instead of 0". */
  readonly what: string;
  readonly todo: string;
}

/** What an answer is worth: its faults, or why nothing can be said of it. */
export type Verdict =
  | { readonly kind: 'known'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'unknown';
      readonly why: string;
      readonly todo?: string;
      readonly log?: readonly string[];
    };

/** Holds one answer against its test. */
export function judgeTest(test: ImageTest, answer: TestAnswer): Verdict {
  const { outcome } = answer;
  if (outcome.kind === 'unknown') {
    const { what, todo, log } = outcome.problem;
    return {
      kind: 'unknown',
      why: what,
      ...(todo === undefined ? {} : { todo }),
      ...(log === undefined ? {} : { log }),
    };
  }
  if (outcome.kind === 'not-started')
    return known({
      kind: 'start',
      what: `was not started: ${outcome.why}`,
      todo: outcome.todo ?? startTodo,
    });
  if (answer.kept === 'clipped')
    return {
      kind: 'unknown',
      why: 'the engine has thrown away a part of what it has written',
      todo: 'Let the test write less at once, or start the builder with BUILDKIT_STEP_LOG_MAX_SPEED=-1 and BUILDKIT_STEP_LOG_MAX_SIZE=-1',
    };
  if (outcome.kind === 'timed-out')
    return known({
      kind: 'time',
      what: `had not ended after ${seconds(outcome.afterMs)}, and was stopped`,
      todo: 'Make it faster, or give it more time with timeout',
    });
  return test.kind === 'command' ? judgeCommand(test, answer) : judgeService(test, answer);
}

const startTodo = 'Name the program as it is in the image; it is started without a shell';

function judgeCommand(test: Extract<ImageTest, { kind: 'command' }>, answer: TestAnswer): Verdict {
  const { outcome } = answer;
  if (outcome.kind !== 'ended') throw new Error(`a command has no outcome ${outcome.kind}`);
  const { exitCode, peakMemory } = outcome;
  const faults: Fault[] = [];
  if (exitCode !== test.exitCode)
    faults.push({
      kind: 'exit-code',
      what: `ended with exit code ${exitCode} instead of ${test.exitCode}`,
      todo: 'Its whole output is in the report; another code can be expected with exit-code',
    });
  if (test.output !== undefined) {
    const found = answer.kept === 'all' ? isMatch(test.output, answer.output) : 'too-long';
    if (found === 'too-long') return cannotMatch(test.output);
    if (!found)
      faults.push({
        kind: 'output',
        what: `did not write what matches ${test.output}`,
        todo: 'The expression is searched in all that it writes, standard output and error',
      });
  }
  if (test.maxMemory !== undefined) {
    if (peakMemory === undefined)
      return {
        kind: 'unknown',
        why: 'the engine does not tell how much memory it took',
        todo: 'Use an engine whose steps see their own cgroup, or leave max-memory out',
      };
    if (peakMemory > test.maxMemory)
      faults.push({
        kind: 'memory',
        what: `took ${formatBytes(peakMemory)} (${peakMemory} bytes) of memory, more than ${formatBytes(test.maxMemory)} (${test.maxMemory} bytes)`,
        todo: 'Make it need less, or raise max-memory',
      });
  }
  return known(...faults);
}

function judgeService(test: Extract<ImageTest, { kind: 'service' }>, { outcome }: TestAnswer): Verdict {
  switch (outcome.kind) {
    case 'ended':
      return known({
        kind: 'answer',
        what: `ended with exit code ${outcome.exitCode} before it answered${addressOf(test)}`,
        todo: 'What it has written is in the report: does it stay in the foreground?',
      });
    case 'silent':
      return known({
        kind: 'answer',
        what: `did not answer${addressOf(test)} within ${seconds(outcome.afterMs)}`,
        todo: 'Does it listen on that port, on the loopback too? It may get more time with timeout',
      });
    case 'answered':
      return judgeAnswer(test, outcome);
    default:
      throw new Error(`a service has no outcome ${outcome.kind}`);
  }
}

function judgeAnswer(
  test: Extract<ImageTest, { kind: 'service' }>,
  { status, body, isWholeBody }: Extract<TestAnswer['outcome'], { kind: 'answered' }>,
): Verdict {
  const faults: Fault[] = [];
  if (status !== test.status)
    faults.push({
      kind: 'status',
      what: `answered${addressOf(test)} with status ${status} instead of ${test.status}`,
      todo: 'Another one can be expected with status; redirects are not followed',
    });
  if (test.output !== undefined) {
    const found = isWholeBody ? isMatch(test.output, body) : 'too-long';
    if (found === 'too-long') return cannotMatch(test.output);
    if (!found)
      faults.push({
        kind: 'body',
        what: `answered${addressOf(test)} with a body that does not match ${test.output}`,
        todo: 'The expression is searched in the whole body',
      });
  }
  return known(...faults);
}

/** A test without a name is called like its address: that is not said twice. */
function addressOf({ name, url }: Extract<ImageTest, { kind: 'service' }>): string {
  return name === url ? '' : ` ${url}`;
}

function cannotMatch(output: string): Verdict {
  return {
    kind: 'unknown',
    why: `${output} cannot be searched in so long a text, or takes too long`,
    todo: 'At most 64 KiB are searched: let it write less, or make the expression simpler',
  };
}

function known(...faults: readonly Fault[]): Verdict {
  return { kind: 'known', faults };
}

function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`;
}
