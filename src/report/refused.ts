import type { RunReport } from './result.ts';

/**
 * Whether a run has come to nothing because of what was asked: all that there is to tell then is what is wrong. Where
 * something was built, was judged badly or is out, the rest has to be told, too.
 */
export function isRefused({ problems, images }: RunReport): boolean {
  return (
    problems.length > 0 &&
    problems.every(({ kind }) => kind === 'request') &&
    images.every(
      ({ state, gates, published }) =>
        state !== 'built' && published === undefined && gates.every((gate) => gate.state === 'passed'),
    )
  );
}
