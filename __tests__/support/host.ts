import type { Host } from '../../src/host/host.ts';

const nothing = (): void => undefined;

/** A runner without anybody who listens; what a test looks at is given. */
export function hostOf(more: Partial<Host> = {}): Host {
  return {
    kind: 'runner',
    cwd: '/',
    env: {},
    interactive: false,
    columns: 120,
    signal: new AbortController().signal,
    mask: nothing,
    info: nothing,
    debug: nothing,
    live: nothing,
    group: nothing,
    annotate: nothing,
    summary: () => Promise.resolve(),
    output: nothing,
    saveState: nothing,
    ...more,
  };
}
