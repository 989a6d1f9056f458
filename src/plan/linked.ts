import type { BakeTarget } from './bake.ts';
import type { Candidate } from './candidates.ts';
import { contextKeyOf, linkReferences, type Link, type SiblingNames } from './link.ts';
import { outsideUses } from './outside.ts';
import type { OutsideUse } from './plan.ts';
import type { Prepared } from './prepared.ts';
import { baseReference, type OutsideReference } from './references.ts';
import { argsOf, type Secret } from './settings.ts';

/** An image of this plan that another one is built with. */
export interface Use {
  /** The key of Bake's `contexts`; `NAME::PLATFORM` where the Dockerfile asks for another platform than is built for. */
  readonly key: string;
  readonly to: string;
  /** The platform that is built for. */
  readonly platform: string;
  /** The platform of `to` that is taken. */
  readonly on: string;
  /** How the Dockerfile names it, and where; absent for what an input or a Bake file links. */
  readonly named?: { readonly text: string; readonly line: number };
}

/** A candidate with its settings, and what it is built with. */
export interface Linked {
  readonly name: string;
  readonly candidate: Candidate;
  readonly target: BakeTarget;
  readonly platforms: readonly string[];
  readonly uses: readonly Use[];
  /** Platform → the image that its last stage stands on. */
  readonly bases: Readonly<Record<string, string>>;
  readonly outside: readonly OutsideUse[];
  /** What the Dockerfile names and is no image of the plan; each text once. */
  readonly unlinked: readonly OutsideReference[];
  /** Those of the request and the policy. */
  readonly secrets: readonly Secret[];
}

/**
 * Finds which other images of the plan a candidate is built with.
 * @param siblings all images by the names that mean them
 * @param platforms image → its platforms
 * @throws Problem (request) for a reference that fits two images
 */
export function linkCandidate(
  prepared: Prepared,
  siblings: SiblingNames,
  platforms: ReadonlyMap<string, readonly string[]>,
): Linked {
  const { candidate, target } = prepared;
  const found = prepared.platforms.flatMap((platform) => foundUses(prepared, platform, siblings, platforms));
  const uses = [...givenUses(candidate.name, target, prepared.platforms), ...found];
  const contexts = { ...target.contexts };
  for (const [key, value] of Object.entries(contexts))
    // An input holds for all images: the one that it names keeps its own.
    if (value === `target:${candidate.name}`) Reflect.deleteProperty(contexts, key);
  const outside = outsideUses(prepared, new Set(uses.map(({ key }) => key)));
  return {
    name: candidate.name,
    candidate,
    target: {
      ...target,
      contexts: { ...Object.fromEntries(found.map(({ key, to }) => [key, `target:${to}`])), ...contexts },
      platforms: [...prepared.platforms],
    },
    platforms: prepared.platforms,
    uses,
    bases: basesOf(prepared, uses),
    outside,
    unlinked: unlinkedOf(prepared, outside),
    secrets: prepared.secrets,
  };
}

/** What a Bake file or an input has linked itself. */
function givenUses(own: string, target: BakeTarget, platforms: readonly string[]): readonly Use[] {
  const given: (readonly [string, string])[] = Object.entries(target.contexts ?? {});
  return given.flatMap(([key, value]) => {
    const to = value.startsWith('target:') ? value.slice('target:'.length) : own;
    return to === own ? [] : platforms.map((platform) => ({ key, to, platform, on: platform }));
  });
}

/** What the Dockerfile's references make. */
function foundUses(
  { candidate: { name, dockerfile }, references }: Prepared,
  platform: string,
  siblings: SiblingNames,
  platforms: ReadonlyMap<string, readonly string[]>,
): readonly Use[] {
  if (dockerfile === undefined) return [];
  return linkReferences(name, references.get(platform) ?? [], siblings, dockerfile.path).map((link) =>
    useOf(link, platform, platforms.get(link.to) ?? []),
  );
}

/** BuildKit looks for the context `NAME::PLATFORM` first. What need not be native is taken as it is there. */
function useOf({ key, to, text, line, other }: Link, platform: string, has: readonly string[]): Use {
  const named = { text, line };
  return other === undefined || (other.isNative && !has.includes(other.platform))
    ? { key, to, platform, on: platform, named }
    : { key: `${key}::${other.platform}`, to, platform, on: other.platform, named };
}

/** Which of the images the last stage stands on; none where it stands on one of another platform. */
function basesOf(
  { candidate: { dockerfile }, target, platforms }: Prepared,
  uses: readonly Use[],
): Readonly<Record<string, string>> {
  if (dockerfile === undefined) return {};
  const bases: Record<string, string> = {};
  for (const platform of platforms) {
    const base = baseReference(dockerfile.facts, argsOf(target), platform, target.target);
    if (base === undefined || base.other !== undefined) continue;
    const key = contextKeyOf(base.text);
    const use = uses.find((one) => one.platform === platform && contextKeyOf(one.key) === key);
    if (use !== undefined) bases[platform] = use.to;
  }
  return bases;
}

function unlinkedOf({ references }: Prepared, outside: readonly OutsideUse[]): readonly OutsideReference[] {
  const keys = new Set(outside.map(({ key }) => key));
  const all = [...references.values()].flat().filter(({ text }) => keys.has(contextKeyOf(text)));
  return [...new Map(all.map((one) => [one.text, one])).values()];
}
