import { resolve } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { digestOfKept } from './kept-digest.ts';

/** A download that hangs ends then, in milliseconds; the package’s own limit is an hour. */
const stuckMs = 60_000;

/** What is to be done. `name` is a file or a folder in the working folder. */
export type Task =
  | { readonly kind: 'restore'; readonly prefix: string; readonly name: string }
  | { readonly kind: 'keep'; readonly key: string; readonly name: string };

/** How far it is. `asking`: the service is asked now. `looked`: it has answered, and the long part begins. */
export type Step = 'asking' | 'looked';
/** All but a step is the end. */
export type Answer = Step | 'nothing' | 'restored' | 'damaged' | 'kept' | 'exists' | 'failed';

/**
 * Does one task with GitHub's own package, in a process of its own (see keeping.ts): the package takes its settings
 * from the environment, writes log commands to standard output, and cannot be stopped.
 *
 * A key ends in the digest of what is kept under it, which is looked at after it has come back. Names are relative to
 * the working folder, so that every machine asks for the same thing wherever its folders are.
 * @param tell told when the service is asked, and when it has answered
 */
export async function doTask(task: Task, tell: (step: Step) => void): Promise<Answer> {
  return task.kind === 'restore' ? restore(task.prefix, task.name, tell) : keep(task.key, task.name, tell);
}

async function restore(prefix: string, name: string, tell: (step: Step) => void): Promise<Answer> {
  tell('asking');
  const key = await restoreCache([name], prefix, [prefix], { lookupOnly: true });
  const digest = /-([0-9a-f]{64})$/.exec(key ?? '')?.[1];
  if (key?.startsWith(prefix) !== true || digest === undefined) return 'nothing';
  tell('looked');
  // It says the same when it is gone in the meantime, and when it came broken: whoever asked reads its log.
  if ((await restoreCache([name], key, [], { segmentTimeoutInMs: stuckMs })) !== key) return 'failed';
  return (await digestOfKept(resolve(name)).catch(() => undefined)) === digest ? 'restored' : 'damaged';
}

async function keep(begin: string, name: string, tell: (step: Step) => void): Promise<Answer> {
  const key = `${begin}-${await digestOfKept(resolve(name))}`;
  tell('asking');
  // Found in a branch that this job reads it is as good, and nothing has to be packed.
  if ((await restoreCache([name], key, [], { lookupOnly: true })) === key) return 'exists';
  tell('looked');
  return (await saveCache([name], key)) === -1 ? 'failed' : 'kept';
}
