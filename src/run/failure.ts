import type { Host } from '../host/host.ts';
import { Problem, exitCodes } from '../problem.ts';

/** Exit code of a bug of ours (EX_SOFTWARE of sysexits.h). */
export const bugExitCode = 70;

/**
 * Tells a failure for which there is no report: a request that cannot be read, or a bug of ours.
 * @returns the exit code
 */
export async function tellFailure(error: unknown, host: Host, color: boolean): Promise<number> {
  if (error instanceof Problem) {
    const { terminalProblem } = await import('../report/problem-text.ts');
    const { what, where } = error.data;
    host.info(terminalProblem(error.data, { color, columns: host.columns }));
    host.annotate({ level: 'error', title: 'image-build', message: what, ...where });
    return exitCodes[error.data.kind];
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.info(`This is a bug in image-build. Please report it with the lines below.\n${text}`);
  host.annotate({ level: 'error', title: 'image-build', message: 'A bug in image-build: see the log' });
  return bugExitCode;
}
