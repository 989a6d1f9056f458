import pLimit from 'p-limit';
import type { RestoredStates, Travel, Travelled, TravellingMount } from '../cache/travel.ts';
import { settled } from '../tools/settled.ts';

/** Mounts that are kept after their last step, and the state that each was restored with. */
export interface Trip {
  readonly travel: Travel;
  readonly states: RestoredStates;
}

/** An image for one platform, as it is built. */
export interface BuiltNode {
  readonly image: string;
  readonly platform: string;
}

/** Two fill a disk and a network; more wait for each other. */
const atOnce = 2;

const unsaved: Travelled = { notes: [], trips: [] };

/**
 * Keeps each mount as soon as no step of this build can write to it any more: images, and caches of their layers, are
 * exported meanwhile.
 */
export class MountSaves {
  readonly #save: (trip: Trip, mount: TravellingMount) => Promise<Travelled>;
  readonly #atWork = new Set<BuiltNode>();
  readonly #nodes: readonly BuiltNode[];
  readonly #trips: Trip[] = [];
  readonly #begun = new Map<TravellingMount, Promise<Travelled>>();
  readonly #limit = pLimit(atOnce);
  /** Counts the builds: what waits for its turn when one is over is of no use any more. */
  #build = 1;

  /**
   * @param nodes all of the build
   * @param save keeps one mount of a trip
   */
  constructor(nodes: readonly BuiltNode[], save: (trip: Trip, mount: TravellingMount) => Promise<Travelled>) {
    this.#nodes = nodes;
    this.#save = save;
    for (const node of nodes) this.#atWork.add(node);
  }

  add(trip: Trip): void {
    this.#trips.push(trip);
  }

  /** The engine is past all steps of a node. */
  stepsDone({ image, platform }: BuiltNode): void {
    for (const node of this.#nodes)
      if (node.image === image && node.platform === platform) this.#atWork.delete(node);
    const busy = new Set([...this.#atWork].map((node) => node.image));
    this.#begin(({ mount }) => !mount.users.some((user) => busy.has(user.image)));
  }

  /** The build begins anew: what was kept may change, and is kept once more. @returns when nothing is read any more */
  async again(): Promise<void> {
    this.#build += 1;
    await Promise.allSettled(this.#begun.values());
    this.#begun.clear();
    for (const node of this.#nodes) this.#atWork.add(node);
  }

  /** After the build. @throws what keeping one of them throws, when nothing is read any more */
  async finish(): Promise<readonly Travelled[]> {
    this.#begin(() => true);
    return settled([...this.#begun.values()]);
  }

  #begin(isDone: (mount: TravellingMount) => boolean): void {
    const build = this.#build;
    for (const trip of this.#trips)
      for (const mount of trip.travel.mounts) {
        if (this.#begun.has(mount) || !isDone(mount)) continue;
        const saved = this.#limit(() => (build === this.#build ? this.#save(trip, mount) : unsaved));
        // Told by finish().
        saved.catch(() => undefined);
        this.#begun.set(mount, saved);
      }
  }
}
