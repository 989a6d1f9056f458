import { chmod, mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Something in a test's folder. */
export type WorldNode =
  | { readonly kind: 'file'; readonly text: string; readonly mode: number }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'folder'; readonly mode: number };

/** A small repository of two images: `base`, and `app` that stands on it. Plain data, so that it can be changed. */
export interface World {
  /** Path → what is there; Dockerfiles and ignore files are elsewhere. */
  readonly nodes: Readonly<Record<string, WorldNode>>;
  /** Path of a Dockerfile or an ignore file → its lines. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** Of the policy's `images.app`. */
  readonly app: {
    readonly args: Readonly<Record<string, string>>;
    readonly context?: string;
    readonly target?: string;
  };
}

/**
 * Writes a world into an empty folder.
 * @param time of all files, in seconds since 1970; absent for now
 */
export async function writeWorld(world: World, folder: string, time?: number): Promise<void> {
  const texts = {
    ...world.lines,
    'image-build.yml': [
      JSON.stringify({ version: 1, images: { base: { context: 'images/base' }, app: world.app } }),
    ],
  };
  for (const [path, lines] of Object.entries(texts))
    await put(join(folder, path), { kind: 'file', text: `${lines.join('\n')}\n`, mode: 0o644 });
  for (const [path, node] of Object.entries(world.nodes)) await put(join(folder, path), node);
  if (time === undefined) return;
  for (const [path, node] of Object.entries(world.nodes))
    if (node.kind !== 'link') await utimes(join(folder, path), time, time);
}

async function put(path: string, node: WorldNode): Promise<void> {
  await mkdir(node.kind === 'folder' ? path : dirname(path), { recursive: true });
  if (node.kind === 'link') await symlink(node.target, path);
  else {
    if (node.kind === 'file') await writeFile(path, node.text);
    await chmod(path, node.mode);
  }
}

/** All that the base can be made of: worlds with the same one have the same base. */
export function baseOf({ nodes, lines }: World): string {
  const isBase = ([path]: readonly [string, unknown]): boolean => path.startsWith('images/base/');
  return JSON.stringify(
    [nodes, lines].map((part) =>
      Object.entries(part)
        .filter(isBase)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );
}
