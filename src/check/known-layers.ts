import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { UnpackedLayer } from '../oci/layer.ts';

/** Layers that have been measured already: those of a base are not unpacked again for each image built on it. */
export interface KnownLayers {
  /**
   * What is known of a layer, else what `ask` finds out.
   * @param digest of the packed blob, which somebody has proven to have it
   */
  readonly of: (digest: string, ask: () => Promise<UnpackedLayer>) => Promise<UnpackedLayer>;
}

const layerSchema = Type.Object({
  diffId: Type.String({ pattern: '^sha256:[0-9a-f]{64}$' }),
  bytes: Type.Integer({ minimum: 0 }),
});

/**
 * Remembers layers during a run, and between runs on one machine: what a digest unpacks to never changes.
 * @param dir absolute, where they are kept between runs; absent: for this run alone
 */
export function createKnownLayers(dir?: string): KnownLayers {
  const known = new Map<string, Promise<UnpackedLayer>>();
  const find = async (digest: string, ask: () => Promise<UnpackedLayer>): Promise<UnpackedLayer> => {
    const path = dir === undefined ? undefined : join(dir, digest.replace(/^.*:/, ''));
    const kept = path === undefined ? undefined : await read(path);
    if (kept !== undefined) return kept;
    const found = await ask();
    if (dir !== undefined && path !== undefined) await keep(dir, path, found);
    return found;
  };
  return {
    of: (digest, ask) => {
      const answer = known.get(digest) ?? find(digest, ask);
      known.set(digest, answer);
      // A damaged copy says nothing about the next one.
      answer.catch(() => known.delete(digest));
      return answer;
    },
  };
}

async function read(path: string): Promise<UnpackedLayer | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return Value.Check(layerSchema, value)
      ? { ...value, diffId: `sha256:${value.diffId.slice(7)}` }
      : undefined;
  } catch {
    // Not measured yet, or written half by a run that was killed: it is unpacked.
    return undefined;
  }
}

async function keep(dir: string, path: string, layer: UnpackedLayer): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    const own = `${path}.${process.pid}`;
    await writeFile(own, JSON.stringify(layer));
    await rename(own, path);
  } catch {
    // A cache that cannot be written costs the next run some time, and nothing else.
  }
}
