import type { TestOutcome } from '../../check/tests/answers.ts';
import { surroundingsFailed } from '../../problem.ts';
import type { ImageTest } from '../../request/policy.ts';
import { isHelperThere, peakOf, withoutPeak } from './memory.ts';
import type { RunEnd } from './one-run.ts';
import { serviceOutcome } from './service.ts';
import { setUpFailure, startFailure } from './start-failure.ts';

/**
 * What has become of a test, from what its solve has told. Whatever is not told for certain is `unknown`.
 * @param program the first word of its command
 */
export function outcomeOf(test: ImageTest, program: string, run: RunEnd): TestOutcome {
  const { end } = run.watch;
  if (run.by === 'late') return { kind: 'timed-out', afterMs: test.timeoutMs };
  if (run.by === 'unstarted')
    return unknown('the engine did not start it in time', run.messages.filter(isError));
  if (end.kind === 'unknown') {
    const why = end.isStep ? setUpFailure(end.error) : undefined;
    return why === undefined
      ? unknown('the engine could not run it', [end.error, ...run.messages.filter(isError)])
      : notStarted(why, end.error);
  }
  if (test.kind === 'service') return ofService(test, program, run, end.exitCode);
  return ofCommand(test, program, run, end.exitCode);
}

function ofCommand(
  { maxMemory }: Extract<ImageTest, { kind: 'command' }>,
  program: string,
  { watch }: RunEnd,
  exitCode: number,
): TestOutcome {
  const errors = watch.errors.text;
  const isWatched = maxMemory !== undefined;
  const why = startFailure({ exitCode, errors: withoutPeak(errors), program, isHelped: isWatched });
  if (why !== undefined) return notStarted(why, errors);
  if (isWatched && watch.errors.kept === 'all' && !isHelperThere(errors)) return noHelper(errors);
  const peakMemory = isWatched ? peakOf(errors) : undefined;
  return { kind: 'ended', exitCode, ...(peakMemory === undefined ? {} : { peakMemory }) };
}

function ofService(
  { timeoutMs }: Extract<ImageTest, { kind: 'service' }>,
  program: string,
  { watch }: RunEnd,
  exitCode: number,
): TestOutcome {
  const outcome = serviceOutcome(watch.errors.text, timeoutMs);
  if (exitCode !== 0 || outcome === undefined) return noHelper(watch.errors.text);
  if (outcome.kind !== 'ended') return outcome;
  // What the helper says of a program that it cannot start is the service's own output.
  const errors = watch.standard.text;
  const why = startFailure({ exitCode: outcome.exitCode, errors, program, isHelped: true });
  return why === undefined ? outcome : notStarted(why, errors);
}

function notStarted(why: string, errors: string): TestOutcome {
  return { kind: 'not-started', why, ...(isForeign(errors) ? { todo: foreignTodo } : {}) };
}

/** What the kernel says of a program that is for another platform, or none. */
function isForeign(errors: string): boolean {
  return /exec format error/i.test(errors);
}

const foreignTodo =
  "Where the engine’s machine is of another platform than the image, emulation: true registers QEMU (in a workflow emulation: 'true'), and a runner or builder of that platform is faster; else the program is for another platform, or lacks its #! line";

function noHelper(errors: string): TestOutcome {
  return unknown(
    'its helper does not run in the image',
    errors.trim().split('\n').slice(-5),
    isForeign(errors) ? foreignTodo : 'The helper image needs a static /bin/busybox for the platform',
  );
}

function unknown(what: string, log: readonly string[], todo?: string): TestOutcome {
  const { data } = surroundingsFailed(what, { log, ...(todo === undefined ? {} : { todo }) });
  return { kind: 'unknown', problem: data };
}

function isError(line: string): boolean {
  return line.startsWith('ERROR:');
}
