import type { PlannedImage } from '../plan.ts';
import { isStable, withoutCommit } from './stable.ts';
import { shortText, type Share } from './share.ts';

/** Labels and annotations that the image is given, without what changes on every run. */
export function labelParts({ target }: PlannedImage, commit: string | undefined): Share {
  const labels = Object.entries(target.labels ?? {})
    .filter(([name, value]) => isStable(name) && value !== null)
    .map(([name, value]) => ({
      name: `label ${name}`,
      value: shortText(withoutCommit(value ?? '', commit)),
    }));
  const annotations = new Map(
    (target.annotations ?? []).map((annotation) => {
      const [name = '', ...value] = annotation.split('=');
      return [name, value.join('=')] as const;
    }),
  );
  return {
    parts: [
      ...labels,
      ...[...annotations]
        .filter(([name]) => isStable(withoutLevel(name)))
        .map(([name, value]) => ({
          name: `annotation ${name}`,
          value: shortText(withoutCommit(value, commit)),
        })),
    ],
    volatile: [],
  };
}

/** `index:NAME`, `manifest-descriptor[linux/amd64]:NAME` (docker buildx build --annotation). */
function withoutLevel(name: string): string {
  return name.replace(/^(?:(?:index|manifest|index-descriptor|manifest-descriptor)(?:\[[^\]]*\])?,?)+:/, '');
}
