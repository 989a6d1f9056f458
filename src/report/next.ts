import type { RunReport } from './result.ts';
import { tagResults } from './view.ts';

/** What was asked for stays: which images, where they go. */
const again = ', with the same arguments';

/** What one would type next, in one line. */
export function nextStep(report: RunReport): string {
  const { command, images } = report;
  if (report.verdict !== 'passed') return 'mend what is named above, then type the same again';
  if (command === 'plan' || command === 'lint') {
    if (images.some(({ decision }) => decision === 'build')) return `image-build build${again}`;
    const [first] = images.filter(({ decision }) => decision === 'reuse');
    if (first === undefined) return 'nothing has to be built';
    return `nothing has to be built; image-build explain ${shellWord(first.name)} shows what was compared`;
  }
  const out = tagResults(report).find(({ state }) => state !== 'removed' && state !== 'unknown')?.ref;
  if (out !== undefined) return `docker run --rm ${shellWord(out)}`;
  const built = images.filter(({ state }) => state === 'built');
  const stays = images.find(({ state }) => state === 'reused')?.reused?.ref;
  if (built.length === 0)
    return stays === undefined ? 'nothing has to be built' : `docker run --rm ${shellWord(stays)}`;
  if (built.every(({ output }) => output.kind !== 'image')) return 'use the files';
  return built.some(({ tags }) => tags.length > 0)
    ? `image-build publish${again}`
    : 'image-build publish --registry ghcr.io/OWNER';
}

/** Names and references are made of these signs alone; anything else would not be one, and is not told to be typed. */
function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : 'IMAGE';
}
