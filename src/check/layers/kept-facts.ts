import { access, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Type } from '@sinclair/typebox';
import type { UnpackedLayer } from '../../oci/layer.ts';
import { parseJson } from '../../tools/json.ts';
import { writeWhole } from '../../tools/temporary.ts';
import { factsFromText, factsToText } from './columns.ts';
import type { LayerFacts } from './layer-facts.ts';
import type { ReadLayer } from './pass.ts';
import { removeOldest } from './remove-oldest.ts';

/** Facts about layers that stay on this machine between runs, by the digest of the packed blob. */
export interface KeptFacts {
  /** Undefined where nothing (that makes sense) is kept. */
  readonly size: (digest: string) => Promise<UnpackedLayer | undefined>;
  readonly facts: (digest: string) => Promise<LayerFacts | undefined>;
  /** Whether both are there, as far as one can say without reading them. */
  readonly has: (digest: string) => Promise<boolean>;
  /** A disk that does not take them costs the next run some time, and nothing else. */
  readonly keep: (digest: string, layer: Pick<ReadLayer, 'unpacked' | 'archive'>) => Promise<void>;
}

/** How much is kept: in bytes, but for `entries` (of one layer). */
export interface KeptLimits {
  readonly all: number;
  readonly entries: number;
  readonly text: number;
}

/** The version of what is written is in the name: what an older one has written is not there. */
const endings = { size: 'size.json', facts: 'facts-2.gz' } as const;

const usual: KeptLimits = { all: 256 * 1024 * 1024, entries: 200_000, text: 128 * 1024 * 1024 };

const sizeSchema = Type.Object({
  version: Type.Literal(1),
  diffId: Type.String({ pattern: '^sha256:[0-9a-f]{64}$' }),
  bytes: Type.Integer({ minimum: 0 }),
});

export const noKeptFacts: KeptFacts = {
  size: () => Promise.resolve(undefined),
  facts: () => Promise.resolve(undefined),
  has: () => Promise.resolve(false),
  keep: () => Promise.resolve(),
};

/**
 * Keeps facts in a folder. What a layer weighs has a small file of its own: it is asked more often, and kept also of
 * layers with too many entries.
 * @param dir absolute; it is made when something is kept
 */
export function keepFactsIn(dir: string, limits: KeptLimits = usual): KeptFacts {
  const placeOf = (digest: string, ending: string): string =>
    join(dir, `${digest.replace(/^.*:/, '')}.${ending}`);
  let removing: Promise<void> = Promise.resolve();
  return {
    size: (digest) =>
      found(placeOf(digest, endings.size), (bytes, path) => {
        const { diffId, bytes: length } = parseJson(sizeSchema, bytes.toString('utf8'), path);
        return Promise.resolve({ diffId, bytes: length });
      }),
    facts: (digest) =>
      found(placeOf(digest, endings.facts), async (bytes, path) => {
        const text = await promisify(gunzip)(bytes, { maxOutputLength: limits.text });
        return factsFromText(text.toString('utf8'), path);
      }),
    has: (digest) =>
      Promise.all(Object.values(endings).map((ending) => access(placeOf(digest, ending)))).then(
        () => true,
        () => false,
      ),
    keep: async (digest, { unpacked, archive }) => {
      try {
        await writeWhole(placeOf(digest, endings.size), JSON.stringify({ version: 1, ...unpacked }));
        if (archive.kind === 'read' && archive.facts.entries.length <= limits.entries) {
          const text = factsToText(archive.facts);
          if (text.length <= limits.text)
            await writeWhole(placeOf(digest, endings.facts), await promisify(gzip)(text, { level: 3 }));
        }
        // One after the other: two that count at once remove too much.
        removing = removing.then(() => removeOldest(dir, limits.all)).catch(() => undefined);
        await removing;
      } catch {
        // As told above.
      }
    },
  };
}

/** What a kept file says. One that is not there, of another version or written half says nothing. */
async function found<T>(
  path: string,
  read: (bytes: Buffer, path: string) => Promise<T>,
): Promise<T | undefined> {
  try {
    const value = await read(await readFile(path), path);
    const now = new Date();
    // What is used stays.
    await utimes(path, now, now).catch(() => undefined);
    return value;
  } catch {
    return undefined;
  }
}
