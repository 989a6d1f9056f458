import type { RunReport } from './result.ts';
import { tagResults } from './view.ts';

/** What one would type next, in one line. */
export function nextStep(report: RunReport): string {
  const { command, images } = report;
  if (report.verdict !== 'passed') return 'mend what is named above, then type the same again';
  if (command === 'plan' || command === 'lint') {
    const isUnchanged = images.length > 0 && images.every(({ decision }) => decision !== 'build');
    const [first] = images.filter(({ decision }) => decision === 'reuse');
    return isUnchanged && first !== undefined
      ? `nothing has to be built; image-build explain ${shellWord(first.name)} shows what was compared`
      : 'image-build build';
  }
  const out = tagResults(report).find(({ state }) => state !== 'removed' && state !== 'unknown')?.ref;
  const ref = out ?? images.find(({ state }) => state === 'reused')?.reused?.ref;
  if (ref !== undefined) return `docker run --rm ${shellWord(ref)}`;
  return 'image-build publish --registry ghcr.io/OWNER';
}

/** Names and references are made of these signs alone; anything else would not be one, and is not told to be typed. */
function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : 'IMAGE';
}
