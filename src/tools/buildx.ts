import { capture } from './capture.ts';
import type { ExecResult } from './exec.ts';

/** The buildx program: a plugin's file works on its own, no docker CLI is needed. */
export interface Buildx {
  readonly program: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborting stops what is being run: even a question may take long, where it pulls a frontend first. */
  readonly signal?: AbortSignal;
}

/**
 * Asks buildx something that is answered by what it prints.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */
export async function runBuildx(
  { program, env, signal }: Buildx,
  args: readonly string[],
  cwd?: string,
): Promise<ExecResult> {
  return capture(program, args, {
    env,
    ...(cwd === undefined ? {} : { cwd }),
    ...(signal === undefined ? {} : { signal }),
  });
}
