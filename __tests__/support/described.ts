import { readDockerfile } from '../../src/plan/dockerfile.ts';
import type { Pin, Pins } from '../../src/plan/pin.ts';
import type { PlannedImage } from '../../src/plan/plan.ts';
import { plannedImage } from './planned.ts';

/** A planned image with a Dockerfile of these lines; its context is the folder `/w`. */
export function described(
  lines: readonly string[],
  more: Partial<PlannedImage> = {},
  name = 'app',
): PlannedImage {
  const text = `${lines.join('\n')}\n`;
  const path = `images/${name}/Dockerfile`;
  return plannedImage(name, {
    dockerfile: { path, text, facts: readDockerfile(text, path) },
    ...more,
    target: { context: '/w', dockerfile: `/w/${path}`, ...more.target },
  });
}

/** Pins of these texts, each with its settings on linux/amd64 and linux/arm64. */
export function pinsOf(
  bases: Readonly<
    Record<string, { env?: Readonly<Record<string, string>>; onbuild?: readonly string[]; digest?: string }>
  >,
): Pins {
  return new Map(
    Object.entries(bases).map(([text, { env = {}, onbuild = [], digest = 'a' }]): [string, Pin] => [
      text,
      {
        state: 'pinned',
        reference: `docker.io/library/${text}@sha256:${digest.repeat(64)}`,
        digest: `sha256:${digest.repeat(64)}`,
        settings: { 'linux/amd64': { env, onbuild }, 'linux/arm64': { env, onbuild } },
      },
    ]),
  );
}
