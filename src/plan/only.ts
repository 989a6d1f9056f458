import { badRequest } from '../problem.ts';
import type { PlannedImage } from './plan.ts';

/**
 * `only`: what was not named itself must be published under its present fingerprint.
 * @param images after it was decided what becomes of them
 * @param asked names that were asked for themselves
 * @throws Problem (request) that names the first base that is not, and why
 */
export function refuseUnpublishedBases(images: readonly PlannedImage[], asked: ReadonlySet<string>): void {
  const missing = images.find(({ name, decision }) => decision === 'build' && !asked.has(name));
  if (missing === undefined) return;
  throw badRequest(
    `${missing.name} is not published as it is now: ${missing.reasons[0] ?? 'it has changed'}`,
    {
      where: { file: missing.dockerfile.path },
      todo: `Publish ${missing.name} first, or leave only out: then it is built in this run`,
    },
  );
}
