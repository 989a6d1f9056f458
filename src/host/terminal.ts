import type { Host } from './host.ts';
import { stopSignal } from './signal.ts';
import { createMask } from './mask.ts';

export interface TerminalOptions {
  /** Answers go to standard output; everything else to standard error, so that a pipe gets the answer alone. */
  readonly verbose: boolean;
}

/** A person's terminal, a pipe, or another CI. */
export async function terminalHost({ verbose }: TerminalOptions): Promise<Host> {
  const interactive =
    process.stderr.isTTY && process.env['CI'] === undefined && process.env['TERM'] !== 'dumb';
  const mask = createMask();
  const update = interactive ? (await import('log-update')).logUpdateStderr : undefined;
  const print = (text: string): void => {
    update?.clear();
    process.stderr.write(`${mask.hide(text)}\n`);
  };
  return {
    kind: 'terminal',
    cwd: process.cwd(),
    env: process.env,
    interactive,
    columns: process.stderr.columns || 100,
    signal: stopSignal(),
    mask: (secret) => mask.add(secret),
    info: print,
    debug: (text) => {
      if (verbose) print(text);
    },
    live: (lines) => {
      if (lines.length === 0) update?.clear();
      else update?.(mask.hide(lines.join('\n')));
    },
    group: (title, lines) => print([title, ...lines.map((line) => `  ${line}`)].join('\n')),
    annotate: () => undefined,
    summary: () => Promise.resolve(),
    output: () => undefined,
    saveState: () => undefined,
  };
}
