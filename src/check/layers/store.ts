import pLimit from 'p-limit';
import { openBlob } from '../../oci/blobs.ts';
import { digestOfStream, type Digest } from '../../oci/digest.ts';
import type { UnpackedLayer } from '../../oci/layer.ts';
import type { LayoutImage } from '../../oci/layout.ts';
import { compressionOf } from '../../oci/media-types.ts';
import type { Descriptor } from '../../oci/schemas.ts';
import { surroundingsFailed } from '../../problem.ts';
import type { ImageSize } from '../gate.ts';
import { imageSize } from '../size.ts';
import { DamagedArchive } from './archive/damaged.ts';
import type { ImageContents } from './contents.ts';
import { keepFactsIn, noKeptFacts } from './kept-facts.ts';
import type { LayerFacts } from './layer-facts.ts';
import { mergeLayers } from './merge.ts';
import { readLayer, type ReadLayer } from './pass.ts';
import { checkLength, lyingLayer } from './whole.ts';

/** What is known of layers: each is read at most once in a run, whoever asks, and images on one base share it. */
export interface LayerStore {
  /**
   * What an image weighs on its platform, from the layout itself (never from `docker inspect`, whose `.Size` means
   * different things with different image stores): the blobs as the manifest lists them, and the archives unpacked.
   * @throws Problem (surroundings) when a layer is missing, cut short or damaged, or is not what the image's config
   * says it is
   */
  readonly size: (layout: LayoutImage) => Promise<ImageSize>;
  /**
   * What an image has in it.
   * @throws Problem (surroundings) as `size`, and when a layer is no archive that can be read
   */
  readonly contents: (layout: LayoutImage) => Promise<ImageContents>;
  /**
   * The digest of what a layout really has as a blob. Of a layer nobody knows yet everything is gathered on the way, so
   * that the proof and the gates read it once.
   * @throws whatever reading it throws
   */
  readonly prove: (dir: string, blob: Descriptor) => Promise<Digest>;
}

export interface LayerStoreRequest {
  /** Absolute: where facts are kept between runs; absent: for this run alone. */
  readonly dir?: string;
}

/** Each may hold 20 MB of a file, and uses two threads: one unpacks, one looks. */
const passesAtOnce = 2;

/**
 * Makes the store of a run.
 * What a digest unpacks to never changes: facts are kept by it, once they are what an image's config says of them.
 */
export function createLayerStore({ dir }: LayerStoreRequest = {}): LayerStore {
  const kept = dir === undefined ? noKeptFacts : keepFactsIn(dir);
  const limit = pLimit(passesAtOnce);
  const passes = new Answers<ReadLayer>();
  const sizes = new Answers<UnpackedLayer>();
  const facts = new Answers<LayerFacts>();
  const keeping = new Answers<void>();
  const read = (dir: string, layer: Descriptor): Promise<ReadLayer> =>
    passes.of(layer.digest, () => limit(() => readLayer(dir, layer)));
  const pass = async (layout: LayoutImage, index: number, layer: Descriptor): Promise<ReadLayer> => {
    const found = await read(layout.dir, layer);
    if (found.unpacked.diffId === layout.diffIds[index])
      await keeping.of(layer.digest, () => kept.keep(layer.digest, found));
    return found;
  };
  const sizeOf = (layout: LayoutImage, index: number, layer: Descriptor): Promise<UnpackedLayer> =>
    sizes.of(
      layer.digest,
      async () => (await kept.size(layer.digest)) ?? (await pass(layout, index, layer)).unpacked,
    );
  const factsOf = (layout: LayoutImage, index: number, layer: Descriptor): Promise<LayerFacts> =>
    facts.of(
      layer.digest,
      async () => (await kept.facts(layer.digest)) ?? factsIn(await pass(layout, index, layer)),
    );
  const forget = (digest: string): void => {
    for (const answers of [passes, sizes, facts]) answers.forget(digest);
  };
  return {
    size: async (layout) => imageSize(layout.config, await eachLayer(layout, sizeOf, forget)),
    contents: async (layout) => merged((await eachLayer(layout, factsOf, forget)).map(([, facts]) => facts)),
    prove: async (dir, blob) => {
      // What was read of another copy proves nothing about this one.
      const isNew =
        compressionOf(blob.mediaType) !== undefined &&
        !(await kept.has(blob.digest)) &&
        !passes.has(blob.digest);
      // What cannot be unpacked still has a digest, and that says more about what is wrong.
      const packed = isNew ? (await read(dir, blob).catch(() => undefined))?.packed : undefined;
      const isWhole = packed?.digest === blob.digest && packed.bytes === blob.size;
      if (isWhole) return packed.digest;
      if (isNew) forget(blob.digest);
      return (await digestOfStream(openBlob(dir, blob.digest))).digest;
    },
  };
}

/** Asks of one layer after the other, so that nothing goes on when one of them fails. */
async function eachLayer<T extends UnpackedLayer>(
  layout: LayoutImage,
  ask: (layout: LayoutImage, index: number, layer: Descriptor) => Promise<T>,
  forget: (digest: string) => void,
): Promise<readonly (readonly [Descriptor, T])[]> {
  const answers: (readonly [Descriptor, T])[] = [];
  for (const [index, layer] of layout.layers.entries()) {
    await checkLength(layout.dir, layer);
    const answer = await ask(layout, index, layer);
    if (answer.diffId !== layout.diffIds[index]) {
      // Another layout may have a copy that is whole.
      forget(layer.digest);
      throw lyingLayer(layout, index, answer.diffId);
    }
    answers.push([layer, answer]);
  }
  return answers;
}

function factsIn({ archive }: ReadLayer): LayerFacts {
  if (archive.kind === 'damaged') throw archive.problem;
  return archive.facts;
}

function merged(layers: readonly LayerFacts[]): ImageContents {
  try {
    return mergeLayers(layers);
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    throw surroundingsFailed(`The layers cannot be put upon each other: ${error.message}`, {}, error);
  }
}

/** Answers that are looked for once, also when several ask at the same time. */
class Answers<T> {
  readonly #known = new Map<string, Promise<T>>();

  of(digest: string, find: () => Promise<T>): Promise<T> {
    const answer = this.#known.get(digest) ?? find();
    this.#known.set(digest, answer);
    // What could not be read here says nothing about the next copy.
    answer.catch(() => this.#known.delete(digest));
    return answer;
  }

  has(digest: string): boolean {
    return this.#known.has(digest);
  }

  forget(digest: string): void {
    this.#known.delete(digest);
  }
}
