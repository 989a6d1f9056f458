import { posix } from 'node:path';
import { stepsOfSource, type Step } from './resolve.ts';
import type { Selection } from './selection.ts';

/** One source of COPY, ADD or a bind mount. */
export interface Source {
  readonly text: string;
  /** Its whole way, also behind the pivot of `--parents`. */
  readonly steps: readonly Step[];
  /** For `--parents`: the way to the pivot, and the pattern behind it. */
  readonly parents?: { readonly base: readonly Step[]; readonly pattern: string };
}

/** The sources of a selection, as BuildKit reads them. Source: BuildKit, dockerfile2llb, dispatchCopy. */
export function sourcesOf({ patterns, keepsParents, kind }: Selection): readonly Source[] {
  return patterns.map((text) => {
    const steps = stepsOfSource(text, kind === 'copy');
    if (!keepsParents) return { text, steps };
    const [before, ...behind] = text.split('/./');
    const hasPivot = before !== undefined && behind.length > 0;
    const base = stepsOfSource(hasPivot ? before : '', true);
    const pattern = posix.normalize(`/${hasPivot ? behind.join('/./') : text}`).slice(1);
    return { text, steps, parents: { base, pattern } };
  });
}
