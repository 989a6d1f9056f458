import { fork } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { interrupted, surroundingsFailed } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import { parseJson } from '../tools/json.ts';
import { killGroup } from '../tools/kill-group.ts';
import { partOf } from '../tools/temporary.ts';
import type { Answer, Task } from './runner-cache.ts';

/** Something to be kept when the run is over. */
export interface ToKeep {
  /** Its last part, the digest, is added when it is kept. */
  readonly key: string;
  /** Absolute. */
  readonly path: string;
}

/** What has become of it. `failed` has a sentence that was not written by us. */
export type Kept = { readonly kind: 'kept' | 'exists' } | { readonly kind: 'failed'; readonly why: string };

/** How long is waited, in milliseconds. */
export interface KeepingLimits {
  /** For the service to find something, from when it is asked. */
  readonly patienceMs: number;
  /** For a whole task. */
  readonly limitMs: number;
}

/** The package itself would try to find something for half a minute; a database is 100 MB. */
const usualLimits: KeepingLimits = { patienceMs: 10_000, limitMs: 120_000 };
/** So much of its log is looked at, in characters. */
const longestLog = 100_000;

/** See Keeping in host.ts. */
export async function restoreKept(prefix: string, path: string, signal: AbortSignal): Promise<boolean> {
  const part = partOf(path);
  const name = basename(path);
  try {
    const { answer, why } = await perform(
      { kind: 'restore', prefix, name },
      part,
      join(part, '.tmp'),
      signal,
      usualLimits,
    );
    if (answer === 'nothing' && why === undefined) return false;
    if (answer === 'restored') return await appear(join(part, name), path);
    throw surroundingsFailed(
      `The runner’s cache gave nothing: ${answer === 'damaged' ? `${name} came damaged` : (why ?? 'it was gone')}`,
    );
  } finally {
    await rm(part, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Keeps a file or a folder as it is now. @throws Problem: surroundings when it takes too long; interrupted */
export async function keepNow(
  { key, path }: ToKeep,
  signal: AbortSignal,
  limits: KeepingLimits = usualLimits,
): Promise<Kept> {
  const part = partOf(path);
  try {
    const task: Task = { kind: 'keep', key, name: basename(path) };
    const { answer, why } = await perform(task, dirname(path), part, signal, limits);
    if (answer === 'kept' || answer === 'exists') return { kind: answer };
    return { kind: 'failed', why: why ?? 'it says no more than that' };
  } finally {
    await rm(part, { recursive: true, force: true, maxRetries: 3 });
  }
}

const stateSchema = Type.Array(Type.Object({ key: Type.String(), path: Type.String() }));

/** @param state what the main step has written @throws Problem (surroundings) for another text */
export function readToKeep(state: string): readonly ToKeep[] {
  return parseJson(stateSchema, state, 'The list of what is to be kept');
}

/** Somebody else may have put it there in the meantime: what is there stays. */
async function appear(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) return false;
    throw surroundingsFailed(`${to} cannot be written: ${errorCode(error) ?? 'unknown'}`, {}, error);
  }
}

const answerSchema = Type.Union(
  (['asking', 'looked', 'nothing', 'restored', 'damaged', 'kept', 'exists', 'failed'] as const).map((word) =>
    Type.Literal(word),
  ),
);

/** Starts a process for one task, and ends it with all that it has started when it takes too long. */
async function perform(
  task: Task,
  root: string,
  temporary: string,
  signal: AbortSignal,
  { patienceMs, limitMs }: KeepingLimits,
): Promise<{ readonly answer: Answer; readonly why?: string }> {
  const endIfStopped = (): void => {
    if (signal.aborted) throw interrupted();
  };
  endIfStopped();
  await mkdir(root, { recursive: true });
  await mkdir(temporary, { recursive: true });
  const child = fork(programOf(process.argv[1] ?? ''), [], {
    cwd: root,
    env: { ...withoutInputs(process.env), GITHUB_WORKSPACE: root, RUNNER_TEMP: temporary },
    execArgv: [],
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const kill = (): void => killGroup(child, 'SIGKILL');
  process.once('exit', kill);
  signal.addEventListener('abort', kill, { once: true });
  const seen: { answer?: Answer; late?: string; log: string } = { log: '' };
  const killAfter = (ms: number, what: string): NodeJS.Timeout =>
    setTimeout(() => {
      seen.late = `${what} took longer than ${ms / 1000} s`;
      kill();
    }, ms);
  const last = killAfter(limitMs, 'it');
  let patience: NodeJS.Timeout | undefined;
  child.stdout
    ?.setEncoding('utf8')
    .on('data', (text: string) => (seen.log = (seen.log + text).slice(-longestLog)));
  child.on('message', (message) => {
    if (!Value.Check(answerSchema, message)) return;
    seen.answer = message;
    clearTimeout(patience);
    if (message === 'asking') patience = killAfter(patienceMs, 'looking there');
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => resolve());
      // One that has ended already is told by its end.
      child.send(task, () => undefined);
    });
  } finally {
    for (const timer of [last, patience]) clearTimeout(timer);
    process.removeListener('exit', kill);
    signal.removeEventListener('abort', kill);
  }
  endIfStopped();
  const { answer = 'failed', late, log } = seen;
  const why = late ?? whyIn(log);
  // One that has ended in the middle.
  const isOver = answer !== 'asking' && answer !== 'looked';
  return { answer: isOver ? answer : 'failed', ...(why === undefined ? {} : { why }) };
}

/** The entry for tasks is beside the one that runs: `keep.js`, or `keep/index.js` in dist. */
function programOf(entry: string): string {
  const folder = dirname(entry);
  return basename(entry) === 'index.js' ? join(folder, '..', 'keep', 'index.js') : join(folder, 'keep.js');
}

/** Inputs may be secret, and with RUNNER_DEBUG every archive would be read once more to list it. */
function withoutInputs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.startsWith('INPUT_') && name !== 'RUNNER_DEBUG'),
  );
}

/** What the package has complained of, in one line without addresses' queries: they are signatures. Untrusted text. */
function whyIn(log: string): string | undefined {
  const told = /^(?:::(?:warning|error)[^:]*::|Failed to save: |Error: )(.+)$/m.exec(log)?.[1];
  return told
    ?.replaceAll('%25', '%')
    .replaceAll(/%0[AD]/g, ' ')
    .replaceAll(/(https?:\/\/[^\s?]+)\?\S*/g, '$1')
    .slice(0, 200);
}
