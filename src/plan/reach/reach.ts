import { frontendReference as frontendOf, isForeign } from '../dockerfile/frontend.ts';
import type { Selections } from '../files/selection.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { contextKeyOf } from '../link.ts';
import type { BaseSettings, Pin, Pins } from '../pin.ts';
import type { PlannedImage } from '../plan.ts';
import { argsOf } from '../settings.ts';
import { Found } from './found.ts';
import type { Ground } from './ground.ts';
import { namedContexts, originOf } from './named.ts';
import { walk } from './walk.ts';

/** What else has to be known for telling what a build reaches. */
export interface ReachGiven {
  /** By OutsideUse.text, and by the `# syntax=` reference. */
  readonly pins: Pins;
  /** All images that it is built on, also those behind others, by their names. */
  readonly parents: ReadonlyMap<string, { readonly fingerprint: Fingerprint; readonly image: PlannedImage }>;
}

/** One local folder that a build reads from. */
export interface ContextReach {
  /** Absolute. */
  readonly folder: string;
  /** Absolute; only for the main context, whose `<Dockerfile>.dockerignore` goes first. */
  readonly dockerfile?: string;
  readonly selections: Selections;
}

/** What the needed stages of an image can reach, on all of its platforms together. */
export interface Reach {
  /** By `context` for the main one, and by their names for the named contexts that are folders. */
  readonly contexts: ReadonlyMap<string, ContextReach>;
  /** Whether they read anything of the main context, wherever that lies. */
  readonly takesContext: boolean;
  /** Indices of the stages; `all` where nobody can tell. */
  readonly stages: ReadonlySet<number> | 'all';
  /** Whether a stage is meant by its number anywhere. */
  readonly hasNumbers: boolean;
  /** Whether ONBUILD of a base runs in any of them. */
  readonly hasTriggers: boolean;
  /** Names of the arguments that they declare; `all` where nobody can tell. */
  readonly declared: ReadonlySet<string> | 'all';
  /** Texts of the images from outside that they take. */
  readonly outside: ReadonlySet<string>;
  /** Keys of the named contexts that they take. */
  readonly named: ReadonlySet<string>;
  /** What makes two builds of the same parts differ, one sentence each. */
  readonly volatile: readonly string[];
  /** Why everything counts; absent where the reach is exact. */
  readonly doubt?: string;
}

/** Tells what the needed stages of an image reach. Pure: nothing is read. */
export function reachOf(image: PlannedImage, given: ReachGiven): Reach {
  const found = new Found();
  for (const platform of image.platforms) found.add(walked(image, platform, given).found);
  return found.doubt === undefined ? exact(image, found) : everything(image, found, found.doubt);
}

/**
 * ENV and ONBUILD that an image of the plan gives to those that are built on it.
 * @param platform one of its platforms, normalised
 * @returns `undefined` when nobody can know
 */
export function parentSettings(
  image: PlannedImage,
  platform: string,
  given: ReachGiven,
): BaseSettings | undefined {
  const all = settingsOf(image, given);
  const known = all.get(platform);
  if (known !== undefined) return known;
  const { settings } = walked(image, platform, given);
  // What is not known yet may be known as soon as all parents are there.
  if (settings !== undefined) all.set(platform, settings);
  return settings;
}

/** The image that reads the Dockerfile instead of the engine's own frontend (`# syntax=`); `undefined` for the own. */
export function frontendReference(
  text: string,
  args: Readonly<Record<string, string>> = {},
): string | undefined {
  return frontendOf(text, args);
}

/** How an outside image is pinned. Two spellings of one image have one pin, under the first of them. */
export function pinOf(image: PlannedImage, text: string, pins: Pins): { text: string; pin: Pin | undefined } {
  if (pins.has(text)) return { text, pin: pins.get(text) };
  const key = contextKeyOf(text);
  const other = image.outside.find((use) => use.key === key)?.text ?? text;
  return { text: other, pin: pins.get(other) };
}

interface Remembered extends ReachGiven {
  readonly byPlatform: Map<string, BaseSettings>;
}

/** A chain of parents is gone through once, not once for each child. */
const remembered = new WeakMap<PlannedImage, Remembered>();

function settingsOf(image: PlannedImage, { pins, parents }: ReachGiven): Map<string, BaseSettings> {
  const known = remembered.get(image);
  if (known?.pins === pins && known.parents === parents) return known.byPlatform;
  const byPlatform = new Map<string, BaseSettings>();
  remembered.set(image, { pins, parents, byPlatform });
  return byPlatform;
}

/**
 * Goes through one image on one platform.
 * @param onRun see Ground
 */
export function walked(
  image: PlannedImage,
  platform: string,
  given: ReachGiven,
  onRun?: Ground['onRun'],
): ReturnType<typeof walk> {
  const { facts, path, text } = image.dockerfile;
  const args = argsOf(image.target);
  const doubt =
    facts === undefined
      ? 'the Dockerfile is not on this machine'
      : facts.isForeign || isForeign(frontendOf(text, args))
        ? 'a frontend of its own reads the Dockerfile'
        : undefined;
  if (facts === undefined || doubt !== undefined) {
    const found = new Found();
    found.doubt = doubt;
    return { found, settings: undefined };
  }
  return walk({
    facts,
    file: path,
    args,
    platform,
    target: image.target.target,
    named: namedContexts(image.target),
    ofOutside: (outside, on) => {
      const { pin } = pinOf(image, outside, given.pins);
      return pin?.state === 'pinned' ? pin.settings[on] : undefined;
    },
    ofImage: (name, on) => {
      const parent = given.parents.get(name);
      return parent === undefined ? undefined : parentSettings(parent.image, on, given);
    },
    ...(onRun === undefined ? {} : { onRun }),
  });
}

function exact(image: PlannedImage, found: Found): Reach {
  return {
    contexts: folders(image, (key) => found.selections.get(key)),
    takesContext: found.selections.has('context'),
    stages: found.stages,
    hasNumbers: found.hasNumbers,
    hasTriggers: found.hasTriggers,
    declared: found.declared,
    outside: found.outside,
    named: found.named,
    volatile: [...found.volatile].sort(),
  };
}

function everything(image: PlannedImage, found: Found, doubt: string): Reach {
  return {
    contexts: folders(image, () => 'all'),
    takesContext: true,
    stages: 'all',
    hasNumbers: true,
    hasTriggers: true,
    declared: 'all',
    outside: new Set([...found.outside, ...image.outside.map(({ text }) => text)]),
    named: new Set(Object.keys(image.target.contexts ?? {})),
    volatile: [...found.volatile].sort(),
    doubt,
  };
}

/** The local folders among the contexts of an image, with what is taken from each of them. */
export function folders(
  { target }: PlannedImage,
  selectionsOf: (key: string) => Selections | undefined,
): ReadonlyMap<string, ContextReach> {
  const contexts = new Map<string, ContextReach>();
  const all: (readonly [string, string])[] = [
    ['context', target.context ?? '.'],
    ...Object.entries(target.contexts ?? {}).filter(([key]) => key.toLowerCase() !== 'context'),
  ];
  for (const [key, text] of all) {
    const origin = originOf(text);
    const selections = selectionsOf(key);
    if (origin.kind !== 'folder' || selections === undefined) continue;
    const dockerfile = target['dockerfile-inline'] === undefined ? target.dockerfile : undefined;
    contexts.set(key, {
      folder: origin.folder,
      ...(key === 'context' && dockerfile !== undefined ? { dockerfile } : {}),
      selections,
    });
  }
  return contexts;
}
