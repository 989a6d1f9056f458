import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeProgram } from './program.ts';

/** What the container engine's command line stands for in a test. */
export interface BinfmtMachine {
  /** Supported before anything is registered. */
  readonly supported: readonly string[];
  /** What `--install` says for what it is asked; OK by default. */
  readonly says?: string;
  /** Supported afterwards. */
  readonly then?: readonly string[];
  /** Instead of all that. */
  readonly lines?: readonly string[];
}

/**
 * A `docker` that answers as tonistiigi/binfmt does (cmd/binfmt/main.go): only the command line's edge is made up, as
 * the real image needs a kernel with binfmt_misc.
 * @returns its folder for PATH, its path, and what it was asked, a line each
 */
export async function makeDocker(
  machine: BinfmtMachine,
): Promise<{ folder: string; program: string; asked: () => Promise<readonly string[]> }> {
  const status = (supported: readonly string[]): string => JSON.stringify({ supported, emulators: [] });
  const program = await makeProgram('docker', [
    'echo "$@" >> "${0%/*}/asked"',
    ...(machine.lines ?? [
      'case "$*" in',
      `  *--install*) echo "installing: ${machine.says ?? 'OK'}" >&2; echo '${status(machine.then ?? machine.supported)}';;`,
      `  *) echo '${status(machine.supported)}';;`,
      'esac',
    ]),
  ]);
  const folder = dirname(program);
  const asked = async (): Promise<readonly string[]> =>
    (await readFile(join(folder, 'asked'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return { folder, program, asked };
}
