import { contextKeyOf } from './link.ts';
import type { Pins } from './pin.ts';
import type { OutsideUse, PlannedImage } from './plan.ts';
import { frontendReference } from './reach/reach.ts';
import { argsOf } from './settings.ts';

/**
 * An image whose outside references are replaced by the digests that its fingerprint was taken with, so that the
 * build uses those and no newer ones. What could not be looked up is left to the engine.
 */
export function pinned(image: PlannedImage, pins: Pins): PlannedImage {
  const contexts: Record<string, string> = { ...image.target.contexts };
  for (const use of image.outside) {
    const { key, text } = use;
    if (isHidden(image, use)) continue;
    const pin = pins.get(text);
    if (pin?.state === 'pinned') contexts[key] = `docker-image://${pin.reference}`;
  }
  const frontend = frontendReference(image.dockerfile.text, argsOf(image.target));
  const pin = frontend === undefined ? undefined : pins.get(frontend);
  const syntax = pin?.state === 'pinned' ? { BUILDKIT_SYNTAX: pin.reference } : {};
  return {
    ...image,
    target: { ...image.target, contexts, args: { ...image.target.args, ...syntax } },
  };
}

/** A context of a stage's name would take the place of that stage (`FROM node AS node`), so its base cannot be pinned. */
function isHidden({ dockerfile }: PlannedImage, { key }: OutsideUse): boolean {
  return (
    dockerfile.facts?.stages.some(({ name }) => name !== undefined && contextKeyOf(name) === key) ?? false
  );
}

/** Why the build may take another digest than the one that was looked up, a sentence each. */
export function unpinnable(image: PlannedImage): readonly string[] {
  return image.outside
    .filter((use) => isHidden(image, use))
    .map(
      ({ text, line }) =>
        `${image.dockerfile.path}:${line} gives a stage the name of its base ${text}, which cannot be pinned then: rename the stage`,
    );
}
