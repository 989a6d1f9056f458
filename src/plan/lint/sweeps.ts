import type { LintCopy, LintImage } from './model.ts';

/** A folder that is taken as a whole, with what is left out. */
export interface Sweep {
  /** Relative to the context; empty for all of it. */
  readonly source: string;
  readonly excludes: readonly string[];
}

/**
 * The folders of the main context that the stages of an image take as a whole; patterns, addresses and what has unknown
 * variables are none.
 * @returns `undefined` where nothing of the context is taken
 */
export function sweepsOf({ stages }: LintImage): readonly Sweep[] | undefined {
  const steps = stages.flatMap((stage) => stage.steps);
  const copies = steps.filter((step) => step.kind === 'copy' && step.from === undefined);
  const mounts = steps.flatMap((step) =>
    step.kind === 'run' ? step.mounts.filter(({ type, from }) => type === 'bind' && from === undefined) : [],
  );
  if (copies.length === 0 && mounts.length === 0) return undefined;
  return [
    ...copies.flatMap((copy) => (copy.kind === 'copy' ? copiedBy(copy) : [])),
    ...mounts.map(({ source = '' }) => ({ source: clean(source), excludes: [] })),
  ].filter(({ source }) => !/[*?[\]$\\]|^\.\.|:\/\//.test(source));
}

function copiedBy({ sources, excludes }: LintCopy): readonly Sweep[] {
  return sources.map((source) => ({ source: source === '*' ? '' : clean(source), excludes }));
}

function clean(path: string): string {
  return path
    .replace(/^(\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');
}
