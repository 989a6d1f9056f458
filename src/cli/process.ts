import { bugExitCode } from '../run/failure.ts';

/** What holds for the whole process: readers that go away, and failures that nobody has caught. */
export function guardProcess(): void {
  // A reader that has gone away (`| head`) is no failure of the run, which goes on and cleans up.
  for (const out of [process.stdout, process.stderr])
    out.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  // Node's own exit code for this is 1, which means here that a gate has failed.
  process.on('uncaughtException', (error) => {
    process.stderr.write(
      `This is a bug in image-build. Please report it with the lines below.\n${error.stack ?? ''}\n`,
    );
    process.exit(bugExitCode);
  });
}
