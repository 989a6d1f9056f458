import { stream, type ExecResult, type StreamOptions } from './exec.ts';

/**
 * Runs a program to its end and gives what it printed, by lines; standard input is empty. Unlike `exec` it can be
 * stopped by a signal, and a program that ends without reading its input does it no harm.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */
export async function capture(
  program: string,
  args: readonly string[],
  options: Omit<StreamOptions, 'onStdout' | 'onStderr' | 'input'>,
): Promise<ExecResult> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exitCode = await stream(program, args, {
    ...options,
    onStdout: (line) => stdout.push(line),
    onStderr: (line) => stderr.push(line),
  });
  return { exitCode, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}
