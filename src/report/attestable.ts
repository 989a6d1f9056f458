import { isOut } from './json.ts';
import type { RunReport } from './result.ts';

/**
 * Which images a run may say something of with its identity. `built`: what it has made. `all`: also what it has found in a
 * registry and lets out, as a release does. What a run reuses, it knows by what the registry says of it alone: to attest
 * that would make the work of whoever may push there look like one's own.
 */
export type Attestable = 'built' | 'all';

/**
 * The published images as lines of `sha256sum`: digest of what the tags name, and the repository, one line for each
 * (`subject-checksums` of actions/attest). What verifies an image looks for its digest; the name is for people.
 * @returns empty where there is none; else it ends with a line end
 */
export function attestableSums({ images }: RunReport, which: Attestable): string {
  const lines = images
    .filter((image) => isOut(image) && (which === 'all' || image.state === 'built'))
    .flatMap(({ published }) => {
      const hex = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? '')?.[1];
      return hex === undefined ? [] : (published?.repositories ?? []).map((name) => `${hex}  ${name}\n`);
    });
  return [...new Set(lines)].join('');
}
