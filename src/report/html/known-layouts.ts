import { createHash } from 'node:crypto';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseJson } from '../../tools/json.ts';
import { writeWhole } from '../../tools/temporary.ts';
import { layOut, layoutSchema, placing, type Edge, type LayOut, type Layout, type Size } from './layout.ts';

/** Graphs whose places are kept, a few kilobytes each: a repository has one or two. */
export const mostLayouts = 50;

/**
 * Remembers the places of graphs between runs on one machine: where images and their bases are the ones of last time,
 * nothing is placed, and the program that could is not even loaded.
 * @param folder absolute, for files of ours alone; that it cannot be written costs the next run some time
 * @param place what places a graph that is not known
 */
export function knownLayouts(folder: string, place: LayOut = layOut): LayOut {
  return async (count, edges, size) => {
    const file = join(folder, `${keyOf(count, edges, size)}.json`);
    const known = await read(file, count, edges.length);
    if (known !== undefined) return known;
    const layout = await place(count, edges, size);
    // A cache that cannot be written costs the next run some time, and nothing else.
    await keep(file, layout).catch(() => undefined);
    return layout;
  };
}

/** Of all that the places depend on, in hex. */
function keyOf(count: number, edges: readonly Edge[], { width, height }: Size): string {
  const pairs = edges.map(({ from, to }) => [from, to]);
  return createHash('sha256')
    .update(JSON.stringify([placing, count, pairs, width, height]))
    .digest('hex');
}

/** Undefined where there is none, or none that can be this graph's. */
async function read(file: string, nodes: number, edges: number): Promise<Layout | undefined> {
  try {
    const layout = parseJson(layoutSchema, await readFile(file, 'utf8'), 'The kept layout');
    return layout.nodes.length === nodes && layout.edges.length === edges ? layout : undefined;
  } catch {
    // Not placed yet, or damaged: it is placed.
    return undefined;
  }
}

async function keep(file: string, layout: Layout): Promise<void> {
  await writeWhole(file, JSON.stringify(layout));
  await forgetOldest(dirname(file));
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= mostLayouts) return;
  const files = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = files.sort((a, b) => a.at - b.at).slice(0, names.length - mostLayouts);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}
