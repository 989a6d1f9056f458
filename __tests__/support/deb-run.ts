import type { DebReport } from '../../src/deb/report.ts';
import { runCommand, type CommandResult } from './command.ts';
import { shared } from './shared.ts';

export const distributions = ['--distributions', 'debian:bookworm-slim'];

/** What is not the subject of a test. */
export const unchecked = ['--reproducible', 'false', '--lintian', 'off', '--install-test', 'false'];

/** The tools of the tests, and those of this machine: Git. */
export const debEnv = (): Readonly<Record<string, string>> => ({
  PATH: `${shared.bin}:${process.env['PATH'] ?? ''}`,
});

export interface DebResult extends Pick<CommandResult, 'exitCode' | 'stderr' | 'left'> {
  /** What `--json` prints; absent where nothing was printed. */
  readonly told: DebReport | undefined;
}

/** Runs `image-build deb` in a folder. */
export async function deb(cwd: string, ...args: readonly string[]): Promise<DebResult> {
  const { exitCode, stdout, stderr, left } = await runCommand({
    cwd,
    args: ['deb', '--json', ...distributions, ...args],
    env: debEnv(),
  });
  const told = stdout === '' ? undefined : (JSON.parse(stdout) as DebReport);
  return { exitCode, told, stderr, left };
}

/** State of each check. */
export function states(told: DebReport | undefined): readonly string[] {
  return (told?.checks ?? []).map(({ check, state }) => `${check} ${state}`);
}
