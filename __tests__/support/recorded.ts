import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseStatus } from '../../src/build/rawjson.ts';
import { Timeline, type SolveEvent } from '../../src/build/timeline.ts';
import type { SolveNode } from '../../src/build/nodes.ts';

const folder = join(import.meta.dirname, '../fixtures/solve');

/** A node as `image platform`. */
export function nodeOf(text: string): SolveNode {
  const [image = '', platform = ''] = text.split(' ');
  const name = `${image}--${platform.replaceAll('/', '-')}`;
  return { name, image, platform, dir: `/out/${name}` };
}

export interface Replayed {
  readonly timeline: Timeline;
  readonly events: readonly SolveEvent[];
  /** What buildx printed that is no progress. */
  readonly messages: readonly string[];
}

/**
 * Feeds what real BuildKit has told (`__tests__/fixtures/solve/NAME.jsonl`, made by record.mjs) to a timeline.
 * @param nodes `image platform` each
 */
export async function replay(name: string, nodes: readonly string[]): Promise<Replayed> {
  const lines = (await readFile(join(folder, `${name}.jsonl`), 'utf8')).split('\n');
  const all = nodes.map(nodeOf);
  const files = new Map(all.map(({ image }) => [image, `images/${image}/Dockerfile`]));
  const statuses = lines.map(parseStatus);
  const times = statuses.flatMap((status) => status?.vertexes?.map(({ started }) => started ?? '') ?? []);
  const start = Math.min(...times.filter((time) => time !== '').map((time) => Date.parse(time)));
  const timeline = new Timeline(all, files, start);
  const events = statuses.flatMap((status) => (status === undefined ? [] : timeline.add(status)));
  return { timeline, events, messages: lines.filter((_, index) => statuses[index] === undefined) };
}
