import type { TagResult } from '../publish/published.ts';
import type { ImageReport, RunReport } from './result.ts';

/** What was asked for stays: which images, where they go. */
const again = ', with the same arguments';

/**
 * What one would type next, in one line.
 * @param isLeg the run was one of several, which has pushed by digest what another command puts together
 */
export function nextStep(report: RunReport, isLeg = false): string {
  const { command, images } = report;
  if (report.verdict === 'interrupted') return 'it was interrupted: type the same again';
  if (report.verdict !== 'passed') return 'mend what is named above, then type the same again';
  if (command === 'plan' || command === 'lint') {
    if (images.some(({ decision }) => decision === 'build')) return `image-build build${again}`;
    const [first] = images.filter(({ decision }) => decision === 'reuse');
    if (first === undefined) return 'nothing has to be built';
    return `nothing has to be built; image-build explain ${shellWord(first.name)} shows what was compared`;
  }
  const out = mostWanted(images)?.published?.tags.find(isOut)?.ref;
  if (out !== undefined) return `docker run --rm ${shellWord(out)}`;
  const built = images.filter(({ state }) => state === 'built');
  const stays = mostWanted(images.filter(({ state }) => state === 'reused'))?.reused?.ref;
  if (built.length === 0)
    return stays === undefined ? 'nothing has to be built' : `docker run --rm ${shellWord(stays)}`;
  if (built.every(({ output }) => output.kind !== 'image')) return 'use the files';
  if (isLeg)
    return 'image-build publish --from FOLDER-OF-DIGESTS, when all legs are there, with the same registry and tags';
  return built.some(({ tags }) => tags.length > 0)
    ? `image-build publish${again}`
    : 'image-build publish --registry ghcr.io/OWNER';
}

/**
 * The image that somebody wants to look at: one that was asked for and is new, and of these one that no other of them
 * is built on; else one that is at least one of it. A base comes along and is rarely what was meant.
 */
function mostWanted(images: readonly ImageReport[]): ImageReport | undefined {
  const shown = images.filter(({ state, published }) => state === 'reused' || published?.tags.some(isOut));
  const isBase = ({ name }: ImageReport): boolean => shown.some(({ needs }) => needs.includes(name));
  const worth = (image: ImageReport): number =>
    4 * Number(image.asked) + 2 * Number(image.state === 'built') + Number(!isBase(image));
  return shown.toSorted((a, b) => worth(b) - worth(a))[0];
}

function isOut({ state }: TagResult): boolean {
  return state !== 'removed' && state !== 'unknown';
}

/** Names and references are made of these signs alone; anything else would not be one, and is not told to be typed. */
function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : 'IMAGE';
}
