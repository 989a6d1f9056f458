import type { Promoted } from '../request/promoted.ts';
import { isOut } from './json.ts';
import type { ImageReport, RunReport } from './result.ts';

/**
 * The published images that a run may say something of with its identity, as lines of `sha256sum`: digest of what the
 * tags name, and the repository, one line for each (`subject-checksums` of actions/attest). What verifies an image looks
 * for its digest; the name is for people.
 *
 * These are the images that it has built, and those that it was told a job before has built. What it reuses, or finds under
 * a tag, it knows by what the registry says of it alone: to attest that would make the work of whoever may push there look
 * like one's own.
 * @param promoted what the run was told (the input `promote`)
 * @returns empty where there is none; else it ends with a line end
 */
export function attestableSums({ images }: RunReport, promoted: Promoted = {}): string {
  const lines = images
    .filter((image) => isOut(image) && (image.state === 'built' || isBuiltBefore(image, promoted)))
    .flatMap(({ published }) => {
      const hex = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? '')?.[1];
      return hex === undefined ? [] : (published?.repositories ?? []).map((name) => `${hex}  ${name}\n`);
    });
  return [...new Set(lines)].join('');
}

function isBuiltBefore({ name, published }: ImageReport, promoted: Promoted): boolean {
  const told = Object.hasOwn(promoted, name) ? promoted[name] : undefined;
  return told?.isBuilt === true && told.digest === published?.digest;
}
