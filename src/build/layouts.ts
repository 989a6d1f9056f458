import { setTimeout as sleep } from 'node:timers/promises';
import { readRoot } from '../oci/layout.ts';
import { verifyLayout, type ProvenBlobs, type ReadDigest } from '../oci/verify.ts';
import type { BuiltLayout } from './built.ts';
import type { SolveNode } from './nodes.ts';

/** buildx writes a layout's `index.json` some time after the engine has said that the export is done. In ms. */
const pause = 20;

/** Layouts are complete when the engine says so *and* every blob is there and right (design, "No false green"). */
export class Layouts {
  readonly #checks = new Map<string, Promise<BuiltLayout | undefined>>();
  readonly #onLayout: (layout: BuiltLayout) => void;
  readonly #proven: ProvenBlobs;
  readonly #readDigest: ReadDigest | undefined;
  readonly #ended = new AbortController();
  #isVoid = false;

  /**
   * @param onLayout called once for each, as soon as it is complete
   * @param proven blobs that need not be read again
   * @param readDigest reads the others
   */
  constructor(onLayout: (layout: BuiltLayout) => void, proven: ProvenBlobs, readDigest?: ReadDigest) {
    this.#onLayout = onLayout;
    this.#proven = proven;
    this.#readDigest = readDigest;
  }

  /** The engine says that it is exported: it is looked at as soon as it is written, while others are being built. */
  announce(node: SolveNode): void {
    if (this.#checks.has(node.name)) return;
    const check = this.#whenWritten(node).catch(() => undefined);
    this.#checks.set(node.name, check);
  }

  /** When the solve has succeeded. @throws Problem (surroundings) for the first that is not whole */
  async all(nodes: readonly SolveNode[]): Promise<readonly BuiltLayout[]> {
    this.end();
    return Promise.all(nodes.map(async (node) => (await this.#checks.get(node.name)) ?? this.#check(node)));
  }

  /** Nothing is waited for any more. */
  end(): void {
    this.#ended.abort();
  }

  /** The solve has failed: nobody is told of any more of them, and none is being looked at when this returns. */
  async discard(): Promise<void> {
    this.#isVoid = true;
    this.end();
    await Promise.allSettled(this.#checks.values());
  }

  async #whenWritten(node: SolveNode): Promise<BuiltLayout | undefined> {
    const isWritten = (): Promise<boolean> =>
      readRoot(node.dir).then(
        () => true,
        () => false,
      );
    while (!(await isWritten())) {
      // What is not there by then is asked for once more, and then it is an error.
      if (this.#ended.signal.aborted) return undefined;
      await sleep(pause, undefined, { signal: this.#ended.signal }).catch(() => undefined);
    }
    return this.#check(node);
  }

  async #check({ image, platform, dir }: SolveNode): Promise<BuiltLayout> {
    await verifyLayout(dir, this.#proven, this.#readDigest);
    const layout = { image, platform, dir };
    if (!this.#isVoid) this.#onLayout(layout);
    return layout;
  }
}
