import { join } from 'node:path';
import type { BakeFile, BakeTarget } from '../plan/bake.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { cachesOf, type CacheInputs } from './caches.ts';

/** One image on one platform in the solve. */
export interface SolveNode {
  /** Bake target's name. */
  readonly name: string;
  readonly image: string;
  readonly platform: string;
  /** The OCI layout folder that it is exported to. */
  readonly dir: string;
}

export interface SolveOptions extends CacheInputs {
  /** The folder for the layouts, absolute and empty. */
  readonly out: string;
  /** In Bake's form: `type=provenance,mode=max`. */
  readonly attest: readonly string[];
}

const link = '--link';
const targetPrefix = 'target:';

/** Which node a bake target's name in the engine's messages belongs to: a link stands for its product. */
export function productName(target: string): string {
  return target.endsWith(link) ? target.slice(0, -link.length) : target;
}

/**
 * What bake is asked for: one target per image and platform with a layout as output, and beside each parent the
 * same again without output for its children to build on. A parent's export would otherwise wait for its children
 * (design notes, "Bake as the definition of a graph").
 * @param images those to build, in build order
 */
export function solveDefinition(
  images: readonly PlannedImage[],
  options: SolveOptions,
): { readonly nodes: readonly SolveNode[]; readonly file: BakeFile } {
  const parents = new Set(images.flatMap(({ needs }) => needs));
  const platformsOf = new Map(images.map(({ name, platforms }) => [name, platforms]));
  const count = images.reduce((sum, { platforms }) => sum + platforms.length, 0);
  const nodes: SolveNode[] = [];
  const target: Record<string, BakeTarget> = {};
  for (const image of images)
    for (const platform of image.platforms) {
      const name = nodeName(image.name, platform);
      const dir = join(options.out, name);
      const base = { ...onPlatform(image.target, platform, platformsOf), ...cachesOf(name, options, count) };
      nodes.push({ name, image: image.name, platform, dir });
      target[name] = {
        ...base,
        // As a record: a path may hold the commas that the text form is cut at.
        output: [{ type: 'oci', dest: dir, tar: 'false', 'oci-mediatypes': 'true' }],
        ...(options.attest.length > 0 ? { attest: [...options.attest] } : {}),
      };
      if (parents.has(image.name))
        target[`${name}${link}`] = { ...base, output: ['type=cacheonly'], 'cache-to': [] };
    }
  return { nodes, file: { target } };
}

function nodeName(image: string, platform: string): string {
  return `${image}--${platform.replaceAll('/', '-')}`;
}

/** Image → the platforms it is built for. */
type Platforms = ReadonlyMap<string, readonly string[]>;

/** Tags and outputs are ours alone: publishing is done from the layout. */
function onPlatform(target: BakeTarget, platform: string, platformsOf: Platforms): BakeTarget {
  const contexts = Object.entries(target.contexts ?? {}).flatMap(([key, value]) => {
    const at = /::([^:]+)$/.exec(key)?.[1] ?? platform;
    const linked = linkTo(value, at, platformsOf);
    return linked === undefined ? [] : [[key, linked] as const];
  });
  const context = target.context === undefined ? undefined : linkTo(target.context, platform, platformsOf);
  return {
    ...target,
    ...(context === undefined ? {} : { context }),
    tags: [],
    contexts: Object.fromEntries(contexts),
    platforms: [platform],
  };
}

/**
 * A context with a sibling's node in it; `undefined` where that is not built for the platform: the plan has made sure
 * that nobody needs it there (`FROM base-$TARGETARCH`).
 */
function linkTo(context: string, platform: string, platformsOf: Platforms): string | undefined {
  if (!context.startsWith(targetPrefix)) return context;
  const sibling = context.slice(targetPrefix.length);
  if (!platformsOf.get(sibling)?.includes(platform)) return undefined;
  return `${targetPrefix}${nodeName(sibling, platform)}${link}`;
}
