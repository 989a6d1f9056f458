import type { Artifact, ImageReport, RunReport } from './result.ts';
import { digestOf } from './view.ts';

/** How the report's own keys stand, from what is asked first; whatever lies deeper is in the order of the alphabet. */
const topLevel = [
  'schema',
  'command',
  'verdict',
  'exitCode',
  'startedAt',
  'durationMs',
  'engine',
  'problems',
  'notes',
  'images',
  'artifacts',
  'explanation',
  'legs',
  'warnings',
  'steps',
] as const satisfies readonly (keyof RunReport)[];

/** The JSON report: equal reports are equal bytes; ends with a newline. */
export function jsonReport(report: RunReport): string {
  return plainJson(Object.fromEntries(topLevel.map((key) => [key, sorted(report[key])])));
}

/** Any value as JSON for people and machines, harmless to look at on a terminal; ends with a newline. */
export function plainJson(value: unknown): string {
  return `${visible(JSON.stringify(value, null, 2))}\n`;
}

/** What a later step of a workflow may ask about one image. */
export interface ImageOutput {
  readonly decision: string;
  readonly state: string;
  /** Digest of the published index or manifest, else of the only platform's manifest. */
  readonly digest?: string;
  /** The tags that it got, or would get: `published` tells which. */
  readonly tags: readonly string[];
  readonly published: boolean;
  /** Bytes by platform. */
  readonly size: Readonly<Record<string, { readonly compressed: number; readonly uncompressed: number }>>;
  /** Only of a target that gives files. */
  readonly files?: readonly { readonly path: string; readonly sha256: string }[];
}

/** The action's output `images`: JSON on one line, name → what became of it. */
export function imagesOutput(report: RunReport): string {
  return visible(
    JSON.stringify(
      Object.fromEntries(report.images.map((image) => [image.name, imageOutput(image, report.artifacts)])),
    ),
  );
}

function imageOutput(image: ImageReport, artifacts: readonly Artifact[]): ImageOutput {
  const digest = digestOf(image);
  const sizes = image.platforms.flatMap(({ platform, size }) =>
    size ? [[platform, { compressed: size.compressed, uncompressed: size.uncompressed }] as const] : [],
  );
  return {
    decision: image.decision,
    state: image.state,
    ...(digest === undefined ? {} : { digest }),
    tags: image.tags,
    published: isOut(image),
    size: Object.fromEntries(sizes),
    ...(image.output.kind === 'image'
      ? {}
      : {
          files: artifacts.flatMap(({ image: of, path, sha256 }) =>
            of === image.name ? [{ path, sha256 }] : [],
          ),
        }),
  };
}

/**
 * The action's output `promote`: JSON on one line, image → digest and state of what was let out. Of hundreds of images it is
 * still short enough for an input (the runner takes 128 KiB), which `images` is not.
 */
export function promoteOutput({ images }: RunReport): string {
  return visible(
    JSON.stringify(
      Object.fromEntries(
        images.flatMap((image) =>
          isOut(image) && image.published !== undefined
            ? [[image.name, { digest: image.published.digest, state: image.state }]]
            : [],
        ),
      ),
    ),
  );
}

/** Every tag names the new image: after a roll-back none does. */
export function isOut({ published }: ImageReport): boolean {
  const good: readonly string[] = ['moved', 'created', 'unchanged'];
  return (
    published !== undefined &&
    published.tags.length > 0 &&
    published.tags.every(({ state }) => good.includes(state))
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** JSON lets C1 controls and direction marks through: as escapes they are the same value and harmless to look at. */
function visible(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
