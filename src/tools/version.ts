import { capture } from './capture.ts';
import { cleanEnv, type Env } from './env.ts';

/** What a program says of itself: `1.2.3`, or `unknown` when it answers with nothing that can be compared. */
export type ProgramVersion = string;

/** A program that does not answer within this many milliseconds is not used. */
const patience = 20_000;

/**
 * Asks a program for its version. Programs built from source often say `dev` or 0.0.0: that is `unknown`.
 * @returns `undefined` when it does not answer, so it is not what it seems or does not run here
 */
export async function versionOf(program: string, env: Env): Promise<ProgramVersion | undefined> {
  try {
    const { exitCode, stdout } = await capture(program, ['--version'], {
      env: cleanEnv(env),
      signal: AbortSignal.timeout(patience),
      graceMs: 1000,
    });
    return exitCode === 0 ? readVersion(stdout) : undefined;
  } catch {
    return undefined;
  }
}

/** The first `1.2.3` in a text, `unknown` when there is none or it is 0.0.0. */
export function readVersion(text: string): ProgramVersion {
  const found = /\d+\.\d+\.\d+/.exec(text)?.[0];
  return found === undefined || found === '0.0.0' ? 'unknown' : found;
}

/** Compares two `1.2.3`: negative when `a` is older, 0 when they are equal. */
export function compareVersions(a: string, b: string): number {
  const left = numbers(a);
  const right = numbers(b);
  for (const index of [0, 1, 2]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbers(version: string): number[] {
  return version.split('-')[0]?.split('.').map(Number) ?? [];
}
