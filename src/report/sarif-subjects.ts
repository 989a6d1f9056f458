import type { ImageReport, RunReport } from './result.ts';
import { skipReason } from './view.ts';
import { brief } from './limits-text.ts';

/** What one run of a SARIF file is about: an image, on all platforms that it was judged on. */
export interface RunSubject {
  readonly image: ImageReport;
  /** What of it was judged: `image`, `dockerfile`, or the platforms of a leg of a matrix: `linux-arm64`. */
  readonly part: string;
  /** Why gates were not asked. */
  readonly skipped: string;
}

/** The runs of a report, and the images that have none. */
export interface RunSubjects {
  readonly subjects: readonly RunSubject[];
  /** Those that were to be judged, and were not as a whole. */
  readonly unjudged: readonly string[];
}

/**
 * One run an image, so that each stands for a whole judgement. An image whose gates have not all answered has none:
 * GitHub takes what is missing in a run for mended. The command `lint` asks the Dockerfile alone, and has a series of
 * its own for that.
 * @param platforms those that the run was told to build; legs of a matrix must not replace each other's results
 */
export function runSubjects(
  { command, images }: RunReport,
  platforms: readonly string[] | undefined,
): RunSubjects {
  const isLint = command === 'lint';
  const part = isLint ? 'dockerfile' : partOf(platforms);
  const judged = images.filter(({ gates }) => gates.length > 0);
  const whole = judged.filter((image) => (isLint ? hasAnswered(image) : isWhole(image)));
  return {
    subjects: whole.map((image) => ({ image, part, skipped: skipReason({ command }) })),
    unjudged: judged.filter((image) => !whole.includes(image)).map(({ name }) => name),
  };
}

function partOf(platforms: readonly string[] | undefined): string {
  if (platforms === undefined || platforms.length === 0) return 'image';
  const names = [...platforms].sort().map((one) => brief(one, 60).replaceAll('/', '-'));
  return brief(names.join('+'), 200);
}

/** Gates that are asked of every image on every platform where the policy does not skip them. */
const everywhere = ['size', 'vulnerabilities', 'secrets'] as const;

function isWhole(image: ImageReport): boolean {
  const { state, gates, skip, platforms, output } = image;
  if ((state !== 'built' && state !== 'reused') || !hasAnswered(image)) return false;
  if (!skip.includes('lint') && !gates.some(({ gate }) => gate === 'lint')) return false;
  const hasImage = output.kind === 'image' && !everywhere.every((gate) => skip.includes(gate));
  return !hasImage || platforms.every((one) => gates.some(({ platform }) => platform === one.platform));
}

function hasAnswered({ gates }: ImageReport): boolean {
  return gates.every(({ state }) => state !== 'broken');
}

/**
 * GitHub's name for a series of results that replace each other: `image-build/base/image/`. It ends with a slash, since
 * what stands behind the last one names the single run.
 */
export function categoryOf({ image, part }: Pick<RunSubject, 'image' | 'part'>): string {
  return `image-build/${brief(image.name, 200)}/${part}/`;
}
