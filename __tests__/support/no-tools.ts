import type { Buildx } from '../../src/plan/bake-print.ts';

/** For plans that need no buildx: asking for it is a mistake. */
export function noBuildx(): Promise<Buildx> {
  return Promise.reject(new Error('buildx was not to be asked'));
}
