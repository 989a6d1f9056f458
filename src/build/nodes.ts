import { join } from 'node:path';
import type { LayerCaches } from '../cache/policy/layer-caches.ts';
import { annotationsOfPlatform } from '../oci/annotation-levels.ts';
import type { BakeFile, BakeTarget } from '../plan/bake.ts';
import type { FilesOutput } from '../plan/output.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { bakeCaches } from './caches.ts';
import { nodeName } from './node-name.ts';

/** One image on one platform in the solve. */
export interface SolveNode {
  /** Bake target's name. */
  readonly name: string;
  readonly image: string;
  readonly platform: string;
  /** Where it is exported to: an OCI layout's folder, or for a target that gives files an archive with all of them. */
  readonly dir: string;
  /** Absent for images. */
  readonly output?: FilesOutput;
}

/** An image in a registry that is not built here, and that others are built on. */
export interface ReusedParent {
  /** Platform (normalised), of those that it has → `repo@sha256:…`, of its index or of that platform's manifest. */
  readonly references: Readonly<Record<string, string>>;
  /** Platform → diff_ids, bottom first: what an image that stands on it must begin with. */
  readonly diffIds: Readonly<Record<string, readonly string[]>>;
  /** Another leg of this run has built it; else it was published before. */
  readonly isOfThisRun?: boolean;
}

/** Image of the plan → what a registry has of it. */
export type ReusedParents = ReadonlyMap<string, ReusedParent>;

export interface SolveOptions {
  /** The folder for layouts and archives, absolute and empty. */
  readonly out: string;
  /** In Bake's form: `type=provenance,mode=max`. */
  readonly attest: readonly string[];
  /** Absent: none. */
  readonly caches?: LayerCaches;
  /** Images of the plan that are not built here because a registry has them; absent = all are built. */
  readonly reused?: ReusedParents;
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
 * (design notes, "Bake as the definition of a graph"). A parent that is published and reused, or that another leg has
 * built, is no target: its children take it from the registry, by digest.
 * @param images those to build, in build order
 */
export function solveDefinition(
  images: readonly PlannedImage[],
  options: SolveOptions,
): { readonly nodes: readonly SolveNode[]; readonly file: BakeFile } {
  const parents = new Set(images.flatMap(({ needs }) => needs));
  const siblings: Siblings = {
    platforms: new Map(images.map(({ name, platforms }) => [name, platforms])),
    reused: options.reused ?? new Map<string, ReusedParent>(),
  };
  const nodes: SolveNode[] = [];
  const target: Record<string, BakeTarget> = {};
  for (const image of images)
    for (const platform of image.platforms) {
      const node = nodeOf(image, platform, options.out);
      const { name } = node;
      const base = {
        ...onPlatform(image.target, platform, siblings),
        ...bakeCaches(options.caches?.nodes[`${image.name} ${platform}`]),
      };
      nodes.push(node);
      target[name] = {
        ...base,
        output: [exportOf(node)],
        ...(options.attest.length > 0 ? { attest: [...options.attest] } : {}),
      };
      if (parents.has(image.name))
        target[`${name}${link}`] = { ...base, output: ['type=cacheonly'], 'cache-to': [] };
    }
  return { nodes, file: { target } };
}

function nodeOf({ name: image, output }: PlannedImage, platform: string, out: string): SolveNode {
  const name = nodeName(image, platform);
  const isImage = output.kind === 'image';
  const dir = join(out, isImage ? name : `${name}.tar`);
  return { name, image, platform, dir, ...(isImage ? {} : { output }) };
}

/**
 * As a record: a path may hold the commas that the text form is cut at. Files come as an archive, for `local` too:
 * BuildKit's own way of writing a folder hangs on large trees (moby/buildkit#2950), and what an archive holds can be
 * looked at before anything of it is on the disk.
 */
function exportOf({ dir, output }: SolveNode): Readonly<Record<string, string>> {
  return output === undefined
    ? { type: 'oci', dest: dir, tar: 'false', 'oci-mediatypes': 'true' }
    : { type: 'tar', dest: dir };
}

/** What contexts can lead to. */
interface Siblings {
  /** Image of this solve → the platforms it is built for. */
  readonly platforms: ReadonlyMap<string, readonly string[]>;
  readonly reused: ReusedParents;
}

/** Tags and outputs are ours alone: publishing is done from the layout. */
function onPlatform(target: BakeTarget, platform: string, siblings: Siblings): BakeTarget {
  const contexts = Object.entries(target.contexts ?? {}).flatMap(([key, value]) => {
    const at = /::([^:]+)$/.exec(key)?.[1] ?? platform;
    const linked = linkTo(value, at, siblings);
    return linked === undefined ? [] : [[key, linked] as const];
  });
  const context = target.context === undefined ? undefined : linkTo(target.context, platform, siblings);
  return {
    ...target,
    ...(context === undefined ? {} : { context }),
    ...(target.annotations === undefined
      ? {}
      : { annotations: [...annotationsOfPlatform(target.annotations, platform)] }),
    tags: [],
    contexts: Object.fromEntries(contexts),
    platforms: [platform],
  };
}

/**
 * A context with a sibling's node in it, or with the digest of what is published of it; `undefined` where it is not
 * there for the platform: the plan has made sure that nobody needs it there (`FROM base-$TARGETARCH`).
 */
function linkTo(context: string, platform: string, { platforms, reused }: Siblings): string | undefined {
  if (!context.startsWith(targetPrefix)) return context;
  const sibling = context.slice(targetPrefix.length);
  const [built, stored] = [platforms.get(sibling), reused.get(sibling)];
  // Without a link the engine would look for an image of that name in a registry, and perhaps find one.
  if (built === undefined && stored === undefined)
    throw new Error(`${sibling} is neither built nor reused, and something is built on it`);
  if (built?.includes(platform) === true) return `${targetPrefix}${nodeName(sibling, platform)}${link}`;
  const reference = stored?.references[platform];
  return reference === undefined ? undefined : `docker-image://${reference}`;
}
