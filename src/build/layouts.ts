import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRoot } from '../oci/layout.ts';
import { viewLayout } from '../oci/layout-view.ts';
import { verifyLayout, type ProvenBlobs, type ReadDigest } from '../oci/verify.ts';
import { Problem } from '../problem.ts';
import type { BuiltLayout } from './built.ts';
import type { SolveNode } from './nodes.ts';

/** buildx writes a layout's `index.json` when the engine is done with the target, its layer cache included. In ms. */
const pause = 20;

/** What the engine has written is not what it has announced; what was announced may be published by then. */
export class Contradiction extends Problem {}

/** Layouts are complete when the engine says so *and* every blob is there and right (design, "No false green"). */
export class Layouts {
  readonly #checks = new Map<string, Promise<BuiltLayout | undefined>>();
  readonly #onLayout: (layout: BuiltLayout) => void;
  readonly #proven: ProvenBlobs;
  readonly #readDigest: ReadDigest | undefined;
  readonly #ended = new AbortController();
  readonly #whole = new Map<string, BuiltLayout>();
  readonly #waiting: (() => void)[] = [];
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

  /**
   * The engine says that it is exported: it is looked at as soon as it is written, while others are being built.
   * @param root what its `index.json` will name: then that is not waited for
   */
  announce(node: SolveNode, root?: string): void {
    if (this.#checks.has(node.name)) return;
    const written = (): Promise<BuiltLayout | undefined> => this.#whenWritten(node).catch(() => undefined);
    this.#checks.set(node.name, root === undefined ? written() : this.#ahead(node, root).catch(written));
  }

  /** When all of these are there and whole, which may be long before the solve ends; never where one is not. */
  async early(nodes: readonly SolveNode[]): Promise<readonly BuiltLayout[]> {
    for (;;) {
      const built = nodes.flatMap(({ name }) => this.#whole.get(name) ?? []);
      if (built.length === nodes.length) return built;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** When the solve has succeeded. @throws Problem (surroundings) for the first that is not whole */
  async all(nodes: readonly SolveNode[]): Promise<readonly BuiltLayout[]> {
    this.end();
    return Promise.all(
      nodes.map(async (node) => {
        const layout = (await this.#checks.get(node.name)) ?? (await this.#check(node));
        if (layout.dir !== node.dir) await proveSame(node, layout);
        return layout;
      }),
    );
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

  /** In a folder of its own: buildx writes `index.json` where it has put the blobs, in place, when it comes to that. */
  async #ahead(node: SolveNode, root: string): Promise<BuiltLayout> {
    // No layout has such a name: see shareBlobs.
    const dir = join(dirname(node.dir), '..announced', node.name);
    await viewLayout(dir, node.dir, root);
    return this.#check({ ...node, dir });
  }

  async #check({ name, image, platform, dir }: SolveNode): Promise<BuiltLayout> {
    await verifyLayout(dir, this.#proven, this.#readDigest);
    const layout = { image, platform, dir };
    if (!this.#isVoid) {
      this.#onLayout(layout);
      this.#whole.set(name, layout);
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
    return layout;
  }
}

/** @throws Contradiction where `index.json` does not name what was announced */
async function proveSame({ name, dir }: SolveNode, announced: BuiltLayout): Promise<void> {
  const { digest } = await readRoot(announced.dir);
  const written = await readRoot(dir).catch((error: unknown) => {
    throw contradiction(`The engine has announced ${digest} of ${name}, and has not written it`, error);
  });
  if (written.digest !== digest)
    throw contradiction(`The engine has announced ${digest} of ${name}, and has written ${written.digest}`);
}

function contradiction(what: string, cause?: unknown): Contradiction {
  const todo =
    'Please report this. Where images are published, build them again with no-cache, and look at the disk';
  return new Contradiction({ kind: 'surroundings', what, todo }, { cause });
}
