import { contextKeyOf } from './link.ts';
import type { Pins } from './pin.ts';
import type { PlannedImage } from './plan.ts';
import { frontendReference } from './reach/reach.ts';
import { argsOf } from './settings.ts';

/**
 * An image whose outside references are replaced by the digests that its fingerprint was taken with, so that the
 * build uses those and no newer ones. What could not be looked up is left to the engine.
 */
export function pinned(image: PlannedImage, pins: Pins): PlannedImage {
  const contexts: Record<string, string> = { ...image.target.contexts };
  const stages = image.dockerfile.facts?.stages ?? [];
  for (const { key, text } of image.outside) {
    // A context of a stage's name would take the place of that stage: `FROM node AS node`.
    if (stages.some(({ name }) => name !== undefined && contextKeyOf(name) === key)) continue;
    const pin = pins.get(text);
    if (pin?.state === 'pinned') contexts[key] = `docker-image://${pin.reference}`;
  }
  const frontend = frontendReference(image.dockerfile.text, argsOf(image.target));
  const pin = frontend === undefined ? undefined : pins.get(frontend);
  const isGiven = image.target.args?.['BUILDKIT_SYNTAX'] !== undefined;
  const syntax = pin?.state === 'pinned' && !isGiven ? { BUILDKIT_SYNTAX: pin.reference } : {};
  return {
    ...image,
    target: { ...image.target, contexts, args: { ...image.target.args, ...syntax } },
  };
}
